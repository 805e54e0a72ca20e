import { describe, expect, it } from "vitest";
import type { Range } from "../../src/core/source.js";
import { crossingsIn } from "../../src/encode/crossings.js";
import { cross, holds, overlap } from "../../src/encode/ranges.js";
import { reachOf } from "../../src/encode/reach.js";
import { randomFrom } from "../random.js";

interface Stretch extends Range {
  /** Nothing may reach over it. */
  readonly part: boolean;
}

describe("stretches in a block", () => {
  it("bar what crosses one of them, or holds one that nothing may reach over", () => {
    for (const { random, within, stretches } of samples()) {
      const crossings = crossingsIn(within, stretches, ({ part }) => part);
      const left = [...stretches];
      for (let i = 0; i < 40; i++) {
        const asked = stretch(random, within);
        const barred = left.some(
          (each) => cross(each, asked) || (each.part && overlap(each, asked) && !holds(each, asked)),
        );
        expect(crossings.bars(asked)).toBe(barred);
        if (random() < 0.4) {
          crossings.add(asked);
          left.push(asked);
        } else if (random() < 0.3) {
          const [gone] = left.splice(Math.floor(random() * left.length), 1);
          if (gone) crossings.remove(gone, left);
        }
      }
    }
  });

  it("hold another stretch, or share a character with it, as each by itself does", () => {
    for (const { random, within, stretches } of samples()) {
      const reach = reachOf(stretches);
      for (let i = 0; i < 20; i++) {
        const asked = stretch(random, within);
        expect(reach.holds(asked)).toBe(stretches.some((each) => holds(each, asked)));
        expect(reach.touches(asked)).toBe(stretches.some((each) => overlap(each, asked)));
      }
    }
  });

  it("are asked without looking at each of them", () => {
    let looks = 0;
    const many = Array.from({ length: 10_000 }, (_, i) => ({ start: i, end: 20_000 - i, part: false }));
    const crossings = crossingsIn({ start: 0, end: 20_000 }, many, ({ part }) => {
      looks++;
      return part;
    });
    looks = 0;
    for (let i = 0; i < 1_000; i++) expect(crossings.bars({ start: i, end: 20_000 - i })).toBe(false);
    expect(looks).toBe(0);
  });
});

function* samples(): Generator<{ random: () => number; within: Range; stretches: readonly Stretch[] }> {
  const random = randomFrom(7);
  for (let sample = 0; sample < 300; sample++) {
    const within = { start: 5, end: 7 + Math.floor(random() * 60) };
    yield {
      random,
      within,
      stretches: Array.from({ length: Math.floor(random() * 60) }, () => stretch(random, within)),
    };
  }
}

function stretch(random: () => number, { start, end }: Range): Stretch {
  const places = [random(), random()].map((each) => start + Math.floor(each * (end - start + 1)));
  return { start: Math.min(...places), end: Math.max(...places), part: random() < 0.1 };
}
