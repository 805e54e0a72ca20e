import { beforeAll, describe, expect, it } from "vitest";
import { type DatatypeModule, FacetFault, loadDatatypes, PATIENCE, type Params } from "./module.js";

let module: DatatypeModule;
beforeAll(async () => {
  module = await loadDatatypes();
}, PATIENCE);

/** A type with params, texts it allows and texts it does not, though they are of the type. */
const BOUNDS: readonly (readonly [type: string, params: Params, is: readonly string[], isNot: readonly string[]])[] = [
  ["string", [["length", "2"]], ["ab", "é😀", "  "], ["", "a", "abc"]],
  [
    "token",
    [
      ["minLength", "1"],
      ["maxLength", " 2 "],
    ],
    ["a", " ab "],
    ["", "  ", "a b"],
  ],
  ["NMTOKENS", [["length", "2"]], ["a b", " aaa  b "], ["a", "a b c"]],
  ["hexBinary", [["maxLength", "1"]], ["", "00"], ["0000"]],
  ["base64Binary", [["length", "1"]], ["BA=="], ["", "BBA="]],
  ["QName", [["length", "9"]], ["a"], []],
  ["string", [["maxLength", "99999999999999999999"]], ["a"], []],
  [
    "integer",
    [
      ["minInclusive", "1"],
      ["maxInclusive", "10"],
    ],
    ["1", "010", "10"],
    ["0", "11", "-5"],
  ],
  ["integer", [["minInclusive", "99999999999999999999"]], ["100000000000000000000"], ["99999999999999999998"]],
  [
    "decimal",
    [
      ["minExclusive", "-1.50"],
      ["maxExclusive", "1.5"],
    ],
    ["-1.49", "0", "1.4999"],
    ["-1.5", "1.50", "2"],
  ],
  ["decimal", [["totalDigits", "3"]], ["123", "00123.000", "0.123", ".001", "-1.23"], ["1234", "0.0001", "12.34"]],
  ["decimal", [["fractionDigits", "1"]], ["1.5", "1.50", "1"], ["1.05", ".55"]],
  [
    "integer",
    [
      ["fractionDigits", "0"],
      ["totalDigits", "1"],
    ],
    ["0", "9", "007"],
    ["10"],
  ],
  [
    "double",
    [
      ["minInclusive", "0"],
      ["maxInclusive", "1"],
    ],
    ["0", "-0", "1", "1e-300"],
    ["-1e-300", "1.0001", "NaN", "INF"],
  ],
  ["double", [["minInclusive", "NaN"]], ["NaN"], ["1", "INF"]],
  ["float", [["maxExclusive", "INF"]], ["3e38", "-INF"], ["INF", "NaN"]],
  [
    "date",
    [
      ["minInclusive", "1900-01-01"],
      ["maxExclusive", "2000-01-01"],
    ],
    ["1900-01-01", "1999-12-31"],
    ["2000-01-01", "1899-12-31"],
  ],
  ["date", [["minInclusive", "2000-01-02"]], ["2000-01-03+09:00", "2000-01-03Z"], ["2000-01-02Z", "2000-01-02+14:00"]],
  [
    "dateTime",
    [["maxInclusive", "2000-01-01T12:00:00Z"]],
    ["1999-12-31T21:59:59"],
    ["1999-12-31T22:00:00", "2000-01-02T02:00:00"],
  ],
  [
    "dateTime",
    [["minExclusive", "2000-01-01T12:00:00Z"]],
    ["2000-01-02T02:00:01"],
    ["2000-01-02T02:00:00", "2000-01-01T12:00:01"],
  ],
  ["gYear", [["minInclusive", "-0100"]], ["-0100", "-0099", "0001"], ["-0101"]],
  ["time", [["maxInclusive", "12:00:00.5"]], ["12:00:00.50", "12:00:00.49"], ["12:00:00.51"]],
  ["duration", [["minInclusive", "P1M"]], ["P1M", "P32D", "P1Y"], ["P31D", "P28D", "-P1M"]],
  ["duration", [["maxExclusive", "P5M"]], ["P149D", "-P1Y"], ["P150D", "P153D", "P5M"]],
  ["duration", [["maxInclusive", "-PT1.5S"]], ["-PT1.5S", "-PT1.6S", "-P1D"], ["-PT1.4S", "PT0S"]],
  [
    "token",
    [
      ["pattern", "[a-z]+"],
      ["pattern", ".{2}"],
    ],
    ["ab", " ab "],
    ["a", "abc", "a1"],
  ],
  ["date", [["pattern", "19\\d\\d.*"]], ["1955-04-19"], ["2000-01-01"]],
  ["string", [["pattern", " a"]], [" a"], ["a", "  a"]],
];

describe("params", () => {
  it.each(BOUNDS)("%s %j allows %j, not %j", (type, params, is, isNot) => {
    const datatype = module.datatype(type, params);
    for (const each of is) expect([each, module.allows(datatype, each)]).toEqual([each, true]);
    for (const each of isNot) {
      expect([each, module.allows(datatype, each)]).toEqual([each, false]);
      expect([each, module.allows(module.datatype(type), each)]).toEqual([each, true]);
    }
  });
});

// The numbers of FacetError.
const [UNKNOWN, NOT_APPLICABLE, BAD_VALUE, REPEATED] = [1, 2, 3, 4];

const FAULTS: readonly (readonly [type: string, params: Params, code: number | undefined])[] = [
  ["string", [["enumeration", "a"]], UNKNOWN],
  ["string", [["whiteSpace", "preserve"]], UNKNOWN],
  ["string", [["minInclusive", "a"]], NOT_APPLICABLE],
  ["boolean", [["length", "1"]], NOT_APPLICABLE],
  ["boolean", [["minInclusive", "true"]], NOT_APPLICABLE],
  ["integer", [["length", "1"]], NOT_APPLICABLE],
  ["double", [["totalDigits", "1"]], NOT_APPLICABLE],
  ["IDREFS", [["minInclusive", "a"]], NOT_APPLICABLE],
  ["string", [["length", "-1"]], BAD_VALUE],
  ["string", [["length", "x"]], BAD_VALUE],
  ["string", [["length", ""]], BAD_VALUE],
  ["decimal", [["totalDigits", "0"]], BAD_VALUE],
  ["integer", [["fractionDigits", "1"]], BAD_VALUE],
  ["integer", [["minInclusive", "1.5"]], BAD_VALUE],
  ["byte", [["maxInclusive", "200"]], BAD_VALUE],
  ["date", [["minInclusive", "2000-13-01"]], BAD_VALUE],
  [
    "string",
    [
      ["length", "1"],
      ["length", "1"],
    ],
    REPEATED,
  ],
];

describe("wrong params", () => {
  it.each(FAULTS)("%s %j is fault %i", (type, params, code) => {
    expect(() => module.datatype(type, params)).toThrow(FacetFault);
    expect(() => module.datatype(type, params)).toThrow(`facet error ${code}`);
  });
});
