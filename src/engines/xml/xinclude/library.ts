import { mayName } from "../../../core/boundary.js";
import { decodeText } from "../../../core/decode.js";
import type { Diagnostic } from "../../../core/diagnostic.js";
import type { XmlDocument } from "../../../core/document.js";
import { isElsewhere } from "../../../core/path.js";
import type { Source } from "../../../core/source.js";
import type { DocumentTable } from "../../../core/table.js";
import type { FixupNames, Surroundings } from "./context.js";
import { surroundingsAt } from "./context.js";
import { type Found, follow } from "./pointer.js";
import { beginningOf } from "./records.js";
import type { Sayings, Told } from "./saying.js";
import type { Region, TableBuilder } from "./table-builder.js";

/** A file that was read as XML; the document is undefined where none could be made. */
export interface ReadXml {
  readonly source: Source;
  readonly table: DocumentTable;
  readonly document: XmlDocument;
}

/** What the taking in needs of the engine and of the world. */
export interface IncludeAccess {
  /** The bytes of a file; undefined where there is none that can be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Bytes as XML, with what is wrong with them; no value where no document can be made of them. */
  readXml(
    path: string,
    bytes: Uint8Array,
  ): Promise<{ readonly value: ReadXml | undefined; readonly diagnostics: readonly Diagnostic[] }>;
  readonly names: FixupNames & { readonly xmlns: number };
}

/** A file with its region in the whole. */
export interface XmlFile extends Told {
  readonly path: string;
  readonly region: Region;
}

/** A part of a file: its first record, and what holds about it. */
export interface Part {
  readonly from: number;
  readonly start: number;
  readonly about: Surroundings;
}

/** What a file is, or why it is not taken in; `isFaulty` if that is a fault that no fallback stands for. */
export type Taken<T> = { readonly value: T } | { readonly why: string; readonly isFaulty?: boolean };

/** The files that a document takes in, each read once. */
export interface Library {
  add(file: ReadXml): XmlFile;
  xml(path: string): Promise<Taken<XmlFile>>;
  part(file: XmlFile, pointer: string): Taken<Part>;
  text(
    path: string,
    encoding: string | undefined,
  ): Promise<Taken<{ readonly region: Region; readonly length: number }>>;
  /** Whether something is wrong with what was read of a file. */
  isFaulty(file: XmlFile): boolean;
  /** All but the first, in the order of their regions. */
  others(): readonly Source[];
  /** How many words there are in all the tables. */
  size(): number;
}

/** A library for the document at a path. */
export function libraryOf(
  document: string,
  access: IncludeAccess,
  { builder, said }: { readonly builder: TableBuilder; readonly said: Sayings },
): Library {
  const sources: Source[] = [];
  const files = new Map<string, Promise<Taken<XmlFile>>>();
  const texts = new Map<string, ReturnType<Library["text"]>>();
  const faulty = new Set<string>();
  const parts = new Map<string, Taken<Part>>();
  let names: Pick<DocumentTable, "names" | "strings"> | undefined;
  let words = 0;

  const add: Library["add"] = ({ source, table, document: made }) => {
    sources.push(source);
    names ??= table;
    words += table.words.length;
    const file: XmlFile = { path: source.path, source, table, document: made, region: builder.region(table) };
    if (!files.has(file.path)) files.set(file.path, Promise.resolve({ value: file }));
    return file;
  };

  const bytesAt = async (path: string): Promise<Taken<Uint8Array>> => {
    if (isElsewhere(path)) return { why: "nothing is fetched from elsewhere" };
    if (!mayName(document, path)) return { why: "the file is outside the project, and is not read" };
    const bytes = await access.read(path);
    return bytes ? { value: bytes } : { why: `there is no file \`${path}\` that can be read` };
  };

  const readXml = async (path: string): Promise<Taken<XmlFile>> => {
    const bytes = await bytesAt(path);
    if (!("value" in bytes)) return bytes;
    const { value, diagnostics } = await access.readXml(path, bytes.value);
    said.add(diagnostics);
    if (!value) return { why: `\`${path}\` is not well-formed`, isFaulty: true };
    if (diagnostics.length > 0) faulty.add(path);
    return { value: add(value) };
  };

  const readText = async (path: string, encoding: string | undefined): ReturnType<Library["text"]> => {
    const bytes = await bytesAt(path);
    if (!("value" in bytes)) return bytes;
    const { value, diagnostics } = decodeText(path, bytes.value, encoding);
    if (!value) return { why: diagnostics[0]?.message ?? `\`${path}\` is no text` };
    if (!isXmlText(value.text)) return { why: `\`${path}\` holds characters that XML does not allow`, isFaulty: true };
    sources.push(value);
    const utf8 = new TextEncoder().encode(value.text);
    return { value: { region: builder.region(tableOfText(utf8, names)), length: utf8.length } };
  };

  return {
    add,
    xml: (path) => once(files, path, () => readXml(path)),
    text: (path, encoding) => once(texts, `${path}\n${encoding}`, () => readText(path, encoding)),
    part: (file, pointer) => once(parts, `${file.path}\n${pointer}`, () => partOf(file, follow(file.table, pointer))),
    isFaulty: ({ path }) => faulty.has(path),
    others: () => sources.slice(1),
    size: () => words,
  };
}

function partOf({ region, path, table }: XmlFile, found: Found): Taken<Part> {
  if (!("start" in found)) return found;
  const { start } = found;
  return { value: { start, from: beginningOf(table, start), about: surroundingsAt(region, path, start) } };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** XML 1.0 2.2. */
function isXmlText(text: string): boolean {
  return /^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);
}

/** A text as a file without records. */
function tableOfText(bytes: Uint8Array, names: Pick<DocumentTable, "names" | "strings"> | undefined): DocumentTable {
  return {
    words: new Int32Array(),
    bytes,
    documentLength: bytes.length,
    names: names?.names ?? [],
    strings: names?.strings ?? [],
    declarations: new Int32Array(),
    unparsed: new Int32Array(),
    errors: [],
    complete: true,
  };
}
