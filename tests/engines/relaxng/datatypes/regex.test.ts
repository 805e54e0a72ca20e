import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type DatatypeModule, FacetFault, loadDatatypes, PATIENCE, shared } from "./module.js";

let module: DatatypeModule;
beforeAll(async () => {
  module = await loadDatatypes();
}, PATIENCE);

const compile = (pattern: string): number => module.datatype("string", [["pattern", pattern]]);
const matches = (pattern: string, text: string): boolean => module.allows(compile(pattern), text);

/** A pattern, texts that it matches and texts that it does not. */
const PATTERNS: readonly (readonly [pattern: string, is: readonly string[], isNot: readonly string[]])[] = [
  ["", [""], ["a"]],
  ["abc", ["abc"], ["ab", "abcd", "xabc", "ABC", " abc"]],
  ["a|b|cd", ["a", "b", "cd"], ["", "c", "ab"]],
  ["|a", ["", "a"], ["|"]],
  ["a?b*c+", ["c", "ac", "bbc", "abbcc"], ["", "ab", "aac", "aabc"]],
  ["(ab)+", ["ab", "abab"], ["", "aba"]],
  ["(a|b)*c", ["c", "abbac"], ["ab"]],
  ["()", [""], ["a"]],
  ["(a*)*", ["", "aaa"], ["b"]],
  ["(a?){3}", ["", "a", "aa", "aaa"], ["aaaa"]],
  ["a{2}", ["aa"], ["a", "aaa"]],
  ["a{2,}", ["aa", "aaaaa"], ["a"]],
  ["a{1,3}", ["a", "aa", "aaa"], ["", "aaaa"]],
  ["a{0}", [""], ["a"]],
  ["a{0,0}b", ["b"], ["ab"]],
  ["(ab{2}){2}", ["abbabb"], ["abb", "abbab"]],
  ["x{0,2147483648}", ["", "x", "xx"], ["y"]],
  [".", ["a", "é", "😀", "\t", "\u2028", "\u0085"], ["", "\n", "\r", "aa"]],
  ["^", ["^"], [""]],
  ["$", ["$"], [""]],
  ["a^b$", ["a^b$"], ["ab"]],
  ["-", ["-"], []],
  ["[abc]", ["a", "c"], ["", "d", "ab"]],
  ["[a-cx]", ["b", "x"], ["d", "-"]],
  ["[^a-c]", ["d", "^", "😀", "\n"], ["a", "b"]],
  ["[^^]", ["x"], ["^"]],
  ["[a^]", ["a", "^"], ["b"]],
  ["[-a]", ["-", "a"], ["b"]],
  ["[a-]", ["-", "a"], ["b"]],
  ["[^-a]", ["b"], ["-", "a"]],
  ["[\\-+]", ["-", "+"], ["\\"]],
  ["[+\\--/]", ["+", "-", ".", "/"], [","]],
  ["[\\w-.]", ["a", "-", "."], [","]],
  ["[a-c-e]", ["a", "-", "e"], ["d"]],
  ["[?+*(){}|.]", ["?", "+", "*", "(", ")", "{", "}", "|", "."], ["x", "\\"]],
  ["[\\[\\]\\\\]", ["[", "]", "\\"], ["a"]],
  ["[a-z-[aeiou]]", ["b", "z"], ["a", "u", "-"]],
  ["[a-z-[b-y-[m]]]", ["a", "m", "z"], ["b", "y", "n"]],
  ["[^a-z-[0-9]]", ["A", "é"], ["a", "5"]],
  ["[\\p{Nd}-[\\p{IsThai}]]", ["1", "٣"], ["๓", "a"]],
  ["a[\u{10330}-[\u{10330}]]*b", ["ab"], ["a\u{10330}b"]],
  ["[\u{10330}-\u{10332}]", ["\u{10331}"], ["\u{10333}"]],
  ["\\n\\r\\t", ["\n\r\t"], ["nrt"]],
  ["\\\\\\|\\.\\?\\*\\+\\(\\)\\{\\}\\-\\[\\]\\^", ["\\|.?*+(){}-[]^"], []],
  ["\\s", [" ", "\t", "\n", "\r"], ["\u00a0", "\u0085", "a"]],
  ["\\S+", ["a\u00a0b", "😀"], ["", "a b", "a\tb"]],
  ["\\d+", ["123", "٣", "๓"], ["", "a", "½", "Ⅷ"]],
  ["\\D", ["a", "½"], ["1"]],
  ["\\w+", ["aé1", "€", "😀", "\u0301"], ["-", " ", "_", "\u00ad", "\ue000", "\u0378"]],
  ["\\W", ["-", "_", " ", "\u00ad"], ["a", "€"]],
  ["\\i\\c*", ["a", ":a-1", "_.", "é·"], ["1", "-", "·a", "a b"]],
  ["\\I", ["1", "-", "·"], ["a", ":"]],
  ["\\C", [" ", "/"], ["a", "1", "·"]],
  ["[\\i-[:]][\\c-[:]]*", ["a", "a-1"], [":", "a:b"]],
  ["[^\\s/]+:\\S*", ["a:b", "é:"], ["a b:c", ":b"]],
  ["\\p{L}+", ["aÉß字"], ["1", ""]],
  ["\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lm}\\p{Lo}", ["Aaǅʰ字"], []],
  ["\\P{L}", ["1", "😀"], ["a"]],
  [
    "[^\\p{C}\\p{Z}]+",
    ["a-é😀\u0301"],
    ["", "a b", "\u00a0", "\u200b", "\u00ad", "\ue000", "\ufeff", "\u0378", "\u3000", "\u{e0001}"],
  ],
  ["\\p{M}\\p{N}\\p{P}\\p{Z}\\p{S}\\p{C}", ["\u03011- +\u0007"], []],
  ["\\p{Cn}", ["\u0378", "\u{10ffff}"], ["a"]],
  ["\\p{IsBasicLatin}*", ["az \u007f"], ["\u0080"]],
  ["\\p{IsGreek}\\p{IsGreekandCoptic}", ["αω"], ["aα"]],
  ["\\p{IsLatin-1Supplement}", ["é"], ["e", "ā"]],
  ["\\p{IsPrivateUse}", ["\ue000", "\u{f0000}", "\u{10fffd}"], ["a", "\u{10ffff}"]],
  ["\\p{IsCombiningMarksforSymbols}", ["\u20d0"], ["\u2100"]],
  ["\\P{IsGothic}", ["X", "\u{1032f}", "\u{10350}"], ["\u{10330}", "\u{1034f}"]],
];

describe("regular expressions", () => {
  it("count to tens of thousands", () => {
    const datatype = compile("x{1,65535}");
    const allowed = [0, 1, 65535, 65536].map((count) => module.allows(datatype, "x".repeat(count)));
    expect(allowed).toEqual([false, true, true, false]);
  });

  it.each(PATTERNS)("%j matches %j, not %j", (pattern, is, isNot) => {
    for (const each of is) expect([each, matches(pattern, each)]).toEqual([each, true]);
    for (const each of isNot) expect([each, matches(pattern, each)]).toEqual([each, false]);
  });
});

// The numbers of FacetError.
const [PARENTHESIS, NOTHING, QUANTIFIER, ESCAPE, PROPERTY, CLASS, RANGE, UNESCAPED, TOO_LARGE] = [
  5, 6, 7, 8, 9, 10, 11, 12, 13,
];

/** Patterns that are wrong, with the fault and the byte it is at. */
const WRONG: readonly (readonly [pattern: string, code: number | undefined, offset: number])[] = [
  ["(", PARENTHESIS, 0],
  [")", PARENTHESIS, 0],
  ["é(ab", PARENTHESIS, 2],
  ["a)b", PARENTHESIS, 1],
  ["?", NOTHING, 0],
  ["a|*", NOTHING, 2],
  ["a??", NOTHING, 2],
  ["a**", NOTHING, 2],
  ["(+)", NOTHING, 1],
  ["x{2,1}", QUANTIFIER, 1],
  ["x{2147483649,2147483648}", QUANTIFIER, 1],
  ["x{1, 2}", QUANTIFIER, 1],
  ["x{ 2}", QUANTIFIER, 1],
  ["x{2 }", QUANTIFIER, 1],
  ["x{,2}", QUANTIFIER, 1],
  ["x{}", QUANTIFIER, 1],
  ["x{-0,1}", QUANTIFIER, 1],
  ["x{+2}", QUANTIFIER, 1],
  ["x{2", QUANTIFIER, 1],
  ["\\", ESCAPE, 0],
  ["a\\q", ESCAPE, 1],
  ["\\$", ESCAPE, 0],
  ["[\\é]", ESCAPE, 1],
  ["\\pL", PROPERTY, 0],
  ["\\p{}", PROPERTY, 0],
  ["\\p{L", PROPERTY, 0],
  ["\\p{Xx}", PROPERTY, 0],
  ["\\p{Lul}", PROPERTY, 0],
  ["\\p{Cs}", PROPERTY, 0],
  ["\\p{IsNowhere}", PROPERTY, 0],
  ["\\p{IsBasic}", PROPERTY, 0],
  ["\\p{IsHighSurrogates}", PROPERTY, 0],
  ["[", CLASS, 0],
  ["[a", CLASS, 0],
  ["[]", CLASS, 0],
  ["[]]", CLASS, 0],
  ["[^]", CLASS, 0],
  ["[\\]", CLASS, 0],
  ["[a-[a]-[a]]", CLASS, 0],
  ["[a-[]]", CLASS, 3],
  ["[[]", UNESCAPED, 1],
  ["[b-a]", RANGE, 1],
  ["[a-\\d]", RANGE, 1],
  ["[a--]", RANGE, 1],
  ["[--a]", RANGE, 1],
  ["]", UNESCAPED, 0],
  ["a{1}{2}", UNESCAPED, 4],
  ["{", UNESCAPED, 0],
  ["}", UNESCAPED, 0],
  ["x{2147483648}", TOO_LARGE, 1],
  ["((a{999}){999}){999}", TOO_LARGE, 0],
  ["(((){999}){999}){999}", TOO_LARGE, 0],
  [`${"(".repeat(100000)}a${")".repeat(100000)}`, TOO_LARGE, 250],
  [`${"[a-".repeat(100000)}`, CLASS, 303],
  [String.fromCodePoint(...Array.from({ length: 5000 }, (_, i) => 0x4e00 + i)), TOO_LARGE, 12003],
];

describe("wrong regular expressions", () => {
  it.each(WRONG.map((each) => [shortened(each[0]), ...each] as const))("%s", (_, pattern, code, offset) => {
    const fault = faultOf(pattern);
    expect([fault?.code, fault?.offset]).toEqual([code, offset]);
  });
});

function faultOf(pattern: string): FacetFault | undefined {
  try {
    compile(pattern);
  } catch (error) {
    if (error instanceof FacetFault) return error;
    throw error;
  }
  return undefined;
}

function shortened(pattern: string): string {
  return pattern.length > 40 ? `${pattern.slice(0, 40)}…` : pattern;
}

describe("time grows with the text, whatever the expression", () => {
  const a = "a".repeat(20000);
  it.each(
    [
      ["(a+)+b", a],
      ["(a|a)*b", a],
      ["(a*)*b", a],
      ["(a?){30}a{30}", a.slice(0, 30)],
      ["(.*a){12}.*b", a],
      ["(a|b)*a(a|b){14}", "ab".repeat(10000)],
      ["(a|b)*a(a|b){200}", "aab".repeat(2000)],
      ["((a{0,20}){0,20}){0,20}b", a.slice(0, 2000)],
      [".{0,50000}b", a],
      [`(${"a?".repeat(3000)}){1}${"a".repeat(3000)}`, a.slice(0, 3000)],
    ].map(([pattern = "", text = ""]) => [shortened(pattern), pattern, text] as const),
  )("%s", (_, pattern, text) => {
    const start = performance.now();
    const datatype = compile(pattern);
    module.allows(datatype, text);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("and an expression that needs more states than are kept is followed rightly", () => {
    const random = /^(?:a|b)*a(?:a|b){16}$/;
    const datatype = compile("(a|b)*a(a|b){16}");
    let state = 1;
    const letters = Array.from({ length: 60000 }, () => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return state & 0x10000 ? "a" : "b";
    }).join("");
    for (let end = 59000; end < 59100; end++) {
      const text = letters.slice(0, end);
      expect(module.allows(datatype, text)).toBe(random.test(text));
    }
  });
});

const suite = join(shared, "suites/relaxng-jing/mod/regex/test");
const hard = join(shared, "suites/relaxng-jing/mod/regex/test/hardtest.xml");

describe.skipIf(!existsSync(suite))("the regular expressions of jing's suite", () => {
  it("are judged as it says, but for characters that are names since XML 1.0's fifth edition, and huge counts", () => {
    const wrong: string[] = [];
    let checks = 0;
    for (const file of [join(suite, "regextest.xml"), hard].filter(existsSync)) {
      for (const [each] of readFileSync(file, "utf8").matchAll(/<testCase>[\s\S]*?<\/testCase>/g)) {
        const [incorrect] = partsOf(each, "incorrect");
        const [pattern = ""] = partsOf(each, "correct");
        checks++;
        if (incorrect !== undefined && faultOf(incorrect) === undefined) wrong.push(`incorrect ${incorrect}`);
        if (incorrect !== undefined) continue;
        if (faultOf(pattern)) {
          wrong.push(`correct ${pattern}`);
          continue;
        }
        for (const verdict of ["valid", "invalid"]) {
          for (const text of partsOf(each, verdict)) {
            checks++;
            if (matches(pattern, text) !== (verdict === "valid")) wrong.push(`${pattern} ${verdict} ${text}`);
          }
        }
      }
    }
    console.log(
      `jing's regular expressions: ${checks - wrong.length} of ${checks} checks right; not: ${wrong.join(", ")}`,
    );
    expect(wrong).toEqual([
      "\\i invalid \u{10000}",
      "\\i invalid \u{10400}",
      "\\i invalid \u{10428}",
      ...(existsSync(hard) ? ["correct x{2147483648}"] : []),
    ]);
  });
});

if (!existsSync(suite))
  console.log("jing's regular expressions are absent: set TEIWRIGHT_SHARED to the folder that holds them");

/** The texts of the elements of a name. */
function partsOf(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${name}(?:/>|>([\\s\\S]*?)</${name}>)`, "g"))].map(([, inside = ""]) =>
    inside.replace(/\r\n?/g, "\n").replace(/&(#x)?(\w+);/g, (_, hex, code) => {
      if (hex) return String.fromCodePoint(Number.parseInt(code, 16));
      return { amp: "&", lt: "<", gt: ">" }[code as string] ?? "";
    }),
  );
}
