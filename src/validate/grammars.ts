import type { SchemaKind } from "../core/addresses.js";
import type { ValidateConfig } from "../core/config.js";
import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Context } from "../core/stage.js";
import type { ReadySchema } from "./ready-schema.js";
import { languageOf, type SchemaStore } from "./schemas.js";
import { schemaFinder } from "./schemas-of.js";
import { type SchematronWish, schematronFinder } from "./schematron-of.js";
import { schematronStore } from "./schematrons.js";
import { hintedSchema } from "./xsi.js";

/** What a document is checked against: its schemas, and those that it names in other ways where these are followed. */
export interface Grammars {
  readonly named: readonly Named[];
  /** What there is to say of how the document names its schemas. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A schema, or several files that are one. */
export interface Named {
  readonly paths: readonly string[];
  readonly language: SchemaKind;
  readonly ready: Promise<ReadySchema>;
}

/** What is wanted, whatever the configuration and the documents say. */
export interface GrammarWish extends SchematronWish {
  readonly schema?: string;
  readonly follow?: Partial<ValidateConfig>;
}

/** Finds what documents are checked against. */
export async function grammarFinder(
  { schema, follow, ...rules }: GrammarWish,
  store: SchemaStore,
  context: Context,
): Promise<(document: XmlDocument) => Promise<Grammars>> {
  const findSchemas = await schemaFinder(context, schema);
  const findSchematron = await schematronFinder(rules, context);
  const schematrons = schematronStore(context);
  const { xsd, dtd } = { ...context.config.validate, ...follow };
  return async (document) => {
    const { path } = document.source;
    const { schemas, own, none, diagnostics } = await findSchemas(document);
    const named = schemas.map((each): Named => {
      const ready = store.get(each, own ? path : undefined);
      return { paths: [each], language: languageOf(each).engine, ready };
    });
    const refused: Diagnostic[] = [];
    const hinted = xsd ? hintedSchema(document) : undefined;
    if (hinted) {
      const { schemas: paths, source } = hinted;
      refused.push(...hinted.diagnostics);
      const ready = source ? store.getText(source) : store.get(paths[0] ?? "", path);
      if (hinted.diagnostics.length === 0) named.push({ paths, language: "xsd", ready });
    }
    const declared = dtd ? await context.engines.dtd.own(document) : undefined;
    // The declarations stand in the document, or it names them: it is its own schema.
    if (declared) {
      const ready = Promise.resolve({ ...declared, validator: declared.value });
      named.push({ paths: [path], language: "dtd", ready });
    }
    const more = await findSchematron(document);
    refused.push(...more.diagnostics);
    for (const each of more.schemas) {
      named.push({ paths: [each.path], language: "schematron", ready: schematrons.get(each, path) });
    }
    // Who asked for another check than RELAX NG has one: nothing is missing.
    const isEnough = none && (hinted || declared || more.schemas.length + more.diagnostics.length > 0);
    const before = isEnough ? diagnostics.filter(({ code }) => code !== "config/no-schema") : diagnostics;
    return { named, diagnostics: [...before, ...refused] };
  };
}
