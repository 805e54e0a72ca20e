import { ENTRY_TYPES, type EntryView, mainName, mergedEntries, sortKeyOf, viewsOf } from "./entries.js";
import { fileNameOf, namingOf } from "./names.js";
import { byDate, type DateMention, type Described, type Entry, type Summary, yearOf } from "./summary.js";

/** The edition as a whole, as its pages other than those of documents show it. */
export interface Edition {
  /** In order of date. */
  readonly documents: readonly Summary[];
  /** In order of their names, by kind. */
  readonly entries: readonly IndexEntry[];
  readonly views: ReadonlyMap<string, EntryView>;
  readonly years: readonly Year[];
  readonly undated: readonly Summary[];
  readonly pairs: readonly Pair[];
  /** The years of dates that documents name. */
  readonly dates: readonly DatedYear[];
}

/** An entry of the indexes. */
export interface IndexEntry {
  readonly entry: Entry;
  readonly view: EntryView;
  /** What it is called in an index, such as `Kask, Anna`. */
  readonly label: string;
  /** The documents that mention it. */
  readonly mentioned: readonly Summary[];
}

/** A year with the documents of it. */
export interface Year {
  readonly year: string;
  readonly documents: readonly Summary[];
}

/** All letters from some to others. */
export interface Pair {
  readonly href: string;
  readonly from: string;
  readonly to: string;
  readonly documents: readonly Summary[];
}

/** A year with the dates in it that documents name. */
export interface DatedYear {
  readonly year: string;
  readonly href: string;
  readonly dates: readonly { readonly document: Summary; readonly date: DateMention }[];
}

/** The edition that documents make, with what authority files describe. */
export function editionOf(authority: readonly Described[], summaries: readonly Summary[]): Edition {
  const documents = summaries.toSorted(byDate);
  const merged = mergedEntries([...authority, ...documents]);
  const ids = documents.map((each) => each.id);
  const views = viewsOf(merged, ids);
  const mentioned = mentionedIn(documents);
  const entries = [...merged.values()].flatMap((entry): readonly IndexEntry[] => {
    const view = views.get(entry.id);
    const label = mainName(entry)?.sort ?? mainName(entry)?.text ?? entry.id;
    return view ? [{ entry, view, label, mentioned: mentioned.get(entry.id) ?? [] }] : [];
  });
  const years = grouped(documents, (each) => yearOf(each.date));
  return {
    documents,
    entries: entries.map((each) => ({ ...each, key: sortKeyOf(each.label) })).toSorted(byLabel),
    views,
    years: [...years].map(([year, of]) => ({ year, documents: of })),
    undated: documents.filter((each) => yearOf(each.date) === undefined),
    pairs: pairsOf(documents, ids),
    dates: datesOf(documents, ids),
  };
}

function byLabel(a: IndexEntry & { readonly key: string }, b: IndexEntry & { readonly key: string }): number {
  const kinds: readonly string[] = ENTRY_TYPES;
  return (
    kinds.indexOf(a.view.type) - kinds.indexOf(b.view.type) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : a.view.id < b.view.id ? -1 : 1)
  );
}

function mentionedIn(documents: readonly Summary[]): ReadonlyMap<string, readonly Summary[]> {
  const found = new Map<string, Summary[]>();
  for (const document of documents) {
    for (const id of document.named) {
      const of = found.get(id);
      if (of) of.push(document);
      else found.set(id, [document]);
    }
  }
  return found;
}

/** Letters by who wrote to whom: by entries where the names refer to some, else by the names. */
function pairsOf(documents: readonly Summary[], taken: readonly string[]): readonly Pair[] {
  const key = (parties: Summary["from"]): string =>
    parties
      .map((each) => each.key || each.name)
      .sort()
      .join(" ");
  const letters = documents.filter((each) => each.from.length > 0 && each.to.length > 0);
  const groups = grouped(letters, (each) => `${key(each.from)}\n${key(each.to)}`);
  const naming = namingOf(taken);
  const names = (parties: Summary["from"]): string => [...new Set(parties.map((each) => each.name))].join(", ");
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([of, letters]) => {
      const [first] = letters;
      if (!first) return [];
      const [sender = "", receiver = ""] = of.split("\n");
      const page = naming.take(`letters-${shortened(fileNameOf(`${sender}--${receiver}`))}`);
      return [{ href: `${page}.html`, from: names(first.from), to: names(first.to), documents: letters }];
    })
    .toSorted((a, b) => {
      const [first, second] = [`${sortKeyOf(a.from)}\n${sortKeyOf(a.to)}`, `${sortKeyOf(b.from)}\n${sortKeyOf(b.to)}`];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}

/** A file name has its bounds. */
function shortened(name: string): string {
  return name.slice(0, 80);
}

function datesOf(documents: readonly Summary[], taken: readonly string[]): readonly DatedYear[] {
  const all = documents.flatMap((document) => document.dates.map((date) => ({ document, date })));
  const naming = namingOf(taken);
  return [...grouped(all, ({ date }) => yearOf(date.value))]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([year, dates]) => ({
      year,
      href: `${naming.take(`year-${year}`)}.html`,
      dates: dates.toSorted((a, b) => (a.date.value < b.date.value ? -1 : a.date.value > b.date.value ? 1 : 0)),
    }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
