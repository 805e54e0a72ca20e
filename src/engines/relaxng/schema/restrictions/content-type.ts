import { ABSENT, ROW, ROW_WORDS } from "../../packed.js";
import type { Expanded } from "../expand.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.2: the content of an element is text of a datatype, or elements and text, and not both at once. */
export function checkContentTypes(
  reading: Reading,
  { packed: { rows }, placeOf }: Expanded,
  isContent: (row: number) => boolean,
): void {
  const types = new Uint8Array(rows.length / ROW_WORDS);
  const typeOf = (row: number | undefined): number => types[row ?? ABSENT] ?? NOTHING;
  /** The type of two patterns that are there at once. */
  const together = (row: number, left: number, right: number): number => {
    if (left === NOTHING || right === NOTHING) return Math.max(left, right);
    if (left === COMPLEX && right === COMPLEX) return COMPLEX;
    // Any number of values may be together in a list.
    if (!isContent(row)) return SIMPLE;
    const beside = left === right ? "another such" : "`text` or elements";
    const message = `\`data\`, \`value\` or \`list\` stands together with ${beside}; it takes the whole content, so that only attributes may stand beside it (RELAX NG 7.2)`;
    say(reading, "relaxng/schema-restriction", placeOf(row), message);
    return NOTHING;
  };
  // A row comes after those that it holds.
  for (let row = 0; row < types.length; row++) {
    const at = row * ROW_WORDS;
    const a = rows[at + 1];
    switch (rows[at]) {
      case ROW.data:
      case ROW.value:
      case ROW.list:
        types[row] = SIMPLE;
        break;
      case ROW.text:
      case ROW.element:
        types[row] = COMPLEX;
        break;
      case ROW.oneOrMore:
        types[row] = together(row, typeOf(a), typeOf(a));
        break;
      case ROW.group:
      case ROW.interleave:
        types[row] = together(row, typeOf(a), typeOf(rows[at + 2]));
        break;
      case ROW.choice:
        types[row] = Math.max(typeOf(a), typeOf(rows[at + 2]));
        break;
    }
  }
}

/** What a pattern takes, the least demanding first: nothing, elements and text, or the whole content as one value. */
const NOTHING = 0;
const COMPLEX = 1;
const SIMPLE = 2;
