import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { datesIn } from "../../src/encode/dates/index.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/dates.md"), "utf8");
const rows = [...page.matchAll(/^\| (?<words>.+?) \| (?<value>.+) \|$/gm)].slice(1);

/** The attributes that a row of the table writes out, with or without their values. */
function promised(value: string): readonly (readonly [string, string | undefined])[] {
  return [...value.matchAll(/`(when|from|to|notBefore|notAfter|cert|resp|calendar)(?:="([^"]*)")?`/g)].map(
    (match) => [match[1] ?? "", match[2]] as const,
  );
}

it.each(
  rows
    .filter((row) => row.groups?.value?.startsWith("`"))
    .map((row) => [row.groups?.words ?? "", row.groups?.value ?? ""]),
)("what docs/dates.md says of %s is so", (words, value) => {
  const found = datesIn(words, { start: 0, end: words.length });
  expect(found.length).toBeGreaterThan(0);
  const promises = promised(value);
  expect(promises.length).toBeGreaterThan(0);
  for (const [name, expected] of promises) {
    const values = found.map((date) => date.attributes[name]);
    if (expected === undefined) expect(values, name).not.toContain(undefined);
    else expect(values).toContain(expected);
  }
});
