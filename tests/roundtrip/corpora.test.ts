import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { canonical } from "../../src/core/canonical.js";
import { decode } from "../../src/core/decode.js";
import type { XmlDocument } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import { adoptFolder } from "../../src/operations/adoption.js";
import { buildEdition } from "../../src/operations/build.js";
import { openProject } from "../../src/pipeline.js";
import { folderOf } from "../adopt/folder.js";
import { xmlEngine } from "../xml-engine.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
const corpora = join(shared, "corpora");
const present = existsSync(corpora);
if (!present) console.log("the corpora are absent: set TEIWRIGHT_SHARED to the folder that holds them");

const names = present ? readdirSync(corpora).filter((each) => existsSync(join(corpora, "oracle", `${each}.tsv`))) : [];
/** An edition takes seconds a corpus; this one has indexes of letters. */
const BUILT = process.env.TEIWRIGHT_FULL ? names : names.filter((each) => ["cmif"].includes(each));

function filesOf(name: string): Readonly<Record<string, Uint8Array>> {
  const folder = join(corpora, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    entries.map((each) => {
      const path = join(each.parentPath, each.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

function documentOf(path: string, bytes: Uint8Array): XmlDocument | undefined {
  const source = decode(path, bytes).value;
  const parsed = source && xmlEngine.parse(source);
  return parsed?.diagnostics.some((each) => each.severity === "error") ? undefined : parsed?.value;
}

describe.runIf(present)("what goes out comes in again", () => {
  it.each(names)("the canonical form of %s says the same", { timeout: 60_000 }, (name) => {
    const files = Object.entries(filesOf(name)).filter(([path]) => /\.(?:xml|tei)$/.test(path));
    let compared = 0;
    for (const [path, bytes] of files.filter((_, i) => process.env.TEIWRIGHT_FULL || i % 10 === 0)) {
      const document = documentOf(path, bytes);
      if (!document) continue;
      const again = xmlEngine.parse(new Source(path, canonical(document))).value;
      if (!again) throw new Error(`${path} has no canonical form`);
      expect(compare(document, again), path).toEqual([]);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });

  it.each(BUILT)(
    "the downloads of the edition of %s are taken in as the same documents",
    { timeout: 120_000 },
    async (name) => {
      const folder = folderOf(filesOf(name));
      try {
        const { value: first } = await adoptFolder({ folder: folder.path });
        const { value: open } = await openProject({ folder: folder.path });
        if (!open || !first) throw new Error("nothing was taken in");
        const built = await buildEdition({ paths: first.adoption.documents }, open.context);
        const downloads = built.value.files.filter((each) => each.endsWith(".xml") && each.split("/").length === 3);
        const given = Object.fromEntries(downloads.map((each) => [each, readFileSync(join(folder.path, each))]));
        const second = folderOf(
          Object.fromEntries(
            Object.entries(given).map(([path, bytes]) => [path.replace(/^dist\/edition\//, ""), bytes]),
          ),
        );
        const { value: again } = await adoptFolder({ folder: second.path, dryRun: true });
        second.remove();
        const { documents, elements, pointers, ids, languages, kinds } = first.adoption;
        expect(again?.adoption.documents).toHaveLength(documents.length);
        // Names, dates and pointers are elements and attributes: all are there as often as they were.
        expect({ elements, ids, languages, kinds }).toEqual({
          elements: again?.adoption.elements,
          ids: again?.adoption.ids,
          languages: again?.adoption.languages,
          kinds: again?.adoption.kinds,
        });
        expect(again?.adoption.pointers.map(({ scheme, count }) => [scheme, count])).toEqual(
          pointers.map(({ scheme, count }) => [scheme, count]),
        );
        for (const path of documents) {
          const own = documentOf(path, readFileSync(join(folder.path, path)));
          const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
          const download = downloads.find((each) => each.endsWith(`/${stem}.xml`));
          const bytes = download === undefined ? undefined : given[download];
          const document = bytes && documentOf(path, bytes);
          if (!own || !document) throw new Error(`${path} has no download`);
          expect(compare(own, document), path).toEqual([]);
        }
      } finally {
        folder.remove();
      }
    },
  );
});
