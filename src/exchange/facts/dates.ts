import type { XmlElement } from "../../core/document.js";
import { given, wordsOf } from "./reading.js";

/** When something was, as its element says: the attributes of att.datable, each a date of XML Schema. */
export interface Dating {
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** What is written. */
  readonly text: string;
  readonly isUncertain?: true;
}

/** The parts of a dating that are values. */
export const DATING_PARTS = ["when", "from", "to", "notBefore", "notAfter"] as const;

/** What a dated element says; what is no date of the Gregorian calendar's form is left out. */
export function datingOf(element: XmlElement): Dating {
  const values = DATING_PARTS.flatMap((part) => {
    const value = dateIn(given(element, part)) ?? dateIn(given(element, `${part}-iso`));
    return value === undefined ? [] : [[part, value] as const];
  });
  const certainty = given(element, "cert");
  const isUncertain = certainty === "low" || certainty === "medium";
  return { ...Object.fromEntries(values), text: wordsOf(element), ...(isUncertain && { isUncertain }) };
}

/** Whether a dating has a value. */
export function isDated(dating: Dating): boolean {
  return DATING_PARTS.some((part) => dating[part] !== undefined);
}

/** The earliest day, month or year that a dating speaks of, and the latest; undefined where it has no value. */
export function spanOf(dating: Dating): { readonly from?: string; readonly to?: string } {
  const from = dating.when ?? dating.from ?? dating.notBefore;
  const to = dating.when ?? dating.to ?? dating.notAfter;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A dating as ISO 8601-1 and EDTF write it: a date, or an interval that may be open. */
export function intervalOf(dating: Dating): string | undefined {
  if (dating.when !== undefined) return dating.when;
  const { from, to } = spanOf(dating);
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? ".."}/${to ?? ".."}`;
}

/** A year, a month or a day of a calendar that there is, with its time taken away; undefined for all else. */
export function dateIn(value: string | undefined): string | undefined {
  const match = /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+)?(?:Z|[-+]\d\d:\d\d)?$/.exec(value ?? "");
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  if (Number(year) === 0 || year.length > 6) return undefined;
  if (month === undefined) return year;
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  if (day === undefined) return `${year}-${month}`;
  return Number(day) < 1 || Number(day) > daysIn(Number(year), number) ? undefined : `${year}-${month}-${day}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
