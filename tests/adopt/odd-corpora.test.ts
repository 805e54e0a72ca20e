import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { adoptFolder } from "../../src/operations/adoption.js";
import { buildEdition } from "../../src/operations/build.js";
import { exportFiles } from "../../src/operations/exporting.js";
import { openProject, validate } from "../../src/pipeline.js";
import { ANY, folderOf, type TestFolder, tei } from "./folder.js";

let folder: TestFolder | undefined;
afterEach(() => folder?.remove());

const XI = ' xmlns:xi="http://www.w3.org/2001/XInclude"';
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n`;

/** Encodings of all sorts, names of all sorts, and what is no document at all. */
const LETTERS = {
  "Briefe Müller/1901 – Jänner/brief #1 100%.xml": new Uint8Array(
    Buffer.from(`\ufeff${declared("utf-16")}${tei({ body: "<p>Grüße &amp; Küsse</p>" })}`, "utf16le"),
  ),
  "Briefe Müller/brief+2?.xml": Buffer.from(
    `${declared("iso-8859-1")}${tei({ body: '<p>Straße <persName ref="../personen.xml#p1">Müller</persName></p>' })}`,
    "latin1",
  ),
  "Briefe Müller/письмо.XML": tei({ body: "<p>Привет</p>" }),
  "Briefe Müller/手紙.tei": tei({ body: "<p>𠀀𠀁</p>" }),
  "personen.xml": tei({ body: '<listPerson><person xml:id="p1"><persName>Müller</persName></person></listPerson>' }),
  "wrong encoding.xml": Buffer.from(`${declared("utf-8")}${tei({ body: "<p>Straße</p>" })}`, "latin1"),
  "empty.xml": "",
  "nothing.xml": "\u0000\u0000",
  "any.rng": ANY,
};

/** Documents of several files, of other times, and in pieces. */
const PIECES = {
  "main.xml": `<TEI xmlns="http://www.tei-c.org/ns/1.0"${XI}><xi:include href="header.xml"/><text><body><xi:include href="ch/1.xml"/><xi:include href="ch/2.xml"/></body></text></TEI>`,
  "header.xml":
    /<teiHeader>.*<\/teiHeader>/s.exec(tei())?.[0].replace(">", ' xmlns="http://www.tei-c.org/ns/1.0">') ?? "",
  "ch/1.xml": '<div xmlns="http://www.tei-c.org/ns/1.0" n="1"><p>One</p></div>',
  "ch/2.xml": '<div xmlns="http://www.tei-c.org/ns/1.0" n="2"><p>Two</p></div>',
  "corpus.xml": `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"${XI}>${/<teiHeader>.*<\/teiHeader>/s.exec(tei())?.[0]}<xi:include href="parts/one.xml"/><xi:include href="parts/gone.xml"/></teiCorpus>`,
  "parts/one.xml": tei({ body: '<p xml:id="x">1</p>' }),
  "dtd/a.xml": `<!DOCTYPE TEI SYSTEM "tei.dtd" [<!ENTITY auml "&#228;"><!ENTITY chap SYSTEM "chap.xml">]>${tei({ body: "<p>B&auml;r</p>&chap;" })}`,
  "dtd/chap.xml": '<div xmlns="http://www.tei-c.org/ns/1.0"><p>Chapter</p></div>',
  "prefixed.xml": tei({ body: "<p>x</p>" })
    .replace(/<(\/?)(?=\w)/g, "<$1t:")
    .replace("xmlns=", "xmlns:t="),
  "old/p4.xml": "<TEI.2><teiHeader/><text><body><p>x</p></body></text></TEI.2>",
  "old/bare.xml": tei().replace(/ xmlns="[^"]*"/, ""),
  "loop.xml": `<TEI xmlns="http://www.tei-c.org/ns/1.0"${XI}><xi:include href="loop.xml"/></TEI>`,
  "broken.xml": tei({ body: "<p>never closed" }),
  "any.rng": ANY,
};

async function through(files: Readonly<Record<string, string | Uint8Array>>) {
  folder = folderOf(files);
  const { path } = folder;
  const { value } = await adoptFolder({ folder: path, schema: "any.rng" });
  const { value: open } = await openProject({ folder: path, engines: { cached: false } });
  if (!value || !open) throw new Error("nothing was taken in");
  const paths = await open.context.host.glob(open.context.config.documents);
  const { value: validation } = await validate({ paths }, open.context);
  const built = await buildEdition({ paths }, open.context);
  const given = new Map<string, string>();
  for (const format of ["dts", "oai", "jsonld", "datacite", "zenodo", "citation"] as const) {
    const { value: exported } = await exportFiles(
      { paths, format, output: "given/", url: "https://e.org" },
      open.context,
    );
    given.set(format, exported.first === undefined ? "" : readFileSync(join(path, exported.first), "utf8"));
  }
  return { adoption: value.adoption, paths, validation, built: built.value, given };
}

describe("corpora that nobody has seen before", () => {
  it("may be in any encoding, and have any names", { timeout: 60_000 }, async () => {
    const { adoption, paths, validation, built, given } = await through(LETTERS);
    expect(paths).toEqual(adoption.documents);
    expect(paths).toHaveLength(4);
    expect(adoption.authority).toEqual([{ path: "personen.xml", entries: 1 }]);
    expect(adoption.others.map((each) => [each.path, each.is])).toEqual([
      ["empty.xml", "unreadable"],
      ["nothing.xml", "unreadable"],
      ["wrong encoding.xml", "unreadable"],
    ]);
    // What is to be typed is typed in quotes.
    expect(adoption.advice.join("\n")).toContain('teiwright validate "wrong encoding.xml"');
    expect(validation.documents.map((each) => each.valid)).toEqual([true, true, true, true]);
    const pages = built.files.filter((each) => /\/(?:brief|письмо|手紙)[^/]*\.html$/.test(each));
    expect(pages).toHaveLength(4);
    const oai = given.get("oai") ?? "";
    for (const text of ["Grüße &amp; Küsse", "Straße", "Привет", "𠀀𠀁"]) expect(oai).toContain(text);
  });

  it("may be in pieces, of old times, and broken", { timeout: 60_000 }, async () => {
    const { adoption, paths, validation, built, given } = await through(PIECES);
    expect(paths).toEqual(adoption.documents);
    expect(paths).toEqual(
      expect.arrayContaining(["corpus.xml", "dtd/a.xml", "main.xml", "parts/one.xml", "prefixed.xml"]),
    );
    expect(Object.fromEntries(adoption.others.map((each) => [each.path, each.is]))).toMatchObject({
      "ch/1.xml": "part",
      "header.xml": "part",
      "old/bare.xml": "p4",
      "old/p4.xml": "p4",
    });
    const verdict = (path: string): boolean | undefined =>
      validation.documents.find((each) => each.path === path)?.valid;
    expect(["main.xml", "dtd/a.xml", "parts/one.xml", "prefixed.xml"].map(verdict)).toEqual([true, true, true, true]);
    expect(["corpus.xml", "loop.xml"].map(verdict)).toEqual([false, false]);
    for (const name of ["main", "a", "one", "prefixed", "corpus"])
      expect(
        built.files.some((each) => each.endsWith(`/${name}.html`)),
        name,
      ).toBe(true);
    const oai = given.get("oai") ?? "";
    for (const text of ["One", "Two", "Bär", "Chapter"]) expect(oai).toContain(text);
    expect([...given.values()].every((each) => each.length > 0)).toBe(true);
  });
});
