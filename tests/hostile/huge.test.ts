import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { teiwright } from "../cli/started.js";

/** How large the documents are; 1 is what the command must bear, which takes minutes: `TEIWRIGHT_HUGE=1` asks for it. */
const SCALE = Number(process.env.TEIWRIGHT_HUGE ?? 0.05);
/** How much memory a run may take, in megabytes. */
const MOST_MEMORY = 2000;
const schema = join(import.meta.dirname, "../../schemas/archival.rng");
const place = mkdtempSync(join(tmpdir(), "teiwright-"));
afterAll(() => rmSync(place, { recursive: true }));

const start =
  '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>t</title></titleStmt><publicationStmt><p>p</p></publicationStmt><sourceDesc><p>s</p></sourceDesc></fileDesc></teiHeader><text><body>';
const end = "</body></text></TEI>\n";

function times(text: string, count: number): string {
  return text.repeat(Math.max(1, Math.round(count * SCALE)));
}

function each(count: number, make: (i: number) => string): string {
  return Array.from({ length: Math.round(count * SCALE) }, (_, i) => make(i)).join(" ");
}

/** Written when it is its turn: together they would fill the memory of the test. */
const DOCUMENTS: Readonly<Record<string, () => string>> = {
  "nested elements": () => `${start}${times("<p>", 1e6)}${times("</p>", 1e6)}${end}`,
  "nested elements without ends": () => start + times("<div>", 1e6),
  "a long value": () => `${start}<p n="${times("A", 5e7)}">x</p>${end}`,
  "a value of many words": () => `${start}<p rend="${times(" a", 2.5e7)}">x</p>${end}`,
  "many attributes": () => `${start}<p ${each(1e5, (i) => `a${i}="v"`)}>x</p>${end}`,
  "many namespaces": () => `${start}<p ${each(1e5, (i) => `xmlns:n${i}="urn:${i}"`)}>x</p>${end}`,
  "a long name": () => `${start}<${times("n", 2e7)}/>${end}`,
  "a long text": () => `${start}<p>${times("lorem ipsum ", 9e6)}</p>${end}`,
  "a long comment": () => `${start}<!--${times("x", 5e7)}--><p/>${end}`,
  "a long instruction": () => `${start}<?x ${times("x", 5e7)}?><p/>${end}`,
  "a long section": () => `${start}<p><![CDATA[${times("]]", 2.5e7)}]]></p>${end}`,
  "many slips": () => start + times("<zzz/>\n", 1e6) + end,
  "many elements on one line": () => start + times("<p>x</p>", 6.25e6) + end,
  "many ids, most of them repeated, and pointers": () =>
    `${start}${each(5e5, (i) => `<p xml:id="i${i % 1000}" corresp="#j${i}"/>`)}${end}`,
  "many references": () =>
    `<!DOCTYPE TEI [<!ENTITY e "">]>${start}<p>${times("&e;", 5e6)}${times("&#65;", 5e6)}</p>${end}`,
  "a tag without end": () => `<TEI ${times("a ", 2.5e7)}`,
  "no markup": () => times("A", 1e8),
};

describe("a document of great size ends in time, with a verdict, in bounded memory", () => {
  it.each(Object.keys(DOCUMENTS))("%s", { timeout: 120_000 }, async (name) => {
    writeFileSync(join(place, "huge.xml"), DOCUMENTS[name]?.() ?? "");
    const peak = join(place, "peak");
    const { code, out, err } = await teiwright(
      place,
      ["validate", "huge.xml", "--schema", schema, "--no-cache", "--format", "pretty"],
      "",
      { NODE_OPTIONS: `--import ${join(import.meta.dirname, "peak.mjs")}`, TEIWRIGHT_PEAK: peak },
    );
    expect(err).toBe("");
    expect([0, 1]).toContain(code);
    if (code === 1) expect(out).toMatch(/^huge\.xml:\d+:\d+ error /m);
    expect(out.length).toBeLessThan(1_000_000);
    const memory = Number(readFileSync(peak, "utf8"));
    expect(memory).toBeGreaterThan(20);
    expect(memory).toBeLessThan(MOST_MEMORY);
  });
});
