import { hasScheme, isRemote } from "../core/address.js";
import type { AdoptedRule, NamedSchema } from "../core/adoption.js";
import { mayName } from "../core/boundary.js";
import { decodedHref, folderOf, resolveIn, stemOf, suffixOf } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { globsFor } from "./globs.js";
import type { LookedDocument } from "./look.js";
import type { NamedAddress } from "./named.js";

/** What became of the addresses that documents name schemas by. */
export interface SettledSchemas {
  readonly named: readonly NamedSchema[];
  readonly unnamed: number;
  readonly rules: readonly AdoptedRule[];
  /** How many documents each schema file is for. */
  readonly used: ReadonlyMap<string, number>;
}

interface Settling {
  /** The paths of the schemas that lie in the folder. */
  readonly files: readonly string[];
  /** The schema of documents whose own is not here. */
  readonly fallback: string | undefined;
  /** The schema of documents whose own is nowhere, not even on the network. */
  readonly lastResort: string;
  /** The schema of documents that name none. */
  readonly unnamed: string | undefined;
}

/** Where the schemas of documents are to be had, and what the configuration must say for them to be found. */
export async function settleSchemas(
  documents: readonly LookedDocument[],
  settling: Settling,
  context: Context,
): Promise<SettledSchemas> {
  const found = new Map<string, { -readonly [Key in keyof NamedSchema]: NamedSchema[Key] }>();
  const groups = new Map<string, { readonly rule: Chosen; readonly paths: string[] }>();
  const used = new Map<string, number>();
  for (const document of documents) {
    const settled = await Promise.all(document.named.map((each) => settle(each, document.path, settling, context)));
    for (const each of settled) {
      const key = `${each.by} ${each.language} ${each.href} ${each.state} ${each.file ?? ""}`;
      const known = found.get(key);
      if (known) known.documents++;
      else found.set(key, { ...each });
    }
    const { rule, schemas } = ruleFor(settled, settling);
    for (const each of new Set(schemas)) used.set(each, (used.get(each) ?? 0) + 1);
    if (!rule) continue;
    const key = JSON.stringify(rule);
    const group = groups.get(key) ?? { rule, paths: [] };
    group.paths.push(document.path);
    groups.set(key, group);
  }
  const all = documents.map((each) => each.path);
  const rules = [...groups.values()].flatMap(({ rule, paths }) => {
    const own = new Set(paths);
    return globsFor(
      paths,
      all.filter((each) => !own.has(each)),
    ).map((glob) => ({ documents: glob, ...rule }));
  });
  return {
    named: [...found.values()].sort((a, b) => b.documents - a.documents || (a.href < b.href ? -1 : 1)),
    unnamed: documents.filter((each) => !each.named.some(isGrammar)).length,
    rules: rules.sort((a, b) => (a.documents < b.documents ? -1 : 1)),
    used,
  };
}

type Chosen = Omit<AdoptedRule, "documents">;

/** What the configuration must say for a document; nothing where its own word is enough, or will be once a command has been run. */
function ruleFor(
  settled: readonly NamedSchema[],
  { fallback, unnamed }: Settling,
): { readonly rule?: Chosen; readonly schemas: readonly string[] } {
  const followed = settled.filter((each) => each.state !== "not-followed");
  const isNamed = followed.some(isGrammar);
  // Where there is a schema to fall back on, nothing waits for the network.
  const isFetched = ({ state, command }: NamedSchema): boolean =>
    fallback === undefined && state === "missing" && command !== undefined;
  /** What the configuration names a schema by: its file or name, or the address from which it is yet to be fetched. */
  const wordFor = (each: NamedSchema): string | undefined => each.file ?? (isFetched(each) ? each.href : undefined);
  if (followed.every((each) => each.state === "there" || isFetched(each))) {
    const schemas = followed.flatMap(({ file }) => file ?? []);
    return { schemas: isNamed || unnamed === undefined ? schemas : [...schemas, unnamed] };
  }
  const grammars = followed.filter(isGrammar);
  const own = grammars.find((each) => each.state !== "replaced" && wordFor(each) !== undefined);
  const grammar = own
    ? wordFor(own)
    : (grammars.flatMap(({ file }) => file ?? [])[0] ?? (isNamed ? fallback : unnamed));
  if (grammar === undefined) return { schemas: followed.flatMap(({ file }) => file ?? []) };
  const schematrons = followed.filter((each) => each.language === "schematron");
  // Rules that are on the network belong to the grammar there.
  const rules = schematrons.flatMap((each) => (own ? wordFor(each) : each.file) ?? []);
  return {
    rule: { schema: grammar, ...(schematrons.length > 0 && { schematron: rules }) },
    schemas: [...new Set([grammar, ...rules])],
  };
}

function isGrammar({ language, by }: NamedAddress): boolean {
  return by === "xml-model" && (language === "relaxng" || language === "xsd" || language === "dtd");
}

async function settle(
  { href, by, language }: NamedAddress,
  document: string,
  { files, fallback, lastResort }: Settling,
  { host, addresses }: Context,
): Promise<NamedSchema> {
  const named = { href, by, language, documents: 1 };
  if (by !== "xml-model" || language === "other") return { ...named, state: "not-followed" };
  if (hasScheme(href)) {
    const located = await addresses.locate(href);
    // It is found by its address: the documents' own word is enough.
    if (located.kind === "found") return { ...named, state: "there", file: located.path };
  } else {
    const path = resolveIn(folderOf(document), decodedHref(href));
    if (mayName(document, path) && (await host.kind(path)) === "file") return { ...named, state: "there", file: path };
  }
  const beside = likeliest(decodedHref(href), files);
  if (beside !== undefined) return { ...named, state: "found", file: beside };
  const stem = stemOf(decodedHref(href));
  if ((await addresses.named(stem, language))?.kind === "found") return { ...named, state: "pinned", file: stem };
  const command = isRemote(href) ? { command: `teiwright schema add ${asWord(href)}` } : {};
  const instead = fallback ?? (isRemote(href) ? undefined : lastResort);
  if (isGrammar(named) && instead !== undefined) return { ...named, state: "replaced", file: instead, ...command };
  return { ...named, state: "missing", ...command };
}

/** The file that has the name of an address; of several the one whose folders are most like it. */
function likeliest(href: string, files: readonly string[]): string | undefined {
  const steps = href.split("/");
  const name = (steps.at(-1) ?? "").toLowerCase();
  const score = (path: string): number => {
    const own = path.split("/");
    let alike = 0;
    while (alike < own.length && own.at(-1 - alike)?.toLowerCase() === steps.at(-1 - alike)?.toLowerCase()) alike++;
    return alike;
  };
  const wanted = suffixOf(name) === "" ? [] : files.filter((each) => nameOf(each).toLowerCase() === name);
  const alike = wanted.length > 0 ? wanted : files.filter((each) => areAlike(nameOf(each), name));
  return alike.toSorted((a, b) => score(b) - score(a) || a.length - b.length || (a < b ? -1 : 1))[0];
}

/** Whether two names are one with and without its project: `TEILex0.rng` and `lex-0.rng`. */
function areAlike(one: string, other: string): boolean {
  if (suffixOf(one) !== suffixOf(other)) return false;
  const [a, b] = [one, other].map((each) =>
    stemOf(each)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  );
  if (!a || !b || Math.min(a.length, b.length) < 4) return false;
  return a.endsWith(b) || b.endsWith(a);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** As one word of a command line. */
function asWord(address: string): string {
  return /^[\w./:@%+,=~-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`;
}
