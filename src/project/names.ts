import { hasScheme } from "../core/address.js";
import type { SchemaKind } from "../core/addresses.js";
import { publishedSchema } from "../core/published-schemas.js";
import { type Lock, pinnedAs } from "./pins/index.js";

/** The schemas that come with teiwright, by name and kind, each with its path in the package. */
export const SHIPPED: Readonly<Record<string, Readonly<Partial<Record<SchemaKind, string>>>>> = {
  archival: { relaxng: "schemas/archival.rng", schematron: "schemas/archival.sch" },
};

/** Names that a project has for schemas. */
export interface Names {
  readonly aliases: Readonly<Record<string, string>>;
  readonly lock: Lock;
}

/**
 * What a name means: a path, or an address with a scheme. The project's own words go first: its aliases, then its pinned
 * schemas, then those that come with teiwright, and those that the TEI publishes. An alias may mean another name.
 */
export function meaningOf(name: string, kind: SchemaKind, { aliases, lock }: Names): string | undefined {
  const before = new Set<string>();
  let meant = name;
  for (let next = own(aliases, meant); next !== undefined && !before.has(meant); next = own(aliases, meant)) {
    before.add(meant);
    meant = next;
  }
  const asset = own(SHIPPED, meant)?.[kind];
  const known = pinnedAs(lock, meant, kind)?.path ?? (asset === undefined ? undefined : shippedPath(asset));
  const published = kind === "relaxng" ? publishedSchema(meant) : undefined;
  return known ?? published ?? (before.size > 0 ? meant : undefined);
}

/** Every name that there is for schemas of a kind, sorted. */
export function namesOf(kind: SchemaKind, { aliases, lock }: Names): readonly string[] {
  const pinned = Object.keys(lock).filter((name) => lock[name]?.kind === kind);
  const shipped = Object.keys(SHIPPED).filter((name) => SHIPPED[name]?.[kind] !== undefined);
  return [...new Set([...Object.keys(aliases), ...pinned, ...shipped])].toSorted();
}

const SCHEME = "teiwright:";

/** What a schema that comes with teiwright is called where others have a path. */
export function shippedPath(asset: string): string {
  return `${SCHEME}${asset.slice(asset.lastIndexOf("/") + 1)}`;
}

/** The path in the package of a schema that comes with teiwright; undefined for all other paths. */
export function shippedAsset(path: string): string | undefined {
  if (!hasScheme(path) || !path.startsWith(SCHEME)) return undefined;
  return Object.values(SHIPPED)
    .flatMap((kinds) => Object.values(kinds))
    .find((asset) => shippedPath(asset) === path);
}

/** Whether a text can be the name of a schema. */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(text);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
