import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAsMade } from "../../src/encode/index.js";
import { ROOT } from "./encode.js";

const made = readFileSync(join(ROOT, "tei/documents/memo-1955-04-19.xml"), "utf8");

describe("the fingerprint of a made document", () => {
  it("tells a document that nobody has touched", () => expect(isAsMade(made)).toBe(true));

  it("tells a change of a single character anywhere", () => {
    expect(isAsMade(made.replace("Baku", "baku"))).toBe(false);
    expect(isAsMade(`${made} `)).toBe(false);
  });

  it("does not take a document without one for its own", () => expect(isAsMade("<TEI/>")).toBe(false));
});
