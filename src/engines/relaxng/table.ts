import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from "../../core/document.js";

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
export function tableOf(document: XmlDocument): Table {
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
    const attributes = attributesOf(element);
    nodes.set(words.length, element);
    words.push(
      START,
      nameOf(element.uri, element.local),
      element.range.start,
      element.startTag.end,
      attributes.length,
    );
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
  return element.attributes.filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"));
}

const START = 1;
const END = 2;
const TEXT = 3;

const encoder = new TextEncoder();
