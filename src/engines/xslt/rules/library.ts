import type { RuleFault, RuleFiles, RuleSet } from "../../../core/rule-set.js";
import { Source } from "../../../core/source.js";
import { VERSION } from "../../../core/version.js";
import { compile } from "../compile.js";
import { forbiddenInCompiled } from "../powers.js";
import { type Saxon, saxon } from "../saxon.js";
import { bind, type Caller, listOf } from "./function.js";
import { variableOf } from "./rewrite.js";
import { CALL, stylesheetOf, XSLT } from "./stylesheet.js";

/** How functions are called that use a schema's own; with faults, its declarations cannot be used. */
export interface Library {
  /** Makes a caller for one document, at which the variables of the stylesheet are evaluated. */
  readonly at: ((tree: Saxon.Document) => Caller) | undefined;
  readonly faults: readonly RuleFault[];
}

/** What a library is made of. */
export interface LibraryInput {
  readonly set: RuleSet;
  readonly prefixes: ReadonlyMap<string, string>;
  /** The names and arities of the functions that expressions call. */
  readonly functions: ReadonlySet<string>;
  readonly cache: RuleFiles["cache"];
}

/** Compiles the stylesheet that holds the declarations and gives out the functions that expressions call. */
export async function compileLibrary({ set, prefixes, functions, cache }: LibraryInput): Promise<Library> {
  const place = set.declarations[0] ?? set.groups[0]?.rules[0]?.context;
  if (!place) return { at: undefined, faults: [] };
  const { source, range } = place;
  const refuse = (kind: RuleFault["kind"], reason: string): Library => ({
    at: undefined,
    faults: [{ kind, source, range, reason }],
  });
  const ids = [...functions].toSorted();
  const main = new Source(source.path, stylesheetOf(set, prefixes, ids));
  const parts = [VERSION, main.path, main.text, ...[...set.modules].flatMap(([path, { text }]) => [path, text])];
  const key = cache && `schematron-${cache.digest(parts.join("\n"))}`;
  const kept = key === undefined ? undefined : whole(await cache?.recall(key));
  const made = kept === undefined ? await compile(main, set.modules) : undefined;
  const compiled = kept ?? made?.value;
  if (compiled === undefined)
    return refuse("wrong", made?.diagnostics[0]?.message ?? "the declarations of XSLT cannot be compiled");
  const root = JSON.parse(compiled) as Saxon.SefNode;
  const forbidden = forbiddenInCompiled(root) ?? (writes(root) ? "instruction `xsl:result-document`" : undefined);
  if (forbidden !== undefined) return refuse("refused", forbidden);
  if (key !== undefined && kept === undefined) await cache?.keep(key, compiled);
  return { at: (tree) => callerAt(tree, compiled, ids.map(variableOf)), faults: [] };
}

/** What was kept, if it was not cut short. */
function whole(kept: string | undefined): string | undefined {
  try {
    JSON.parse(kept ?? "");
    return kept;
  } catch {
    return undefined;
  }
}

function writes(node: Saxon.SefNode): boolean {
  return node.N === "resultDoc" || (node.C ?? []).some(writes);
}

/** Calls functions inside a run of the stylesheet: only there do its functions and keys work. */
function callerAt(tree: Saxon.Document, compiled: string, late: readonly string[]): Caller {
  return (called, environment) => {
    const result = saxon.transform(
      {
        // The text each time: SaxonJS changes what it makes of it, and would miss patterns with positions in the next run.
        stylesheetText: compiled,
        sourceNode: tree,
        stylesheetParams: { [CALL]: bind(called, environment, late) },
        destination: "raw",
        deliverMessage: () => undefined,
        logLevel: -1,
      },
      "sync",
    );
    return listOf(result.principalResult);
  };
}

/** The functions that the declarations of a schema and the stylesheets that they take in declare, as `Q{uri}local`. */
export function declaredFunctions({ declarations, modules }: RuleSet): ReadonlySet<string> {
  const texts = [...declarations.map(({ xml }) => xml), ...[...modules.values()].map(({ text }) => text)];
  return new Set(texts.flatMap(functionsIn));
}

function functionsIn(xml: string): readonly string[] {
  const d = saxon.getPlatform().parseXmlFromString;
  try {
    return listOf(saxon.XPath.evaluate(FUNCTION_NAMES, null, { params: { d: d(xml) }, resultForm: "array" })).map(
      String,
    );
  } catch {
    // What is wrong with a declaration is said when it is compiled.
    return [];
  }
}

const FUNCTION_NAMES = `for $f in $d//Q{${XSLT}}function[@name] return
  if (starts-with($f/@name, "Q{")) then string($f/@name)
  else (let $q := resolve-QName(normalize-space($f/@name), $f)
        return concat("Q{", namespace-uri-from-QName($q), "}", local-name-from-QName($q)))`;
