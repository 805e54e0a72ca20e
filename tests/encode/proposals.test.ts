import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { Source } from "../../src/core/source.js";
import { propose } from "../../src/encode/index.js";
import { xmlEngine } from "../xml-engine.js";
import { bodyOf, encoded, ROOT } from "./encode.js";

const LETTER = new Source(
  "letters/1.txt",
  "Thomas Ekdahl wrote to the Harbour Board of Visbymark.\n\nEkdahl & sons <never> answered; a copy went to Dr. Lund.\n",
);

/** One run of the encoder with a file of proposals: the body of the document, and the file after it. */
async function run(path: string, before: string | undefined, transcriptions: readonly Source[] = [LETTER]) {
  const file = before === undefined ? undefined : new Source(path, before);
  const authority = file ? [file] : [];
  const { documents, diagnostics } = await encoded(transcriptions, authority, { mentioned: true });
  const mentions = documents.flatMap((each) => each.mentions ?? []);
  const proposed = await propose({ path, ...(file && { before: file }), authority, mentions }, xmlEngine);
  return {
    bodies: documents.map(({ tei }) => bodyOf(tei)),
    documents,
    said: [...diagnostics, ...proposed.diagnostics],
    file: proposed.value ?? "",
  };
}

describe.each(["candidates.xml", "candidates.csv"])("proposals in `%s`", (path) => {
  const status = (text: string, id: string, to: string): string =>
    path.endsWith(".csv")
      ? text.replace(new RegExp(`^(${id},.*),candidate,`, "m"), `$1,${to},`)
      : text.replace(new RegExp(`(xml:id="${id}"[\\s\\S]*?<note type="status">)candidate`), `$1${to}`);

  it("give each name once, with the places it stands in", async () => {
    const { file } = await run(path, undefined);
    expect(file).toContain("pers-ekdahl-thomas");
    expect(file).toContain("letters/1.txt, line 1: «Thomas Ekdahl» wrote to the");
    expect(file).toContain("letters/1.txt, line 3: «Ekdahl»");
    expect(file).toContain("pers-lund");
    expect(file).toContain("org-harbour-board-of-visbymark");
    expect(file.split("pers-ekdahl-thomas")).toHaveLength(2);
  });

  it("are linked once a person has confirmed them, and never asked again", async () => {
    const first = await run(path, undefined);
    const again = await run(path, first.file);
    expect(again.file).toBe(first.file);
    expect(again.bodies[0]).not.toContain(" ref=");
    const confirmed = status(first.file, "pers-ekdahl-thomas", "confirmed");
    const linked = await run(path, confirmed);
    expect(linked.said).toEqual([]);
    expect(linked.file).toBe(confirmed);
    expect(linked.bodies[0]).toContain('<persName ref="#pers-ekdahl-thomas">Thomas Ekdahl</persName>');
    expect(linked.bodies[0]).toContain(
      '<persName ref="#pers-ekdahl-thomas" cert="high" resp="#encoder">Ekdahl</persName>',
    );
    expect(linked.documents[0]?.tei).not.toContain('type="evidence"');
    expect(linked.documents[0]?.tei).not.toContain('type="status"');
  });

  it("are no names any more once a person has rejected them", async () => {
    const first = await run(path, undefined);
    const rejected = status(first.file, "pers-lund", "rejected");
    expect(rejected).not.toBe(first.file);
    const after = await run(path, rejected);
    expect(after.file).toBe(rejected);
    expect(after.bodies[0]).toContain("Dr. Lund");
    expect(after.bodies[0]).not.toContain("Lund</surname>");
  });

  it("grow with new documents, in a file that keeps what a person wrote", async () => {
    const first = await run(path, undefined);
    const edited = path.endsWith(".csv")
      ? first.file.replace(/^pers-lund,person,Lund/m, "pers-lund,person,Lund the Elder")
      : first.file.replace("<persName>Lund</persName>", "<persName>Lund <!-- the elder? --></persName>\n");
    expect(edited).not.toBe(first.file);
    const more = new Source("letters/2.txt", "Robert Ekdahl and Peter Sand came.\n");
    const { file } = await run(path, edited, [LETTER, more]);
    expect(file).toContain(path.endsWith(".csv") ? "Lund the Elder" : "<!-- the elder? -->");
    expect(file).toContain("pers-ekdahl-robert");
    expect(file).toContain("pers-sand-peter");
    const ids = [...file.matchAll(path.endsWith(".csv") ? /^((?:pers|org|pl)-[^,]*),/gm : /xml:id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect((await run(path, file, [LETTER, more])).file).toBe(file);
  });
});

describe("a file of proposals", () => {
  it("is valid TEI, a new one and one that has grown", async () => {
    const first = await run("candidates.xml", undefined);
    const more = new Source("letters/2.txt", "Robert Ekdahl & Peter Sand came from Stockholm <yes>.\n");
    const grown = await run("candidates.xml", first.file, [LETTER, more]);
    const { errors } = await validateXML({
      xml: [first, grown].map(({ file }, i) => ({ fileName: `${i}.xml`, contents: file })),
      schema: [{ fileName: "archival.rng", contents: readFileSync(join(ROOT, "schemas/archival.rng"), "utf8") }],
      extension: "relaxng",
      maxMemoryPages: 16384,
    });
    expect(errors).toEqual([]);
  });

  it.each([
    ["candidates.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text/></TEI>"],
    ["candidates.xml", "<TEI>"],
    ["candidates.csv", "what is this\n"],
  ])("that is none is left as it is: %s", async (path, before) => {
    const { file, said } = await run(path, before);
    expect(file).toBe("");
    expect(said.map((each) => each.code)).toContain("encode/proposals");
  });

  it("does not take a formula into a spreadsheet", async () => {
    const odd = new Source("=x.txt", "Thomas Ekdahl came.\n");
    const { file } = await run("candidates.csv", undefined, [odd]);
    expect(file).toContain("\"'=x.txt, line 1");
  });
});
