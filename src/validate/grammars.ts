import type { ValidateConfig } from "../core/config.js";
import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Validator } from "../core/engines.js";
import type { Context } from "../core/stage.js";
import { isOtherGrammar, schemaFinder, schemaOfModel } from "./schema-of.js";
import type { ReadySchema, SchemaStore } from "./schemas.js";
import { modelsOf } from "./xml-model.js";
import { hintedSchema } from "./xsi.js";

/** What a document is checked against: its schema, and the others that it names where they are asked for. */
export interface Grammars {
  readonly schemas: readonly string[];
  readonly validators: readonly Validator[];
  /** Why one cannot be used. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there is one, and every one can be used. */
  readonly judged: boolean;
}

/** Finds what documents are checked against. */
export async function grammarFinder(
  { schema, follow }: { readonly schema?: string; readonly follow?: Partial<ValidateConfig> },
  store: SchemaStore,
  context: Context,
): Promise<(document: XmlDocument) => Promise<Grammars>> {
  const findSchema = await schemaFinder(context, schema);
  const followed = { ...context.config.validate, ...follow };
  return async (document) => {
    const { path } = document.source;
    const found = await findSchema(document);
    const named: Named[] = [];
    if (found.schema !== undefined) named.push({ schemas: [found.schema], ready: store.get(found.schema) });
    if (found.own) {
      for (const model of modelsOf(document).filter(isOtherGrammar)) {
        const other = schemaOfModel(path, model);
        if (other.schema === found.schema) continue;
        named.push(
          other.schema === undefined
            ? refused(other.diagnostics)
            : { schemas: [other.schema], ready: store.get(other.schema) },
        );
      }
    }
    const hinted = followed.xsd ? hintedSchema(document) : undefined;
    if (hinted) {
      const { schemas, source, diagnostics } = hinted;
      if (diagnostics.length > 0) named.push(refused(diagnostics));
      else named.push({ schemas, ready: source ? store.getText(source) : store.get(schemas[0] ?? "") });
    }
    // Who asked for another check than RELAX NG has one: nothing is missing.
    const isMissed = !(found.none && named.length > 0);
    return grammarsOf(named, isMissed ? found.diagnostics : []);
  };
}

/** Schemas that are named together. */
interface Named {
  readonly schemas: readonly string[];
  readonly ready: Promise<ReadySchema>;
}

function refused(diagnostics: readonly Diagnostic[]): Named {
  return { schemas: [], ready: Promise.resolve({ validator: undefined, diagnostics }) };
}

async function grammarsOf(named: readonly Named[], before: readonly Diagnostic[]): Promise<Grammars> {
  const ready = await Promise.all(named.map((each) => each.ready));
  const diagnostics = [...before, ...ready.flatMap((each) => each.diagnostics)];
  return {
    schemas: [...new Set(named.flatMap((each) => each.schemas))],
    validators: ready.flatMap(({ validator }) => (validator ? [validator] : [])),
    diagnostics,
    judged: ready.length > 0 && ready.every((each) => each.validator) && !hasErrors(before),
  };
}
