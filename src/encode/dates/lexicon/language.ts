/** The words of one language that dates are written with; several forms of one word stand in one string. */
export interface DateWords {
  /** Whether the names of months and days are written with a capital. */
  readonly capitals: boolean;
  /** The twelve months, in all the forms that sentences put them in. */
  readonly months: readonly string[];
  /** Their abbreviations, without the full stop. */
  readonly abbreviations: readonly string[];
  /** Months whose name is a common word or a person's name: alone they are not taken to be months. */
  readonly unsure: string;
  /** From Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  /** Words for the early, the middle and the late part of a time. */
  readonly parts: Readonly<Record<Part, string>>;
  /** First, second and so on. */
  readonly ordinals: readonly string[];
  /** Words for the half and the quarter of a time. */
  readonly halves: string;
  readonly quarters: string;
  /** The decades from the tens to the nineties. */
  readonly decades: readonly string[];
  /** “Years” beside the number of a decade. */
  readonly years: string;
  /** “Year” beside the number of one, and its abbreviations that take a full stop. */
  readonly year: string;
  readonly yearAbbreviations: string;
  /** Words before a year that is not that of the calendar. */
  readonly fiscal: string;
  readonly month: string;
  readonly century: string;
  /** The words between the parts of a date. */
  readonly of: string;
  readonly articles: string;
  readonly from: string;
  readonly until: string;
  readonly between: string;
  readonly and: string;
  /** Words that a time follows and hardly anything else. */
  readonly cues: string;
}

export type Season = "spring" | "summer" | "autumn" | "winter";

export type Part = "early" | "mid" | "late";
