import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { type ExportFormat, exportCorpus } from "../../src/exchange/index.js";
import { CORPORA, corpusOf, type Opened, root, sharedCorpus, some, textOfFile } from "./corpora.js";

async function made(
  format: ExportFormat,
  { corpus, context }: Opened,
): Promise<{ text: string; diagnostics: readonly Diagnostic[] }> {
  const { files, diagnostics } = exportCorpus(corpus, format, context);
  const parts: string[] = [];
  for await (const file of files) parts.push(await textOfFile(file));
  return { text: parts.join(""), diagnostics };
}

const ajv = new Ajv({ allErrors: true, strict: false });
const text = { type: "string", minLength: 1 };
const orcid = { type: "string", pattern: "^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$" };
const date = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const strict = (properties: object, required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object, minItems = 0): object => ({ type: "array", items, minItems, uniqueItems: true });

// What the published schemas of the three formats ask for, as far as these files go.
const person = {
  name: text,
  nameType: { enum: ["Personal", "Organizational"] },
  givenName: text,
  familyName: text,
  nameIdentifiers: list(
    strict({ nameIdentifier: text, nameIdentifierScheme: text, schemeUri: text }, [
      "nameIdentifier",
      "nameIdentifierScheme",
    ]),
  ),
};
const SCHEMAS = {
  datacite: ajv.compile(
    strict(
      {
        doi: { type: "string", pattern: "^10\\." },
        prefix: text,
        suffix: text,
        url: text,
        types: strict({ resourceType: text, resourceTypeGeneral: { const: "Collection" } }, ["resourceTypeGeneral"]),
        creators: list(strict(person, ["name"]), 1),
        titles: list(strict({ title: text, lang: text }, ["title"]), 1),
        publisher: strict({ name: text }, ["name"]),
        publicationYear: { type: "string", pattern: "^\\d{4}$" },
        subjects: list(strict({ subject: text }, ["subject"])),
        contributors: list(
          strict(
            {
              ...person,
              contributorType: {
                enum: ["DataCurator", "DataCollector", "Editor", "Other", "ProjectLeader", "Translator"],
              },
            },
            ["name", "contributorType"],
          ),
        ),
        dates: list(strict({ date, dateType: { const: "Updated" } }, ["date", "dateType"])),
        language: { type: "string", pattern: "^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$" },
        relatedIdentifiers: list(
          strict(
            { relatedIdentifier: text, relatedIdentifierType: { const: "URL" }, relationType: { const: "HasPart" } },
            ["relatedIdentifier", "relatedIdentifierType", "relationType"],
          ),
        ),
        sizes: list(text),
        formats: list(text),
        version: text,
        rightsList: list({ type: "object", required: ["rights"] }),
        descriptions: list(
          strict({ description: text, descriptionType: { const: "Abstract" }, lang: text }, [
            "description",
            "descriptionType",
          ]),
        ),
        fundingReferences: list(strict({ funderName: text }, ["funderName"])),
        schemaVersion: { const: "http://datacite.org/schema/kernel-4" },
      },
      ["creators", "titles", "publisher", "publicationYear", "types", "schemaVersion"],
    ),
  ),
  zenodo: ajv.compile({
    type: "object",
    properties: {
      title: text,
      upload_type: { const: "dataset" },
      description: text,
      creators: list(strict({ name: text, orcid: { type: "string", pattern: "^\\d{4}-" } }, ["name"]), 1),
      access_right: { const: "open" },
      license: { type: "string", pattern: "^[a-z0-9.-]+$" },
      keywords: list(text, 1),
    },
    required: ["title", "upload_type", "description", "creators", "access_right"],
  }),
  citation: ajv.compile(
    strict(
      {
        "cff-version": { const: "1.2.0" },
        message: text,
        type: { enum: ["dataset", "software"] },
        title: text,
        authors: list(
          {
            anyOf: [
              strict({ "family-names": text, "given-names": text, orcid, email: text }, ["family-names"]),
              strict({ name: text, orcid, email: text }, ["name"]),
            ],
          },
          1,
        ),
        abstract: text,
        doi: { type: "string", pattern: "^10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+$" },
        url: { type: "string", pattern: "^https?://" },
        license: { type: "string", pattern: "^[A-Za-z0-9.-]+$" },
        "license-url": { type: "string", pattern: "^https?://" },
        version: text,
        "date-released": date,
        keywords: list(text, 1),
      },
      ["cff-version", "message", "title", "authors"],
    ),
  ),
};

const FORMATS = ["datacite", "zenodo", "citation"] as const;
const whole = {
  exchange: { url: "https://letters.example.org", doi: "10.5281/zenodo.123" },
  edition: { title: "Letters", description: "Letters of <two> & a note.", publisher: "Press" },
};

describe("citations", () => {
  it.each(FORMATS)("%s of the sample", async (format) => {
    const { text: written, diagnostics } = await made(format, await corpusOf(`${root}/tests/exchange/letters`, whole));
    await expect(written).toMatchFileSnapshot(`${root}/tests/exchange/expected/${format}.txt`);
    expect(diagnostics).toEqual([]);
  });

  it("say what is missing, and are whole all the same", async () => {
    const opened = await corpusOf(`${root}/tests/exchange/letters`, { most: 1 });
    const bare = {
      ...opened,
      corpus: {
        ...opened.corpus,
        documents: opened.corpus.documents.map((each) => ({
          ...each,
          authors: [],
          editors: [],
          contributors: [],
          publishers: [],
        })),
      },
    };
    for (const format of FORMATS) {
      const { text: written, diagnostics } = await made(format, bare);
      expect(diagnostics.map((each) => each.code)).toContain("exchange/citation-missing");
      expect(SCHEMAS[format](parse(written)), JSON.stringify(SCHEMAS[format].errors)).toBe(true);
    }
  });

  it("call a corpus without a title by its only document, and that by its file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "teiwright-citation-"));
    const bare = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc/></teiHeader></TEI>';
    writeFileSync(join(folder, "a letter.xml"), bare);
    const opened = await corpusOf(folder);
    rmSync(folder, { recursive: true });
    for (const format of FORMATS) {
      const { text: written } = await made(format, opened);
      expect(SCHEMAS[format](parse(written)), JSON.stringify(SCHEMAS[format].errors)).toBe(true);
      expect(written).toContain('"a-letter"');
    }
  });

  it.each(CORPORA)("of %s keep to their formats", async (name) => {
    const folder = sharedCorpus(name);
    if (folder === undefined) return;
    for (const wish of [whole, {}]) {
      const opened = await corpusOf(folder, { ...some, ...wish });
      for (const format of FORMATS) {
        const { text: written } = await made(format, opened);
        // JSON is YAML.
        expect(SCHEMAS[format](parse(written)), JSON.stringify(SCHEMAS[format].errors)).toBe(true);
        if (format !== "citation") JSON.parse(written);
      }
    }
  });
});
