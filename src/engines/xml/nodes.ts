import { Buffer } from "node:buffer";
import type { XmlAttribute, XmlComment, XmlElement, XmlInstruction, XmlNode, XmlText } from "../../core/document.js";
import { Offsets } from "../../core/offsets.js";
import type { Range, Source } from "../../core/source.js";
import {
  ATTRIBUTE_WORDS,
  DECLARATION_WORDS,
  type DocumentTable,
  nextRecord,
  RECORD,
  START_WORDS,
  type TableName,
} from "../../core/table.js";

/** What the nodes of a document are read from. */
export interface Reading {
  readonly table: DocumentTable;
  readonly source: Source;
  readonly offsets: Offsets;
  /** The bytes of the table. */
  readonly bytes: Buffer;
}

/** What the nodes of a document are read from, made ready. */
export function readingOf(table: DocumentTable, source: Source): Reading {
  const { buffer, byteOffset, length } = table.bytes;
  return { table, source, offsets: new Offsets(table), bytes: Buffer.from(buffer, byteOffset, length) };
}

/** What the nodes of a tree are read from: `ends` has the place of the END of each START. */
export interface TreeReading extends Reading {
  readonly ends: Int32Array;
}

/** The nodes whose records stand between two places of a table, in each other's row: what is in them is not looked at. */
export function nodesIn(
  reading: TreeReading,
  { from, to, parent }: { readonly from: number; readonly to: number; readonly parent?: XmlElement },
): readonly XmlNode[] {
  const { table, ends } = reading;
  const { words } = table;
  const nodes: XmlNode[] = [];
  for (let at = from; at < to; at = nextRecord(words, at)) {
    switch (words[at]) {
      case RECORD.START:
        nodes.push(new ElementNode(reading, at, parent));
        at = ends[at] ?? to;
        break;
      case RECORD.TEXT:
        if (parent) nodes.push(new TextNode(reading, at, parent));
        break;
      case RECORD.COMMENT:
        nodes.push(new CommentNode(reading, at));
        break;
      case RECORD.INSTRUCTION:
        nodes.push(instructionOf(reading, at));
        break;
    }
  }
  return nodes;
}

/** An element. Most of what a document holds is never looked at: it is read from the table when somebody does. */
class ElementNode implements XmlElement {
  readonly type = "element";
  readonly parent: XmlElement | undefined;
  readonly #reading: TreeReading;
  readonly #name: TableName;
  readonly #at: number;
  #children: readonly XmlNode[] | undefined;
  #attributes: readonly XmlAttribute[] | undefined;

  constructor(reading: TreeReading, at: number, parent: XmlElement | undefined) {
    this.#reading = reading;
    this.#at = at;
    this.#name = nameOf(reading.table, reading.table.words[at + 1] ?? 0);
    this.parent = parent;
  }

  get name(): string {
    return this.#name.name;
  }

  get local(): string {
    return this.#name.local;
  }

  get uri(): string {
    return this.#name.uri;
  }

  get children(): readonly XmlNode[] {
    this.#children ??= this.#readChildren();
    return this.#children;
  }

  #readChildren(): readonly XmlNode[] {
    const from = nextRecord(this.#reading.table.words, this.#at);
    const to = this.#end;
    return from === to ? NO_CHILDREN : nodesIn(this.#reading, { from, to, parent: this });
  }

  get #end(): number {
    return this.#reading.ends[this.#at] ?? 0;
  }

  get attributes(): readonly XmlAttribute[] {
    this.#attributes ??= attributesOf(this.#reading, this.#at);
    return this.#attributes;
  }

  get startTag(): Range {
    const { table, offsets } = this.#reading;
    return offsets.range(table.words[this.#at + 2] ?? 0, table.words[this.#at + 3] ?? 0);
  }

  get range(): Range {
    const { table, offsets } = this.#reading;
    return offsets.range(table.words[this.#at + 2] ?? 0, table.words[this.#end + 2] ?? 0);
  }
}

const NO_CHILDREN: readonly XmlNode[] = [];

/** Text, read from the table as an element is. */
class TextNode implements XmlText {
  readonly type = "text";
  readonly parent: XmlElement | undefined;
  readonly #reading: Reading;
  readonly #at: number;
  #value: string | undefined;

  constructor(reading: Reading, at: number, parent: XmlElement | undefined) {
    this.#reading = reading;
    this.#at = at;
    this.parent = parent;
  }

  get value(): string {
    this.#value ??= valueAt(this.#reading, this.#reading.table.words, this.#at + 1);
    return this.#value;
  }

  get isBlank(): boolean {
    return this.#reading.table.words[this.#at + 5] === 1;
  }

  get range(): Range {
    const { table, offsets } = this.#reading;
    return offsets.range(table.words[this.#at + 1] ?? 0, table.words[this.#at + 2] ?? 0);
  }
}

/** A comment, read from the table as an element is. */
class CommentNode implements XmlComment {
  readonly type = "comment";
  readonly #reading: Reading;
  readonly #at: number;

  constructor(reading: Reading, at: number) {
    this.#reading = reading;
    this.#at = at;
  }

  get value(): string {
    const { words } = this.#reading.table;
    const [start = 0, end = 0] = words.subarray(this.#at + 1, this.#at + 3);
    return lineEnds(readValue(this.#reading, start + "<!--".length, end - start - "<!---->".length));
  }

  get range(): Range {
    const { table, offsets } = this.#reading;
    return offsets.range(table.words[this.#at + 1] ?? 0, table.words[this.#at + 2] ?? 0);
  }
}

/** The processing instruction whose record is at a place. */
export function instructionOf(reading: Reading, at: number): XmlInstruction {
  const { words, names } = reading.table;
  const [, name = 0, start = 0, end = 0, dataStart = 0, dataEnd = 0] = words.subarray(at, at + 6);
  return {
    type: "instruction",
    target: names[name]?.name ?? "",
    value: lineEnds(readValue(reading, dataStart, dataEnd - dataStart)),
    range: reading.offsets.range(start, end),
  };
}

/** The attributes in the order that they are written, those that declare namespaces among them. */
function attributesOf(reading: Reading, start: number): readonly XmlAttribute[] {
  const { words, declarations } = reading.table;
  const attributes: XmlAttribute[] = [];
  const end = start + START_WORDS + (words[start + 4] ?? 0) * ATTRIBUTE_WORDS;
  let row = declarationsAt(declarations, start);
  const declareBefore = (place: number): void => {
    for (; declarations[row] === start; row += DECLARATION_WORDS) {
      if ((declarations[row + 2] ?? 0) >= place) return;
      attributes.push(new AttributeNode(reading, declarations, row + 1));
    }
  };
  for (let at = start + START_WORDS; at < end; at += ATTRIBUTE_WORDS) {
    declareBefore(words[at + 1] ?? 0);
    attributes.push(new AttributeNode(reading, words, at));
  }
  declareBefore(Number.POSITIVE_INFINITY);
  return attributes.length === 0 ? NO_ATTRIBUTES : attributes;
}

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/** The first row of declarations that stand in a START; the end where there is none. */
function declarationsAt(declarations: Int32Array, start: number): number {
  let low = 0;
  let high = declarations.length / DECLARATION_WORDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((declarations[middle * DECLARATION_WORDS] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low * DECLARATION_WORDS;
}

class AttributeNode implements XmlAttribute {
  readonly #reading: Reading;
  readonly #words: Int32Array;
  readonly #at: number;
  readonly #name: TableName;
  #value: string | undefined;

  constructor(reading: Reading, words: Int32Array, at: number) {
    this.#reading = reading;
    this.#words = words;
    this.#at = at;
    this.#name = nameOf(reading.table, words[at] ?? 0);
  }

  get name(): string {
    return this.#name.name;
  }

  get local(): string {
    return this.#name.local;
  }

  get uri(): string {
    return this.#name.uri;
  }

  get value(): string {
    this.#value ??= valueAt(this.#reading, this.#words, this.#at + 2);
    return this.#value;
  }

  get valueRange(): Range {
    return this.#reading.offsets.range(this.#words[this.#at + 2] ?? 0, this.#words[this.#at + 3] ?? 0);
  }

  get range(): Range {
    const { table, offsets } = this.#reading;
    const nameStart = this.#words[this.#at + 1] ?? 0;
    const valueStart = this.#words[this.#at + 2] ?? 0;
    // One that is not written has no quotes, nor has one whose quotes were forgotten.
    const isQuoted = valueStart > nameStart && isQuote(table.bytes[valueStart - 1]);
    return { start: offsets.at(nameStart), end: this.valueRange.end + (isQuoted ? 1 : 0) };
  }
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27;
}

function nameOf({ names }: DocumentTable, id: number): TableName {
  const name = names[id];
  if (!name) throw new Error(`the name ${id} of a table is not known`);
  return name;
}

/** A value, from four words: start, end, pointer, length. Most values stand there as they are meant. */
function valueAt(reading: Reading, words: Int32Array, at: number): string {
  return readValue(reading, words[at + 2] ?? 0, words[at + 3] ?? 0);
}

function readValue({ table, source, offsets, bytes }: Reading, pointer: number, length: number): string {
  if (length <= 0) return "";
  const end = pointer + length;
  // Where bytes are units, nothing need be decoded; else the bytes tell it sooner than the units are counted.
  if (offsets.isPlain && pointer < table.documentLength) return source.text.slice(pointer, end);
  return bytes.toString("utf8", pointer, end);
}

function lineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
