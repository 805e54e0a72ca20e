import { mayName } from "../core/boundary.js";
import { addressOf } from "./addresses/reference.js";
import type { ProjectFiles } from "./project-files.js";
import type { Prefix, Summary } from "./summary.js";

/** Documents that XInclude makes one: an id or a `prefixDef` of one of them holds in all. */
export interface IncludeGroup {
  readonly prefixes: readonly Prefix[];
  /** Whether all that they take in is known; what they lack may stand in the rest. */
  readonly isComplete: boolean;
  /** Whether an id stands in one of them. */
  holds(id: string): boolean;
}

/** The groups that documents are in, by path; files that they take in are read for it. */
export async function includeGroups(
  summaries: readonly Summary[],
  files: ProjectFiles,
): Promise<(path: string) => IncludeGroup> {
  const members = new Map(summaries.map((each) => [each.path, each]));
  const links = new Map<string, Set<string>>();
  const open = new Set(summaries.filter((each) => !each.isComplete).map((each) => each.path));
  // What was taken in counts only where it is validated by itself too: its ids stand in the whole already.
  for (const { path, parts } of summaries) {
    for (const part of parts) if (members.has(part)) link(links, path, part);
  }
  const pending = summaries.filter((each) => each.includes.length > 0);
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const path of next.includes.map((each) => includedPath(each, next.path))) {
      const found = path === undefined ? undefined : await files.read(path);
      if (path === undefined || found?.kind !== "read") {
        open.add(next.path);
        continue;
      }
      link(links, next.path, path);
      if (!members.has(path)) {
        members.set(path, found.summary);
        pending.push(found.summary);
      }
    }
  }
  const groups = new Map<string, IncludeGroup>();
  return (path) => {
    const known = groups.get(path);
    if (known) return known;
    const paths = reachable(path, links);
    const together = paths.flatMap((each) => members.get(each) ?? []);
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
