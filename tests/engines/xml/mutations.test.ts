import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xmlEngine } from "../../xml-engine.js";

const count = Number(process.env.TEIWRIGHT_MUTATIONS ?? 20_000);
const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../../shared");

describe("any bytes", () => {
  it(`end in a table or an error: ${count} mutations`, { timeout: 600_000 }, () => {
    const documents = originals();
    const random = randomNumbers(20);
    let wellFormed = 0;
    for (let i = 0; i < count; i++) {
      const bytes = mutated(documents[random(documents.length)] ?? new Uint8Array(), random);
      const { errors, complete } = xmlEngine.parseBytes(bytes);
      if (errors.length === 0) wellFormed++;
      // What could not be read to its end says why.
      expect(complete || errors.length > 0).toBe(true);
    }
    expect(wellFormed).toBeLessThan(count);
    // Nothing is left of one document in the next.
    const after = xmlEngine.parseBytes(new TextEncoder().encode("<a xmlns:b='c'><b:d/></a>"));
    expect([after.errors, after.complete]).toEqual([[], true]);
  });
});

/** The inputs of the cases, and hostile or real documents where they are at hand. */
function originals(): readonly Uint8Array[] {
  const cases = join(import.meta.dirname, "cases");
  const files = readdirSync(cases)
    .sort()
    .map((name) => join(cases, name, "input.xml"));
  for (const folder of ["bad/dtd", "corpora/schnitzler-briefe/data"].map((each) => join(shared, each))) {
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xml"));
    files.push(
      ...names
        .sort()
        .slice(0, 12)
        .map((name) => join(folder, name)),
    );
  }
  return files.map((file) => readFileSync(file).subarray(0, 10_000)).filter((bytes) => bytes.length > 0);
}

const PIECES = [
  ..."<>&\"'=%;:-[]!?/ \r\n\0\u000b",
  ...[
    "</",
    "/>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "<?",
    "?>",
    "xmlns:a='b'",
    "&#x",
    "&lt",
    "é",
    "\u{1d11e}",
    "<p>",
    "</p>",
  ],
  "<!DOCTYPE a [<!ENTITY b '<c>&b;</c>'><!ATTLIST c d NMTOKENS ' e  f '><!ENTITY % p '<!ELEMENT c (d|(e,f)*)>'>%p;]>",
].map((piece) => new TextEncoder().encode(piece));

function mutated(original: Uint8Array, random: (below: number) => number): Uint8Array {
  let bytes = original;
  for (let left = 1 + random(4); left > 0; left--) {
    const at = random(bytes.length + 1);
    const [from, piece] = change(random, bytes.length, at);
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(from)]);
  }
  return bytes;
}

/** Where the rest begins after a change, and what stands before it: another byte, a gap, a piece of markup, an early end. */
function change(random: (below: number) => number, length: number, at: number): readonly [number, Uint8Array] {
  switch (random(4)) {
    case 0:
      return [at + 1, Uint8Array.of(random(256))];
    case 1:
      return [at + 1 + random(20), NOTHING];
    case 2:
      return [at, PIECES[random(PIECES.length)] ?? NOTHING];
    default:
      return [random(4) === 0 ? length : at, NOTHING];
  }
}

const NOTHING = new Uint8Array();

/** Whole numbers from 0 to below a number, the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
