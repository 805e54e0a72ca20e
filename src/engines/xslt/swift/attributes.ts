import { type Saxon, saxon } from "../saxon.js";
import { uriOf } from "./node-tests.js";

/** The attributes of an element as values, without the declarations of namespaces. */
export function attributesOf(element: Saxon.Element): readonly Saxon.Attr[] {
  const all: Saxon.Attr[] = [];
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i++) {
    const each = attributes[i];
    if (each && !isDeclaration(each.name)) all.push(attributeValue(each, element));
  }
  return all;
}

/** An attribute of an element as a value. */
export function attributeValue(attribute: Saxon.Attr, element: Saxon.Item): Saxon.Attr {
  return new AttributeValue(nameOf(attribute), attribute.value, element) as object as Saxon.Attr;
}

/** Whether an attribute declares a namespace. */
export function isDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");
}

function nameOf(attribute: Named): Saxon.QName {
  attribute[NAME] ??= saxon.XS.QName.fromParts(attribute.prefix, uriOf(attribute), attribute.localName);
  return attribute[NAME];
}

/** The name of an attribute, once it has been asked for. */
const NAME = Symbol("name");

interface Named extends Saxon.Attr {
  [NAME]?: Saxon.QName;
}

/** An attribute as a value, which is to SaxonJS one of its own. */
class AttributeValue {
  readonly name: string;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly prefix: string;

  constructor(
    readonly nc: Saxon.QName,
    readonly value: string,
    readonly parent: Saxon.Item,
  ) {
    this.name = nc.toString();
    this.namespaceURI = nc.q;
    this.localName = nc.local;
    this.prefix = nc.prefix;
  }
}

Object.setPrototypeOf(AttributeValue.prototype, attributePrototype());

function attributePrototype(): object {
  const tree = saxon.getPlatform().createDocument();
  const element = tree.createElementNS("", "a");
  tree.appendChild(element);
  element.setAttributeNode(tree.createAttributeNS("", "b"));
  const made = saxon.internals.DomUtils.va.attribute(element).next();
  if (!made) throw new Error("SaxonJS does not see an attribute");
  return Object.getPrototypeOf(made);
}
