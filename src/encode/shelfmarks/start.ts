import { SCHOOLS } from "./schools.js";

/**
 * Whether the first part of a shelf-mark may begin before a place of a text: where it says no, there is none. All texts are
 * asked, and hardly one has a shelf-mark, so this is one pattern rather than those of all schools.
 */
export function mayBeginBefore(text: string, place: number): boolean {
  const match = START.exec(text.slice(0, place + LONGEST_START));
  return (match !== null && match.index < place) || SERIES.test(text);
}

/** More characters than the longest of the starts has. */
const LONGEST_START = 80;

const START = new RegExp(
  [...new Set(SCHOOLS.flatMap(({ parts }) => parts.flatMap(({ start }) => start ?? [])))].join("|"),
  "u",
);

/** What the parts without a start of their own end with. */
const SERIES = /File|Series|Collection/;
