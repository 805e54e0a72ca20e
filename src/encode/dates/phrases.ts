import { stands } from "./evidence.js";
import { foundByKinds } from "./kinds.js";
import { periodAt, periodsAt } from "./periods.js";
import { formsAt, type Point, pointAt } from "./points.js";
import { momentsAt, type Phrase } from "./ranges.js";
import type { Run } from "./run.js";

/** The times that a run tells, in order: at each place the longest that can be read. */
export function phrasesIn(run: Run): readonly Phrase[] {
  if (tellsNothing(run.kinds, 0)) return NONE;
  const found: Phrase[] = [];
  for (let at = 0; at < run.tokens.length; ) {
    const phrases = phrasesAt(run, at);
    const last = phrases?.at(-1);
    if (phrases && last) found.push(...phrases);
    at = last?.end ?? at + 1;
  }
  return found;
}

const NONE: readonly Phrase[] = [];

/** Whether tokens of these kinds are no moment, period or day wherever one might begin. */
const tellsNothing = foundByKinds(
  (kinds) =>
    !/[12o]/.test(kinds) && [...kinds].every((_, at) => formsAt(kinds, at).length + periodsAt(kinds, at).length === 0),
);

function phrasesAt(run: Run, at: number): readonly Phrase[] | undefined {
  if (!STARTS.has(run.kinds[at] ?? "")) return undefined;
  const several = momentsAt(run, at);
  const period = periodAt(run, at);
  const point = pointAt(run, at) ?? lonelyDay(run, at);
  const one = point && stands(run, point) ? [phraseOf(point)] : undefined;
  let best: readonly Phrase[] | undefined;
  for (const each of [several, period && [period], one])
    if (each && endOf(each) > endOf(best) && isFree(run, each)) best = each;
  return best;
}

/** Where some phrases end; before all others where there are none. */
function endOf(phrases: readonly Phrase[] | undefined): number {
  return phrases?.at(-1)?.end ?? -1;
}

/** The kinds of token that a time can begin with. */
const STARTS: ReadonlySet<string> = new Set("123oes4GRMAPSNKDCXtFfB");

function phraseOf({ first, end, moment, order }: Point): Phrase {
  const time = { type: "moment", moment, ...(order ? { order } : {}) } as const;
  return { first, end, time };
}

/** `on the 24th`, with the end of the clause after it: a day of a month that is not named. */
function lonelyDay(run: Run, at: number): Point | undefined {
  const token = run.tokens[at];
  if (token?.kind !== "o" || token.value > 31 || !/[IUF]t$/.test(run.kinds.slice(Math.max(0, at - 2), at)))
    return undefined;
  if (
    !/^\s*(?:[.,;:)]|of (?:this|last|next) month\b|inst\b|ult\b|prox\b|$)/.test(
      run.text.slice(token.end, token.end + 20),
    )
  )
    return undefined;
  return { first: at, end: at + 1, form: "day-first", moment: { day: token.value } };
}

/** Whether a phrase is not cut out of something longer: a number of several parts, a name with a hyphen. */
function isFree({ text, kinds, tokens }: Run, phrases: readonly Phrase[]): boolean {
  const first = phrases[0]?.first ?? 0;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[(phrases.at(-1)?.end ?? 1) - 1]?.end ?? 0;
  const before = text.slice(Math.max(0, start - 2), start);
  const part = kinds.endsWith("P-", first);
  return (
    (part || !/[\p{L}\p{N}]-?$|\p{N}[–./:]$|[$£€#№]$/u.test(before)) &&
    !/^(?:[-–./:]?\p{N}|\p{L}|%|[-/]\p{L})/u.test(text.slice(end, end + 2))
  );
}
