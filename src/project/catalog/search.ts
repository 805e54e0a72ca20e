import { normalise } from "../../core/path.js";
import type { Entry, EntryKind } from "./entries.js";
import { normalAddress, normalPublicId, publicIdIn } from "./normal.js";

/** What is looked up in catalogs. */
export type Query =
  | { readonly kind: "uri"; readonly uri: string }
  | { readonly kind: "external"; readonly publicId: string | undefined; readonly systemId: string | undefined };

/** A query for an address; a `urn:publicid:` one asks for the public identifier in it (XML Catalogs 1.1, 7.2). */
export function queryFor(address: string): Query {
  const publicId = publicIdIn(address);
  if (publicId !== undefined) return { kind: "external", publicId, systemId: undefined };
  return { kind: "uri", uri: normalAddress(address) };
}

/** A query for an external identifier (XML Catalogs 1.1, 7.1.1). */
export function queryForEntity(publicId: string | undefined, systemId: string | undefined): Query {
  const wrapped = systemId === undefined ? undefined : publicIdIn(systemId);
  const given = publicId === undefined ? undefined : (publicIdIn(publicId) ?? normalPublicId(publicId));
  return {
    kind: "external",
    publicId: given ?? wrapped,
    systemId: systemId === undefined || wrapped !== undefined ? undefined : normalAddress(systemId),
  };
}

/** Where a catalog leads, and the entry that leads there. */
export interface Hit {
  readonly to: string;
  readonly entry: Entry;
}

/** Where the entries of one catalog lead (XML Catalogs 1.1, 7.1.2 and 7.2.2, delegation and further catalogs apart). */
export function hitIn(entries: readonly Entry[], query: Query): Hit | undefined {
  switch (query.kind) {
    case "uri":
      return addressHit(entries, query.uri, ADDRESS_KINDS.uri);
    case "external":
      return (
        (query.systemId === undefined ? undefined : addressHit(entries, query.systemId, ADDRESS_KINDS.system)) ??
        (isDelegatedBySystem(entries, query) ? undefined : publicHit(entries, query))
      );
  }
}

/** What a catalog hands a query on to: other catalogs alone answer it then, the likeliest first. */
export interface Delegation {
  readonly query: Query;
  readonly entries: readonly Entry[];
}

/** The delegation that a catalog has for a query; undefined where it has none. */
export function delegationIn(entries: readonly Entry[], query: Query): Delegation | undefined {
  const to = (kind: EntryKind, text: string | undefined, rest: Query): Delegation | undefined => {
    const found = text === undefined ? [] : startsOf(entries, kind, text).filter((each) => counts(each, query));
    return found.length > 0 ? { query: rest, entries: found } : undefined;
  };
  switch (query.kind) {
    case "uri":
      return to("delegateURI", query.uri, query);
    case "external":
      return (
        to("delegateSystem", query.systemId, { ...query, publicId: undefined }) ??
        to("delegatePublic", query.publicId, { ...query, systemId: undefined })
      );
  }
}

const ADDRESS_KINDS = {
  uri: { exact: "uri", start: "rewriteURI", end: "uriSuffix" },
  system: { exact: "system", start: "rewriteSystem", end: "systemSuffix" },
} as const;

/** The whole address first, then the longest beginning, then the longest end. */
function addressHit(
  entries: readonly Entry[],
  address: string,
  kinds: (typeof ADDRESS_KINDS)[keyof typeof ADDRESS_KINDS],
): Hit | undefined {
  const exact = entries.find((each) => each.kind === kinds.exact && each.by === address);
  if (exact) return { to: exact.to, entry: exact };
  const start = startsOf(entries, kinds.start, address)[0];
  if (start) return { to: rewritten(start, address), entry: start };
  const end = longest(entries.filter((each) => each.kind === kinds.end && address.endsWith(each.by)))[0];
  return end && { to: end.to, entry: end };
}

function publicHit(entries: readonly Entry[], query: Query): Hit | undefined {
  const entry = entries.find(
    (each) => each.kind === "public" && query.kind === "external" && each.by === query.publicId && counts(each, query),
  );
  return entry && { to: entry.to, entry };
}

/** A public identifier does not count beside a system identifier where the entry prefers that (XML Catalogs 1.1, 4.1.1). */
function counts({ kind, prefersPublic }: Entry, query: Query): boolean {
  if (kind !== "public" && kind !== "delegatePublic") return true;
  return prefersPublic || query.kind !== "external" || query.systemId === undefined;
}

function isDelegatedBySystem(entries: readonly Entry[], query: Query): boolean {
  return (
    query.kind === "external" &&
    query.systemId !== undefined &&
    startsOf(entries, "delegateSystem", query.systemId).length > 0
  );
}

function startsOf(entries: readonly Entry[], kind: EntryKind, text: string): readonly Entry[] {
  return longest(entries.filter((each) => each.kind === kind && text.startsWith(each.by)));
}

/** Equal lengths stay in the order of the catalog. */
function longest(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => b.by.length - a.by.length);
}

function rewritten({ by, to }: Entry, address: string): string {
  const rest = address.slice(by.length);
  if (/^[A-Za-z][-+.\w]*:/.test(to)) return `${to}${rest}`;
  return normalise(`${to}${unescaped(rest.replace(/[?#].*$/s, ""))}`);
}

function unescaped(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
