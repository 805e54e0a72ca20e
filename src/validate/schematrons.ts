import type { Context } from "../core/stage.js";
import { nearSchema } from "./near-schema.js";
import { asFoundBy, type ReadySchema, type SchemaMissing } from "./ready-schema.js";
import type { SchematronUse } from "./schematron-of.js";

/** The Schematron schemas of one run, each read and made ready once for a phase. */
export interface SchematronStore {
  /** `namedIn` is the document that is to be checked. */
  get(use: SchematronUse, namedIn: string): Promise<ReadySchema>;
}

/** A store that is empty. */
export function schematronStore(context: Context): SchematronStore {
  const ready = new Map<string, Promise<ReadySchema | SchemaMissing>>();
  return {
    get: async (use, namedIn) => {
      const key = `${use.path} ${use.phase}`;
      const known = ready.get(key) ?? load(use, context);
      ready.set(key, known);
      return asFoundBy(use.own ? namedIn : undefined, await known);
    },
  };
}

async function load({ path, phase }: SchematronUse, context: Context): Promise<ReadySchema | SchemaMissing> {
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
  const code = isAbsent ? "schematron/schema-unusable" : read.code;
  return { code, path, reason: read.reason, remedy: read.remedy ?? otherwise };
}
