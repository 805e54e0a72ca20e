import { beforeAll, describe, expect, it } from "vitest";
import { type DatatypeModule, loadDatatypes, PATIENCE } from "./module.js";
import { randomFrom } from "./random.js";

let module: DatatypeModule;
beforeAll(async () => {
  module = await loadDatatypes();
}, PATIENCE);

/** The version that the tables were made from, which JavaScript must have too for a comparison of categories. */
const UNICODE = "17.0";

describe("regular expressions made at random", () => {
  it("match what those of JavaScript match", () => {
    const random = randomFrom(20260101);
    const wrong: string[] = [];
    let checks = 0;
    for (let i = 0; i < 2500; i++) {
      const { xsd, js } = randomPattern(random, 4);
      const expression = new RegExp(`^(?:${js})$`, "u");
      const datatype = module.datatype("string", [["pattern", xsd]]);
      for (let j = 0; j < 12; j++) {
        const text = randomText(random);
        checks++;
        if (module.allows(datatype, text) !== expression.test(text)) wrong.push(`${xsd} ${JSON.stringify(text)}`);
      }
    }
    console.log(`random expressions: ${checks - wrong.length} of ${checks} checks as JavaScript`);
    expect(wrong).toEqual([]);
  });

  it("have the categories of JavaScript, character by character", () => {
    const names =
      "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn";
    const same = process.versions.unicode === UNICODE;
    const wrong: string[] = [];
    for (const name of names.split(" ")) {
      const datatype = module.datatype("string", [["pattern", `\\p{${name}}`]]);
      const expression = new RegExp(`^\\p{${name}}$`, "u");
      for (let c = 1; c <= 0x10ffff; c += c < 0x3400 ? 1 : 61) {
        if (c >= 0xd800 && c <= 0xdfff) continue;
        const text = String.fromCodePoint(c);
        // Another Unicode has other unassigned characters.
        if (!same && /\p{Cn}/u.test(text)) continue;
        if (module.allows(datatype, text) !== expression.test(text)) wrong.push(`${name} ${c.toString(16)}`);
      }
    }
    expect(same ? wrong : wrong.slice(500)).toEqual([]);
  });
});

type Random = (limit: number) => number;

/** One expression in the syntax of XSD and in that of JavaScript. */
interface Both {
  readonly xsd: string;
  readonly js: string;
}

const same = (text: string): Both => ({ xsd: text, js: text });

function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[random(list.length)] ?? list[0];
}

function randomPattern(random: Random, depth: number): Both {
  switch (random(depth > 0 ? 8 : 3)) {
    case 0:
    case 1:
      return same(pick(random, ["a", "b", "c", "é", "字", "😀", "1", "-"]));
    case 2:
      return randomClass(random, 1);
    case 3:
    case 4: {
      const parts = Array.from({ length: 1 + random(3) }, () => randomPattern(random, depth - 1));
      return { xsd: parts.map(({ xsd }) => xsd).join(""), js: parts.map(({ js }) => js).join("") };
    }
    case 5: {
      const parts = Array.from({ length: 1 + random(3) }, () => randomPattern(random, depth - 1));
      return { xsd: `(${parts.map(({ xsd }) => xsd).join("|")})`, js: `(?:${parts.map(({ js }) => js).join("|")})` };
    }
    default: {
      const { xsd, js } = randomPattern(random, depth - 1);
      const quantifier = pick(random, ["?", "*", "+", "{2}", "{0,2}", "{1,}", "{0}", "{2,3}"]);
      return { xsd: `(${xsd})${quantifier}`, js: `(?:${js})${quantifier}` };
    }
  }
}

/** XML 1.0, fifth edition, production 4. */
const NAME_START =
  "a-zA-Z_:\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";

const SET_PARTS: readonly [Both, ...Both[]] = [
  same("a"),
  same("b-d"),
  same("é"),
  same("0-5"),
  same("\\p{L}"),
  same("\\P{Lu}"),
  same("\\p{Nd}"),
  same("😀-😎"),
  { xsd: "\\d", js: "\\p{Nd}" },
  { xsd: "\\s", js: "\\t\\n\\r\\x20" },
  { xsd: "\\w", js: "\\p{L}\\p{M}\\p{N}\\p{S}" },
  { xsd: "\\-", js: "\\-" },
  { xsd: "\\i", js: NAME_START },
];

/** A class in brackets, perhaps less another one; with JavaScript's `u` a look ahead says what it is not. */
function randomClass(random: Random, depth: number): Both {
  if (random(6) === 0) return { xsd: ".", js: "[^\\n\\r]" };
  const parts = Array.from({ length: 1 + random(3) }, () => pick(random, SET_PARTS));
  const not = random(3) === 0 ? "^" : "";
  const xsd = `[${not}${parts.map((each) => each.xsd).join("")}`;
  const js = `[${not}${parts.map((each) => each.js).join("")}]`;
  if (depth === 0 || random(3) > 0) return { xsd: `${xsd}]`, js };
  const minus = randomClass(random, depth - 1);
  if (minus.xsd === ".") return { xsd: `${xsd}]`, js };
  return { xsd: `${xsd}-${minus.xsd}]`, js: `(?:(?!${minus.js})${js})` };
}

function randomText(random: Random): string {
  return Array.from({ length: random(6) }, () =>
    pick(random, ["a", "b", "c", "d", "é", "字", "😀", "1", "7", "-", " ", "\n", "A", "😎", "٣"]),
  ).join("");
}
