// Writes the table of language subtags from IANA's registry, as the package language-subtag-registry has it.
// To be run by hand when that package has a new version: node scripts/make-language-subtags.mjs

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const folder = createRequire(import.meta.url)
  .resolve("language-subtag-registry/package.json")
  .replace("package.json", "data/json/");
const read = (name) => JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
const registry = read("registry");

/** The subtags of a kind in lower case and sorted; ranges for private use are left to the code. */
function subtagsOf(kind) {
  const found = registry.filter((each) => each.Type === kind).map((each) => (each.Subtag ?? each.Tag).toLowerCase());
  return [...new Set(found)].filter((each) => !each.includes("..")).sort();
}

/** Three letters as a bit each, `aaa` first: half of all there could be are languages. */
function bitmap(subtags) {
  const bits = Buffer.alloc(Math.ceil(26 ** 3 / 8));
  for (const subtag of subtags) {
    const number = [...subtag].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
    bits[number >> 3] |= 1 << (number & 7);
  }
  return bits.toString("base64");
}

/** A text as lines of source. */
function lines(text, width = 110) {
  const parts = text.match(new RegExp(`.{1,${width}}(?: |$)|.{1,${width}}`, "g")) ?? [""];
  return parts.map((each) => JSON.stringify(each)).join(" +\n  ");
}

const languages = subtagsOf("language");
const tables = {
  LANGUAGES_OF_TWO_LETTERS: ["The languages of two letters.", languages.filter((each) => each.length === 2).join(" ")],
  LANGUAGES_OF_THREE_LETTERS: [
    "The languages of three letters: a bit for each three letters there could be, in base 64.",
    bitmap(languages.filter((each) => each.length === 3)),
  ],
  EXTENDED_LANGUAGES: ["The extended languages.", subtagsOf("extlang").join(" ")],
  SCRIPTS: ["The scripts.", subtagsOf("script").join(" ")],
  REGIONS: ["The regions.", subtagsOf("region").join(" ")],
  VARIANTS: ["The variants.", subtagsOf("variant").join(" ")],
  GRANDFATHERED: ["The tags that were registered whole.", subtagsOf("grandfathered").join(" ")],
};

const date = read("meta")["File-Date"];
const text = Object.entries(tables)
  .map(([name, [doc, value]]) => `/** ${doc} */\nexport const ${name} =\n  ${lines(value)};\n`)
  .join("\n");
const file = new URL("../src/validate/languages/registry.ts", import.meta.url).pathname;
writeFileSync(
  file,
  `// Made by scripts/make-language-subtags.mjs from IANA's registry of ${date}. Not to be edited.\n\n${text}`,
);
execFileSync("npx", ["biome", "format", "--write", file], { stdio: "inherit" });
