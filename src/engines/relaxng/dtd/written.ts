import type { XmlAttribute, XmlElement, XmlNode } from "../../../core/document.js";
import type { TableName } from "../../../core/table.js";
import type { Name } from "../messages/grammar.js";
import type { Places } from "../places.js";

/** The name that a DTD knows a name of a document by: as it is written, in no namespace. */
export function writtenName({ name }: TableName): Name {
  return { uri: "", local: name };
}

/** Places whose elements and attributes have the names that a DTD knows them by. */
export function writtenPlaces(places: Places): Places {
  const views = new WeakMap<XmlElement, XmlElement>();
  const attributes = new WeakMap<XmlAttribute, XmlAttribute>();
  const viewOf = (element: XmlElement): XmlElement => {
    const known = views.get(element) ?? makeView(element);
    views.set(element, known);
    return known;
  };
  const attributeView = (attribute: XmlAttribute): XmlAttribute => {
    const known = attributes.get(attribute) ?? copyOf(attribute);
    attributes.set(attribute, known);
    return known;
  };
  const makeView = (element: XmlElement): XmlElement => ({
    type: "element",
    name: element.name,
    local: element.name,
    uri: "",
    range: element.range,
    startTag: element.startTag,
    get parent() {
      return element.parent && viewOf(element.parent);
    },
    get attributes() {
      return element.attributes.map(attributeView);
    },
    get children(): readonly XmlNode[] {
      return element.children.map((each) => (each.type === "element" ? viewOf(each) : each));
    },
  });
  return {
    element: (at) => viewOf(places.element(at)),
    text: (at) => {
      const text = places.text(at);
      return {
        type: "text",
        value: text.value,
        range: text.range,
        isBlank: text.isBlank,
        parent: text.parent && viewOf(text.parent),
      };
    },
    attribute: (at, start) => {
      const { element, attribute } = places.attribute(at, start);
      return { element: viewOf(element), attribute: attributeView(attribute) };
    },
  };
}

function copyOf({ name, value, range, valueRange }: XmlAttribute): XmlAttribute {
  return { name, local: name, uri: "", value, range, valueRange };
}
