import type { Range } from "../../core/source.js";
import { inferred } from "../tree.js";
import { type Dated, exists, written } from "./calendar.js";
import type { FoundDate } from "./index.js";

/** Whether a text has days of this month or the last, as letters name them: `the 9th inst.`, `am 20. d. M.`. */
export function hasRelativeDays(text: string): boolean {
  return text.search(RELATIVE) >= 0;
}

/** The days in a stretch that are told by the month of the document, which is known. */
export function relativeDays(text: string, range: Range, day: Dated): readonly FoundDate[] {
  const { year, month } = day;
  if (month === undefined) return [];
  const words = text.slice(range.start, range.end);
  return [...words.matchAll(RELATIVE)].flatMap((match): readonly FoundDate[] => {
    const { number, last, next } = match.groups ?? {};
    const moment = { ...monthFrom(year, month, last ? -1 : next ? 1 : 0), day: Number(number) };
    if (!exists(moment)) return [];
    const start = range.start + match.index;
    const attributes = { when: written(moment), ...inferred("high") };
    return [{ start, end: start + match[0].length, attributes, day: false }];
  });
}

/** The month so many months away. */
function monthFrom(year: number, month: number, by: number): Dated {
  const count = year * 12 + month - 1 + by;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

const RELATIVE =
  /(?<number>\d{1,2})(?:st|nd|rd|th|d|\.)?,?\s(?:inst(?:ant)?(?![\p{L}])\.?|d\.\s?M\.|ds\.\s?Mts?\.|del (?:corriente|actual)|du courant|(?<last>ult(?:imo)?(?![\p{L}])\.?|v\.\s?M\.)|(?<next>prox(?:imo)?(?![\p{L}])\.?|n\.\s?M\.))/gu;
