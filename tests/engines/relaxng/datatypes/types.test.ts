import { beforeAll, describe, expect, it } from "vitest";
import { type DatatypeModule, loadDatatypes, PATIENCE } from "./module.js";

let module: DatatypeModule;
beforeAll(async () => {
  module = await loadDatatypes();
}, PATIENCE);

/** Texts that are values of a type, and texts that are not. */
const FORMS: Readonly<Record<string, { readonly is: readonly string[]; readonly isNot: readonly string[] }>> = {
  string: { is: ["", " a\n b "], isNot: [] },
  normalizedString: { is: ["", " a\n b "], isNot: [] },
  token: { is: ["", " a\n b "], isNot: [] },
  language: {
    is: ["de", "de-AT", "x-klingon", "i-default", "a-b1c2d3e4-1", "abcdefgh", " de "],
    isNot: ["", "de_AT", "d3", "1", "de-", "-de", "de--AT", "abcdefghi", "de-abcdefghi", "dä", "de AT"],
  },
  Name: { is: ["a", ":", "a:b", "_", "a.-·", "Ⅰ", "ﷰ", "𐀀a", " a "], isNot: ["", "1", "-a", ".a", "·a", "a b", "×"] },
  NCName: { is: ["a", "_a", "a-1", "é"], isNot: ["", "a:b", ":", "1a", "a b"] },
  NMTOKEN: { is: ["1", "-", ".a", "a:b", "·"], isNot: ["", "a b", "a,b", "a/b"] },
  NMTOKENS: { is: ["1", " 1\t2\n 3 "], isNot: ["", " ", "a , b"] },
  ID: { is: ["a1", " a "], isNot: ["", "1a", "a:b", "a b"] },
  IDREF: { is: ["a1"], isNot: ["", "#a"] },
  IDREFS: { is: ["a", "a  b\nc"], isNot: ["", "a #b", "a 1"] },
  anyURI: {
    is: [
      ...["", "a", "#", "#a", "?", "?x", "a:b", "urn:x", "http://a/b?c#d", "//a/b", "///", "//", "../a:b", "./a:b"],
      ...["a b", "ü", "😀", "{x}", "|", "^", "`", "<", '"', "%41", "%e4", "http://ex.org:80a/", "http://user@:80/"],
      ...["http://[::1]/", "http://[::1]:8080", "http://u@[1:2::3.4.5.6]/", "http://ex.org/?q=[1]", "file:///C:\\x"],
    ],
    isNot: [
      ...["##", "a#b#c", "%", "%4", "%zz", "a%", ":a", "1a:b", "-:x", "é:x", "a$b:c", "a:", "mailto:", "a:#b"],
      ...["http://[::1", "http://::1]", "http://[x]/", "http://a[::1]/", "http://[::1]x", "//[]", "http://[::1]:8a"],
    ],
  },
  boolean: {
    is: ["true", "false", "0", "1", " true "],
    isNot: ["", "TRUE", "True", "00", "yes", "tru", "fals", "true1"],
  },
  decimal: {
    is: ["0", "-0", "+1", "1.", ".1", "00.100", "1".repeat(400), `0.${"1".repeat(400)}`, " 1 "],
    isNot: ["", ".", "-", "+", "+-1", "1e5", "1,5", "1 2", "1.2.3", "INF", "NaN", "٣"],
  },
  integer: { is: ["0", "-0", "+1", "007", "1".repeat(400)], isNot: ["", "1.", "1.0", ".1", "-", "1e5", "a"] },
  nonPositiveInteger: { is: ["0", "-0", "+0", "-1"], isNot: ["1", "+1"] },
  negativeInteger: { is: ["-1", `-${"9".repeat(50)}`], isNot: ["0", "-0", "1"] },
  nonNegativeInteger: { is: ["0", "-0", "1"], isNot: ["-1"] },
  positiveInteger: { is: ["1", "01"], isNot: ["0", "-1", "-0"] },
  long: {
    is: ["9223372036854775807", "-9223372036854775808", "-0", "00000000000000000000000000001"],
    isNot: ["9223372036854775808", "-9223372036854775809", "99999999999999999999", "9".repeat(99)],
  },
  int: { is: ["2147483647", "-2147483648"], isNot: ["2147483648", "-2147483649"] },
  short: { is: ["32767", "-32768"], isNot: ["32768", "-32769"] },
  byte: { is: ["127", "-128"], isNot: ["128", "-129"] },
  unsignedLong: { is: ["18446744073709551615", "-0"], isNot: ["18446744073709551616", "-1", "20000000000000000000"] },
  unsignedInt: { is: ["4294967295"], isNot: ["4294967296", "-1"] },
  unsignedShort: { is: ["65535"], isNot: ["65536", "-1"] },
  unsignedByte: { is: ["255", "0", "+7"], isNot: ["256", "-1", "-10"] },
  float: {
    is: ["1", "1.", ".1", "-1.5E-3", "1e5", "INF", "-INF", "NaN", " INF ", "1e999999999999"],
    isNot: ["", ".", "e5", "1e", "1e+", "1e1.5", "+INF", "-NaN", "Inf", "inf", "nan", "1 .0", "0x1", "- 1"],
  },
  double: { is: ["1", "1e308", "1E-400"], isNot: ["", "1d", "INFINITY"] },
  duration: {
    is: ["P1Y", "P1Y2M3DT4H5M6.7S", "-P60D", "PT24H", "PT1.2S", "P0D", "PT0.0S", `P${"9".repeat(40)}Y`],
    isNot: [
      ...["", "P", "-P", "PT", "P1YT", "1Y", "P1", "P1S", "PT1Y", "P1D1M", "P1M1Y", "PT1S1M", "P1.5Y", "PT1.5M"],
      ...["PT.5S", "PT1.S", "+P1D", "P-1D", "P1W", "p1y", "P1Y1Y", "PT1HT1M"],
    ],
  },
  dateTime: {
    is: [
      ...["2001-12-01T19:45:00", "2001-12-01T19:45:00.125Z", "2001-12-01T24:00:00", "2001-12-01T24:00:00.000Z"],
      ...["2001-12-01T19:45:00+14:00", "-0001-02-29T00:00:00-00:00", "2000-02-29T23:59:59.9"],
    ],
    isNot: [
      ...["2001-12-1T19:45:00", "2001-12-01", "2001-12-01T19:45", "2001-12-01 19:45:00", "2001-12-01t19:45:00"],
      ...["2001-12-01T24:00:01", "2001-12-01T24:00:00.1", "2001-12-01T25:00:00", "2001-12-01T19:60:00"],
      ...["2001-12-01T19:45:60", "2001-12-01T19:45:00.", "2001-12-01T19:45:00+14:01", "2001-12-01T19:45:00+15:00"],
      ...["2001-12-01T19:45:00+1:00", "2001-12-01T19:45:00z", "2001-02-29T00:00:00", "2001-12-01T19:45:00ZZ"],
    ],
  },
  time: {
    is: ["00:00:00", "24:00:00", "23:59:59.999Z"],
    isNot: ["24:00:01", "12:00:60", "12:00", "1:00:00", "12:60:00"],
  },
  date: {
    is: ["2020-02-29", "2000-02-29", "-0001-02-29", "-0005-02-29", "12020-01-01", "-257001-01-01Z", " 2020-01-01 "],
    isNot: [
      ...["2021-02-29", "1900-02-29", "-0002-02-29", "-0101-02-29", "2020-13-01", "2020-00-01", "2020-01-00"],
      ...["2020-04-31", "0000-01-01", "-0000-01-01", "02020-01-01", "20-01-01", "+2020-01-01", "2020-1-1", "20200101"],
      ...["2020-01-01T00:00:00", "2020-01-01+15:00", "٢٠٢٠-01-01", ""],
    ],
  },
  gYearMonth: { is: ["1996-12", "-0044-03Z"], isNot: ["1996-13", "1996-00", "1996", "1996-1"] },
  gYear: { is: ["1996", "-0044", "12020", "1996Z", "1996+05:00"], isNot: ["0000", "996", "01996", "1996-", "+1996"] },
  gMonthDay: { is: ["--02-29", "--12-31Z"], isNot: ["--02-30", "--04-31", "--1-1", "-12-01", "--13-01"] },
  gDay: { is: ["---01", "---31", "---15-03:00"], isNot: ["---00", "---32", "--31", "---1"] },
  gMonth: { is: ["--01", "--12Z"], isNot: ["--00", "--13", "--12--", "-12"] },
  hexBinary: { is: ["", "0f", "DEADbeef", " 00 "], isNot: ["0", "0g", "00 00", "é1"] },
  base64Binary: {
    is: ["", "AAAA", "BA==", "BBA=", "A A A A", "AAAABA==", "AAAA BA = =", "ab+/"],
    isNot: ["A", "AA", "AAA", "A===", "====", "BB==", "BBB=", "AA=A", "BA==AAAA", "AAAA=", "AA-_"],
  },
};

describe.each(Object.entries(FORMS))("the type %s", (type, { is, isNot }) => {
  it.each(is)("has %j", (text) => {
    expect(module.allows(module.datatype(type), text)).toBe(true);
    expect(module.value(module.datatype(type), text)).not.toBe(0);
  });
  it.each(isNot)("has not %j", (text) => {
    expect(module.allows(module.datatype(type), text)).toBe(false);
    expect(module.value(module.datatype(type), text)).toBe(0);
  });
});

describe("types that ask the document", () => {
  it("takes a name whose prefix is declared", () => {
    module.forget();
    module.declare("x", 1);
    for (const type of ["QName", "NOTATION"]) {
      const datatype = module.datatype(type);
      const allowed = ["a", "x:a", " x:a ", "y:a", "x::a", "x:", ":a", "x:1", "1:a", ""].map((each) =>
        module.allows(datatype, each),
      );
      expect(allowed).toEqual([true, true, true, false, false, false, false, false, false, false]);
    }
  });
  it("takes an entity that is declared", () => {
    module.forget();
    module.declare("a", -2);
    module.declare("b", -2);
    module.declare("c", 1);
    expect(["a", "c", "d", "a b"].map((each) => module.allows(module.datatype("ENTITY"), each))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(["a b", "a", "a c", ""].map((each) => module.allows(module.datatype("ENTITIES"), each))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it("tells what is an ID or refers to one", () => {
    const types = ["ID", "IDREF", "IDREFS", "NCName", "string"];
    expect(types.map((each) => module.idType(module.datatype(each)))).toEqual([1, 2, 3, 0, 0]);
  });
});
