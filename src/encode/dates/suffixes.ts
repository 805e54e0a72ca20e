/** A time of day that is written on to a date. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** As in `T10:45:00`; absent where a span of time is given, or the hour may be of either half of the day. */
  readonly time?: string;
  /** The zone as the text names it. */
  readonly zone?: string;
}

/** The time of day after a date; after “at” only with its zone, as only that makes one whole of both. */
export function clockAfter(text: string, at: number): Clock | undefined {
  if (!/[\s,]/.test(text[at] ?? "")) return undefined;
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const { preposition, military, from, hours, minutes, half, zone, hours24, minutes24, zone24, noon } =
    match.groups ?? {};
  const named = zone ?? zone24;
  if (preposition && !named) return undefined;
  const range = { start: at + match[0].search(/[^\s,]/), end: at + match[0].length };
  const given = { ...range, ...(named ? { zone: named } : {}) };
  if (from) return range;
  if (noon) return { ...given, time: "12:00" };
  if (military) return clock({ ...given, zone: "Z" }, Number(military.slice(0, 2)), Number(military.slice(2)));
  if (hours24) return clock(given, Number(hours24), Number(minutes24));
  const hour = Number(hours);
  if (hour > 12 || hour === 0) return clock(given, hour, Number(minutes ?? 0));
  const pm = half?.toLowerCase() === "p";
  // Nobody agrees on which end of the day twelve is without a minute.
  if (hour === 12 && minutes === undefined) return given;
  return clock(given, (hour % 12) + (pm ? 12 : 0), Number(minutes ?? 0));
}

function clock(given: Clock, hours: number, minutes: number): Clock {
  if (hours > 23 || minutes > 59) return given;
  return { ...given, time: `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` };
}

const ZONES = "(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|MEZ|MESZ|CEST|Moscow time|[Ll]ocal time|Z)";

const CLOCK = new RegExp(
  [
    "(?:,\\s*|\\s+)(?<preposition>at\\s+)?(?:",
    "(?<military>[0-2]\\d[0-5]\\d)\\s?Z(?![\\p{L}\\p{N}])",
    "|(?:(?<from>\\d{1,2}(?:[:.]\\d\\d)?(?:\\s?[ap]\\.?\\s?m\\.?)?(?:\\s?[-–—]\\s?|\\s(?:to|until)\\s))?",
    "(?<hours>\\d{1,2})(?:[:.](?<minutes>\\d\\d))?\\s?(?<half>[ap])\\.?\\s?m(?![\\p{L}])\\.?)",
    `(?:\\s(?<zone>${ZONES})(?![\\p{L}\\p{N}]))?`,
    `|(?<hours24>\\d{1,2}):(?<minutes24>\\d\\d)(?::\\d\\d)?(?:\\s(?<zone24>${ZONES})(?![\\p{L}\\p{N}]))?(?![\\p{N}:-])`,
    "|(?<noon>noon)\\b",
    ")",
  ].join(""),
  "uy",
);

/** What follows a date to say by which calendar it is, up to `end`. */
export interface CalendarMark {
  readonly end: number;
  readonly julian: boolean;
}

/** The mark of the old or the new style after a date. */
export function calendarMarkAfter(text: string, at: number): CalendarMark | undefined {
  if (!/[\s,(]/.test(text[at] ?? "")) return undefined;
  STYLE.lastIndex = at;
  const match = STYLE.exec(text);
  return match ? { end: at + match[0].length, julian: match.groups?.old !== undefined } : undefined;
}

const STYLE = new RegExp(
  [
    "(?:,\\s*|\\s+|\\s*\\((?=[^()]{2,24}\\)))(?:по\\s)?(?:",
    "(?<old>O\\.\\s?S\\.|[Oo]ld [Ss]tyle|a\\.\\s?St\\.|alten Stils|v\\.\\s?s\\.|vieux style|estilo antiguo|ст\\.\\s?ст\\.|старо(?:го|му) стил[яю])",
    "|N\\.\\s?S\\.|[Nn]ew [Ss]tyle|n\\.\\s?St\\.|neuen Stils|nouveau style|estilo nuevo|н\\.\\s?ст\\.|ново(?:го|му) стил[яю]",
    ")\\)?",
  ].join(""),
  "uy",
);

/** The distance of a zone from Greenwich at a time, where the name of the zone has one meaning only. */
export function offsetOf(zone: string, year: number): string | undefined {
  if (zone === "Moscow time") return year > 1930 && year < 1981 ? "+03:00" : undefined;
  return OFFSETS[zone];
}

const OFFSETS: Readonly<Record<string, string | undefined>> = {
  CEST: "+02:00",
  CET: "+01:00",
  EDT: "-04:00",
  EST: "-05:00",
  GMT: "Z",
  MDT: "-06:00",
  MESZ: "+02:00",
  MEZ: "+01:00",
  PDT: "-07:00",
  PST: "-08:00",
  UTC: "Z",
  Z: "Z",
};
