import { TEI_NAMESPACE } from "../../core/document.js";
import type { Content, NameException, Occurrence, ValueList } from "../model.js";
import { scopeOf } from "../names.js";
import { writeXml } from "../xml/write.js";
import { documentationXml, element, type Xml } from "./xml.js";

/** Contents as elements of an ODD. */
export function contentXml(content: readonly Content[]): readonly Xml[] {
  return content.map(oneXml);
}

function oneXml(content: Content): Xml {
  switch (content.type) {
    case "empty":
    case "textNode":
      return element(content.type, {});
    case "nameList":
      return "<?NameList?>";
    case "sequence":
      return element(
        "sequence",
        { ...occurs(content.occurs), preserveOrder: content.anyOrder ? "false" : undefined },
        contentXml(content.items),
      );
    case "alternate":
      return element("alternate", occurs(content.occurs), contentXml(content.items));
    case "elementRef":
    case "macroRef":
      return element(content.type, { key: content.key, ...occurs(content.occurs) });
    case "classRef":
      return element("classRef", {
        key: content.key,
        expand: content.expand === "alternation" ? undefined : content.expand,
        include: content.include?.join(" "),
        except: words(content.except),
        ...occurs(content.occurs),
      });
    case "dataRef":
      return element(
        "dataRef",
        { key: content.key, name: content.name, restriction: content.restriction, ...occurs(content.occurs) },
        content.facets.map(({ name, value }) => element("dataFacet", { name, value })),
      );
    case "anyElement":
      return element("anyElement", {
        require: words(content.require),
        ...exceptions("except", content.except),
        ...occurs(content.occurs),
      });
    case "valList":
      return valueListXml(content.list);
    case "relaxng": {
      // The prefixes of names in it are bound about it.
      const scope = new Map([...scopeOf(content.element)].filter(([prefix]) => prefix !== ""));
      const declared = [...scope].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
      const text = writeXml(content.element, new Map([...scope, ["", TEI_NAMESPACE]]));
      return text.replace(/^<[^\s/>]+/, (tag) => `${tag}${declared}`);
    }
  }
}

/** A list of values as an element of an ODD. */
export function valueListXml({ type, docs, items }: ValueList): Xml {
  return element("valList", { type }, [
    ...documentationXml(docs).before,
    ...items.map((item) => {
      const { before, after } = documentationXml(item.docs, item.altIdents);
      const parameters = item.parameters.map((each) => writeXml(each, TEI_BOUND));
      return element("valItem", { ident: item.ident, validUntil: item.validUntil }, [
        ...before,
        ...parameters,
        ...after,
      ]);
    }),
  ]);
}

const TEI_BOUND = new Map([["", TEI_NAMESPACE]]);

/** How often something stands, as attributes; once is not said. */
export function occurs({ min, max }: Occurrence): Readonly<Record<string, string | undefined>> {
  return {
    minOccurs: min === 1 ? undefined : String(min),
    maxOccurs: max === 1 ? undefined : max === Number.POSITIVE_INFINITY ? "unbounded" : String(max),
  };
}

/** Exceptions as an attribute, with the declarations of the prefixes in it. */
export function exceptions(
  name: string,
  list: readonly NameException[] | undefined,
): Readonly<Record<string, string | undefined>> {
  if (!list) return {};
  const declared: Record<string, string> = {};
  for (const { uri, local, written } of list) {
    if (local !== undefined) declared[`xmlns:${written.slice(0, written.indexOf(":"))}`] = uri;
  }
  return { ...declared, [name]: list.map(({ written }) => written).join(" ") };
}

function words(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join(" ");
}
