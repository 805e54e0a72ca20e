import * as v from "valibot";

const text = v.string();
const some = v.pipe(v.string(), v.minLength(1));

const pattern = v.pipe(
  v.string(),
  v.check(isExpression, "a regular expression of JavaScript must stand there, in which every bracket is closed"),
);

const attributes = v.pipe(
  v.record(text, text),
  v.check(
    (given) => Object.keys(given).every((name) => /^(?:xml:)?[A-Za-z][\w.-]*$/.test(name) && name !== "xml:id"),
    "names of attributes such as `type` must stand in it, and no `xml:id`, for an id stands once in a document",
  ),
);

/** The elements that a rule may make: those that stand within a paragraph. */
const ELEMENTS = [
  ..."abbr add cb corr date del emph ex expan figure foreign gap hi incident lb milestone note num orgName orig".split(
    " ",
  ),
  ..."pb persName placeName q reg rs seg sic space stamp supplied surplus term title unclear".split(" "),
] as const;

const RULE = v.pipe(
  v.strictObject({
    name: v.optional(text),
    open: v.optional(some),
    close: v.optional(some),
    pattern: v.optional(pattern),
    content: v.optional(pattern),
    lead: v.optional(pattern),
    tail: v.optional(pattern),
    words: v.optional(
      v.pipe(
        v.number(),
        v.check((value) => value >= 1, "a number of words from 1 on must stand there"),
      ),
    ),
    element: v.picklist(ELEMENTS),
    attributes: v.optional(attributes),
    keep: v.optional(v.picklist(["pc", "words", "desc", "label", "note", "fw"])),
    scope: v.optional(v.picklist(["content", "word-before", "word-and-marks", "word-around"])),
    voice: v.optional(v.boolean()),
  }),
  v.check(
    ({ open, close, pattern }) => (open !== undefined && close !== undefined) !== (pattern !== undefined),
    "either `open` and `close` must stand in it, or `pattern`",
  ),
);

const PROFILE = v.strictObject({
  extends: v.optional(v.picklist(["archival", "leiden", "fromthepage", "nhprc", "markdown"])),
  rules: v.array(RULE),
});

const NAMES = v.strictObject({
  honorifics: v.optional(v.picklist(["inside", "outside"])),
  demonyms: v.optional(v.boolean()),
});

/** What the configuration may say of encoding. */
export const ENCODE = v.strictObject({
  schema: v.optional(some),
  conventions: v.optional(some),
  profiles: v.optional(v.record(some, PROFILE)),
  names: v.optional(NAMES),
});

/** The settings that may stand at a place under `encode`. */
export function keysOfEncode(steps: readonly (string | number)[]): readonly string[] {
  if (steps.length === 0) return Object.keys(ENCODE.entries);
  if (steps[0] === "names") return Object.keys(NAMES.entries);
  return steps.length === 2 ? Object.keys(PROFILE.entries) : Object.keys(RULE.pipe[0].entries);
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, "iu") instanceof RegExp;
  } catch {
    return false;
  }
}
