import type { Range, Source } from "./source.js";

/** The namespace of TEI P5. */
export const TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0";
/** The namespace that the prefix `xml` is bound to. */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** A well-formed XML document with the place of everything in it. Never changed after it is made. */
export interface XmlDocument {
  readonly source: Source;
  /** What stands before and after the root element too. */
  readonly children: readonly XmlNode[];
  /** The processing instructions outside the root element, to be had without all that stands in it. */
  readonly instructions: readonly OutsideRoot[];
  readonly root: XmlElement;
}

/** A processing instruction outside the root element. */
export interface OutsideRoot {
  readonly node: XmlInstruction;
  readonly isBeforeRoot: boolean;
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

export interface XmlElement {
  readonly type: "element";
  /** The name as written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** The namespace; empty where there is none. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** From the `<` of the start tag to the `>` of the end tag. */
  readonly range: Range;
  readonly startTag: Range;
}

export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** The value after entities and white space are normalised. */
  readonly value: string;
  /** From the first character of the name to the closing quote. */
  readonly range: Range;
  /** What stands between the quotes. */
  readonly valueRange: Range;
}

/** A run of text, CDATA sections and references included; adjacent runs are one. */
export interface XmlText {
  readonly type: "text";
  readonly value: string;
  /** Whether it is white space only. */
  readonly isBlank: boolean;
  readonly range: Range;
  readonly parent: XmlElement | undefined;
}

export interface XmlComment {
  readonly type: "comment";
  readonly value: string;
  readonly range: Range;
}

export interface XmlInstruction {
  readonly type: "instruction";
  readonly target: string;
  readonly value: string;
  readonly range: Range;
}

/** Every element at or below one, in document order. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  // A stack, not recursion: documents may nest deeper than the call stack.
  const pending: XmlElement[] = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    for (const child of next.children.toReversed()) if (child.type === "element") pending.push(child);
  }
}

/** The value of an attribute by its name as written; undefined where it is absent. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((each) => each.name === name)?.value;
}

/** The child elements with a local name. */
export function childrenNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element" && child.local === local);
}

/** The text of an element and everything below it. */
export function textOf(element: XmlElement): string {
  let text = "";
  const pending: XmlNode[] = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "text") text += next.value;
    else if (next.type === "element") for (const child of next.children.toReversed()) pending.push(child);
  }
  return text;
}
