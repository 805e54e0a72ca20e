import { mayName } from "../../core/boundary.js";
import { decode } from "../../core/decode.js";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { inItsFile, JoinedSource } from "../../core/joined-source.js";
import { Offsets } from "../../core/offsets.js";
import { decodedHref, folderOf, isElsewhere, resolveIn } from "../../core/path.js";
import type { Source } from "../../core/source.js";
import { type DocumentTable, nextRecord, RECORD } from "../../core/table.js";
import { readDoctype } from "./dtd/doctype.js";
import { type ExternalId, type Fault, type Flat, flatten } from "./dtd/flatten.js";
import { textOf } from "./dtd/mapped-text.js";
import { FAULTS } from "./faults.js";
import type { Machine } from "./machine.js";
import { diagnosticsOf } from "./slips.js";

/** A document with its external entities, as far as they could be read. */
export interface WithEntities {
  readonly source: Source;
  readonly table: DocumentTable;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read for it. */
  readonly files: readonly Source[];
}

/** What reads the files that a document names. */
export interface EntityAccess {
  readonly machine: Machine;
  /** The document that the files are read for. */
  readonly document: string;
  read(path: string): Promise<Uint8Array | undefined>;
}

/**
 * Reads a document again with what its document type declaration names in other files: the external subset, and external
 * entities (XML 1.0 4.2.2). Undefined where it names nothing.
 */
export async function withEntities(
  source: Source,
  first: DocumentTable,
  access: EntityAccess,
): Promise<WithEntities | undefined> {
  const range = doctypeRange(first);
  if (!range) return undefined;
  const place = new Offsets(first).range(range.start, range.end);
  const doctype = readDoctype(source.text, place);
  const subset = doctype?.subset && textOf(source, doctype.subset, false);
  if (!doctype || !(doctype.external || (subset && /<!ENTITY[^>]*\b(?:SYSTEM|PUBLIC)\b/.test(subset.text))))
    return undefined;
  const shelf = shelfOf(access);
  const external = doctype.external && {
    system: doctype.external.system,
    path: source.path,
    origin: { source, offset: doctype.external.range.start },
  };
  const flat = await flatten(source.path, { internal: subset, external, isAlone: isAlone(source.text) }, async (id) =>
    shelf.declarations(id),
  );
  if (flat.fault) {
    const said = [faultOf(flat.fault)];
    return {
      source,
      table: { ...first, complete: false },
      diagnostics: [...shelf.said(), ...said],
      files: shelf.files(),
    };
  }
  const { value, unread } = await readWith({ source, flat, doctypeEnd: range.end, first }, shelf, access.machine);
  const { table, joined } = value;
  const diagnostics = distinct(diagnosticsOf(table, joined, unread).map((each) => inItsFile(each, joined)));
  return { source: joined, table, diagnostics: [...shelf.said(), ...diagnostics], files: shelf.files() };
}

function isAlone(text: string): boolean {
  return /^<\?xml\s[^>]*\bstandalone\s*=\s*["']yes["']/.test(text);
}

interface Reading {
  readonly source: Source;
  readonly flat: Flat;
  /** The byte after the document type declaration. */
  readonly doctypeEnd: number;
  readonly first: DocumentTable;
}

/** Reads until no entity is met that could be read and has not been. */
async function readWith({ source, flat, doctypeEnd, first }: Reading, shelf: Shelf, machine: Machine) {
  const given = new Map<number, Source>();
  const unread = new Map<string, string>();
  const declarations = flat.files > 0 ? flat.declarations : undefined;
  const read = () => {
    const parts: [Source, ...Source[]] = [source, ...(declarations ? [declarations] : []), ...given.values()];
    const shift = declarations ? 2 : 1;
    const table = machine.parseParts(parts, {
      ...(declarations && { declarations: { part: 1, end: doctypeEnd } }),
      entities: [...given.keys()].map((name, i) => ({ name, part: i + shift })),
    });
    return { table, joined: parts.length > 1 ? new JoinedSource(parts) : source };
  };
  let value = declarations ? read() : { table: first, joined: source };
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const name of unreadNames(value.table)) {
      const spelling = value.table.strings[name] ?? "";
      const id = flat.entities.get(spelling);
      if (!id || given.has(name) || unread.has(spelling)) continue;
      const found = await shelf.entity(id);
      if (typeof found === "string") unread.set(spelling, found);
      else {
        given.set(name, found);
        isNew = true;
      }
    }
    if (isNew) value = read();
  }
  return { value, unread };
}

/** The entities, as strings, that were met and have not been read. */
function unreadNames({ errors }: DocumentTable): readonly number[] {
  return errors.flatMap(({ fault, args: [name] }) =>
    FAULTS[fault] === "entity-external" && name !== undefined ? [name] : [],
  );
}

/** The bytes of the document type declaration of a table; undefined where it has none. */
export function doctypeRange({ words }: DocumentTable): { readonly start: number; readonly end: number } | undefined {
  for (let at = 0; at < words.length && words[at] !== RECORD.START; at = nextRecord(words, at)) {
    if (words[at] === RECORD.DOCTYPE) return { start: words[at + 1] ?? 0, end: words[at + 2] ?? 0 };
  }
  return undefined;
}

/** The files that a document names, each read once. */
export interface Shelf {
  /** A file with declarations; one that cannot be read is said. */
  declarations(id: ExternalId): Promise<Source | undefined>;
  /** A file with content, or why it cannot be read. */
  entity(id: ExternalId): Promise<Source | string>;
  files(): readonly Source[];
  said(): readonly Diagnostic[];
}

/** A shelf that is empty. */
export function shelfOf({ document, read }: EntityAccess): Shelf {
  const known = new Map<string, Promise<Source | string>>();
  const files: Source[] = [];
  const said: Diagnostic[] = [];
  const load = async (path: string): Promise<Source | string> => {
    const bytes = await read(path);
    if (!bytes) return `there is no file \`${path}\` that can be read`;
    const { value, diagnostics } = decode(path, bytes);
    if (!value) return diagnostics[0]?.message ?? `\`${path}\` is no text`;
    files.push(value);
    return value;
  };
  const entity: Shelf["entity"] = async ({ system, path: from }) => {
    if (isElsewhere(system)) return "nothing is fetched from elsewhere";
    const path = resolveIn(folderOf(from), decodedHref(system));
    if (!mayName(document, path)) return "the file is outside the project";
    const found = known.get(path) ?? load(path);
    known.set(path, found);
    return found;
  };
  return {
    entity,
    declarations: async (id) => {
      const found = await entity(id);
      if (typeof found !== "string") {
        if (/^<\?xml\s/.test(found.text) && !TEXT_DECLARATION.test(found.text)) said.push(notAsItMustBe(found));
        return found;
      }
      const { source, offset } = id.origin;
      const message = `the declarations in \`${id.system}\` are not known: ${found}`;
      const range = { start: offset, end: offset };
      said.push(diagnostic("xml/external-not-read", source.path, message, { range, actual: id.system }));
      return undefined;
    },
    files: () => files,
    said: () => said,
  };
}

/** XML 1.0 4.3.1 [77]. */
const TEXT_DECLARATION =
  /^<\?xml(?:\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+'))?\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*')\s*\?>/;

function notAsItMustBe({ path, text }: Source): Diagnostic {
  const message =
    'the declaration at the start of the file is not written as it must be; write `<?xml encoding="UTF-8"?>`, or leave it out';
  return diagnostic("xml/not-well-formed", path, message, { range: { start: 0, end: text.indexOf(">") + 1 } });
}

/** What is said of declarations that nothing is to be made of. */
export function faultOf({ kind, name, origin: { source, offset } }: Fault): Diagnostic {
  const reference = `%${name};`;
  const message =
    kind === "recursive"
      ? `entity \`${reference}\` refers to itself; write out what it stands for`
      : `with \`${reference}\` the declarations of the document make it grow too large, and it is not read on; write out what is meant`;
  const range = { start: offset, end: Math.min(offset + reference.length, source.text.length) };
  return diagnostic("xml/not-well-formed", source.path, message, { range, actual: reference });
}

/** What is wrong in a file that is used twice is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [`${each.path} ${each.range?.start} ${each.message}`, each])).values()];
}
