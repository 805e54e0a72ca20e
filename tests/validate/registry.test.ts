import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { unknownSubtag } from "../../src/validate/languages/subtags.js";
import { parseTag } from "../../src/validate/languages/tag.js";

interface Entry {
  readonly Type: string;
  readonly Subtag?: string;
  readonly Tag?: string;
}

const entries: readonly Entry[] = createRequire(import.meta.url)("language-subtag-registry/data/json/registry.json");

describe("the table of language subtags", () => {
  it("has every subtag and every tag that is registered", () => {
    const tags = entries.flatMap((entry) => (entry.Subtag?.includes("..") ? [] : [tagOf(entry)]));
    expect(tags.length).toBeGreaterThan(9000);
    expect(tags.filter((each) => !parseTag(each))).toEqual([]);
    expect(tags.filter((each) => unknownSubtag(each))).toEqual([]);
  });

  it("has no other", () => {
    const known = new Set(entries.filter(({ Type }) => Type === "language").map(({ Subtag }) => Subtag));
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const all = letters.flatMap((a) => letters.flatMap((b) => ["", ...letters].map((c) => a + b + c)));
    const isPrivate = (tag: string): boolean => tag.length === 3 && tag >= "qaa" && tag <= "qtz";
    const wrong = all.filter((each) => (unknownSubtag(each) === undefined) !== (known.has(each) || isPrivate(each)));
    expect(wrong).toEqual([]);
  });
});

/** A tag in which a subtag stands where it belongs. */
function tagOf({ Type, Subtag = "", Tag = "" }: Entry): string {
  switch (Type) {
    case "language":
      return Subtag;
    case "extlang":
      return `zh-${Subtag}`;
    case "script":
    case "region":
    case "variant":
      return `de-${Subtag}`;
    default:
      return Tag;
  }
}
