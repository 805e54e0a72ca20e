import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import type { Range, Source } from "../../core/source.js";
import {
  ATTRIBUTE_WORDS,
  DECLARATION_WORDS,
  type DocumentTable,
  nextRecord,
  RECORD,
  START_WORDS,
} from "../../core/table.js";
import { Offsets } from "./offsets.js";

/** The document of a table that is complete. The tree is made when it is first asked for. */
export function documentOf(table: DocumentTable, source: Source): XmlDocument {
  let made: Tree | undefined;
  const tree = (): Tree => {
    made ??= treeOf(table, source);
    return made;
  };
  return {
    source,
    get children() {
      return tree().children;
    },
    get root() {
      return tree().root;
    },
  };
}

type Tree = Pick<XmlDocument, "children" | "root">;

function treeOf(table: DocumentTable, source: Source): Tree {
  const building: Building = { table, text: source.text, offsets: new Offsets(table, source.text.length), declared: 0 };
  const { words } = table;
  const children: XmlNode[] = [];
  const open: GrowingElement[] = [];
  let root: XmlElement | undefined;
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    const parent = open.at(-1);
    switch (words[at]) {
      case RECORD.START: {
        const element = elementOf(building, at, parent);
        (parent?.children ?? children).push(element);
        open.push(element);
        root ??= element;
        break;
      }
      case RECORD.END: {
        const element = open.pop();
        if (element) element.range = { start: element.startTag.start, end: building.offsets.at(words[at + 2] ?? 0) };
        break;
      }
      case RECORD.TEXT: {
        const { value, range } = stretchOf(building, words, at + 1);
        parent?.children.push({ type: "text", value, range, parent });
        break;
      }
      case RECORD.COMMENT: {
        const range = building.offsets.range(words[at + 1] ?? 0, words[at + 2] ?? 0);
        const value = lineEnds(source.text.slice(range.start + 4, range.end - 3));
        (parent?.children ?? children).push({ type: "comment", value, range });
        break;
      }
      case RECORD.INSTRUCTION: {
        const [, name = 0, start = 0, end = 0, dataStart = 0, dataEnd = 0] = words.subarray(at, at + 6);
        const range = building.offsets.range(start, end);
        const value = lineEnds(readValue(building, dataStart, dataEnd - dataStart));
        const target = table.names[name]?.name ?? "";
        (parent?.children ?? children).push({ type: "instruction", target, value, range });
        break;
      }
    }
  }
  if (!root) throw new Error("a table that is complete has a root element");
  return { children, root };
}

/** An element while its content is read; handed on as an `XmlElement`, which nobody can change. */
type GrowingElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] };

interface Building {
  readonly table: DocumentTable;
  readonly text: string;
  readonly offsets: Offsets;
  /** How many of the declarations of namespaces have found their element. */
  declared: number;
}

function elementOf(building: Building, at: number, parent: XmlElement | undefined): GrowingElement {
  const { table, offsets } = building;
  const { words } = table;
  const { name, local, uri } = nameOf(table, words[at + 1] ?? 0);
  const start = offsets.at(words[at + 2] ?? 0);
  const attributes = attributesOf(building, at);
  const startTag = { start, end: offsets.at(words[at + 3] ?? 0) };
  return { type: "element", name, local, uri, attributes, children: [], parent, range: startTag, startTag };
}

/** The attributes in the order that they are written, those that declare namespaces among them. */
function attributesOf(building: Building, start: number): readonly XmlAttribute[] {
  const { words, declarations } = building.table;
  const attributes: XmlAttribute[] = [];
  const end = start + START_WORDS + (words[start + 4] ?? 0) * ATTRIBUTE_WORDS;
  const declareBefore = (place: number): void => {
    for (let row = building.declared; declarations[row] === start; row = building.declared) {
      if ((declarations[row + 2] ?? 0) >= place) return;
      attributes.push(attributeOf(building, declarations, row + 1));
      building.declared += DECLARATION_WORDS;
    }
  };
  for (let at = start + START_WORDS; at < end; at += ATTRIBUTE_WORDS) {
    declareBefore(words[at + 1] ?? 0);
    attributes.push(attributeOf(building, words, at));
  }
  declareBefore(Number.POSITIVE_INFINITY);
  return attributes;
}

function attributeOf(building: Building, words: Int32Array, at: number): XmlAttribute {
  const { table, offsets } = building;
  const { name, local, uri } = nameOf(table, words[at] ?? 0);
  const nameStart = words[at + 1] ?? 0;
  const start = offsets.at(nameStart);
  const valueStart = words[at + 2] ?? 0;
  const { value, range: valueRange } = stretchOf(building, words, at + 2);
  // One that is not written has no quotes, nor has one whose quotes were forgotten.
  const isQuoted = valueStart > nameStart && isQuote(table.bytes[valueStart - 1]);
  return { name, local, uri, value, range: { start, end: valueRange.end + (isQuoted ? 1 : 0) }, valueRange };
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27;
}

function nameOf({ names }: DocumentTable, id: number): Pick<XmlElement, "name" | "local" | "uri"> {
  const name = names[id];
  if (!name) throw new Error(`the name ${id} of a table is not known`);
  return name;
}

/** A value and its place, from four words: start, end, pointer, length. Most values stand there as they are meant. */
function stretchOf(
  building: Building,
  words: Int32Array,
  at: number,
): { readonly value: string; readonly range: Range } {
  const start = words[at] ?? 0;
  const end = words[at + 1] ?? 0;
  const pointer = words[at + 2] ?? 0;
  const length = words[at + 3] ?? 0;
  const range = building.offsets.range(start, end);
  const isAsWritten = pointer === start && start + length === end;
  return {
    value: isAsWritten ? building.text.slice(range.start, range.end) : readValue(building, pointer, length),
    range,
  };
}

function readValue({ table, text, offsets }: Building, pointer: number, length: number): string {
  if (length === 0) return "";
  if (pointer >= table.documentLength) return decoder.decode(table.bytes.subarray(pointer, pointer + length));
  return text.slice(offsets.at(pointer), offsets.at(pointer + length));
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function lineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
