import type { IdHabits, PointerHabit, Tally } from "../core/adoption.js";
import type { LookedDocument, LookedOther } from "./look.js";

/** How often each name is there, the most frequent first. */
export function tallyOf(names: Iterable<string>): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return sorted(counts);
}

/** The elements of all documents. */
export function elementsOf(documents: readonly LookedDocument[]): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const { census } of documents) {
    for (const [name, count] of census.elements) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return sorted(counts);
}

function sorted(counts: ReadonlyMap<string, number>): readonly Tally[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** How ids are given. */
export function idsOf(documents: readonly LookedDocument[]): IdHabits {
  const holders = new Map<string, number>();
  let total = 0;
  let repeated = 0;
  for (const { census } of documents) {
    const own = new Set(census.ids);
    total += census.ids.length;
    repeated += census.ids.length - own.size;
    for (const id of own) holders.set(id, (holders.get(id) ?? 0) + 1);
  }
  const shared = [...holders].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    total,
    documents: documents.filter((each) => each.census.ids.length > 0).length,
    repeated,
    shared: shared.length,
    examples: shared.slice(0, 5).map(([id]) => id),
  };
}

/** Whether ids stand once in the whole corpus, and often enough that it can be no chance. */
export function areIdsGlobal({ documents, repeated, shared, total }: IdHabits): boolean {
  return documents >= 3 && total >= 2 * documents && repeated === 0 && shared === 0;
}

/** How documents point to things; `declared` has the prefixes of all files. */
export function pointersOf(
  documents: readonly LookedDocument[],
  declared: ReadonlySet<string>,
): readonly PointerHabit[] {
  const found = new Map<string, { count: number; documents: number; example: string; isDeclared: boolean }>();
  for (const { census } of documents) {
    for (const [scheme, { count, example }] of census.pointers) {
      const isDeclared = census.prefixes.includes(scheme.slice(0, -1));
      const known = found.get(scheme) ?? { count: 0, documents: 0, example, isDeclared: true };
      known.count += count;
      known.documents++;
      known.isDeclared &&= isDeclared;
      found.set(scheme, known);
    }
  }
  return [...found]
    .map(([scheme, { isDeclared, ...habit }]): PointerHabit => {
      const prefix = scheme.slice(0, -1);
      if (!scheme.endsWith(":") || REGISTERED.has(prefix.toLowerCase())) return { scheme, ...habit };
      return { scheme, ...habit, declared: isDeclared ? "document" : declared.has(prefix) ? "other-file" : "nowhere" };
    })
    .sort((a, b) => b.count - a.count || (a.scheme < b.scheme ? -1 : 1));
}

/** Schemes of the web and of catalogues, which no `prefixDef` declares. */
const REGISTERED: ReadonlySet<string> = new Set(
  "http https ftp file mailto urn doi ark hdl data tel geo info tag news".split(" "),
);

/** The files whose prefixes others use without declaring them. */
export function prefixFilesOf(documents: readonly LookedDocument[]): readonly string[] {
  const lacking = new Set<string>();
  for (const { census } of documents) {
    for (const scheme of census.pointers.keys()) {
      const prefix = scheme.slice(0, -1);
      if (scheme.endsWith(":") && !REGISTERED.has(prefix.toLowerCase()) && !census.prefixes.includes(prefix))
        lacking.add(prefix);
    }
  }
  const files: string[] = [];
  for (const prefix of [...lacking].sort()) {
    const holder = documents.find(({ census }) => census.prefixes.includes(prefix));
    if (holder) files.push(holder.path);
  }
  return [...new Set(files)].sort();
}

/** What stands in most of the documents; undefined where they do not agree. */
export function commonOf(values: readonly (readonly string[])[], share = 0.6): string | undefined {
  const [first] = tallyOf(values.flatMap((each) => [...new Set(each)]));
  return first && values.length > 0 && first.count >= values.length * share ? first.name : undefined;
}

/** Whether what was looked at is a file that is none of the edition. */
export function isOther(each: { readonly is: string }): each is LookedOther {
  return each.is !== "document" && each.is !== "authority";
}
