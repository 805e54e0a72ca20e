import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/encode/dates/index.js";
import { randomFrom } from "../../random.js";

/** What TEI's attributes for dates take, as XML Schema's types have it. */
const VALUE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d:[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

// biome-ignore format: one piece a line would hide what they are.
const PIECES = [
  "1", "3", "12", "13", "29", "30", "31", "32", "44", "1900", "1917", "1944", "1999", "2000", "0", "00", "05", "1,000", "1st",
  "3rd", "31st", "1er", "50-е", "1920s", "’44", "261830Z", "2010Z", "10:45", "3 p.m.", "12 a.m.", "EST", "Moscow time", "noon",
  "May", "may", "February", "Feb.", "Sept", "December", "Mai", "Jänner", "mars", "février", "мая", "феврале", "mayo", "agosto",
  "spring", "winter", "Sommer", "été", "осенью", "verano", "early", "mid-", "end", "Anfang", "fin", "начале", "principios",
  "Monday", "Montag", "of", "the", "de", "von", "to", "bis", "au", "по", "a", "from", "с", "between", "zwischen", "and", "und",
  "y", "in", "im", "en", "в", "year", "года", "г.", "first", "half", "Hälfte", "quarter", "month", "twenties", "years", "Jahre",
  "века", "century", "XIX", "IV", "X", ",", ".", "-", "–", "/", "(", ")", ":", ";", "'", "O.S.", "ст. ст.", "men", "word",
];

function pick(random: () => number): string {
  return PIECES[Math.floor(random() * PIECES.length)] ?? "";
}

describe("every date", () => {
  it("of any row of words has values that TEI takes, the earlier one first, and stands in the text once", () => {
    const random = randomFrom(1582);
    let found = 0;
    for (let round = 0; round < 10_000; round++) {
      const pieces = Array.from(
        { length: 2 + Math.floor(random() * 14) },
        () => pick(random) + (random() < 0.75 ? " " : ""),
      );
      const text = pieces.join("");
      let at = 0;
      for (const date of datesIn(text, { start: 0, end: text.length })) {
        found++;
        expect(date.start, text).toBeGreaterThanOrEqual(at);
        expect(date.end, text).toBeGreaterThan(date.start);
        expect(date.end, text).toBeLessThanOrEqual(text.length);
        expect(text.slice(date.start, date.end).trim(), text).toBe(text.slice(date.start, date.end));
        at = date.end;
        const { when, from, to, notBefore, notAfter } = date.attributes;
        for (const value of [when, from, to, notBefore, notAfter].flatMap((each) => each ?? [])) {
          expect(value, text).toMatch(VALUE);
          expect(isDay(value), `${value} in ${text}`).toBe(true);
        }
        expect(
          [from, notBefore].map((each) => each === undefined),
          text,
        ).toEqual([to, notAfter].map((each) => each === undefined));
        if (from && to) expect(from < to, `${from} ${to} in ${text}`).toBe(true);
        if (notBefore && notAfter) expect(notBefore < notAfter, `${notBefore} ${notAfter} in ${text}`).toBe(true);
        if (when) expect(from ?? notBefore, text).toBeUndefined();
      }
    }
    expect(found).toBeGreaterThan(4000);
  });

  it("is found in a time that grows with the text only, whatever is repeated", () => {
    for (const piece of PIECES.map((each) => `${each} `).concat(
      "1.",
      "1/",
      "1-",
      "1944-",
      "May 1, ",
      "(May 3 ",
      "\n1",
      "the end of the ",
    )) {
      const text = piece.repeat(Math.ceil(110_000 / piece.length));
      const steps = process.cpuUsage();
      datesIn(text, { start: 0, end: text.length });
      const { user } = process.cpuUsage(steps);
      // Anything but a linear scan takes minutes here.
      expect(user / 1e6, piece).toBeLessThan(10);
    }
  });
});

function isDay(value: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  return !day || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
