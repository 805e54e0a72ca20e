import { beforeAll, describe, expect, it } from "vitest";
import { type DatatypeModule, loadDatatypes, PATIENCE } from "./module.js";
import { randomFrom } from "./random.js";

let module: DatatypeModule;
beforeAll(async () => {
  module = await loadDatatypes();
}, PATIENCE);

/** For a type: rows of texts that stand for one value, and a value that differs from all before it. */
const EQUAL: readonly (readonly [type: string, same: readonly string[], other: readonly string[]])[] = [
  ["string", ["a b"], ["a  b", " a b", "A b"]],
  ["normalizedString", ["a b", "a\tb", "a\nb"], ["a  b", " a b"]],
  ["token", ["a b", " a\n\t b "], ["ab", "a c"]],
  ["anyURI", ["a", " a "], ["A", "./a", "%61"]],
  ["NMTOKENS", ["a b", " a  b"], ["b a", "a"]],
  ["boolean", ["true", "1"], ["false", "0"]],
  ["boolean", ["false", "0"], ["true", "1"]],
  ["decimal", ["1.5", "+01.50", "1.5000"], ["-1.5", "1.05", "15", "1.51"]],
  ["decimal", ["0", "-0", "+0.00", ".0", "0."], ["0.1", "1"]],
  ["integer", ["10", "+010"], ["1", "100", "-10"]],
  ["float", ["0.1", "1e-1", "0.100000001"], ["0.11", "0.1000001"]],
  ["float", ["16777216", "16777217"], ["16777218"]],
  ["float", ["INF", "3.5e38"], ["-INF", "3.4e38"]],
  ["float", ["0", "-0", "1e-46"], ["1e-45"]],
  ["double", ["0.1", "1e-1", "100e-3"], ["0.10000000000000002"]],
  ["double", ["9007199254740992", "9007199254740993"], ["9007199254740994"]],
  ["double", ["NaN", " NaN "], ["0", "INF"]],
  ["duration", ["P1Y", "P12M"], ["P365D", "-P1Y", "P1Y1D"]],
  ["duration", ["P1D", "PT24H", "PT86400S", "PT86400.0S"], ["PT86400.1S"]],
  ["duration", ["P0Y", "-P0D", "PT0S"], ["PT0.1S"]],
  [
    "dateTime",
    ["2020-01-01T00:00:00Z", "2020-01-01T01:00:00+01:00", "2019-12-31T24:00:00-00:00"],
    ["2020-01-01T00:00:00"],
  ],
  ["dateTime", ["2020-01-01T00:00:00", "2019-12-31T24:00:00", "2020-01-01T00:00:00.000"], ["2020-01-01T00:00:00.001"]],
  ["time", ["00:00:00", "24:00:00"], ["00:00:00Z"]],
  ["date", ["2020-01-01Z", "2020-01-01+00:00"], ["2020-01-01", "2020-01-01+01:00"]],
  ["date", ["2020-01-01+13:00", "2019-12-31-11:00"], ["2020-01-01-11:00"]],
  ["gYear", ["2020Z", "2020-00:00"], ["2020", "02020"]],
  ["gMonthDay", ["--02-29"], ["--03-01", "--02-28"]],
  ["hexBinary", ["0aFF", "0AfF"], ["0aF0", "0aFF00"]],
  ["base64Binary", ["deadbeef", "d e a d beef"], ["DEADBEEF"]],
];

describe("values are equal by what they stand for", () => {
  it.each(EQUAL)("%s %j, not %j", (type, same, other) => {
    const datatype = module.datatype(type);
    for (const one of same) {
      const value = module.value(datatype, one);
      expect(value, one).not.toBe(0);
      for (const each of same) expect([one, each, module.equals(datatype, value, each)]).toEqual([one, each, true]);
      for (const each of other) expect([one, each, module.equals(datatype, value, each)]).toEqual([one, each, false]);
    }
  });

  it("compares names by namespace and local part", () => {
    module.forget();
    module.declare("x", 1);
    module.declare("y", 2);
    module.declare("z", 1);
    const datatype = module.datatype("QName");
    const value = module.qname(datatype, 1, "a");
    const equal = ["x:a", " z:a ", "y:a", "a", "x:b", "w:a"].map((each) => module.equals(datatype, value, each));
    expect(equal).toEqual([true, true, false, false, false, false]);
    expect(module.equals(datatype, module.qname(datatype, 0, "a"), "a")).toBe(true);
  });
});

describe("floating-point numbers are the nearest ones", () => {
  it("as JavaScript reads them", () => {
    const random = randomFrom(7);
    const double = module.datatype("double");
    const float = module.datatype("float");
    let count = 0;
    for (let i = 0; i < 3000; i++) {
      const digits = Array.from({ length: 1 + random(30) }, () => random(10)).join("");
      const text = `${digits.slice(0, 5)}.${digits.slice(5)}e${random(700) - 350}`;
      const number = Number(text);
      const single = Math.fround(number);
      expect(module.equals(double, module.value(double, text), xsd(number)), text).toBe(true);
      if (Number.isFinite(number) && number !== 0) {
        // A number in full, and the point halfway to the next one, which is where rounding is hardest.
        expect(module.equals(double, module.value(double, number.toPrecision(60)), xsd(number)), text).toBe(true);
        expect(module.equals(double, module.value(double, xsd(number)), xsd(next(number))), text).toBe(false);
      }
      if (digits.length < 10) expect(module.equals(float, module.value(float, text), xsd(single)), text).toBe(true);
      count++;
    }
    const halfway = "1.00000011920928955078125";
    expect(module.equals(float, module.value(float, halfway), "1.00000023841857910")).toBe(false);
    expect(module.equals(float, module.value(float, "1.000000059604644775390625"), "1")).toBe(true);
    expect(module.equals(float, module.value(float, `1.000000059604644775390625${"0".repeat(900)}1`), "1")).toBe(false);
    expect(module.equals(double, module.value(double, "2.4703282292062327208e-324"), "0")).toBe(true);
    expect(module.equals(double, module.value(double, "2.4703282292062328e-324"), "4.9e-324")).toBe(true);
    console.log(`${count} floating-point numbers as JavaScript reads them`);
  });
});

function xsd(number: number): string {
  if (Number.isFinite(number)) return String(number);
  return number > 0 ? "INF" : "-INF";
}

function next(number: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}
