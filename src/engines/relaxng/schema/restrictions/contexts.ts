import { ABSENT, ELEMENT_WORDS, ROW, ROW_WORDS } from "../../packed.js";
import type { Expanded } from "../expand.js";
import { isInfinite, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/**
 * RELAX NG 7.1, and of 7.3 what is about ancestors: which patterns may not stand inside which others. Gives whether a row is
 * somewhere more than a part of a list or of what is excepted.
 */
export function checkContexts(reading: Reading, expanded: Expanded): (row: number) => boolean {
  const { rows, elements, start } = expanded.packed;
  const count = rows.length / ROW_WORDS;
  const work: Work = { reading, expanded, around: new Uint8Array(count) };
  enter(work, start, IN_START | NOT_REPEATED, start);
  for (let at = 1; at < elements.length; at += ELEMENT_WORDS) enter(work, elements[at], CONTENT | NOT_REPEATED, start);
  // A row comes after those that it holds: the last one is inside of nothing that is still to come.
  for (let row = count - 1; row >= 0; row--) {
    const inside = work.around[row] ?? 0;
    if (inside !== 0 && !isPlaceless(rows[row * ROW_WORDS]) && !sayFault(work, row, inside, row)) {
      enterParts(work, row, inside);
    }
  }
  return (row) => ((work.around[row] ?? 0) & CONTENT) !== 0;
}

interface Work {
  readonly reading: Reading;
  readonly expanded: Expanded;
  /** What the patterns of rows are inside of. */
  readonly around: Uint8Array;
}

function enterParts(work: Work, row: number, inside: number): void {
  const { rows } = work.expanded.packed;
  const at = row * ROW_WORDS;
  const a = rows[at + 1];
  const b = rows[at + 2];
  switch (rows[at]) {
    case ROW.choice:
      enter(work, a, inside, row);
      enter(work, b, inside, row);
      break;
    case ROW.group:
    case ROW.interleave: {
      const within = inside & IN_ONE_OR_MORE ? inside | IN_REPEATED_GROUP : inside;
      enter(work, a, within, row);
      enter(work, b, within, row);
      break;
    }
    case ROW.oneOrMore:
      enter(work, a, (inside & ~NOT_REPEATED) | IN_ONE_OR_MORE, row);
      break;
    case ROW.list:
      enter(work, a, (inside & ~CONTENT) | IN_LIST, row);
      break;
    case ROW.attribute:
      enter(work, b, inside | IN_ATTRIBUTE, row);
      break;
    case ROW.data:
      enter(work, b, (inside & ~CONTENT) | IN_EXCEPT, row);
      break;
  }
}

/** Notes what a row is inside of. What has no place of its own is told where the row around it stands. */
function enter(work: Work, row: number | undefined, inside: number, holder: number): void {
  if (row === undefined || row === ABSENT) return;
  work.around[row] = (work.around[row] ?? 0) | inside;
  if (isPlaceless(work.expanded.packed.rows[row * ROW_WORDS])) sayFault(work, row, inside, holder);
}

/** Whether patterns of a kind are the same everywhere. */
function isPlaceless(kind: number | undefined): boolean {
  return kind === ROW.empty || kind === ROW.text || kind === ROW.notAllowed;
}

/** Says what is wrong with a row, if anything is, at the place of another. */
function sayFault({ reading, expanded }: Work, row: number, inside: number, placed: number): boolean {
  const fault = faultOf(expanded, row, inside);
  if (fault === undefined) return false;
  say(reading, "relaxng/schema-restriction", expanded.placeOf(placed), fault);
  return true;
}

/** What a pattern is inside of, somewhere: the sum of these. */
const IN_START = 1;
const IN_ATTRIBUTE = 2;
const IN_LIST = 4;
const IN_EXCEPT = 8;
const IN_ONE_OR_MORE = 16;
const IN_REPEATED_GROUP = 32;
/** It is in no `oneOrMore` somewhere. */
const NOT_REPEATED = 64;
/** It is content somewhere, and not a part of a value. */
const CONTENT = 128;

/** Why a pattern may not stand inside what it is in. */
function faultOf(expanded: Expanded, row: number, inside: number): string | undefined {
  const { rows } = expanded.packed;
  const kind = rows[row * ROW_WORDS] ?? ABSENT;
  const barred = 1 << kind;
  if (inside & IN_START && barred & BARRED_FROM_START) {
    return `${sayPattern(expanded, row)} stands in \`start\`; elements and choices of them may stand there (RELAX NG 7.1.5)`;
  }
  if (inside & IN_EXCEPT && barred & BARRED_FROM_EXCEPT) {
    return `${sayPattern(expanded, row)} stands in the \`except\` of \`data\`; \`data\`, \`value\` and choices of them may stand there (RELAX NG 7.1.4)`;
  }
  if (inside & IN_LIST && barred & BARRED_FROM_LIST) {
    return `${sayPattern(expanded, row)} stands in \`list\`; \`data\`, \`value\` and groups, choices or repetitions of them may stand there (RELAX NG 7.1.3)`;
  }
  if (inside & IN_ATTRIBUTE && barred & BARRED_FROM_ATTRIBUTE) {
    return `${sayPattern(expanded, row)} stands in \`attribute\`; \`text\`, \`data\`, \`value\` and \`list\` may stand there (RELAX NG 7.1.1)`;
  }
  if (kind !== ROW.attribute) return undefined;
  if (inside & IN_REPEATED_GROUP) {
    return `${sayPattern(expanded, row)} stands in a \`group\` or \`interleave\` that is repeated; an attribute can be repeated alone only, or in a \`choice\` (RELAX NG 7.1.2)`;
  }
  const name = expanded.names[rows[row * ROW_WORDS + 1] ?? ABSENT];
  if (inside & NOT_REPEATED && name && isInfinite(name)) {
    return `\`attribute\` takes ${sayNames(name)} and is not repeated; attributes with a wildcard must stand in \`oneOrMore\` or \`zeroOrMore\` (RELAX NG 7.3)`;
  }
  return undefined;
}

type Kind = keyof typeof ROW;

/** Kinds of rows as bits. */
function bits(...kinds: readonly Kind[]): number {
  return kinds.reduce((sum, kind) => sum | (1 << ROW[kind]), 0);
}

const BARRED_FROM_LIST = bits("list", "element", "attribute", "text", "interleave");
const BARRED_FROM_ATTRIBUTE = bits("element", "attribute");
const BARRED_FROM_BOTH = bits("attribute", "text", "list", "group", "interleave", "oneOrMore", "empty");
const BARRED_FROM_START = BARRED_FROM_BOTH | bits("data", "value");
const BARRED_FROM_EXCEPT = BARRED_FROM_BOTH | bits("element");

function sayPattern({ packed: { rows }, names }: Expanded, row: number): string {
  const kind = rows[row * ROW_WORDS];
  const word = Object.entries(ROW).find(([, number]) => number === kind)?.[0] ?? "pattern";
  const name = kind === ROW.attribute ? names[rows[row * ROW_WORDS + 1] ?? ABSENT] : undefined;
  return name ? `\`${word}\` ${sayNames(name)}` : `\`${word}\``;
}
