import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import type { Names } from "./machine.js";

/** A document as the module reads it: records of numbers, and the bytes of its texts and values. */
export interface Table {
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
  /** The nodes that records stand for, by where the record starts. */
  readonly nodes: ReadonlyMap<number, XmlNode>;
  /** The names that records refer to, by number. */
  readonly names: readonly { readonly uri: string; readonly local: string }[];
}

/** The table of a document, in document order. */
export function tableOf(document: XmlDocument, { namespace }: Pick<Names, "namespace">): Table {
  const words: number[] = [];
  const texts: string[] = [];
  const nodes = new Map<number, XmlNode>();
  const names: { uri: string; local: string }[] = [];
  const numbers = new Map<string, number>();
  let bytes = 0;
  const nameOf = (uri: string, local: string): number => {
    const key = `${local} ${uri}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    return names.push({ uri, local }) - 1;
  };
  const textOf = (text: string): readonly [number, number] => {
    const start = bytes;
    const length = encoder.encode(text).length;
    texts.push(text);
    bytes += length;
    return [start, length];
  };
  const begin = (element: XmlElement): void => {
    for (const { name, value } of element.attributes.filter(isDeclaration)) {
      words.push(NAMESPACE, ...textOf(name === "xmlns" ? "" : name.slice("xmlns:".length)), namespace(value));
    }
    const attributes = attributesOf(element);
    nodes.set(words.length, element);
    words.push(START, nameOf(element.uri, element.local), element.range.start, element.startTag.end, attributes.length);
    for (const { uri, local, value, range, valueRange } of attributes) {
      words.push(nameOf(uri, local), range.start, valueRange.start, valueRange.end, ...textOf(value));
    }
  };
  // A stack, not recursion: documents may nest deeper than the call stack.
  const pending: { readonly element: XmlElement; next: number }[] = [{ element: document.root, next: 0 }];
  begin(document.root);
  for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
    const child = frame.element.children[frame.next++];
    if (!child) {
      nodes.set(words.length, frame.element);
      words.push(END, frame.element.range.start, frame.element.range.end);
      pending.pop();
    } else if (child.type === "element") {
      begin(child);
      pending.push({ element: child, next: 0 });
    } else if (child.type === "text") {
      nodes.set(words.length, child);
      words.push(
        TEXT,
        child.range.start,
        child.range.end,
        ...textOf(child.value),
        /[^ \t\r\n]/.test(child.value) ? 0 : 1,
      );
    }
  }
  return { words: Int32Array.from(words), bytes: encoder.encode(texts.join("")), nodes, names };
}

/** The attributes that a schema speaks of: declarations of namespaces are none (XML Information Set 2.2). */
export function attributesOf(element: XmlElement): readonly XmlAttribute[] {
  return element.attributes.filter((each) => !isDeclaration(each));
}

/** An attribute, and the element that has it. */
export interface AttributePlace {
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
}

/** The element whose record starts at a place of the table. */
export function elementAt(table: Table, at: number): XmlElement {
  const node = table.nodes.get(at);
  if (node?.type !== "element") throw new Error(`no element has its record at ${at}`);
  return node;
}

/** The attribute whose record starts at a place of the table; its element's record starts at another. */
export function attributeAt(table: Table, at: number, start: number): AttributePlace {
  const element = elementAt(table, start);
  const attribute = attributesOf(element)[(at - start - START_WORDS) / ATTRIBUTE_WORDS];
  if (!attribute) throw new Error(`no attribute has its record at ${at}`);
  return { element, attribute };
}

const START_WORDS = 5;
const ATTRIBUTE_WORDS = 6;

function isDeclaration({ name }: XmlAttribute): boolean {
  return name === "xmlns" || name.startsWith("xmlns:");
}

const START = 1;
const END = 2;
const TEXT = 3;
const NAMESPACE = 6;

const encoder = new TextEncoder();
