import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { matcherOf } from "../../../src/encode/authority/matcher.js";
import { readAuthority } from "../../../src/encode/authority/read.js";
import { loadGazetteer } from "../../../src/encode/gazetteer/index.js";
import { type Means, namesIn } from "../../../src/encode/names/detect.js";
import { parseText } from "../../../src/encode/parse/text.js";
import { cross } from "../../../src/encode/ranges.js";
import { randomFrom } from "../../random.js";
import { xmlEngine } from "../../xml-engine.js";
import { authorityIn } from "../encode.js";
import { strangeText } from "../transcriptions.js";

const authority = readAuthority(authorityIn(join(import.meta.dirname, "../authority")), xmlEngine).value;
let means: Means;

beforeAll(async () => {
  means = { matcher: matcherOf(authority), gazetteer: loadGazetteer(), demonyms: true, rejected: new Set() };
});

// biome-ignore format: one piece a line would hide what they are.
const PIECES = [
  "Mr.", "Mrs.", "President", "Secretary of State", "General", "Karl", "Holm", "Berg", "K.", "A. M.", "van der", "O'Brien",
  "Tai-ming", "Jr.", "Committee", "Department", "of the", "of", "for", "and", ",", "(", ")", "NATO", "U.S.", "Washington",
  "North", "Vietnam", "Gulf of", "Lake", "Street", "Harbour Society", "the", "in", "said", "’s", "'s", "-", ".", "\n", "\n\n", "1969",
  "KARL HOLM", "é", "St.", "National", "Council", "Files", "Berlin", "Cape", "Dear", "Otto", "S", "I", "called", "village",
];

function names(text: string) {
  const tree = parseText(text);
  return namesIn(tree, tree.children, means);
}

describe("names in any text", () => {
  const random = randomFrom(1969);
  const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? "";
  const mixed = Array.from({ length: 600 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 40) }, () => pick() + (random() < 0.85 ? " " : "")).join(""),
  );
  const texts = [...mixed, ...Array.from({ length: 300 }, () => strangeText(random))];

  it("never cross, and lie within their blocks", () => {
    let count = 0;
    for (const text of texts) {
      for (const { scene, names: found } of names(text)) {
        const { block, starts, ends } = scene;
        const ranges = found.map(({ from, to }) => ({ start: starts[from] ?? -1, end: ends[to - 1] ?? -1 }));
        count += ranges.length;
        for (const [i, one] of ranges.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(block.start);
          expect(one.end).toBeLessThanOrEqual(block.end);
          expect(one.end).toBeGreaterThan(one.start);
          for (const other of ranges.slice(i + 1)) expect(cross(one, other), text).toBe(false);
        }
      }
    }
    expect(count).toBeGreaterThan(3000);
  });

  it("hold a place, or a listed organisation, inside an organisation or an event only", () => {
    for (const text of texts) {
      for (const { names: found } of names(text)) {
        for (const inner of found) {
          const outer = found.find((each) => each !== inner && each.from <= inner.from && inner.to <= each.to);
          if (!outer) continue;
          expect(["org", "event"]).toContain(outer.kind);
          expect(["org", "place"]).toContain(inner.kind);
        }
      }
    }
  });

  it("are the same whenever they are looked for", () => {
    for (const text of texts.slice(0, 200)) expect(names(text)).toEqual(names(text));
  });

  it("of a text of one line take time that grows with the text", () => {
    const line = "Mr. Holm of the Harbour Society Committee of Visby (A. M. Berg and Karl) ";
    const time = (times: number): number => {
      const start = performance.now();
      names(line.repeat(times));
      return performance.now() - start;
    };
    time(500);
    const short = Math.max(time(1000), time(1000));
    expect(time(8000)).toBeLessThan(Math.max(short * 40, 1000));
  });
});
