import type { Moment } from "./calendar.js";
import type { NumberOrder } from "./points.js";

/** What the words of a date mean, before it is said in attributes. */
export type Time =
  | { readonly type: "moment"; readonly moment: Moment; readonly order?: NumberOrder }
  /** From one moment to another, or at some time between them. */
  | { readonly type: "range"; readonly from: Moment; readonly to: Moment; readonly between: boolean }
  /** The beginning, middle or end of something. */
  | { readonly type: "part"; readonly part: number; readonly of: Time }
  | {
      readonly type: "season";
      readonly season: number;
      readonly year: number;
      readonly until?: number;
      readonly southern: boolean;
    }
  /** A half, a quarter or a month of a year, by its number. */
  | { readonly type: "fraction"; readonly number: number; readonly of: 2 | 4; readonly year: number }
  | { readonly type: "decade"; readonly from: number }
  | { readonly type: "century"; readonly number: number }
  /** One day by two calendars, the Julian and the Gregorian. */
  | { readonly type: "dual"; readonly julian: Moment; readonly gregorian: Moment }
  /** Something that the text does not tell when it is: `the twenties`, `fiscal year 1970`. */
  | { readonly type: "unsaid" };
