import { ATTRIBUTE_WORDS, DECLARATION_WORDS, RECORD, START_WORDS } from "../../../core/table.js";

/** Pointers to texts count from here until it is known how long the documents are in all. */
export const TEXTS = 0x4000_0000;

/** The words with their pointers to texts as they are in the end. */
export function settled(words: Int32Array, documentLength: number): Int32Array {
  const settle = (place: number): void => {
    const pointer = words[place] ?? 0;
    if (pointer >= TEXTS) words[place] = pointer - TEXTS + documentLength;
  };
  for (let at = 0; at < words.length; ) {
    switch (words[at]) {
      case RECORD.START: {
        const end = at + START_WORDS + (words[at + 4] ?? 0) * ATTRIBUTE_WORDS;
        for (let each = at + START_WORDS; each < end; each += ATTRIBUTE_WORDS) settle(each + 4);
        at = end;
        break;
      }
      case RECORD.TEXT:
        settle(at + 3);
        at += 6;
        break;
      case RECORD.INSTRUCTION:
        settle(at + 4);
        settle(at + 5);
        at += 6;
        break;
      default:
        at += 3;
    }
  }
  return words;
}

/** The rows of declarations with their pointers to texts as they are in the end. */
export function settledRows(rows: Int32Array, documentLength: number): Int32Array {
  for (let at = 5; at < rows.length; at += DECLARATION_WORDS) {
    const pointer = rows[at] ?? 0;
    if (pointer >= TEXTS) rows[at] = pointer - TEXTS + documentLength;
  }
  return rows;
}
