import { decodedHref, folderOf, isElsewhere, normalise, relativeTo, resolveIn } from "../../../core/path.js";
import { nextRecord, RECORD } from "../../../core/table.js";
import { valueAt } from "./records.js";
import { type AddedAttribute, type AddedDeclaration, type Additions, type Region, rowsOf } from "./table-builder.js";

/** What holds for the content of an element: namespaces, base and language. */
export interface Surroundings {
  /** The bindings by the numbers of the prefixes. */
  readonly scope: ReadonlyMap<number, Binding>;
  /** A path, or an address that is elsewhere. */
  readonly base: string;
  /** The language; empty where none is said. */
  readonly language: string;
}

interface Binding {
  readonly uri: number;
  readonly written: AddedDeclaration["written"];
}

/** What holds at the top of a file. */
export function surroundingsOf(path: string): Surroundings {
  return { scope: new Map(), base: path, language: "" };
}

/** What holds inside the element whose START is at a place; `namespaces` are the places of its NAMESPACE records. */
export function inside(outer: Surroundings, region: Region, at: number, namespaces: readonly number[]): Surroundings {
  const { table } = region;
  const hasAttributes = (table.words[at + 4] ?? 0) > 0;
  if (!hasAttributes && namespaces.length === 0) return outer;
  let { scope, base, language } = outer;
  if (namespaces.length > 0) {
    const inner = new Map(scope);
    for (const each of namespaces) {
      const prefix = table.words[each + 1] ?? 0;
      inner.set(prefix, { uri: table.words[each + 2] ?? 0, written: writtenAt(region, at, prefix) });
    }
    scope = inner;
  }
  if (hasAttributes) {
    const ownBase = valueAt(table, at, "xml:base");
    if (ownBase !== undefined) base = resolve(base, ownBase.trim());
    language = valueAt(table, at, "xml:lang")?.trim() ?? language;
  }
  const isAsOutside = scope === outer.scope && base === outer.base && language === outer.language;
  return isAsOutside ? outer : { scope, base, language };
}

function writtenAt(region: Region, at: number, prefix: number): AddedDeclaration["written"] {
  const { names, strings, declarations } = region.table;
  const name = strings[prefix] === "" ? "xmlns" : `xmlns:${strings[prefix]}`;
  const row = rowsOf(region.table, at).find((each) => names[declarations[each + 1] ?? -1]?.name === name);
  return row === undefined ? undefined : { region, row };
}

/** An address as seen from a base (RFC 3986, 5, as far as files and folders go). */
export function resolve(base: string, href: string): string {
  if (href === "" || href.startsWith("#")) return base;
  if (isElsewhere(href)) return href;
  if (isElsewhere(base)) return `${base.replace(/[^/]*$/, "")}${href}`;
  const path = decodedHref(href);
  // A base may be a folder: `parts/`.
  return `${resolveIn(base.endsWith("/") ? normalise(base) : folderOf(base), path)}${path.endsWith("/") ? "/" : ""}`;
}

/** The numbers of names that are added. */
export interface FixupNames {
  readonly base: number;
  readonly language: number;
}

/**
 * What a top-level included element needs so that it means in its new place what it meant in its own: declarations of
 * namespaces, `xml:base` (XInclude 4.7.5) and `xml:lang` (4.7.6). `own` holds inside it, `parent` where it is put.
 */
export function fixups(
  own: Surroundings,
  parent: Surroundings,
  { names, declared }: { readonly names: FixupNames; readonly declared: ReadonlySet<number> },
): Additions {
  const declarations: AddedDeclaration[] = [];
  for (const [prefix, { uri, written }] of own.scope) {
    if (!declared.has(prefix) && (parent.scope.get(prefix)?.uri ?? 0) !== uri)
      declarations.push({ prefix, uri, written });
  }
  if (!own.scope.has(DEFAULT) && (parent.scope.get(DEFAULT)?.uri ?? 0) !== 0) {
    declarations.push({ prefix: DEFAULT, uri: 0, written: undefined });
  }
  const attributes: AddedAttribute[] = [];
  if (own.base !== parent.base) attributes.push({ name: names.base, value: reference(parent.base, own.base) });
  if (own.language.toLowerCase() !== parent.language.toLowerCase()) {
    attributes.push({ name: names.language, value: own.language });
  }
  return { attributes, declarations };
}

/** The string that is the prefix of the default namespace, and the one that is no namespace: the empty one. */
const DEFAULT = 0;

/** The way from a base to another, as an address. */
function reference(from: string, to: string): string {
  if (isElsewhere(to) || isElsewhere(from)) return to;
  const folder = from.endsWith("/") ? normalise(from) : folderOf(from);
  const path = `${relativeTo(folder, to)}${to.endsWith("/") ? "/" : ""}`;
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** What holds about the START at a place in its own file. */
export function surroundingsAt(region: Region, path: string, target: number): Surroundings {
  const { words } = region.table;
  const open: Surroundings[] = [surroundingsOf(path)];
  let namespaces: number[] = [];
  for (let at = 0; at < target; ) {
    const kind = words[at];
    if (kind === RECORD.NAMESPACE) namespaces.push(at);
    if (kind === RECORD.START) {
      open.push(inside(open.at(-1) ?? surroundingsOf(path), region, at, namespaces));
      namespaces = [];
    }
    if (kind === RECORD.END) open.pop();
    at = nextRecord(words, at);
  }
  return open.at(-1) ?? surroundingsOf(path);
}
