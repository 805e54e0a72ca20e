import {
  ATTRIBUTE_WORDS,
  type DocumentTable,
  nextRecord,
  RECORD,
  START_WORDS,
  type TableName,
} from "../../../core/table.js";

/** The namespace of XInclude 1.0 and 1.1. */
export const XINCLUDE = "http://www.w3.org/2001/XInclude";

/** An attribute of a START. */
export interface AttributeRecord {
  readonly name: TableName;
  readonly value: string;
  /** Its place in bytes, from its name to the quote that ends it. */
  readonly start: number;
  readonly end: number;
}

/** The name of the element whose START is at a place. */
export function nameAt({ words, names }: DocumentTable, at: number): TableName {
  return names[words[at + 1] ?? -1] ?? NO_NAME;
}

const NO_NAME: TableName = { name: "", prefix: "", local: "", uri: "" };

/** The attributes of the element whose START is at a place. */
export function attributesAt(table: DocumentTable, at: number): readonly AttributeRecord[] {
  const { words, names, bytes } = table;
  const attributes: AttributeRecord[] = [];
  const end = at + START_WORDS + (words[at + 4] ?? 0) * ATTRIBUTE_WORDS;
  for (let each = at + START_WORDS; each < end; each += ATTRIBUTE_WORDS) {
    const [name = 0, start = 0, , valueEnd = 0, pointer = 0, length = 0] = words.subarray(each, each + ATTRIBUTE_WORDS);
    const value = decoder.decode(bytes.subarray(pointer, pointer + length));
    attributes.push({ name: names[name] ?? NO_NAME, value, start, end: valueEnd + 1 });
  }
  return attributes;
}

/** The value of an attribute of the START at a place, by its name as written. */
export function valueAt({ words, names, bytes }: DocumentTable, at: number, name: string): string | undefined {
  const end = at + START_WORDS + (words[at + 4] ?? 0) * ATTRIBUTE_WORDS;
  for (let each = at + START_WORDS; each < end; each += ATTRIBUTE_WORDS) {
    if (names[words[each] ?? -1]?.name !== name) continue;
    const pointer = words[each + 4] ?? 0;
    return decoder.decode(bytes.subarray(pointer, pointer + (words[each + 5] ?? 0)));
  }
  return undefined;
}

/** The place of the END of the element whose START is at a place. */
export function endOf({ words }: DocumentTable, start: number): number {
  let depth = 0;
  for (let at = start; at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) depth++;
    else if (words[at] === RECORD.END && --depth === 0) return at;
  }
  throw new Error("every START of a table that is complete has an END");
}

/** The place before a START where what belongs to it begins: the NAMESPACE records of its element. */
export function beginningOf({ words }: DocumentTable, start: number): number {
  let beginning = start;
  // Only records of three words can be told from behind, and what stands before them may look like one: so from the front.
  for (let at = 0; at < start; at = nextRecord(words, at)) {
    if (words[at] !== RECORD.NAMESPACE) beginning = nextRecord(words, at);
  }
  return beginning;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
