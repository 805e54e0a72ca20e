import type { Diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { checkSpecification } from "./check/index.js";
import { writeCompiledOdd } from "./compiled/write.js";
import { writeJson } from "./json/write.js";
import { lookupOf } from "./lookup.js";
import type { Specification } from "./model.js";
import { documentsOf } from "./read/documents.js";
import { grammarOf } from "./relaxng/grammar.js";
import { writeGrammar } from "./relaxng/write.js";
import { notebook } from "./saying.js";
import { writeRules } from "./schematron/write.js";
import { documentationSite, type SiteFile } from "./site/index.js";
import { specify } from "./specify.js";

export type * from "./model.js";
export type { SiteFile } from "./site/index.js";
export { lookupOf };

/** What is to be compiled. */
export interface CompileOdd {
  readonly odd: Source;
  /** The TEI, where the ODD is not to find it itself. */
  readonly source?: Source | undefined;
  /** The name of a `schemaSpec`, where the ODD has several; else the first is meant. */
  readonly ident?: string | undefined;
}

/** What an ODD was compiled to. */
export interface CompiledOdd {
  readonly specification: Specification;
  /** The schema in RELAX NG. */
  readonly rng: string;
  /** The rules in Schematron; undefined where the ODD has none. */
  readonly sch?: string;
  /** The specification for programs. */
  readonly json: string;
  /** The ODD with everything in it that it takes from its source. */
  readonly odd: string;
  /** The documentation as a site of HTML, in the language that is wanted or that the ODD prefers. */
  documentation(lang?: string): readonly SiteFile[];
}

/** ODD to its specification and the schemas that it makes; undefined where there is nothing to make them of. */
export async function compileOdd(
  { odd, source, ident }: CompileOdd,
  context: Context,
): Promise<Outcome<CompiledOdd | undefined> & { readonly sources: ReadonlyMap<string, Source> }> {
  const documents = documentsOf(context);
  const own = new Set<Source>();
  const { say, diagnostics } = notebook((place) => own.has(place.source));
  const opened = await documents.parse(odd);
  if (opened.kind !== "read")
    return {
      value: undefined,
      diagnostics: opened.kind === "broken" ? opened.diagnostics : [],
      sources: documents.sources,
    };
  const joins = (document: { readonly source: Source }): void => void own.add(document.source);
  const made = await specify(opened.document, { context, documents, say, source, ident, joins });
  if (!made) return { value: undefined, diagnostics: diagnostics(), sources: documents.sources };
  const { specification } = made;
  const grammar = grammarOf(specification);
  await checkSpecification(made, { grammar, context, say });
  const rules = writeRules(specification);
  const rng = writeGrammar(grammar, { comment: `Made by teiwright of ${nameOf(odd.path)}`, extra: rules.parts });
  return {
    value: {
      specification,
      rng,
      ...(rules.count > 0 && { sch: rules.schema }),
      // Not every caller wants them.
      get json() {
        return writeJson(specification);
      },
      get odd() {
        return writeCompiledOdd(specification, opened.document.root);
      },
      documentation: (lang) => documentationSite({ specification, document: opened.document, lang }),
    },
    diagnostics: [...opened.diagnostics, ...diagnostics()].toSorted(byPlace),
    sources: documents.sources,
  };
}

/** By file, in the order of the file. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.range?.start ?? -1) - (b.range?.start ?? -1);
}

/** The name of a file without its folders: what is made does not say where it was made. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
