import type { DocumentTable } from "../../core/table.js";
import { DATES } from "../reading/roles.js";
import { attributesIn, type Values } from "../reading/values.js";
import { type Span, spanOf } from "./span.js";

/** A date that stands in an attribute. */
export interface DateAttribute {
  /** Such as `notBefore`, whichever family the attribute is of. */
  readonly part: string;
  /** Empty for XML Schema's dates, `-iso` for those of ISO 8601. */
  readonly family: string;
  readonly value: string;
  /** Where the name of the attribute starts. */
  readonly place: number;
}

/** The dates of the START at a place of a table. */
export function datesAt({ words, names }: DocumentTable, values: Values, start: number): readonly DateAttribute[] {
  return attributesIn(words, start).flatMap((at) => {
    const name = names[words[at] ?? -1];
    if (name?.uri !== "" || !DATES.has(name.local)) return [];
    const value = values.attribute(at);
    const [part = "", family = ""] = name.local.split(/(?=-)/);
    return [{ part, family, value, place: words[at + 1] ?? 0 }];
  });
}

/** A date that has a place in time: the end of what dates leave open, with the attribute that says it. */
export interface Bound extends DateAttribute {
  readonly span: Span;
}

/** The date with its place in time; undefined where it has none. */
export function boundOf(date: DateAttribute): Bound | undefined {
  const span = spanOf(date.value);
  return span && { ...date, span };
}

/** The earliest that dates together allow; undefined where they leave it open. */
export function earliest(dates: readonly DateAttribute[]): Bound | undefined {
  return boundsOf(dates, STARTING).toSorted((a, b) => a.span.start - b.span.start)[0];
}

/** The latest that dates together allow; undefined where they leave it open. */
export function latest(dates: readonly DateAttribute[]): Bound | undefined {
  return boundsOf(dates, ENDING).toSorted((a, b) => b.span.end - a.span.end)[0];
}

const STARTING: ReadonlySet<string> = new Set(["when", "from", "notBefore"]);
const ENDING: ReadonlySet<string> = new Set(["when", "to", "notAfter"]);

function boundsOf(dates: readonly DateAttribute[], parts: ReadonlySet<string>): readonly Bound[] {
  return dates.flatMap((each) => (parts.has(each.part) ? (boundOf(each) ?? []) : []));
}
