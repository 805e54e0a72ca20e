import MiniSearch from "minisearch";
import { unpack } from "../core/packed.js";
import type { Context } from "../core/stage.js";
import type { EntryView } from "./entries.js";
import { textOfAsset } from "./read.js";
import { type Summary, yearOf } from "./summary.js";

/** A part of the index of words, so that a change of one document does not make all of it anew. */
export interface Shard {
  readonly path: string;
  readonly documents: readonly Summary[];
}

/** The documents in the parts of the index; which part a document is in depends on its name alone. */
export function shardsOf(documents: readonly Summary[]): readonly Shard[] {
  let count = 1;
  while (documents.length / count > MOST_IN_SHARD) count *= 2;
  const shards = Array.from({ length: count }, (): Summary[] => []);
  for (const each of documents) shards[hashOf(each.id) % count]?.push(each);
  return shards.map((of, i) => ({
    path: `search-${String(i).padStart(2, "0")}.js`,
    documents: of.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}

/** How many documents make a part at most, on average. */
const MOST_IN_SHARD = 64;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const each of new TextEncoder().encode(text)) hash = Math.imul(hash ^ each, 0x01000193) >>> 0;
  return hash;
}

/** What a part of the index is made of: as long as it is the same, so is the part. `marks` has for each document, by its id, what changes with its summary. */
export function shardMade(
  { documents }: Shard,
  views: ReadonlyMap<string, EntryView>,
  marks: ReadonlyMap<string, string>,
): string {
  return JSON.stringify(documents.map((each) => [each.id, marks.get(each.id), namesIn(each, views)]));
}

/** What a part of the index has of its documents: plain data. */
export function shardInput({ documents }: Shard, views: ReadonlyMap<string, EntryView>): readonly SearchRecord[] {
  return documents.map((each) => recordOf(each, views));
}

/** A part of the index, as a script: a script is read from a disk too, where other files may not be. */
export function shardFile(records: readonly SearchRecord[]): string {
  const index = new MiniSearch({ fields: FIELDS, idField: "id", processTerm: termOf });
  index.addAll(
    records.map(({ id, title, persons, places, text }) => ({
      id,
      title,
      names: [...persons, ...places].join(" "),
      text,
    })),
  );
  return `teiwrightSearch.add(${JSON.stringify({ index, records }).replace(/</g, "\\u003c")});\n`;
}

/** The script of the search page: the library, and what makes a page of it. */
export function searchScript(context: Pick<Context, "host">): string {
  return textOfAsset("dist/browser/search.js", context);
}

/** What words are found in; the script of the search page has the same. */
const FIELDS = ["title", "names", "text"];

function recordOf(summary: Summary, views: ReadonlyMap<string, EntryView>): SearchRecord {
  const { id, title, when, date, kind, language, words } = summary;
  const { persons, places } = namesIn(summary, views);
  return { id, title, when, year: yearOf(date) ?? "", kind, language, persons, places, text: unpack(words).text };
}

function namesIn(
  { named, from, to }: Summary,
  views: ReadonlyMap<string, EntryView>,
): Pick<SearchRecord, "persons" | "places"> {
  const seen = named.flatMap((each) => views.get(each) ?? []);
  const namesOf = (...types: readonly string[]): readonly string[] =>
    seen.filter((each) => types.includes(each.type)).map((each) => each.name);
  const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
  return {
    persons: sorted([...namesOf("person", "organisation"), ...[...from, ...to].map((each) => each.name)]),
    places: sorted(namesOf("place")),
  };
}

/** A document as the search finds and shows it. */
export interface SearchRecord {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly year: string;
  readonly kind: string;
  readonly language: string;
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly text: string;
}

/** A word as it is looked for: in lower case, without accents. */
export function termOf(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
