import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Validator } from "../core/engines.js";
import { nearest } from "../core/nearest.js";
import type { Context } from "../core/stage.js";

/** The schemas of one run, each read and made ready once. */
export interface SchemaStore {
  /** The schema of a path; `namedIn` is the document that names it, where one does, for saying so. */
  get(path: string, namedIn?: string): Promise<ReadySchema>;
}

/** A schema made ready; without a validator, the diagnostics say why. */
export interface ReadySchema {
  readonly validator: Validator | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A store that is empty. */
export function schemaStore(context: Context): SchemaStore {
  const ready = new Map<string, Promise<ReadySchema>>();
  const get: SchemaStore["get"] = (path, namedIn) => {
    const known = ready.get(path) ?? load({ path, namedIn }, context);
    ready.set(path, known);
    return known;
  };
  return { get };
}

interface Wanted {
  readonly path: string;
  readonly namedIn: string | undefined;
}

async function load({ path, namedIn }: Wanted, context: Context): Promise<ReadySchema> {
  const read = await context.addresses.read(path);
  if (read.kind === "refused") {
    const otherwise = (await nearName(path, context)) ?? "the file of a RELAX NG schema must stand there";
    const by = namedIn === undefined ? "" : `, named in \`${namedIn}\`,`;
    const message = `the schema \`${path}\`${by} ${read.reason}; ${read.remedy ?? otherwise}`;
    const code = ABSENT.has(read.code) ? "relaxng/schema-unusable" : read.code;
    return { validator: undefined, diagnostics: [diagnostic(code, path, message)] };
  }
  const compiled = await context.engines.relaxng.compile(read.source);
  return { validator: compiled.value, diagnostics: compiled.diagnostics };
}

/** What is wrong with the file of a schema is wrong with the schema. */
const ABSENT: ReadonlySet<string> = new Set(["config/no-file", "config/unreadable"]);

/** A name that may have been meant instead of a path. */
async function nearName(path: string, { addresses }: Context): Promise<string | undefined> {
  const names = await addresses.names("relaxng");
  const word = path.slice(path.lastIndexOf("/") + 1);
  const meant = nearest(
    word,
    names.filter((each) => each !== word),
    1,
  )[0];
  return meant === undefined ? undefined : `did you mean the schema that is named \`${meant}\`?`;
}
