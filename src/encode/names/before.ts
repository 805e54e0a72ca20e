import { type Honorific, OFFICES } from "../lexicon/titles.js";
import { JOINTS } from "../words/word.js";
import type { Tokens } from "./proposal.js";

/** A title before a name. */
export interface Title {
  /** The first token of the title. */
  readonly from: number;
  readonly honorific: Honorific;
}

/** The titles that end before a token: `Mr.`, `Prof. Dr.`. */
export function titleBefore(tokens: Tokens, at: number): Title | undefined {
  const one = singleTitle(tokens, at);
  if (!one) return undefined;
  let { from } = one;
  for (let count = 1; count < MOST_TITLES; count++) {
    const more = singleTitle(tokens, from);
    if (!more) break;
    from = more.from;
  }
  return { from, honorific: one.honorific };
}

/** Nobody has more titles in a row. */
const MOST_TITLES = 8;

function singleTitle(tokens: Tokens, at: number): Title | undefined {
  if (at === 0) return undefined;
  const last = tokens[at - 1];
  const stop = last?.text === "." && last.glued ? 1 : 0;
  const from = at - 1 - stop;
  const honorific = from < 0 ? undefined : tokens[from]?.honorific;
  if (!honorific) return undefined;
  // `He was a general. Kosygin`: a full stop stands after a shortened title, or after Mr. and Mrs.
  if (stop && !honorific.shortened && (tokens[from]?.text.length ?? 0) > 5) return undefined;
  return { from, honorific };
}

/** How many tokens the words for what an office is of may take up. */
const LONGEST_OFFICE = 40;

/** The office that ends before a token: `President`, `Secretary of Defense`, `Prime Minister`; its main word. */
export function officeBefore(tokens: Tokens, at: number): string | undefined {
  const last = at > 0 ? tokens[at - 1] : undefined;
  if (!last) return undefined;
  if (last.isOffice) return last.text;
  if (!last.isOfOffice) return undefined;
  let i = at - 1;
  while (i > at - LONGEST_OFFICE && i > 0 && tokens[i]?.isOfOffice) i--;
  if (i === at - 1 || tokens[i]?.text !== "of" || (JOINTS.has(last.text) && last.text !== "&")) return undefined;
  const office = tokens[i - 1]?.text ?? "";
  return OFFICES.has(office) ? office : undefined;
}
