import { afterEach, describe, expect, it } from "vitest";
import { nextAnchor, runBefore, tellAnchors } from "../../../src/encode/dates/anchors.js";
import { datesIn } from "../../../src/encode/dates/index.js";
import { loadGazetteer } from "../../../src/encode/gazetteer/index.js";
import { wordsOf } from "../../../src/encode/words/document.js";
import { vocabularyFor } from "../../../src/encode/words/vocabulary.js";
import { randomFrom } from "../../random.js";

afterEach(() => tellAnchors("", [], []));

describe("the anchors of dates", () => {
  it.each([
    ["On the 3rd of May 1944 they met.", 7],
    ["It was in the autumn of that year.", 14],
    ["Nothing was said.", 17],
    ["В начале мая", 2],
  ])("of `%s` begin at %i", (text, place) => {
    expect(nextAnchor(text, 0, text.length)).toBe(place);
  });

  it.each([
    ["They met on the 3rd of May", 16, 8],
    ["They left; the 3rd of May", 15, 10],
    ["5° March 1944", 3, 0],
    ["5-го марта", 5, 0],
    ["abc12 March", 6, 0],
  ])("of `%s` at %i have a run that may begin at %i", (text, anchor, start) => {
    expect(runBefore(text, anchor, 0)).toBe(start);
  });
});

// biome-ignore format: one piece a line would hide what they are.
const PIECES = [
  "1944", "12", "3", "31", "the", "of", "in", "from", "to", "March", "may", "May", "12th", "3-го", "5°", "1920’s", "’44", "l’", "–", "/",
  ".", ",", "(", ")", ";", "abc", "Jahre", "мая", "spring", "early", "end", "X", "XII", "261830Z", "abc12", "12abc", "er", "го",
  "\n", "\n\n", "é", "août", "de", "first", "half", "century", "Monday", "1er", "_", "中文", "1", "II", "İ", "März²",
];

describe("dates where words were read", () => {
  it("are those of the text by itself, whatever stands in it", () => {
    const random = randomFrom(1944);
    const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? "";
    const vocabulary = vocabularyFor(loadGazetteer());
    let count = 0;
    for (let i = 0; i < 800; i++) {
      const length = 1 + Math.floor(random() * 16);
      const text = Array.from({ length }, () => pick() + (random() < 0.7 ? " " : "")).join("");
      const start = random() < 0.7 ? 0 : Math.floor(random() * text.length);
      const range = { start, end: text.length };
      tellAnchors("", [], []);
      const alone = datesIn(text, range);
      wordsOf(text, vocabulary);
      expect(datesIn(text, range), text).toEqual(alone);
      count += alone.length;
    }
    expect(count).toBeGreaterThan(100);
  });
});
