// Writes the table of general categories that XSD regular expressions use, from the Unicode that this Node knows.
// To be run by hand when Unicode has a new version: node scripts/make-unicode-tables.mjs

import { writeFileSync } from "node:fs";

/** In the order of `categoryMask` in regex/properties.ts. */
const CATEGORIES = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Zs Zl Zp Sm Sc Sk So Cc Cf Co Cn Cs".split(
  " ",
);
const LAST = 0x10ffff;

const tests = CATEGORIES.map((category) => new RegExp(`^\\p{${category}}$`, "u"));

/** The category of a code point, by its place in the list. */
function categoryOf(codePoint) {
  const character = String.fromCodePoint(codePoint);
  return tests.findIndex((test) => test.test(character));
}

/** The runs of code points of one category, one after another: a byte of category and length, and more bytes if it is long. */
function encodedRuns() {
  const bytes = [];
  let start = 0;
  let category = categoryOf(0);
  for (let codePoint = 1; codePoint <= LAST + 1; codePoint++) {
    const next = codePoint > LAST ? -1 : categoryOf(codePoint);
    if (next === category) continue;
    bytes.push(...encodedRun(category, codePoint - start));
    start = codePoint;
    category = next;
  }
  return bytes;
}

/** Five bits of category and three of length less one; if these are 7, seven bits a byte follow, the lowest first. */
function encodedRun(category, length) {
  const less = length - 1;
  if (less < 7) return [(less << 5) | category];
  const bytes = [(7 << 5) | category];
  let rest = less - 7;
  for (; rest > 127; rest >>= 7) bytes.push(128 | (rest & 127));
  return [...bytes, rest];
}

/** Numbers in lines as wide as the formatter makes them. */
function filled(numbers) {
  const lines = [];
  let line = " ";
  for (const number of numbers) {
    const piece = ` ${number},`;
    if (line.length + piece.length > 120) {
      lines.push(line);
      line = " ";
    }
    line += piece;
  }
  return [...lines, line].join("\n");
}

const bytes = encodedRuns();
writeFileSync(
  new URL("../src/engines/relaxng/assembly/datatypes/regex/unicode-data.ts", import.meta.url),
  `// Made by scripts/make-unicode-tables.mjs from Unicode ${process.versions.unicode}. Not to be edited.

/** How many bytes the table has. */
export const CATEGORY_RUNS_LENGTH: i32 = ${bytes.length};

/** The general categories of all code points, run by run; see scripts/make-unicode-tables.mjs for the bits. */
export const CATEGORY_RUNS: usize = memory.data<u8>([
${filled(bytes)}
]);
`,
);
console.log(`Unicode ${process.versions.unicode}: ${bytes.length} bytes`);
