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
  /** Undefined where the value has no place in time. */
  readonly span: Span | undefined;
}

/** The dates of the START at a place of a table. */
export function datesAt({ words, names }: DocumentTable, values: Values, start: number): readonly DateAttribute[] {
  return attributesIn(words, start).flatMap((at) => {
    const name = names[words[at] ?? -1];
    if (name?.uri !== "" || !DATES.has(name.local)) return [];
    const value = values.attribute(at);
    const [part = "", family = ""] = name.local.split(/(?=-)/);
    return [{ part, family, value, place: words[at + 1] ?? 0, span: spanOf(value) }];
  });
}

/** One end of what dates leave open, with the attribute that says it. */
export interface Bound extends DateAttribute {
  readonly span: Span;
}

/** The earliest that dates together allow; undefined where they leave it open. */
export function earliest(dates: readonly DateAttribute[]): Bound | undefined {
  return dates
    .filter((each) => STARTING.has(each.part))
    .filter(hasSpan)
    .toSorted((a, b) => a.span.start - b.span.start)[0];
}

/** The latest that dates together allow; undefined where they leave it open. */
export function latest(dates: readonly DateAttribute[]): Bound | undefined {
  return dates
    .filter((each) => ENDING.has(each.part))
    .filter(hasSpan)
    .toSorted((a, b) => b.span.end - a.span.end)[0];
}

const STARTING: ReadonlySet<string> = new Set(["when", "from", "notBefore"]);
const ENDING: ReadonlySet<string> = new Set(["when", "to", "notAfter"]);

function hasSpan(date: DateAttribute): date is Bound {
  return date.span !== undefined;
}
