import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAsMade } from "../../src/encode/index.js";
import { OPEN_SEAL, sealed } from "../../src/encode/seal.js";
import { ROOT } from "./encode.js";

const made = readFileSync(join(ROOT, "tei/documents/memo-1955-04-19.xml"), "utf8");

describe("the fingerprint of a made document", () => {
  it("tells a document that nobody has touched", () => expect(isAsMade(made)).toBe(true));

  it("tells a change of a single character anywhere", () => {
    expect(isAsMade(made.replace("Baku", "baku"))).toBe(false);
    expect(isAsMade(`${made} `)).toBe(false);
  });

  it.each(["Letter", "Записка", "Żółć – 𐌰"])(
    "is set in the text and in its bytes, whatever stands before it: %s",
    (title) => {
      const { text, utf8 } = sealed(`<title>${title}</title><change who="#encoder" n="${OPEN_SEAL}">Заметка</change>`);
      expect(text).not.toContain(OPEN_SEAL);
      expect(isAsMade(text)).toBe(true);
      expect(new TextDecoder().decode(utf8)).toBe(text);
    },
  );

  it("does not take a document without one for its own", () => expect(isAsMade("<TEI/>")).toBe(false));
});
