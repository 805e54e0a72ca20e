import type { DataPattern } from "./grammar.js";

type Params = DataPattern["params"];

/** The types of XML Schema Part 2, and two of XPath, by name: their numbers in `assembly/datatypes/types.ts`. */
export const XSD_TYPES: Readonly<Record<string, number>> = numbered(
  "string normalizedString token language Name NCName NMTOKEN NMTOKENS ID IDREF IDREFS ENTITY ENTITIES QName NOTATION " +
    "anyURI boolean decimal integer nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger long int " +
    "short byte unsignedLong unsignedInt unsignedShort unsignedByte float double duration dateTime time date " +
    "gYearMonth gYear gMonthDay gDay gMonth hexBinary base64Binary untypedAtomic anyAtomicType",
  2,
);

/** The types of the library without an address (RELAX NG 6.2.9). */
export const BUILTIN_TYPES: Readonly<Record<string, number>> = numbered("string token", 0);

/** The params of the types by name: the numbers of facets in `assembly/datatypes/facets.ts`. */
export const FACETS: Readonly<Record<string, number>> = numbered(
  "length minLength maxLength pattern minInclusive maxInclusive minExclusive maxExclusive totalDigits fractionDigits",
  0,
);

function numbered(names: string, first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.split(" ").map((name, index) => [name, first + index]));
}

/** What is wrong with a param, in words; the code and the offset in UTF-8 are those that the module gives. */
export function describeFacetFault(code: number, offset: number, param: Params[number]): string {
  const words = FACET_FAULTS[code - 1] ?? "the value is not one it may have";
  const rest = new TextDecoder().decode(new TextEncoder().encode(param.value).slice(offset));
  const where = code > LAST_PLAIN_FAULT && rest !== "" ? ` at \`${rest}\`` : "";
  return `param \`${param.name}\` may not be \`${param.value}\`: ${words}${where}`;
}

/** Faults up to this number are not those of a regular expression. */
const LAST_PLAIN_FAULT = 4;

/** In the order of `FacetError` in `assembly/datatypes/facet-errors.ts`. */
const FACET_FAULTS: readonly string[] = [
  "there is no such param",
  "the type has no such param",
  "the value is not one it may have",
  "only `pattern` may be given more than once",
  "a parenthesis has no partner",
  "a quantifier must follow what it repeats",
  "a quantifier is `{n}`, `{n,}` or `{n,m}` with the lower number first",
  "`\\` has no meaning before this character",
  "there is no such category or block of characters",
  "a character class needs `]`, and something before it",
  "a range of characters goes from the lower to the higher one",
  "a bracket or brace needs `\\` before it",
  "the expression is too large",
];

/** Whether a type is one of dates and times; a choice of them is best spoken of as one. */
export function isTemporalType(type: string): boolean {
  return type === "dateTime" || type === "time" || type === "date" || type.startsWith("g");
}

/** What a datatype takes, in words for an editor, with an example where one helps. */
export function describeDatatype(type: string, params: Params): string {
  const patterns = params.filter(({ name }) => name === "pattern").map(({ value }) => value);
  const known = patterns.map((each) => KNOWN_PATTERNS[each] ?? `text that matches the pattern \`${each}\``);
  // An address without spaces is said by the type; elsewhere the pattern says more.
  const words = known.length > 0 && type !== "anyURI" ? known.join(" and ") : typeWords(type, params);
  return [words, ...boundWords(type, params), ...lengthWords(type, params), ...digitWords(params)].join(" ");
}

/** The words for a type; those of a whole number leave its range to the bounds, where there are any. */
function typeWords(type: string, params: Params): string {
  const words = TYPE_WORDS[type] ?? `a value of ${type}`;
  return words.startsWith(WHOLE) && params.some(({ name }) => /^m(?:in|ax)[IE]/.test(name)) ? WHOLE : words;
}

function param(params: Params, name: string): string | undefined {
  return params.find((each) => each.name === name)?.value.trim();
}

function boundWords(type: string, params: Params): readonly string[] {
  const above = param(params, "minExclusive");
  const below = param(params, "maxExclusive");
  const hasBound = params.some(({ name }) => /^m(?:in|ax)[IE]/.test(name));
  const ownLeast = hasBound && above === undefined ? OWN_LEAST[type] : undefined;
  const least = param(params, "minInclusive") ?? ownLeast;
  const most = param(params, "maxInclusive");
  if (least !== undefined && most !== undefined) return [`from ${least} to ${most}`];
  return [
    ...(least === undefined ? [] : [`from ${least} on`]),
    ...(most === undefined ? [] : [`up to ${most}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
}

/** Where the whole numbers of a type begin, if that is near. */
const OWN_LEAST: Readonly<Record<string, string>> = {
  nonNegativeInteger: "0",
  positiveInteger: "1",
  unsignedLong: "0",
  unsignedInt: "0",
  unsignedShort: "0",
  unsignedByte: "0",
};

function lengthWords(type: string, params: Params): readonly string[] {
  const unit = type.endsWith("Binary") ? "byte" : /^(?:NMTOKENS|IDREFS|ENTITIES)$/.test(type) ? "word" : "character";
  const counted = (count: string): string => `${count} ${unit}${count === "1" ? "" : "s"}`;
  const exact = param(params, "length");
  const least = param(params, "minLength");
  const most = param(params, "maxLength");
  if (exact !== undefined) return [`of ${counted(exact)}`];
  if (least !== undefined && most !== undefined) return [`of ${least} to ${counted(most)}`];
  if (least !== undefined) return [`of ${counted(least)} or more`];
  return most === undefined ? [] : [`of at most ${counted(most)}`];
}

function digitWords(params: Params): readonly string[] {
  const total = param(params, "totalDigits");
  const fraction = param(params, "fractionDigits");
  return [
    ...(total === undefined ? [] : [`with at most ${total} digits`]),
    ...(fraction === undefined ? [] : [`with at most ${fraction} digits after the point`]),
  ];
}

const WHOLE = "a whole number";
const NAME = "a name that begins with a letter and has no spaces";
const NO_COLON = "a name that begins with a letter and has no spaces or colons";
const NUMBER = "a number such as 12 or 2.5";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "any text",
  normalizedString: "any text",
  token: "any text",
  untypedAtomic: "any text",
  anyAtomicType: "any text",
  language: "a language code such as `en` or `de-CH`",
  Name: NAME,
  NCName: NO_COLON,
  NMTOKEN: "one word without spaces, of letters, digits, `.`, `-`, `_` and `:`",
  NMTOKENS: "words of letters, digits, `.`, `-`, `_` and `:`, with spaces between them",
  ID: NO_COLON,
  IDREF: "the `xml:id` of an element",
  IDREFS: "the `xml:id`s of elements, with spaces between them",
  ENTITY: "the name of an unparsed entity that the document declares",
  ENTITIES: "names of unparsed entities that the document declares",
  QName: "a name, whose prefix, if it has one, is declared",
  NOTATION: "the name of a notation, whose prefix, if it has one, is declared",
  anyURI: "an address such as `#p1` or `https://example.org/`",
  boolean: "`true` or `false`",
  decimal: NUMBER,
  integer: WHOLE,
  nonPositiveInteger: `${WHOLE} not above 0`,
  negativeInteger: `${WHOLE} below 0`,
  nonNegativeInteger: `${WHOLE} from 0 on`,
  positiveInteger: `${WHOLE} from 1 on`,
  long: `${WHOLE} from -9223372036854775808 to 9223372036854775807`,
  int: `${WHOLE} from -2147483648 to 2147483647`,
  short: `${WHOLE} from -32768 to 32767`,
  byte: `${WHOLE} from -128 to 127`,
  unsignedLong: `${WHOLE} from 0 to 18446744073709551615`,
  unsignedInt: `${WHOLE} from 0 to 4294967295`,
  unsignedShort: `${WHOLE} from 0 to 65535`,
  unsignedByte: `${WHOLE} from 0 to 255`,
  float: NUMBER,
  double: NUMBER,
  duration: "a duration such as P3D",
  dateTime: "a date with a time such as 1969-03-26T20:10:00Z",
  time: "a time such as 20:10:00",
  date: "a date such as 1955-04-19",
  gYearMonth: "a month such as 1955-04",
  gYear: "a year such as 1955",
  gMonthDay: "a day without a year such as --04-19",
  gDay: "a day of any month such as ---19",
  gMonth: "a month without a year such as --04",
  hexBinary: "an even number of hexadecimal digits",
  base64Binary: "bytes in base64",
};

const WORD = "one word without spaces";

/** The patterns that the TEI's datatypes use, in words. */
const KNOWN_PATTERNS: Readonly<Record<string, string>> = {
  "\\S+": WORD,
  "[^\\p{C}\\p{Z}]+": WORD,
  "(\\p{L}|\\p{N}|\\p{P}|\\p{S})+": WORD,
  "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+": WORD,
  "(\\-?[\\d]+/\\-?[\\d]+)": "a fraction such as 1/2",
  "(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?(,-?[0-9]+(\\.[0-9]+)?)?)": "a point such as `10,25`",
  "[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)": "a length such as `12mm`",
  "[\\d]+(\\.[\\d]+){0,2}": "a version such as `1.2.0`",
  "[\\d]+[a-z]*[\\d]*(\\.[\\d]+[a-z]*[\\d]*){0,3}": "a version such as `1.2.0`",
  "[0-9.,DHMPRSTWYZ/:+\\-]+": "a date or a time as ISO 8601 writes it",
  "[^/\\s]+:\\S*": "an address that begins with a prefix such as `psn:MM`",
};

/** Why a text is no value of a type, where that can be said in a few words. */
export function explainWrongValue(type: string, value: string): string | undefined {
  const text = value.trim().replace(/[ \t\r\n]+/g, " ");
  if (text === "") return "the value is empty";
  if (isTemporalType(type)) return explainTemporal(type, text);
  return SLIPS.find(({ types, form }) => types.test(type) && form.test(text))?.words;
}

function explainTemporal(type: string, text: string): string | undefined {
  return GENERAL_DATE_SLIPS.find(({ form }) => form.test(text))?.words ?? explainDay(type, text) ?? explainTime(text);
}

/** What is wrong with a month or a day that has two digits. */
function explainDay(type: string, text: string): string | undefined {
  const form =
    /^(?<year>-?\d{4,})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?|^--(?<m>\d\d)(?:-(?<d>\d\d))?|^---(?<only>\d\d)/;
  const parts = form.exec(text)?.groups;
  if (!parts || type === "time") return undefined;
  const month = parts.month ?? parts.m;
  const day = parts.day ?? parts.d ?? parts.only;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return `month ${month} does not exist`;
  if (day === undefined || (Number(day) >= 1 && Number(day) <= lastDay(parts.year, month))) return undefined;
  const monthName = month === undefined ? "any month" : `${MONTHS[Number(month) - 1]}`;
  return `day ${day} does not exist in ${[monthName, ...(parts.year === undefined ? [] : [parts.year])].join(" ")}`;
}

/** The last day of a month; without a year that of a leap year. Years before 1 are counted without a year 0. */
function lastDay(year = "2000", month = "01"): number {
  const astronomical = year.startsWith("-") ? BigInt(year) + 1n : BigInt(year);
  const inCycle = Number(((astronomical % 400n) + 400n) % 400n);
  return new Date(Date.UTC(2000 + inCycle, Number(month), 0)).getUTCDate();
}

function explainTime(text: string): string | undefined {
  const [, hour, minute, second] = /(?:^|T)(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  if (second === undefined) return `a time has seconds: write \`${hour}:${minute}:00\``;
  if (Number(hour) > 24 || (hour === "24" && `${minute}${second}` !== "0000")) return `hour ${hour} does not exist`;
  if (Number(minute) > 59) return `minute ${minute} does not exist`;
  if (Number(second) > 59) return `second ${second} does not exist`;
  return /[-+]\d\d:\d\d$/.test(text) ? "a time zone is at most 14:00 ahead or behind" : undefined;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

interface Slip {
  readonly types: RegExp;
  readonly form: RegExp;
  readonly words: string;
}

const GENERAL_DATE_SLIPS: readonly Omit<Slip, "types">[] = [
  { form: /^-?0{4,}(?!\d)/, words: "there is no year 0000; the year before 0001 is -0001" },
  { form: /^\d{1,2}[./]\d{1,2}[./]\d+/, words: "a date is written year first, as in 1955-04-19" },
  { form: /^-?\d{1,3}(?:-|$)(?!\d\d-\d{4})/, words: "a year has four digits, as in 0955" },
  { form: /^-?0\d{4,}/, words: "a year of more than four digits does not begin with 0" },
  { form: /^\d{4}-(?:\d(?!\d)|\d\d-\d(?!\d))/, words: "months and days have two digits, as in 1955-04-09" },
];

const INTEGERS = /nteger$|^(?:unsigned)?(?:long|int|short|byte)$/i;
const NUMBERS = /nteger$|^(?:unsigned)?(?:long|int|short|byte)$|^(?:decimal|float|double)$/i;
const NAMES = /^(?:Name|NCName|ID|IDREF|QName)$/;

const SLIPS: readonly Slip[] = [
  { types: NUMBERS, form: /^[-+]?\d+,\d+$/, words: "the sign before the fraction is a point, not a comma" },
  { types: NUMBERS, form: /^[-+]?\d{1,3}(?:[ '’]\d{3})+$/, words: "digits are written without spaces between them" },
  { types: INTEGERS, form: /^[-+]?\d*\.\d*$/, words: "a whole number has no point" },
  { types: NUMBERS, form: /\p{L}/u, words: "a number is written in digits" },
  { types: NAMES, form: / /, words: "a name has no spaces" },
  { types: NAMES, form: /^[-.\d]/, words: "a name does not begin with a digit, `-` or `.`" },
  { types: /^(?:NCName|ID|IDREF)$/, form: /:/, words: "a name has no colon here" },
  { types: /^NMTOKEN$/, form: / /, words: "a space is not allowed here" },
  { types: /^language$/, form: /_/, words: "parts of a language code are joined by `-`, not by `_`" },
  { types: /^language$/, form: /[A-Za-z0-9]{9}/, words: "a part of a language code has at most eight characters" },
  { types: /^boolean$/, form: /^(?:true|yes|ja|oui)$/i, words: "write `true`" },
  { types: /^boolean$/, form: /^(?:false|no|nein|non)$/i, words: "write `false`" },
  {
    types: /^anyURI$/,
    form: /%(?![0-9A-Fa-f]{2})/,
    words: "`%` stands before two hexadecimal digits; write `%25` for it",
  },
  { types: /^anyURI$/, form: /#.*#/, words: "an address has one `#` only" },
  { types: /^anyURI$/, form: /^[A-Za-z][A-Za-z0-9+.-]*:(?:#|$)/, words: "nothing follows the colon" },
  { types: /^anyURI$/, form: /^[^/?#]*:/, words: "what stands before the first colon is not the name of a scheme" },
  { types: /^duration$/, form: /^-?[^-P]/, words: "a duration begins with `P`, as in P3D" },
  { types: /^duration$/, form: /W/, words: "weeks are written as days, as in P14D" },
  { types: /^duration$/, form: /T$/, words: "hours, minutes or seconds follow `T`" },
  { types: /^duration$/, form: /^-?P$/, words: "at least one number with its unit follows `P`" },
  { types: /^duration$/, form: /^-?P[^T]*[HS]/, words: "`T` stands before hours, minutes and seconds" },
];
