import type { Range } from "../../core/source.js";

/** A stretch of text that holds nothing but what dates are made of. */
export interface Run {
  readonly text: string;
  /**
   * The kinds of the tokens, one letter for each, for the patterns of the grammar. Words have those of `WORD`, marks
   * stand for themselves, every dash is `-`, and numbers are:
   * `1` 1 to 12, a month or a day; `2` 13 to 31, a day; `3` other two digits; `4` a year; `o` an ordinal; `s` a decade
   * like `1920s`; `e` a short year like `’44`; `G` a day and a time like `261830Z`; `R` a Roman numeral; `9` any other.
   */
  readonly kinds: string;
  readonly tokens: readonly Token[];
}

/** A word, number or mark of a run. */
export interface Token extends Range {
  readonly kind: string;
  readonly value: number;
  /** The languages of a word, one bit for each; 0 for what belongs to none. */
  readonly languages: number;
  readonly sure: boolean;
}
