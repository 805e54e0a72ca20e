import type { Code } from "../core/codes.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Validator } from "../core/engines.js";
import { suffixOf } from "../core/path.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";

/** The schemas of one run, each read and made ready once. */
export interface SchemaStore {
  get(path: string): Promise<ReadySchema>;
  /** A schema that is in no file. */
  getText(schema: Source): Promise<ReadySchema>;
  /** The texts of the schemas that were read, for showing places in them. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A schema made ready; without a validator, the diagnostics say why. */
export interface ReadySchema {
  readonly validator: Validator | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A store that is empty. */
export function schemaStore(context: Context): SchemaStore {
  const ready = new Map<string, Promise<ReadySchema>>();
  const sources = new Map<string, Source>();
  const get = (path: string): Promise<ReadySchema> => {
    const known = ready.get(path) ?? load(path, context, sources);
    ready.set(path, known);
    return known;
  };
  const getText = (schema: Source): Promise<ReadySchema> => {
    const key = `${schema.path}\n${schema.text}`;
    const known = ready.get(key) ?? compile(schema, context);
    ready.set(key, known);
    return known;
  };
  return { get, getText, sources };
}

async function load(path: string, context: Context, sources: Map<string, Source>): Promise<ReadySchema> {
  const { host } = context;
  const language = languageOf(path);
  const unusable = (message: string): ReadySchema => ({
    validator: undefined,
    diagnostics: [diagnostic(language.unusable, path, message)],
  });
  const kind = await host.kind(path);
  if (kind !== "file") {
    const what = kind === "folder" ? "is a folder" : "is not there";
    return unusable(`the schema \`${path}\` ${what}; the file of ${language.name} must stand there`);
  }
  const bytes = await host.read(path).catch(() => undefined);
  if (!bytes) return unusable(`the schema \`${path}\` cannot be read; you may not have the right to`);
  const decoded = decode(path, bytes);
  if (!decoded.value)
    return unusable(`the schema \`${path}\` cannot be read: ${decoded.diagnostics[0]?.message ?? "it is no text"}`);
  sources.set(path, decoded.value);
  return compile(decoded.value, context);
}

async function compile(schema: Source, { engines }: Context): Promise<ReadySchema> {
  const { value, diagnostics } = await engines[languageOf(schema.path).engine].compile(schema);
  return { validator: value, diagnostics };
}

/** What a schema is written in, by the suffix of its path. */
function languageOf(path: string): Language {
  return suffixOf(path) === ".xsd" ? XSD : RELAX_NG;
}

interface Language {
  readonly engine: "relaxng" | "xsd";
  readonly name: string;
  readonly unusable: Code;
}

const RELAX_NG: Language = { engine: "relaxng", name: "a RELAX NG schema", unusable: "relaxng/schema-unusable" };
const XSD: Language = { engine: "xsd", name: "an XML Schema", unusable: "xsd/schema-unusable" };
