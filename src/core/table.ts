import type { XmlDocument, XmlNode } from "./document.js";
import type { Source } from "./source.js";

/**
 * A document as numbers: what stands in it, in document order, a record after the other. The first word of a record is its
 * kind; `RECORD` tells how long it is and what follows. Offsets count the bytes of the document in UTF-8. A pointer counts
 * in `bytes`, where the document comes first and then the values that do not stand in it as they are meant.
 *
 *     1 START        name, start, end of the start tag, number of attributes; then for each attribute
 *                    name, start of the name, start and end of what stands between the quotes, pointer and length of the value
 *     2 END          start and end of the end tag; alike where there is none
 *     3 TEXT         start, end, pointer, length, 1 if it is white space only; adjacent text, CDATA and references are one
 *     4 COMMENT      start, end
 *     5 INSTRUCTION  target (a name), start, end, pointers to the start and end of the data
 *     6 NAMESPACE    prefix, namespace (strings): bound in the element whose START comes next
 *     7 DOCTYPE      start, end
 *
 * What an entity stands for has the place of the reference to it; comments there are left out. An attribute that is not
 * written but declared with a default has the place of the element's name, and its value starts where its name does.
 */
export interface DocumentTable {
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
  /** How many of the bytes are the document. */
  readonly documentLength: number;
  /** The names of all documents that the engine has read, by number. Only more are added. */
  readonly names: readonly TableName[];
  /** The prefixes and namespaces, by number; 0 is the empty string. */
  readonly strings: readonly string[];
  /**
   * The declarations of namespaces as they are written, seven words each: the place of the START in `words`, then what an
   * attribute has. They are no attributes of the START.
   */
  readonly declarations: Int32Array;
  /** The names of the entities that are declared as something other than text, as strings. */
  readonly unparsed: Int32Array;
  /** What is not well-formed, in the order that it was found. A table without errors is of a well-formed document. */
  readonly errors: readonly TableError[];
  /** Whether the document could be read to its end, with what is missing supplied. */
  readonly complete: boolean;
}

/** A name of a table: as written and taken apart. */
export interface TableName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
}

/** One thing that is not well-formed; the engine that found it has the words for it. */
export interface TableError {
  readonly fault: number;
  readonly start: number;
  readonly end: number;
  /** The place in `words` of the START of the element that it stands in; -1 outside the root. */
  readonly element: number;
  readonly args: readonly number[];
}

/** Text to table: a document without the making of a tree. */
export interface TableReader {
  parseTable(source: Source): DocumentTable;
  /** The table that a document of this engine was made of, so that it need not be read again. */
  tableOf(document: XmlDocument): DocumentTable | undefined;
  /** The table of bytes that should be UTF-8 without a byte order mark; if they are not, that is an error of the table. */
  parseBytes(bytes: Uint8Array): DocumentTable;
}

/** The kinds of records. */
export const RECORD = {
  START: 1,
  END: 2,
  TEXT: 3,
  COMMENT: 4,
  INSTRUCTION: 5,
  NAMESPACE: 6,
  DOCTYPE: 7,
} as const;

/** How many words a START has before its attributes. */
export const START_WORDS = 5;
/** How many words an attribute of a START has. */
export const ATTRIBUTE_WORDS = 6;
/** How many words a row of `declarations` has. */
export const DECLARATION_WORDS = 7;

/** The place of the record after the one at a place. */
export function nextRecord(words: Int32Array, at: number): number {
  switch (words[at]) {
    case RECORD.START:
      return at + START_WORDS + (words[at + 4] ?? 0) * ATTRIBUTE_WORDS;
    case RECORD.TEXT:
    case RECORD.INSTRUCTION:
      return at + 6;
    default:
      return at + 3;
  }
}

/** How deep the elements of a table stand in each other. */
export function depthOf({ words }: DocumentTable): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) deepest = Math.max(deepest, ++depth);
    else if (words[at] === RECORD.END) depth--;
  }
  return deepest;
}

/** What the records of a table stand for in its document, by the place of the record; an END stands for its element. */
export function nodeFinder({ words }: DocumentTable, document: XmlDocument): (at: number) => XmlNode | undefined {
  const places: number[] = [];
  const nodes: XmlNode[] = [];
  const open: { readonly node: XmlNode | undefined; readonly children: readonly XmlNode[]; next: number }[] = [
    { node: undefined, children: document.children, next: 0 },
  ];
  const note = (at: number, node: XmlNode): void => {
    places.push(at);
    nodes.push(node);
  };
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    const parent = open.at(-1);
    switch (words[at]) {
      case RECORD.START:
      case RECORD.TEXT:
      case RECORD.COMMENT:
      case RECORD.INSTRUCTION: {
        const node = parent?.children[parent.next++];
        if (!node) throw new Error("a table and its document hold the same nodes");
        note(at, node);
        if (node.type === "element") open.push({ node, children: node.children, next: 0 });
        break;
      }
      case RECORD.END:
        if (parent?.node) note(at, parent.node);
        open.pop();
        break;
    }
  }
  return (at) => nodes[indexOf(places, at)];
}

/** Where a number stands in a list that rises; -1 where it does not. */
function indexOf(rising: readonly number[], wanted: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return rising[low] === wanted ? low : -1;
}
