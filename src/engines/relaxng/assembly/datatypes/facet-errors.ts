// What can be wrong with a parameter of a datatype. `src/engines/relaxng/datatypes.ts` has the words.

export const enum FacetError {
  None,
  /** There is no such parameter, or RELAX NG does not allow it. */
  Unknown,
  /** The type has no such parameter (Part 2, 4.1.5). */
  NotApplicable,
  /** The value is not one that the parameter takes. */
  BadValue,
  /** Only `pattern` may be given more than once. */
  Repeated,
  /** In a regular expression: a parenthesis without its partner. */
  Parenthesis,
  /** A quantifier after nothing. */
  NothingToRepeat,
  /** A quantifier that is not `{n}`, `{n,}` or `{n,m}` with n not above m. */
  Quantifier,
  /** `\` before a character that it has no meaning for. */
  Escape,
  /** A category or block that does not exist. */
  Property,
  /** `[` without `]`, or with nothing between. */
  CharacterClass,
  /** A range of characters that runs backwards, or whose end is no character. */
  Range,
  /** A bracket or brace that `\` must stand before. */
  Unescaped,
  /** An expression with more states than are allowed. */
  TooLarge,
}
