import { wordsOf } from "../core/addresses.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Context } from "../core/stage.js";
import { modelsOf } from "../core/xml-model.js";
import { locateModel } from "./locate.js";
import { locateGiven, refusedGiven } from "./schemas-of.js";

/** The Schematron schemas that are wanted, whatever the configuration and the documents say. */
export interface SchematronWish {
  readonly schematron?: readonly string[];
  /** The phase of every schema; else the one that a document names, or the schema's default. */
  readonly phase?: string;
}

/** The Schematron schemas of a document. */
export interface FoundSchematron {
  readonly schemas: readonly SchematronUse[];
  /** What names a schema that cannot be had. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A schema in a phase. */
export interface SchematronUse {
  readonly path: string;
  readonly phase: string | undefined;
  /** Whether the document itself names it. */
  readonly own: boolean;
}

/**
 * Finds the Schematron schemas of documents: those of the option alone; else those that the configuration names for all,
 * and with them those of its first entry that matches, or where that names none, those of the document's own word.
 */
export async function schematronFinder(
  { schematron, phase }: SchematronWish,
  context: Context,
): Promise<(document: XmlDocument) => Promise<FoundSchematron>> {
  const { host, config } = context;
  const rules = await Promise.all(
    config.schemas.map(async (rule) => ({ rule, files: new Set(await host.glob([rule.documents])) })),
  );
  return async (document) => {
    if (schematron && schematron.length > 0) return given(schematron, phase, document, context);
    const entry = rules.find(({ files }) => files.has(document.source.path))?.rule;
    const named = await given([...(config.schematron ?? []), ...(entry?.schematron ?? [])], phase, document, context);
    return entry?.schematron ? named : together([named, await ownSchemas(document, phase, context)]);
  };
}

async function given(
  names: readonly string[],
  phase: string | undefined,
  document: XmlDocument,
  context: Context,
): Promise<FoundSchematron> {
  const found = await Promise.all(
    names.map(async (name): Promise<FoundSchematron> => {
      const located = await locateGiven(name, "schematron", context);
      if (located.kind === "found") return { schemas: [{ path: located.path, phase, own: false }], diagnostics: [] };
      return { schemas: [], diagnostics: [refusedGiven(name, located, document)] };
    }),
  );
  return together(found);
}

/** What the `<?xml-model?>` instructions of a document say of Schematron; there may be several. */
async function ownSchemas(
  document: XmlDocument,
  phase: string | undefined,
  context: Context,
): Promise<FoundSchematron> {
  const models = modelsOf(document).filter((each) => each.language === "schematron");
  const found = await Promise.all(
    models.map(async (model): Promise<FoundSchematron> => {
      const located = await locateModel(model, document, context);
      if (located.kind === "found")
        return { schemas: [{ path: located.path, phase: phase ?? model.phase, own: true }], diagnostics: [] };
      const { href, range } = model;
      const message = `\`xml-model\` names the schema \`${href}\`, which ${wordsOf(located)}`;
      return {
        schemas: [],
        diagnostics: [diagnostic(located.code, document.source.path, message, { range, actual: href })],
      };
    }),
  );
  return together(found);
}

/** The same schema in the same phase counts once. */
function together(found: readonly FoundSchematron[]): FoundSchematron {
  const schemas = new Map(found.flatMap((each) => each.schemas).map((each) => [`${each.path} ${each.phase}`, each]));
  return { schemas: [...schemas.values()], diagnostics: found.flatMap((each) => each.diagnostics) };
}
