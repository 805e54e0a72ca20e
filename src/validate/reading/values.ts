import { Buffer } from "node:buffer";
import { ATTRIBUTE_WORDS, type DocumentTable, nextRecord, RECORD, START_WORDS } from "../../core/table.js";

/** The texts that stand behind the numbers of a table. */
export interface Values {
  /** The value of the attribute whose words begin at a place of the table. */
  attribute(at: number): string;
  /** The value of an attribute without namespace, by its name, of the START at a place; undefined where it is absent. */
  named(start: number, local: string): string | undefined;
  /** All text inside the element of the START at a place. */
  text(start: number): string;
  /** The local name of the element of the START at a place. */
  local(start: number): string;
}

/** The texts of a table. */
export function valuesOf({ words, names, bytes }: DocumentTable): Values {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** A pointer and a length stand at the place. */
  const read = (at: number): string => {
    const pointer = words[at] ?? 0;
    return buffer.toString("utf8", pointer, pointer + (words[at + 1] ?? 0));
  };
  const attribute = (at: number): string => read(at + 4);
  return {
    attribute,
    named: (start, local) => {
      const found = attributesIn(words, start).find((at) => {
        const name = names[words[at] ?? -1];
        return name?.local === local && name.uri === "";
      });
      return found === undefined ? undefined : attribute(found);
    },
    text: (start) => {
      let text = "";
      const end = endOf(words, start);
      for (let at = start; at < end; at = nextRecord(words, at)) {
        if (words[at] === RECORD.TEXT) text += read(at + 3);
      }
      return text;
    },
    local: (start) => names[words[start + 1] ?? -1]?.local ?? "",
  };
}

/** The places of the attributes of the START at a place. */
export function attributesIn(words: Int32Array, start: number): readonly number[] {
  return Array.from({ length: words[start + 4] ?? 0 }, (_, index) => start + START_WORDS + index * ATTRIBUTE_WORDS);
}

/** The places of the STARTs of the children of the element whose START is at a place. */
export function childrenIn(words: Int32Array, start: number): readonly number[] {
  const found: number[] = [];
  let depth = 1;
  for (let at = nextRecord(words, start); depth > 0 && at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.END) depth--;
    else if (words[at] === RECORD.START && depth++ === 1) found.push(at);
  }
  return found;
}

/** The places of the STARTs inside the element whose START is at a place. */
export function descendantsIn(words: Int32Array, start: number): readonly number[] {
  const found: number[] = [];
  const end = endOf(words, start);
  for (let at = nextRecord(words, start); at < end; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) found.push(at);
  }
  return found;
}

/** The place of the END of the element whose START is at a place. */
export function endOf(words: Int32Array, start: number): number {
  let depth = 0;
  for (let at = start; at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) depth++;
    else if (words[at] === RECORD.END && --depth === 0) return at;
  }
  return words.length;
}
