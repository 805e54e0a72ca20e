import { describe, expect, it } from "vitest";
import { exists, fromJulian, weekdayOf, written } from "../../../src/encode/dates/calendar.js";

describe("the calendar", () => {
  it.each([
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [1944, 2, 29, true],
    [1950, 2, 31, false],
    [1950, 4, 31, false],
    [1950, 13, 1, false],
    [1950, 12, 31, true],
  ])("knows whether %i-%i-%i is a day", (year, month, day, is) => expect(exists({ year, month, day })).toBe(is));

  it("has the days of the week that another calendar has", () => {
    for (const [year, month, day] of [
      [1920, 5, 4],
      [1941, 6, 22],
      [1945, 5, 9],
      [2000, 2, 29],
      [1600, 1, 1],
    ] as const)
      expect(weekdayOf({ year, month, day }) % 7).toBe(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
  });

  it.each([
    [1917, 10, 25, "1917-11-07"],
    [1917, 12, 25, "1918-01-07"],
    [1900, 2, 16, "1900-02-28"],
    [1900, 2, 17, "1900-03-01"],
    [1900, 2, 28, "1900-03-12"],
    [1900, 2, 29, "1900-03-13"],
    [1900, 3, 1, "1900-03-14"],
    [1582, 10, 5, "1582-10-15"],
    [1825, 12, 14, "1825-12-26"],
  ])("gives for the Julian %i-%i-%i the Gregorian %4$s", (year, month, day, expected) => {
    const date = fromJulian({ year, month, day });
    expect(date && written(date)).toBe(expected);
  });
});
