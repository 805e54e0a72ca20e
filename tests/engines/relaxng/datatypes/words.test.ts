import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  BUILTIN_TYPES,
  describeDatatype,
  describeFacetFault,
  explainWrongValue,
  FACETS,
  isTemporalType,
  XSD_TYPES,
} from "../../../../src/engines/relaxng/datatypes.js";
import type { Params } from "./module.js";

const assembly = join(import.meta.dirname, "../../../../src/engines/relaxng/assembly/datatypes");

/** The members of an enumeration of the module, in their order. */
function membersOf(file: string, name: string): readonly string[] {
  const body =
    new RegExp(`enum ${name} \\{([\\s\\S]*?)\\n\\}`).exec(readFileSync(join(assembly, file), "utf8"))?.[1] ?? "";
  return [...body.matchAll(/^ {2}(\w+),$/gm)].map(([, member = ""]) => member.toLowerCase());
}

describe("the numbers", () => {
  it("are those of the module", () => {
    const types = membersOf("types.ts", "Type");
    expect(types.indexOf("builtinstring")).toBe(BUILTIN_TYPES.string);
    expect(types.indexOf("builtintoken")).toBe(BUILTIN_TYPES.token);
    for (const [name, number] of Object.entries(XSD_TYPES)) expect(types[number]).toBe(name.toLowerCase());
    expect(types).toHaveLength(Object.keys(XSD_TYPES).length + 3);
    const facets = membersOf("facets.ts", "Facet");
    for (const [name, number] of Object.entries(FACETS)) expect(facets[number]).toBe(name.toLowerCase());
    expect(facets).toHaveLength(Object.keys(FACETS).length + 1);
  });
  it("of faults have words", () => {
    const faults = membersOf("facet-errors.ts", "FacetError");
    const param = { name: "pattern", value: "é(a" };
    const words = faults.slice(1).map((_, index) => describeFacetFault(index + 1, 0, param));
    expect(new Set(words).size).toBe(faults.length - 1);
    expect(describeFacetFault(faults.indexOf("parenthesis"), 2, param)).toBe(
      "param `pattern` may not be `é(a`: a parenthesis has no partner at `(a`",
    );
    expect(describeFacetFault(faults.indexOf("badvalue"), 0, { name: "length", value: "x" })).toBe(
      "param `length` may not be `x`: the value is not one it may have",
    );
  });
});

const WORDS: readonly (readonly [type: string, params: Params, words: string])[] = [
  ["date", [], "a date such as 1955-04-19"],
  ["date", [["minInclusive", "1900-01-01"]], "a date such as 1955-04-19 from 1900-01-01 on"],
  [
    "integer",
    [
      ["minInclusive", "1"],
      ["maxInclusive", "10"],
    ],
    "a whole number from 1 to 10",
  ],
  ["nonNegativeInteger", [], "a whole number from 0 on"],
  ["nonNegativeInteger", [["maxInclusive", "10"]], "a whole number from 0 to 10"],
  ["positiveInteger", [["maxExclusive", "10"]], "a whole number from 1 on below 10"],
  ["double", [["minExclusive", "0"]], "a number such as 12 or 2.5 above 0"],
  ["decimal", [["fractionDigits", "2"]], "a number such as 12 or 2.5 with at most 2 digits after the point"],
  ["token", [["pattern", "[^\\p{C}\\p{Z}]+"]], "one word without spaces"],
  ["token", [["pattern", "[a-z]"]], "text that matches the pattern `[a-z]`"],
  ["token", [["maxLength", "1"]], "any text of at most 1 character"],
  [
    "string",
    [
      ["minLength", "1"],
      ["maxLength", "3"],
    ],
    "any text of 1 to 3 characters",
  ],
  ["IDREFS", [["length", "2"]], "the `xml:id`s of elements, with spaces between them of 2 words"],
  ["anyURI", [["pattern", "\\S+"]], "an address such as `#p1` or `https://example.org/`"],
  ["unheardOf", [], "a value of unheardOf"],
];

describe("a datatype in words", () => {
  it.each(WORDS)("%s %j", (type, params, words) => {
    expect(
      describeDatatype(
        type,
        params.map(([name, value]) => ({ name, value })),
      ),
    ).toBe(words);
  });
  it("has words for every type", () => {
    for (const type of Object.keys(XSD_TYPES)) expect(describeDatatype(type, [])).not.toContain("a value of");
  });
  it("knows the types of dates", () => {
    const temporal = Object.keys(XSD_TYPES).filter(isTemporalType);
    expect(temporal).toEqual(["dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth"]);
  });
});

const REASONS: readonly (readonly [type: string, value: string, reason: string | undefined])[] = [
  ["date", "2020-13-01", "month 13 does not exist"],
  ["gYearMonth", "2020-00", "month 00 does not exist"],
  ["gMonth", "--13", "month 13 does not exist"],
  ["date", "2021-02-29", "day 29 does not exist in February 2021"],
  ["date", "-0002-02-29", "day 29 does not exist in February -0002"],
  ["gMonthDay", "--04-31", "day 31 does not exist in April"],
  ["gDay", "---32", "day 32 does not exist in any month"],
  ["date", "0000-01-01", "there is no year 0000; the year before 0001 is -0001"],
  ["date", "19.4.1955", "a date is written year first, as in 1955-04-19"],
  ["gYear", "955", "a year has four digits, as in 0955"],
  ["gYear", "01955", "a year of more than four digits does not begin with 0"],
  ["date", "1955-4-19", "months and days have two digits, as in 1955-04-09"],
  ["dateTime", "2020-01-01T25:00:00", "hour 25 does not exist"],
  ["time", "24:00:01", "hour 24 does not exist"],
  ["time", "12:60:00", "minute 60 does not exist"],
  ["time", "12:00:60", "second 60 does not exist"],
  ["time", "12:00", "a time has seconds: write `12:00:00`"],
  ["time", "12:00:00+15:00", "a time zone is at most 14:00 ahead or behind"],
  ["date", "", "the value is empty"],
  ["date", "spring", undefined],
  ["decimal", "1,5", "the sign before the fraction is a point, not a comma"],
  ["integer", "10 000", "digits are written without spaces between them"],
  ["integer", "1.5", "a whole number has no point"],
  ["nonNegativeInteger", "two", "a number is written in digits"],
  ["NCName", "a b", "a name has no spaces"],
  ["ID", "1a", "a name does not begin with a digit, `-` or `.`"],
  ["ID", "a:b", "a name has no colon here"],
  ["language", "de_DE", "parts of a language code are joined by `-`, not by `_`"],
  ["boolean", "TRUE", "write `true`"],
  ["anyURI", "50%", "`%` stands before two hexadecimal digits; write `%25` for it"],
  ["anyURI", "a#b#c", "an address has one `#` only"],
  ["anyURI", "mailto:", "nothing follows the colon"],
  ["anyURI", ":a", "what stands before the first colon is not the name of a scheme"],
  ["duration", "3D", "a duration begins with `P`, as in P3D"],
  ["duration", "P2W", "weeks are written as days, as in P14D"],
  ["duration", "P1H", "`T` stands before hours, minutes and seconds"],
  ["duration", "P1YT", "hours, minutes or seconds follow `T`"],
];

describe("why a value is wrong", () => {
  it.each(REASONS)("%s %j", (type, value, reason) => {
    expect(explainWrongValue(type, value)).toBe(reason);
  });
});
