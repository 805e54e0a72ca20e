import { type Convention, SQUARE } from "../convention.js";

const STAMP = /^\s*(?:rubber )?stamp(?:ed)?\s*:/i;

/** Stamps and seals, as editors tell of them. */
export const STAMP_CONVENTIONS: readonly Convention[] = [
  { name: "stamp", marks: SQUARE, content: STAMP, lead: STAMP, element: "stamp", derive: "stamp", keep: "note" },
  {
    name: "stamp",
    pattern: /[([](?:L\.\s?S\.|М\.\s?П\.)[)\]]/,
    element: "stamp",
    attributes: { type: "seal" },
    keep: "words",
  },
  {
    name: "stamp",
    marks: SQUARE,
    content: /^(?:(?:wax |official )?seal|(?:official |round |rubber )?stamp)$/i,
    element: "stamp",
    keep: "words",
  },
];
