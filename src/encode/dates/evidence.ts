import { agree, type Point } from "./points.js";
import type { Run } from "./run.js";

/** Whether what stands around a moment lets it be one: a number alone may be an amount, a month's name a person's. */
export function stands(run: Run, point: Point): boolean {
  switch (point.form) {
    case "year":
      return yearStands(run, point);
    case "month":
      return hasYear(point) || monthStands(run, point);
    case "month-first":
      return hasYear(point) || !countsSomething(run, point);
    case "numeric":
    case "year-first":
    case "day-first":
      return true;
  }
}

function hasYear({ moment }: Point): boolean {
  return moment.year !== undefined || moment.shortYear !== undefined;
}

/** A month alone. Names of months that mean something else too need a word before them that tells. */
function monthStands(run: Run, { first, end }: Point): boolean {
  const token = run.tokens[first];
  if (token?.kind !== "M") return false;
  const before = run.kinds[first - 1] ?? "";
  if (/[IFUB&]/.test(before) && agree(run, first - 1, end)) return true;
  if (!token.sure || before === "t") return false;
  return !/\p{Lu}\p{L}* $/u.test(textBefore(run, first)) && !/^ \p{Lu}/u.test(textAfter(run, end));
}

/** `In March 20 men came`: the number belongs to what follows. */
function countsSomething(run: Run, { first, end }: Point): boolean {
  const day = run.tokens[end - 1];
  return day?.kind !== "o" && run.kinds[first - 1] === "I" && COUNTED.test(textAfter(run, end));
}

/** A year alone. */
function yearStands(run: Run, { first, end }: Point): boolean {
  const token = run.tokens[first];
  if (token?.kind !== "4") return false;
  const year = token.value;
  const after = textAfter(run, end);
  const before = run.kinds[first - 1] ?? "";
  if (year < 1300 || /^\s?[-–]?(?:%|°|(?:[ap]\.?m|hours?|hrs?|Uhr|meters?|km|kg|tons?)\b)/i.test(after)) return false;
  const counts = COUNTED.test(after);
  if (/[IFUBSPMy]/.test(before)) return !(counts && year % 50 === 0);
  if (LABELS.test(textBefore(run, first))) return false;
  if (year >= 2000) return false;
  if (/[f&]/.test(before)) return !counts && !(year % 10 === 0 && /^ \p{L}/u.test(after));
  return !counts && !(year % 100 === 0 && /^ \p{L}/u.test(after)) && !/^ \p{Lu}/u.test(after) && year >= 1600;
}

/** A word in the plural, or people: what a number before it counts. */
const COUNTED =
  /^ (?:(?:\p{Ll}+ )?\p{Ll}{3,}(?<!\b(?:was|is|has|his|this|as|its|thus|always|perhaps|us|yes|does))s\b|men\b|women\b|children\b|people\b|persons?\b|Jews\b|soldiers\b|prisoners\b|Mann\b|Personen\b|Juden\b|Menschen\b|hommes\b|personnes\b|hombres\b|personas\b|человек\b|людей\b)/u;

/** Words before a number that name a thing by it. */
const LABELS =
  /(?:^|[^\p{L}])(?:no|nos|nr|numbers?|box|boxes|folders?|telegrams?|tel|cables?|despatch|dispatch|airgrams?|docs?|documents?|pages?|pp?|vols?|volumes?|rooms?|files?|reels?|items?|lists?|fond|opis|delo|arts?|articles?|paras?|paragraphs?|sections?|resolutions?|entry|lot|block|barracks?|zip|post|fol|seite|nummer|blatt|bl|numéro|página|núm|лист|дело|номер|№)[.:]?\s?#?$/iu;

function textBefore({ text, tokens }: Run, index: number): string {
  const start = tokens[index]?.start ?? 0;
  return text.slice(Math.max(0, start - 24), start);
}

function textAfter({ text, tokens }: Run, end: number): string {
  const at = tokens[end - 1]?.end ?? 0;
  return text.slice(at, at + 32);
}
