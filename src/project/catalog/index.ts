import { hasScheme, isRemote } from "../../core/address.js";
import type { Located, Refused } from "../../core/addresses.js";
import { mayReach } from "../../core/boundary.js";
import { decode } from "../../core/decode.js";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlEngine } from "../../core/engines.js";
import { type Host, reasonOf } from "../../core/host.js";
import type { Source } from "../../core/source.js";
import { type Entry, readEntries } from "./entries.js";
import { delegationIn, type Hit, hitIn, type Query } from "./search.js";

export { queryFor, queryForEntity } from "./search.js";

/** The name that a project's catalog has where the configuration names none. */
export const DEFAULT_CATALOG = "catalog.xml";

/** The XML Catalogs of a project (OASIS, 1.1). Each file is read when a query comes to it. */
export interface Catalogs {
  /** Where the catalogs lead; `found` may be an address on the network. Undefined where they say nothing. */
  find(query: Query): Promise<Located | undefined>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** The catalogs that a configuration names; without it, the one of the default name, if it is there. */
export function catalogsOf(host: Host, xml: XmlEngine, named: readonly string[] | undefined): Catalogs {
  const work: Work = { host, xml, files: new Map(), diagnostics: [], sources: new Map() };
  return {
    find: async (query) => {
      const isThere = named !== undefined || (await host.kind(DEFAULT_CATALOG)) !== "none";
      const paths = named ?? (isThere ? [DEFAULT_CATALOG] : []);
      const links = paths.map((path) => ({ path, trail: [], root: path }));
      const found = await search(work, query, { links, done: new Set() });
      return found && locate(work, found);
    },
    diagnostics: work.diagnostics,
    sources: work.sources,
  };
}

interface Work {
  readonly host: Host;
  readonly xml: XmlEngine;
  readonly files: Map<string, Promise<readonly Entry[]>>;
  readonly diagnostics: Diagnostic[];
  readonly sources: Map<string, Source>;
}

/** A catalog file on the list, and how the search came to it. */
interface Link {
  readonly path: string;
  readonly trail: readonly string[];
  /** The catalog of the configuration that it goes back to: it says which folder may be read. */
  readonly root: string;
  /** The entry that leads to it, and the file of that; undefined for those of the configuration. */
  readonly by?: { readonly path: string; readonly entry: Entry };
}

interface Found extends Hit {
  readonly link: Link;
}

/** XML Catalogs 1.1, 7.1.2 and 7.2.2: file after file; `nextCatalog` puts more on the list, delegation replaces it. */
async function search(
  work: Work,
  query: Query,
  { links, done }: { readonly links: readonly Link[]; readonly done: Set<string> },
): Promise<Found | undefined> {
  const pending = [...links];
  for (let link = pending.shift(); link; link = pending.shift()) {
    const key = `${link.path}\n${JSON.stringify(query)}`;
    if (isCircle(work, link) || done.has(key)) continue;
    done.add(key);
    const here = link;
    const entries = await entriesOf(work, here);
    const hit = hitIn(entries, query);
    if (hit) return { ...hit, link };
    const on = (entry: Entry): Link => ({
      path: entry.to,
      trail: [...here.trail, here.path],
      root: here.root,
      by: { path: here.path, entry },
    });
    const delegation = delegationIn(entries, query);
    if (delegation) return search(work, delegation.query, { links: delegation.entries.map(on), done });
    pending.unshift(...entries.filter((each) => each.kind === "nextCatalog").map(on));
  }
  return undefined;
}

function isCircle(work: Work, link: Link): boolean {
  if (!link.trail.includes(link.path)) return false;
  sayOf(work, link, `catalog \`${link.path}\` leads back to itself; each catalog may stand once on the way`);
  return true;
}

async function entriesOf(work: Work, link: Link): Promise<readonly Entry[]> {
  if (hasScheme(link.path) || (link.by && !(await mayReach(work.host, link.root, link.path)))) {
    sayOf(
      work,
      link,
      `catalog \`${link.path}\` is outside the project; a catalog may lead to those in the project only`,
    );
    return [];
  }
  const known = work.files.get(link.path) ?? readFile(work, link);
  work.files.set(link.path, known);
  return known;
}

async function readFile(work: Work, link: Link): Promise<readonly Entry[]> {
  const { path } = link;
  const bytes = await work.host.read(path).catch(reasonOf);
  if (!bytes || typeof bytes === "string") {
    sayOf(work, link, `catalog \`${path}\` ${bytes ?? "is not there"}; correct the path, or take it out`);
    return [];
  }
  const decoded = decode(path, bytes);
  work.diagnostics.push(...decoded.diagnostics);
  if (!decoded.value) return [];
  work.sources.set(path, decoded.value);
  const { value, diagnostics } = readEntries(decoded.value, work.xml);
  work.diagnostics.push(...diagnostics);
  return value;
}

/** Said at the entry that leads there, else of the file itself; once. */
function sayOf({ diagnostics }: Work, { path, by }: Link, message: string): void {
  const said = by
    ? diagnostic("config/catalog", by.path, message, { range: by.entry.range })
    : diagnostic("config/catalog", path, message);
  if (!diagnostics.some((each) => each.message === message && each.path === said.path)) diagnostics.push(said);
}

async function locate({ host }: Work, { to, link }: Found): Promise<Located> {
  const refused = (reason: string): Refused => ({
    kind: "refused",
    code: "config/catalog",
    reason: `the catalog \`${link.path}\` has as \`${to}\`, ${reason}`,
  });
  if (isRemote(to)) return { kind: "found", path: to };
  if (hasScheme(to)) return refused("which is neither a file of the project nor on the network");
  if (!(await mayReach(host, link.root, to)))
    return refused("which is outside the project; a catalog may lead to files in it only");
  const kind = await host.kind(to);
  if (kind !== "file")
    return refused(
      `which is ${kind === "folder" ? "a folder" : "not there"}; correct the catalog, or put the file there`,
    );
  return { kind: "found", path: to };
}
