import { diagnostic } from "../core/diagnostic.js";
import type { Context } from "../core/stage.js";
import { nearSchema } from "./near-schema.js";
import type { ReadySchema } from "./schemas.js";
import type { SchematronUse } from "./schematron-of.js";

/** The Schematron schemas of one run, each read and made ready once for a phase. */
export interface SchematronStore {
  /** `namedIn` is the document that is to be checked. */
  get(use: SchematronUse, namedIn: string): Promise<ReadySchema>;
}

/** A store that is empty. */
export function schematronStore(context: Context): SchematronStore {
  const ready = new Map<string, Promise<ReadySchema>>();
  return {
    get: (use, namedIn) => {
      const key = `${use.path} ${use.phase}`;
      const known = ready.get(key) ?? load(use, use.own ? namedIn : undefined, context);
      ready.set(key, known);
      return known;
    },
  };
}

async function load(
  { path, phase }: SchematronUse,
  namedIn: string | undefined,
  context: Context,
): Promise<ReadySchema> {
  const { addresses, engines } = context;
  const read = await addresses.read(path);
  if (read.kind === "read") {
    const { value, diagnostics } = await engines.schematron.compile(read.source, phase);
    return { validator: value, diagnostics };
  }
  const isAbsent = read.code === "config/no-file" || read.code === "config/unreadable";
  const otherwise =
    (await nearSchema(path, "schematron", context)) ??
    "the file of a Schematron schema, or of a RELAX NG schema or an ODD that holds one, must stand there";
  const by = namedIn === undefined ? "" : `, named in \`${namedIn}\`,`;
  const message = `the schema \`${path}\`${by} ${read.reason}; ${read.remedy ?? otherwise}`;
  const code = isAbsent ? "schematron/schema-unusable" : read.code;
  return { validator: undefined, diagnostics: [diagnostic(code, path, message)] };
}
