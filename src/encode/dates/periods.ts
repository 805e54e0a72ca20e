import { foundByKinds } from "./kinds.js";
import { SPANISH_BIT } from "./lexicon/words.js";
import { agree, type Point, pointAt } from "./points.js";
import type { Phrase } from "./ranges.js";
import type { Run, Token } from "./run.js";
import type { Time } from "./time.js";

/** A period that has a name: a part of something, a season, a half, a decade. A century alone dates nothing. */
export function periodAt(run: Run, at: number): Phrase | undefined {
  const part = partAt(run, at);
  if (part) return part;
  const whole = wholeAt(run, at);
  return whole?.time.type === "century" ? undefined : whole;
}

/**
 * `the end of 1954`, `mid-May 1944`, `late in 1944`, `early 1920s`. Of `the end of May`, with no year, `May` alone is the
 * date: the part could not be said in a value.
 */
function partAt(run: Run, at: number): Phrase | undefined {
  if (run.kinds[at] !== "t" && run.kinds[at] !== "P") return undefined;
  const match = /^t?P-?(?:I|ft?|t)?(?:yf?)?/.exec(run.kinds.slice(at, at + 7));
  if (!match) return undefined;
  const word = at + match[0].indexOf("P");
  const next = at + match[0].length;
  // A point may stand before its preposition in French and German: `fin mai`, `Ende der zwanziger Jahre`.
  const of = wholeAt(run, next) ?? pointPhrase(pointAt(run, next));
  if (!of || (of.time.type === "moment" && of.time.moment.day !== undefined) || !agree(run, at, of.end))
    return undefined;
  if (of.time.type === "moment" && of.time.moment.year === undefined) return of;
  const article = /^tPft?/.test(match[0]) ? at : word;
  const time = { type: "part", part: run.tokens[word]?.value ?? 0, of: of.time } as const;
  const inner = of.time.type === "moment" && of.time.moment.month !== undefined ? { inner: of } : {};
  return { first: article, end: of.end, time, ...inner };
}

function wholeAt(run: Run, at: number): Phrase | undefined {
  for (const { time, match } of periodsAt(run.kinds, at)) {
    const token = (name: string): Token | undefined => run.tokens[match.indices?.groups?.[name]?.[0] ?? -1];
    const end = at + match[0].length;
    const found = agree(run, at, end) ? time(token) : undefined;
    if (found?.type === "season") return seasonOf(match, run.kinds[at] === "t" ? at + 1 : at, found);
    if (found) return { first: run.kinds[at] === "t" ? at + 1 : at, end, time: found };
  }
  return undefined;
}

/** The periods that tokens of these kinds may be from one on. */
export const periodsAt = foundByKinds(
  (kinds, at): readonly { readonly time: Period["time"]; readonly match: RegExpExecArray }[] =>
    PERIODS.flatMap(({ begins, pattern, time }) => {
      if (!begins.includes(kinds[at] ?? " ")) return [];
      pattern.lastIndex = at;
      const match = pattern.exec(kinds);
      return match ? [{ time, match }] : [];
    }),
);

/** A season with its year as a date in it; the year alone where it is not certain what the season of that year is. */
function seasonOf(match: RegExpExecArray, first: number, time: Extract<Time, { type: "season" }>): Phrase {
  const end = match.index + match[0].length;
  const year = match.indices?.groups?.year?.[0] ?? first;
  if (time.until !== undefined) return { first, end, time };
  const inner = { first: year, end, time: { type: "moment", moment: { year: time.year } } } as const;
  return isCertain(time) ? { first, end, time, inner } : inner;
}

/** A winter belongs to two years, and the seasons of the south are others. */
function isCertain({ season, southern }: Extract<Time, { type: "season" }>): boolean {
  return season < 3 && !southern;
}

interface Period {
  /** The kinds of token that it can begin with. */
  readonly begins: string;
  readonly pattern: RegExp;
  readonly time: (token: (name: string) => Token | undefined) => Time | undefined;
}

const YEAR = "(?:f?t?)(?:yf?)?(?<year>4)(?:y|g\\.?)?";

const PERIODS: readonly Period[] = [
  period("tS", `t?(?<season>S)(?:,|I?)?${YEAR}(?:[-/](?<until>[1-4])(?:y|g\\.?)?)?`, (token) => {
    const [season, year, until] = [token("season"), token("year"), token("until")];
    if (!season || !year) return undefined;
    const last = until && (until.kind === "4" ? until.value : year.value - (year.value % 100) + until.value);
    const southern = (season.languages & SPANISH_BIT) !== 0;
    return { type: "season", season: season.value, year: year.value, ...(last ? { until: last } : {}), southern };
  }),
  period("tNo", `t?(?<number>[No])(?<of>[HQ])${YEAR}`, (token) => {
    const of = token("of")?.kind === "H" ? 2 : 4;
    const number = token("number")?.value ?? 0;
    const year = token("year")?.value ?? 0;
    return number >= 1 && number <= of ? { type: "fraction", number, of, year } : undefined;
  }),
  period("tNo", `t?(?<number>[No])m${YEAR}`, (token) => {
    const month = token("number")?.value ?? 0;
    return month >= 1 && month <= 12
      ? { type: "moment", moment: { year: token("year")?.value ?? 0, month } }
      : undefined;
  }),
  period("s", "(?<decade>s)(?:D)?", (token) => ({ type: "decade", from: token("decade")?.value ?? 0 })),
  period("K", "K(?:D)", () => ({ type: "unsaid" })),
  period("t", "tKD?", () => ({ type: "unsaid" })),
  period("D", "D(?:K|(?<tens>[23o]))", (token) => tens(token("tens"))),
  period("o3", "(?<tens>[o3])D", (token) => tens(token("tens"))),
  period("oNR123", "(?<number>[oNR123])\\.?C", (token) => century(token("number"))),
  period("C", "C(?<number>[R2])", (token) => century(token("number"))),
  period("X", "Xy?(?:4(?:[-/][1-4])?|3)", () => ({ type: "unsaid" })),
];

function period(begins: string, pattern: string, time: Period["time"]): Period {
  return { begins, pattern: new RegExp(pattern, "dy"), time };
}

/** A decade whose century is not said. */
function tens(token: Token | undefined): Time | undefined {
  return !token || (token.value >= 20 && token.value % 10 === 0) ? { type: "unsaid" } : undefined;
}

function century(token: Token | undefined): Time | undefined {
  return token && token.value >= 10 && token.value <= 21 ? { type: "century", number: token.value } : undefined;
}

function pointPhrase(point: Point | undefined): Phrase | undefined {
  return point && { first: point.first, end: point.end, time: { type: "moment", moment: point.moment } };
}
