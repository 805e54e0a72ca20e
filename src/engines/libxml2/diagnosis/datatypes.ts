import type { DataPattern } from "./patterns.js";

/** Whether a text is one that a datatype takes, as far as its form tells; a type that is not known takes any. */
export function isOfType(data: DataPattern, text: string): boolean {
  const value = data.type === "string" ? text : text.trim().replace(/\s+/g, " ");
  const test = TYPES[data.type]?.test;
  if (test && !test(value)) return false;
  return data.params.every(({ name, value: facet }) => meetsFacet(name, facet, value));
}

/** What a datatype takes, in words, with an example where one helps. */
export function wordsFor(data: DataPattern): string {
  const pattern = data.params.find((each) => each.name === "pattern")?.value;
  if (pattern !== undefined && data.type !== "anyURI") return PATTERNS[pattern] ?? `a text of the form \`${pattern}\``;
  const least = data.params.find((each) => each.name === "minInclusive")?.value;
  return `${TYPES[data.type]?.words ?? `a value of type ${data.type}`}${least === undefined ? "" : `, at least ${least}`}`;
}

/** The types of dates and times: a choice of them is spoken of as one. */
export const TEMPORAL: ReadonlySet<string> = new Set([
  "date",
  "gYear",
  "gYearMonth",
  "gMonthDay",
  "gMonth",
  "gDay",
  "time",
  "dateTime",
]);

const ZONE = "(?:Z|[-+](?:0\\d|1[0-3]):[0-5]\\d|[-+]14:00)?";
const YEAR = "-?(?:[1-9]\\d{3,}|0\\d{3})";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const TIME = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
const NAME = "[\\p{L}_][-.\\p{L}\\p{M}\\p{N}_\\u00b7]*";

const TYPES: Readonly<Record<string, { readonly test: (value: string) => boolean; readonly words: string }>> = {
  date: {
    test: (value) => whole(`${YEAR}-${MONTH}-${DAY}${ZONE}`)(value) && isCalendarDay(value),
    words: "a date such as 1955-04-19",
  },
  gYear: { test: whole(`${YEAR}${ZONE}`), words: "a year such as 1955" },
  gYearMonth: { test: whole(`${YEAR}-${MONTH}${ZONE}`), words: "a month such as 1955-04" },
  gMonthDay: { test: whole(`--${MONTH}-${DAY}${ZONE}`), words: "a day without a year such as --04-19" },
  gMonth: { test: whole(`--${MONTH}${ZONE}`), words: "a month without a year such as --04" },
  gDay: { test: whole(`---${DAY}${ZONE}`), words: "a day of any month such as ---19" },
  time: { test: whole(`${TIME}${ZONE}`), words: "a time such as 20:10:00" },
  dateTime: {
    test: (value) => whole(`${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}`)(value) && isCalendarDay(value),
    words: "a date with a time such as 1969-03-26T20:10:00Z",
  },
  duration: {
    test: whole("-?P(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?"),
    words: "a duration such as P3D",
  },
  boolean: { test: whole("true|false|0|1"), words: "`true` or `false`" },
  decimal: { test: whole("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)"), words: "a number such as 12 or 2.5" },
  double: {
    test: whole("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?|-?INF|NaN"),
    words: "a number such as 12 or 2.5",
  },
  integer: { test: whole("[-+]?\\d+"), words: "a whole number" },
  nonNegativeInteger: { test: whole("\\+?\\d+|-0+"), words: "a whole number from zero on" },
  positiveInteger: { test: whole("\\+?0*[1-9]\\d*"), words: "a whole number from one on" },
  language: { test: whole("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"), words: "a language code such as `en` or `de-CH`" },
  ID: { test: whole(NAME), words: "a name that begins with a letter and has no spaces or colons" },
  IDREF: { test: whole(NAME), words: "the `xml:id` of an element" },
  NCName: { test: whole(NAME), words: "a name that begins with a letter and has no spaces or colons" },
  Name: {
    test: whole(`[:\\p{L}_][-.:\\p{L}\\p{M}\\p{N}_\\u00b7]*`),
    words: "a name that begins with a letter and has no spaces",
  },
  NMTOKEN: { test: whole("[-.:\\p{L}\\p{M}\\p{N}_\\u00b7]+"), words: "a word without spaces" },
  anyURI: {
    test: (value) => !/[ <>"{}|\\^`]|%(?![0-9A-Fa-f]{2})/.test(value),
    words: "an address such as `#p1` or `https://example.org/`",
  },
  string: { test: () => true, words: "any text" },
  token: { test: () => true, words: "any text" },
};

/** The patterns that the TEI's datatypes use, in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+": "a word without spaces",
  "[^\\p{C}\\p{Z}]+": "a word without spaces",
  "(\\p{L}|\\p{N}|\\p{P}|\\p{S})+": "a word without spaces",
  "[A-Za-z][A-Za-z0-9._\\-]*": "a word of plain letters, digits, `.`, `_` and `-` that begins with a letter",
  "\\S+": "a text without spaces",
  "-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?": "a point such as `10,25`",
  "[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex)": "a length such as `12mm`",
  "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*|x(-[A-Za-z0-9]{1,8})+": "a language code such as `en` or `de-CH`",
};

function whole(pattern: string): (value: string) => boolean {
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  return (value) => expression.test(value);
}

function isCalendarDay(value: string): boolean {
  const [, year, month, day] = /^-?(\d{4,})-(\d\d)-(\d\d)/.exec(value) ?? [];
  // Leap years recur every 400 years, and the calendar of JavaScript has no year above 275760.
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

function meetsFacet(name: string, facet: string, value: string): boolean {
  switch (name) {
    case "pattern":
      return patternTest(facet)(value);
    case "minInclusive":
      return !(Number(value) < Number(facet));
    case "maxInclusive":
      return !(Number(value) > Number(facet));
    case "minExclusive":
      return !(Number(value) <= Number(facet));
    case "maxExclusive":
      return !(Number(value) >= Number(facet));
    case "length":
      return [...value].length === Number(facet);
    case "minLength":
      return [...value].length >= Number(facet);
    case "maxLength":
      return [...value].length <= Number(facet);
    default:
      return true;
  }
}

const compiled = new Map<string, (value: string) => boolean>();

/** A pattern that JavaScript writes otherwise takes any value: the verdict is not given here. */
function patternTest(pattern: string): (value: string) => boolean {
  const known = compiled.get(pattern);
  if (known) return known;
  let test = (_value: string): boolean => true;
  try {
    test = whole(pattern.replace(/\\i/g, "[\\p{L}_:]").replace(/\\c/g, "[-.:\\p{L}\\p{M}\\p{N}_]"));
  } catch {}
  compiled.set(pattern, test);
  return test;
}
