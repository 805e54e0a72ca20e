import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/core/fingerprint.js";

describe("a fingerprint", () => {
  // The values that the authors of FNV give for FNV-1a with 64 bits.
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of `%s` is %s", (text, expected) => expect(fingerprint(text)).toBe(expected));

  it("is that of the text in UTF-8", () => {
    const bytes = new TextEncoder().encode("naïve 日本 👩");
    let hash = 0xcbf29ce484222325n;
    for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    expect(fingerprint("naïve 日本 👩")).toBe(hash.toString(16).padStart(16, "0"));
  });
});
