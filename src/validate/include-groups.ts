import { mayName } from "../core/boundary.js";
import { addressOf } from "./addresses/reference.js";
import type { KnownDocument, ProjectFiles } from "./project-files.js";
import type { Prefix, Summary } from "./summary.js";

/** Documents that XInclude makes one: an id or a `prefixDef` of one of them holds in all. */
export interface IncludeGroup {
  readonly prefixes: readonly Prefix[];
  /** Whether all that they take in is known; what they lack may stand in the rest. */
  readonly isComplete: boolean;
  /** Whether an id stands in one of them. */
  holds(id: string): boolean;
}

/** The group that a document is in; files that documents take in are read for it. */
export async function includeGroups(
  documents: readonly KnownDocument[],
  files: ProjectFiles,
): Promise<(summary: Summary) => IncludeGroup> {
  const validated = new Map(documents.map((each) => [each.path, each]));
  const others = new Map<string, Summary>();
  const links = new Map<string, Set<string>>();
  const open = new Set<string>();
  const pending: Summary[] = [];
  for (const each of documents) {
    const summary = each.isWhole ? undefined : each.summary?.();
    if (!summary) continue;
    const { path, parts, includes, isComplete } = summary;
    if (!isComplete) open.add(path);
    // What was taken in counts only where it is validated by itself too: its ids stand in the whole already.
    for (const part of parts) if (validated.get(part)?.summary) link(links, path, part);
    if (includes.length > 0) pending.push(summary);
  }
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const path of next.includes.map((each) => includedPath(each, next.path))) {
      const found = path === undefined ? undefined : await files.read(path);
      if (path === undefined || found?.kind !== "read") {
        open.add(next.path);
        continue;
      }
      link(links, next.path, path);
      if (!validated.get(path)?.summary && !others.has(path)) {
        others.set(path, found.summary);
        pending.push(found.summary);
      }
    }
  }
  const summaryAt = (path: string): Summary | undefined => others.get(path) ?? validated.get(path)?.summary?.();
  const groups = new Map<string, IncludeGroup>();
  return (summary) => {
    // Most documents are whole by themselves: nothing of them need be remembered.
    if (!links.has(summary.path)) return groupOf([summary], !open.has(summary.path));
    const known = groups.get(summary.path);
    if (known) return known;
    const paths = reachable(summary.path, links);
    const together = paths.flatMap((each) => summaryAt(each) ?? []);
    const group = groupOf(together, !paths.some((each) => open.has(each)));
    for (const each of paths) groups.set(each, group);
    return group;
  };
}

function groupOf(members: readonly Summary[], isComplete: boolean): IncludeGroup {
  let ids: ReadonlySet<string> | undefined;
  return {
    isComplete,
    prefixes: members.flatMap((each) => each.prefixes),
    holds: (id) => {
      ids ??= new Set(members.flatMap((each) => each.ids));
      return ids.has(id);
    },
  };
}

function includedPath(href: string, document: string): string | undefined {
  const address = addressOf(href.replace(/#.*$/s, ""), { path: document });
  return address.kind === "file" && mayName(document, address.path) ? address.path : undefined;
}

function link(links: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = links.get(from) ?? new Set();
    links.set(from, known.add(to));
  }
}

function reachable(start: string, links: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = new Set([start]);
  for (const each of found) for (const next of links.get(each) ?? []) found.add(next);
  return [...found].sort();
}
