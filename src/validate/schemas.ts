import type { Code } from "../core/codes.js";
import { suffixOf } from "../core/path.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { nearSchema } from "./near-schema.js";
import { asFoundBy, type ReadySchema, type SchemaMissing } from "./ready-schema.js";

/** The schemas of one run, each read and made ready once. */
export interface SchemaStore {
  /** The schema of a path; `namedIn` is the document that names it, where one does, for saying so. */
  get(path: string, namedIn?: string): Promise<ReadySchema>;
  /** A schema that is in no file. */
  getText(schema: Source): Promise<ReadySchema>;
}

/** A store that is empty. */
export function schemaStore(context: Context): SchemaStore {
  type Loaded = ReadySchema | SchemaMissing;
  const ready = new Map<string, Promise<Loaded>>();
  const once = (key: string, make: () => Promise<Loaded>): Promise<Loaded> => {
    const known = ready.get(key) ?? make();
    ready.set(key, known);
    return known;
  };
  return {
    get: async (path, namedIn) => asFoundBy(namedIn, await once(path, () => load(path, context))),
    getText: async (schema) =>
      asFoundBy(undefined, await once(`${schema.path}\n${schema.text}`, () => compile(schema, context))),
  };
}

async function load(path: string, context: Context): Promise<ReadySchema | SchemaMissing> {
  const read = await context.addresses.read(path);
  if (read.kind === "read") return compile(read.source, context);
  const { engine, name, unusable } = languageOf(path);
  const otherwise = (await nearSchema(path, engine, context)) ?? `the file of ${name} must stand there`;
  const code = ABSENT.has(read.code) ? unusable : read.code;
  return { code, path, reason: read.reason, remedy: read.remedy ?? otherwise };
}

async function compile(schema: Source, { engines }: Context): Promise<ReadySchema> {
  const { value, diagnostics } = await engines[languageOf(schema.path).engine].compile(schema);
  return { validator: value, diagnostics };
}

/** What a schema is written in, by the suffix of its path. */
export function languageOf(path: string): Language {
  const suffix = suffixOf(path);
  return suffix === ".xsd" ? XSD : suffix === ".dtd" ? DTD : RELAX_NG;
}

interface Language {
  readonly engine: "relaxng" | "xsd" | "dtd";
  readonly name: string;
  readonly unusable: Code;
}

const RELAX_NG: Language = { engine: "relaxng", name: "a RELAX NG schema", unusable: "relaxng/schema-unusable" };
const DTD: Language = { engine: "dtd", name: "a DTD", unusable: "dtd/schema-unusable" };
const XSD: Language = { engine: "xsd", name: "an XML Schema", unusable: "xsd/schema-unusable" };

/** What is wrong with the file of a schema is wrong with the schema. */
const ABSENT: ReadonlySet<string> = new Set(["config/no-file", "config/unreadable"]);
