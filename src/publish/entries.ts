import { fileNameOf, namingOf } from "./names.js";
import type { Described, Entry, Fact } from "./summary.js";

/** An entry as pages refer to it. */
export interface EntryView {
  readonly id: string;
  readonly type: string;
  /** The name of its page, with its suffix. */
  readonly href: string;
  readonly name: string;
  readonly links: readonly string[];
}

/** The kinds of entries, in the order in which they are shown. */
export const ENTRY_TYPES = ["person", "organisation", "place", "event"] as const;

/**
 * One entry for each id. Where several files describe it, authority files speak first, then documents in order; what the later
 * ones add is kept after what the first one says.
 */
export function mergedEntries(described: readonly Described[]): ReadonlyMap<string, Entry> {
  const merged = new Map<string, { readonly first: Entry; readonly facts: Map<string, Fact> }>();
  // What many files say alike is one value, and adds nothing the second time.
  const taken = new Set<Entry>();
  for (const { entries } of described) {
    for (const entry of entries) {
      if (entry.id === "" || taken.has(entry)) continue;
      taken.add(entry);
      const of = merged.get(entry.id) ?? { first: entry, facts: new Map<string, Fact>() };
      merged.set(entry.id, of);
      addNew(entry.facts, of.facts);
    }
  }
  return new Map([...merged].map(([id, { first, facts }]) => [id, { ...first, facts: [...facts.values()] }]));
}

/** Entries as pages refer to them; each has a page of its own. */
export function viewsOf(entries: ReadonlyMap<string, Entry>, taken: Iterable<string>): ReadonlyMap<string, EntryView> {
  const naming = namingOf(taken);
  const views = [...entries.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => [entry.id, viewOf(entry, naming.take(`name-${fileNameOf(entry.id)}`))] as const);
  return new Map(views);
}

/** An entry as pages refer to it, if its page has the name that it should have. */
export function viewOf(entry: Entry, page = `name-${fileNameOf(entry.id)}`): EntryView {
  const { id, type, facts } = entry;
  const links = facts.filter((each) => each.what === "link").map((each) => each.text);
  return { id, type, href: `${page}.html`, name: mainName(entry)?.text ?? id, links };
}

/** The name an entry goes by: not a variant, not a proposal, or else whichever is there. */
export function mainName({ facts }: Entry): Fact | undefined {
  const names = facts.filter((each) => each.what === "name");
  return names.find((each) => !["variant", "candidate", "expan"].includes(each.type ?? "")) ?? names[0];
}

/** What a name is sorted by: without case and accents, so that the order is the same on every machine. */
export function sortKeyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function addNew(facts: readonly Fact[], known: Map<string, Fact>): void {
  for (const each of facts) {
    const key = `${each.what} ${each.text}`;
    if (each.text.trim() !== "" && !known.has(key)) known.set(key, each);
  }
}
