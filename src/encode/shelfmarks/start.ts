import { BEFORE_LABEL, SCHOOLS } from "./schools.js";

/**
 * Whether the first part of a shelf-mark may begin before a place of a text: where it says no, there is none. All texts are
 * asked, and hardly one has a shelf-mark, so this is one pattern rather than those of all schools.
 */
export function mayBeginBefore(text: string, place: number): boolean {
  if (SERIES.test(text)) return true;
  const top = text.slice(0, place + LONGEST_START);
  // Whether a word begins where the start of a label does is asked where there is one.
  if (!LOOSE.test(top)) return false;
  const match = START.exec(top);
  return match !== null && match.index < place;
}

/** More characters than the longest of the starts has. */
const LONGEST_START = 80;

const STARTS = [...new Set(SCHOOLS.flatMap(({ parts }) => parts.flatMap(({ start }) => start ?? [])))];
const START = new RegExp(STARTS.join("|"), "u");
const LOOSE = new RegExp(STARTS.map((start) => start.replace(BEFORE_LABEL, "")).join("|"), "u");

/** What the parts without a start of their own end with. */
const SERIES = /File|Series|Collection/;
