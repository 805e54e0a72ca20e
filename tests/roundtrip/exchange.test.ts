import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { censusOf } from "../../src/adopt/census.js";
import { compare } from "../../src/compare/index.js";
import { elementsOf, textOf, type XmlDocument } from "../../src/core/document.js";
import { isPointer } from "../../src/core/pointer-attributes.js";
import { dtsHandler, type ExportedFile, exportCorpus, oaiHandler } from "../../src/exchange/index.js";
import { listenOn } from "../../src/host/index.js";
import { adoptFolder } from "../../src/operations/adoption.js";
import { CORPORA, corpusOf, type Opened, sharedCorpus, textOfFile } from "../exchange/corpora.js";
import { harvest } from "../exchange/oai/harvester.js";

const isFull = process.env.TEIWRIGHT_FULL === "1";
/** Of large corpora a few documents, else all. */
const part = isFull ? {} : { every: 7, most: 2 };

describe("documents that are given to others, and taken in again", () => {
  it.each(CORPORA)("%s says the same", { timeout: isFull ? 600_000 : 60_000 }, async (name) => {
    const folder = sharedCorpus(name);
    if (folder === undefined) return;
    const opened = await corpusOf(folder, { ...part, exchange: { url: "https://example.org/e" } });
    const { corpus } = opened;
    const originals = new Map<string, XmlDocument>();
    for (const each of corpus.documents) {
      const document = await corpus.open(each);
      if (document) originals.set(each.id, document);
    }
    expect(originals.size).toBe(corpus.documents.length);
    for (const way of [dtsFiles, oaiFile, dtsService, oaiService]) {
      const place = mkdtempSync(join(tmpdir(), "teiwright-again-"));
      try {
        await way(opened, (path, content) => {
          mkdirSync(dirname(join(place, path)), { recursive: true });
          writeFileSync(join(place, path), content);
        });
        const { value } = await adoptFolder({ folder: place, unpack: true });
        if (!value) throw new Error("nothing was taken in");
        const { adoption } = value;
        const again = await corpusOf(place, {
          only: [...adoption.documents, ...adoption.authority.map((each) => each.path)],
        });
        // Files that lay in folders lie beside one another now.
        expect(again.corpus.documents.map((each) => each.id).toSorted(), way.name).toEqual(
          [...originals.keys()].toSorted(),
        );
        const sum = { elements: new Map<string, number>(), pointers: new Map<string, number>(), ids: 0 };
        for (const each of again.corpus.documents) {
          const [before, after] = [originals.get(each.id), await again.corpus.open(each)];
          if (!before || !after) throw new Error(`${each.id} cannot be read`);
          const place_ = `${way.name}: ${each.id}`;
          expect(compare(before, after), place_).toEqual([]);
          expect(textOf(after.root) === textOf(before.root), `${place_}: its text`).toBe(true);
          expect(namesIn(after), place_).toEqual(namesIn(before));
          expect(datesIn(after), place_).toEqual(datesIn(before));
          expect(pointersIn(after), place_).toEqual(pointersIn(before));
          const { elements, pointers, ids } = censusOf(before);
          for (const [key, count] of elements) sum.elements.set(key, (sum.elements.get(key) ?? 0) + count);
          for (const [key, { count }] of pointers) sum.pointers.set(key, (sum.pointers.get(key) ?? 0) + count);
          sum.ids += ids.length;
        }
        // What is told of the corpus that was taken in is what the one that was given has.
        expect(new Map(adoption.elements.map((each) => [each.name, each.count]))).toEqual(sum.elements);
        expect(new Map(adoption.pointers.map((each) => [each.scheme, each.count]))).toEqual(sum.pointers);
        expect(adoption.ids.total).toBe(sum.ids);
      } finally {
        rmSync(place, { recursive: true });
      }
    }
  });
});

type Put = (path: string, content: string) => void;

/** The files of `export dts`; without all levels, those of the first. */
async function dtsFiles({ corpus, context }: Opened, put: Put): Promise<void> {
  for await (const file of exportCorpus(corpus, "dts", context, { levels: 1 }).files) await written(file, put);
}

/** The file of `export oai`. */
async function oaiFile({ corpus, context }: Opened, put: Put): Promise<void> {
  for await (const file of exportCorpus(corpus, "oai", context).files) await written(file, put);
}

async function written(file: ExportedFile, put: Put): Promise<void> {
  put(file.path, await textOfFile(file));
}

/** What a client downloads from a service of DTS that runs. */
async function dtsService({ corpus }: Opened, put: Put): Promise<void> {
  const server = await listenOn(0, [dtsHandler(corpus)]);
  try {
    const pending = [`${server.address}dts/collection`];
    for (let url = pending.pop(); url !== undefined; url = pending.pop()) {
      const answer = JSON.parse(await (await fetch(url)).text());
      if (typeof answer.view?.next === "string") pending.push(answer.view.next);
      for (const each of answer.member) {
        if (each["@type"] === "Resource") put(`${each["@id"]}.xml`, await (await fetch(each.download)).text());
        else pending.push(`${server.address}dts/collection?id=${encodeURIComponent(each["@id"])}`);
      }
    }
  } finally {
    await server.close();
  }
}

/** The answers that a harvester gets from a service of OAI-PMH that runs. */
async function oaiService({ corpus, context }: Opened, put: Put): Promise<void> {
  const server = await listenOn(0, [oaiHandler(corpus, context)]);
  try {
    const asked = async (given: Readonly<Record<string, string>>): Promise<string> =>
      (await fetch(`${server.address}oai?${new URLSearchParams(given)}`)).text();
    const { answers } = await harvest(asked, { verb: "ListRecords", metadataPrefix: "tei" });
    for (const [i, answer] of answers.entries()) put(`answers/${i}.xml`, answer);
  } finally {
    await server.close();
  }
}

const NAMES = /^(?:(?:pers|place|org|geog|add|file)?Name|name|rs|settlement|country|region|surname|forename)$/;

/** Every name with its text and all its attributes. */
function namesIn({ root }: XmlDocument): readonly string[] {
  return [...elementsOf(root)]
    .filter((each) => NAMES.test(each.local))
    .map((each) =>
      [each.local, textOf(each), ...each.attributes.map(({ name, value }) => `${name}=${value}`)].join("|"),
    );
}

const DATED = /^(?:when|from|to|notBefore|notAfter)(?:-iso|-custom)?$/;

/** Every element with a date, or that is one. */
function datesIn({ root }: XmlDocument): readonly string[] {
  return [...elementsOf(root)].flatMap((each) => {
    const values = each.attributes.filter((attribute) => DATED.test(attribute.name));
    if (each.local !== "date" && values.length === 0) return [];
    return [[each.local, textOf(each), ...values.map(({ name, value }) => `${name}=${value}`)].join("|")];
  });
}

/** Every pointer, with the element that it stands on, and every id. */
function pointersIn({ root }: XmlDocument): readonly string[] {
  return [...elementsOf(root)].flatMap((each) =>
    each.attributes
      .filter(({ local, name }) => isPointer(each.local, local) || name === "xml:id")
      .map(({ name, value }) => `${each.local} ${name}=${value}`),
  );
}
