import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { encoded } from "./encode.js";

// Each of these takes a second or two. Where the time grows with the square of the text it takes minutes, and the test runs out of time.

const MANY = 12_000;

/** What a careless encoder is slow with, in one paragraph or one document. */
const LARGE: Readonly<Record<string, string>> = {
  "brackets in one another": `so ${"[a ".repeat(MANY)}${"]".repeat(MANY)}.`,
  "brackets in one another, each an addition": `so ${"[added: a ".repeat(MANY)}${"]".repeat(MANY)}.`,
  "brackets that never close": "[ ".repeat(MANY),
  "brackets that were never opened": "] ".repeat(MANY),
  "words that cannot be read": "word [illegible] ".repeat(MANY),
  "words in doubt": "word [sic] and [in] ".repeat(MANY / 4),
  initials: "A. ".repeat(MANY),
  titles: "Mr. ".repeat(MANY),
  salutations: "Dear John,\n\n".repeat(MANY / 2),
  bodies: "Alpha Committee ".repeat(MANY),
  "a word of many parts": "Alpha-Beta-".repeat(MANY),
  "lines that end as on old machines": "a line of it\r\r".repeat(MANY / 2),
  dates: "3 May 1924, ".repeat(MANY / 4),
};

describe("a large text", () => {
  it.each(Object.entries(LARGE))("of %s is read in a time that grows with it", { timeout: 45_000 }, async (_, text) => {
    const { documents, diagnostics } = await encoded([new Source("large.txt", text)], []);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(documents).toHaveLength(1);
  });

  it("keeps brackets as they stand that are in too many others, and says so", async () => {
    const { documents, diagnostics } = await encoded(
      [new Source("deep.txt", `${"[a ".repeat(52)}${"]".repeat(52)}`)],
      [],
    );
    const said = diagnostics.filter(({ code }) => code === "encode/ambiguous-bracket");
    expect(said.map(({ range }) => range?.start)).toEqual([150, 153]);
    expect(documents[0]?.tei.match(/<note type="editorial"/g)).toHaveLength(50);
  });

  it("of marks that other schools use is so too", { timeout: 45_000 }, async () => {
    const text = `${"( ".repeat(MANY)}${"] ".repeat(MANY)}${"( \\ ) ".repeat(MANY)}/`;
    for (const conventions of ["leiden", "markdown", "fromthepage"]) {
      const { documents } = await encoded([new Source("large.txt", text)], [], { conventions });
      expect(documents).toHaveLength(1);
    }
  });
});
