import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Adopted, adoptFolder } from "../../src/operations/adoption.js";
import { buildEdition } from "../../src/operations/build.js";
import { addSchema, openProject, validate } from "../../src/pipeline.js";
import { checkConfig } from "../../src/project/check.js";
import { adoptionJson, adoptionText } from "../../src/report/index.js";
import { ANY, folderOf, type TestFolder, tei } from "./folder.js";

let folder: TestFolder | undefined;
afterEach(() => folder?.remove());

async function adopt(files: Readonly<Record<string, string | Uint8Array>>, wish = {}): Promise<Adopted> {
  folder = folderOf(files);
  const { value, diagnostics } = await adoptFolder({ folder: folder.path, ...wish });
  if (!value) throw new Error(diagnostics.map((each) => each.message).join("; "));
  return value;
}

const model = (href: string, types = "http://relaxng.org/ns/structure/1.0"): string =>
  `<?xml-model href="${href}" schematypens="${types}"?>\n`;

const record = (identifier: string, metadata: string): string =>
  `<record><header><identifier>${identifier}</identifier><datestamp>2020-01-01</datestamp></header><metadata>${metadata}</metadata></record>`;
const answer = (...records: readonly string[]): string =>
  `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:x="urn:x" xmlns:y="urn:y"><responseDate>2020-01-01T00:00:00Z</responseDate><request/><ListRecords>${records.join("")}</ListRecords></OAI-PMH>`;

it("names a folder that is not there as it was named", async () => {
  const { value, diagnostics } = await adoptFolder({ folder: "/nowhere/near/here", shown: "near/here" });
  expect([value, diagnostics.map((each) => each.message)]).toEqual([undefined, ["there is no folder `near/here`"]]);
});

describe("a harvest", () => {
  const harvest = {
    "answers/1.xml": answer(
      record("oai:a.org:l%C3%A9tter", tei({ body: '<p b="2" a="1" xml:space="preserve">A &lt; B<!--c--><x:b/></p>' })),
      record("oai:a.org:x/../../y", tei()),
      record("oai:a.org:dc", '<dc xmlns="urn:dc">none</dc>'),
    ),
    "answers/2.xml": answer(record("oai:b.org:l%C3%A9tter", tei()), record("oai:a.org:l%C3%A9tter", tei())),
  };

  it("gives documents without what only records must say", async () => {
    const xsi = "http://www.w3.org/2001/XMLSchema-instance";
    const location = "http://www.tei-c.org/ns/1.0 https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd";
    const records = [
      tei({ attributes: ` xmlns:xsi="${xsi}" xsi:schemaLocation="${location}"` }),
      tei({ attributes: ` xmlns:s="${xsi}" s:schemaLocation="${location}" s:nil="false"` }),
      tei({ attributes: ` xmlns:xsi="${xsi}" xsi:schemaLocation="http://www.tei-c.org/ns/1.0 own.xsd"` }),
    ];
    folder = folderOf({ "a.xml": answer(...records.map((each, i) => record(`oai:a.org:${i}`, each))) });
    await adoptFolder({ folder: folder.path, unpack: true });
    const rootOf = (i: number): string =>
      /<TEI[^>]*>/.exec(readFileSync(join(folder?.path ?? "", `unpacked/${i}.xml`), "utf8"))?.[0] ?? "";
    expect([0, 1, 2].map(rootOf)).toEqual([
      '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:s="${xsi}" s:nil="false">`,
      `<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xsi="${xsi}" xsi:schemaLocation="http://www.tei-c.org/ns/1.0 own.xsd">`,
    ]);
  });

  it("is told of, and its documents are written to files where that is wanted", async () => {
    folder = folderOf(harvest);
    const { value, diagnostics } = await adoptFolder({ folder: folder.path });
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.message)[0]).toMatch(
      /holds no TEI document; 4 stand in records of OAI-PMH, which `--unpack` makes files of$/,
    );
    const unpacked = await adoptFolder({ folder: folder.path, unpack: true });
    expect(unpacked.diagnostics).toEqual([]);
    expect(unpacked.value?.adoption.documents).toEqual([
      "unpacked/létter-2.xml",
      "unpacked/létter.xml",
      "unpacked/y.xml",
    ]);
    expect(unpacked.value?.adoption.advice.join()).not.toContain("--unpack");
    expect(unpacked.value?.adoption.others).toEqual([
      { path: "answers/1.xml", is: "records", root: "OAI-PMH", holds: 2 },
      { path: "answers/2.xml", is: "records", root: "OAI-PMH", holds: 2 },
    ]);
    const text = readFileSync(join(folder.path, "unpacked/létter.xml"), "utf8");
    // Of the namespaces about it, it takes those that it uses; all else is as it was.
    expect(text).toContain('<TEI xmlns:x="urn:x" xmlns="http://www.tei-c.org/ns/1.0">');
    expect(text).toContain('<p b="2" a="1" xml:space="preserve">A &lt; B<!--c--><x:b/></p>');
  });

  it("does not overwrite what has been worked on", async () => {
    folder = folderOf({ ...harvest, "unpacked/y.xml": tei({ body: "<p>Mine</p>" }) });
    const { diagnostics } = await adoptFolder({ folder: folder.path, unpack: true });
    expect(diagnostics.map((each) => [each.code, each.path])).toEqual([["config/not-written", "unpacked/y.xml"]]);
    expect(readFileSync(join(folder.path, "unpacked/y.xml"), "utf8")).toContain("Mine");
  });
});

describe("a folder that is taken in", () => {
  it("gets a configuration that validates and publishes every document", async () => {
    const { adoption, state, text } = await adopt({
      "letters/1901/a b.xml": tei({
        before: model("https://example.org/s/any.rng"),
        body: '<p><ref target="#gone">x</ref></p>',
      }),
      "letters/c.xml": new Uint8Array(
        Buffer.from(`\ufeff${tei({ before: model("https://example.org/s/any.rng") })}`, "utf16le"),
      ),
      "letters/d.xml": Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?>${tei({ before: model("https://example.org/s/any.rng"), body: "<p>Äh</p>" })}`,
        "latin1",
      ),
      "schema/any.rng": ANY,
      "lists/persons.xml": tei({
        body: '<listPerson><person xml:id="p1"><persName>Anna Smith</persName></person></listPerson>',
      }),
      "schema/mine.odd": tei({ body: '<schemaSpec ident="mine"><moduleRef key="core"/></schemaSpec>' }),
      "parts/note.xml": '<p xmlns="http://www.tei-c.org/ns/1.0">A part</p>',
      "data.xml": "<records/>",
      "old.xml": "<TEI.2><teiHeader/><text/></TEI.2>",
      "bare.xml": "<TEI><teiHeader/><text/></TEI>",
      "broken.xml": "no XML at all",
      "picture.jpg": new Uint8Array([0xff, 0xd8]),
      "node_modules/x/y.xml": tei(),
    });
    expect(adoption.documents).toEqual(["letters/1901/a b.xml", "letters/c.xml", "letters/d.xml"]);
    expect(adoption.authority).toEqual([{ path: "lists/persons.xml", entries: 1 }]);
    expect(Object.fromEntries(adoption.others.map(({ path, is }) => [path, is]))).toEqual({
      "bare.xml": "p4",
      "broken.xml": "unreadable",
      "data.xml": "other",
      "old.xml": "p4",
      "parts/note.xml": "part",
      "schema/mine.odd": "odd",
    });
    expect(adoption.encodings.map(({ name }) => name).sort()).toEqual([
      "ISO-8859-1",
      "UTF-16LE with a byte order mark",
      "UTF-8, not declared",
    ]);
    expect(adoption.schemas.named).toEqual([
      {
        href: "https://example.org/s/any.rng",
        by: "xml-model",
        language: "relaxng",
        documents: 3,
        state: "found",
        file: "schema/any.rng",
      },
    ]);
    expect(adoption.config).toEqual({
      documents: ["letters/**/*.xml"],
      authority: ["lists/*.xml"],
      schemas: [{ documents: "letters/**/*.xml", schema: "schema/any.rng" }],
      ids: "document",
      rules: { "tei/pointer-dangling": "warning" },
      edition: {
        title: expect.stringMatching(/^Teiwright /),
        publisher: "A press",
        language: "en",
        output: "dist/edition",
      },
    });
    expect(adoption.validity).toMatchObject({ valid: 3, invalid: 0, unjudged: 0 });
    expect(state).toBe("written");
    const place = folder?.path ?? "";
    expect(readFileSync(join(place, "teiwright.config.json"), "utf8")).toBe(text);
    expect(checkConfig(JSON.parse(text), { path: "x" }).diagnostics).toEqual([]);

    const { value: open } = await openProject({ folder: place });
    if (!open) throw new Error("no project");
    const paths = await open.context.host.glob(open.context.config.documents);
    const { value: validation } = await validate({ paths }, open.context);
    expect(validation.documents.map(({ path, valid }) => [path, valid])).toEqual(
      adoption.documents.map((each) => [each, true]),
    );
    const { value: built } = await buildEdition({ paths }, open.context);
    expect(built.files.filter((each) => each.endsWith(".txt"))).toHaveLength(3);
  });

  it("is told in words and in JSON", async () => {
    const adopted = await adopt({ "a.xml": tei({ attributes: ' xml:lang="fr"' }) });
    const report = { version: "0", ...adopted };
    const text = adoptionText(report);
    expect(text).toContain("1 TEI document among 1 file: text (1)");
    expect(text).toContain("1 document without an xml-model for a grammar");
    expect(text).toContain("fr (1)");
    expect(text).toContain("teiwright schema add https://www.tei-c.org/");
    expect(text).toMatch(/wrote teiwright\.config\.json; .*\n$/);
    expect(JSON.parse(adoptionJson(report))).toMatchObject({
      version: 1,
      documents: ["a.xml"],
      configuration: { state: "written" },
    });
  });

  it("says where schemas are to be had, and leaves out rules that are nowhere", async () => {
    const { adoption } = await adopt({
      "a/one.xml": tei({
        before: model("https://example.org/a.rng") + model("../gone.sch", "http://purl.oclc.org/dsdl/schematron"),
      }),
      "a/two.xml": tei({
        before: model("../schema/two.rng") + model("../gone.sch", "http://purl.oclc.org/dsdl/schematron"),
      }),
      "schema/two.rng": ANY,
    });
    expect(adoption.schemas.named.map(({ href, state, command }) => [href, state, command])).toEqual([
      ["../gone.sch", "missing", undefined],
      ["../schema/two.rng", "there", undefined],
      ["https://example.org/a.rng", "missing", "teiwright schema add https://example.org/a.rng"],
    ]);
    expect(adoption.config.schemas).toEqual([
      { documents: "a/one.xml", schema: "https://example.org/a.rng", schematron: [] },
      { documents: "a/two.xml", schema: "schema/two.rng", schematron: [] },
    ]);
    expect(adoption.validity).toMatchObject({ valid: 1, invalid: 0, unjudged: 1 });
    expect(adoption.config.edition.force).toBe(true);
    expect(adoption.advice.join("\n")).toContain("`teiwright schema add https://example.org/a.rng`");
    expect(adoption.advice.join("\n")).toContain("`../gone.sch`");
  });

  it("is whole before the schemas are fetched, and says by which commands they are", async () => {
    const lost = model("../gone.rng") + model("../gone.sch", "http://purl.oclc.org/dsdl/schematron");
    const { adoption, text } = await adopt({ "a/lost.xml": tei({ before: lost }), "b/none.xml": tei() });
    expect(adoption.config).toMatchObject({
      schema: "tei_all",
      schemas: [{ documents: "a/*.xml", schema: "tei_all", schematron: [] }],
    });
    expect(adoption.advice.filter((each) => each.startsWith("run"))).toEqual([
      "run `teiwright schema add https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng` once: 2 documents have no schema that is here, and the configuration has `tei_all` for them",
    ]);
    const verdicts = async (): Promise<readonly (readonly [boolean, ...(readonly string[])])[]> => {
      const { value: open } = await openProject({ folder: folder?.path ?? "" });
      if (!open) throw new Error("no project");
      const { value } = await validate({ paths: adoption.documents }, open.context);
      return value.documents.map(({ valid, diagnostics }) => [valid, ...diagnostics.map((each) => each.code)] as const);
    };
    expect(await verdicts()).toEqual([
      [false, "config/not-pinned"],
      [false, "config/not-pinned"],
    ]);
    const place = folder?.path ?? "";
    writeFileSync(join(place, "any.rng"), ANY);
    const { value: open } = await openProject({ folder: place });
    if (!open) throw new Error("no project");
    await addSchema({ address: "any.rng", name: "tei_all" }, open.context);
    expect(await verdicts()).toEqual([[true], [true]]);
    expect(readFileSync(join(place, "teiwright.config.json"), "utf8")).toBe(text);
  });

  it("takes the schema that is given where there is no other, and the one in the folder that fits best", async () => {
    const given = await adopt({ "a.xml": tei(), "s.rng": ANY }, { schema: "s.rng" });
    expect(given.adoption.config.schema).toBe("s.rng");
    folder?.remove();
    const none = '<element name="none" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>';
    const found = await adopt({ "a.xml": tei(), "x/one.rng": none, "x/two.rng": ANY });
    expect(found.adoption.config.schema).toBe("x/two.rng");
    expect(found.adoption.validity.valid).toBe(1);
  });

  it("knows ids that are unique in all documents, prefixes that another file declares, and the series", async () => {
    const header = (n: number): string =>
      `<fileDesc><titleStmt><title level="s">The Letters</title><title level="a">Letter ${n}</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>`;
    const letter = (n: number): string =>
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header(n)}${n === 1 ? '<encodingDesc><listPrefixDef><prefixDef ident="psn" matchPattern="(.+)" replacementPattern="https://example.org/$1"><p/></prefixDef></listPrefixDef></encodingDesc>' : ""}<profileDesc><correspDesc><p/></correspDesc></profileDesc></teiHeader><text><body><p xml:id="l${n}-1"/><p xml:id="l${n}-2"><rs ref="psn:a">x</rs></p></body></text></TEI>`;
    const { adoption } = await adopt({ "1.xml": letter(1), "2.xml": letter(2), "3.xml": letter(3) });
    expect(adoption.kinds).toEqual([{ name: "letter", count: 3 }]);
    expect(adoption.ids).toEqual({ total: 6, documents: 3, repeated: 0, shared: 0, examples: [] });
    expect(adoption.pointers).toEqual([
      { scheme: "psn:", count: 3, documents: 3, example: "psn:a", declared: "other-file" },
    ]);
    expect(adoption.config).toMatchObject({ ids: "global", prefixes: ["1.xml"], edition: { title: "The Letters" } });
  });

  it("never overwrites a configuration, and writes none where it is only to be shown", async () => {
    const dry = await adopt({ "a.xml": tei() }, { dryRun: true });
    expect(dry.state).toBe("shown");
    const place = folder?.path ?? "";
    expect(existsSync(join(place, "teiwright.config.json"))).toBe(false);
    for (const name of ["teiwright.config.json", "teiwright.config.ts"]) {
      writeFileSync(join(place, name), "mine");
      const { value, diagnostics } = await adoptFolder({ folder: place });
      expect(value?.state).toBe("kept");
      expect(diagnostics.map((each) => each.code)).toEqual(["config/not-written"]);
      expect(readFileSync(join(place, name), "utf8")).toBe("mine");
    }
  });

  it("says so where nothing can be written or nothing is there", async () => {
    for (const [files, code] of [
      [{}, "config/no-documents"],
      [{ "a.txt": "x", "b.xml": "<x/>", "empty.xml": "" }, "config/no-documents"],
    ] as const) {
      folder = folderOf(files);
      const { value, diagnostics } = await adoptFolder({ folder: folder.path });
      expect(value).toBeUndefined();
      expect(diagnostics.map((each) => each.code)).toEqual([code]);
      folder.remove();
    }
    const { diagnostics } = await adoptFolder({ folder: "/nowhere/at/all" });
    expect(diagnostics.map((each) => each.code)).toEqual(["config/no-file"]);
    folder = folderOf({ "a.xml": tei() });
    chmodSync(folder.path, 0o555);
    const readOnly = await adoptFolder({ folder: folder.path });
    chmodSync(folder.path, 0o755);
    // Who may do everything may write there too.
    if (process.getuid?.() !== 0) expect(readOnly.diagnostics.map((each) => each.code)).toEqual(["config/not-written"]);
    expect(readOnly.value?.adoption.documents).toEqual(["a.xml"]);
  });

  it("gives the same twice, and copes with names that globs take for patterns", async () => {
    const files = { "[x] {y}/a*.xml": tei(), "[x] {y}/b.xml": "<x/>", "!z.tei": tei(), "deep/er/no-suffix": tei() };
    const first = await adopt(files, { dryRun: true });
    const { value: second } = await adoptFolder({ folder: folder?.path ?? "", dryRun: true });
    expect(second).toEqual(first);
    expect(first.adoption.documents).toHaveLength(4 - 1);
    expect(first.adoption.validity.unjudged).toBe(3);
  });
});
