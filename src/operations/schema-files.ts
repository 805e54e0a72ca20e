import { wordsOf } from "../core/addresses.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { Grammar } from "../core/grammar.js";
import type { Outcome } from "../core/outcome.js";
import { suffixOf } from "../core/path.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import {
  compareGrammars,
  compareRules,
  compileOdd,
  explainName,
  type SchemaChange,
  type SchemaDifference,
  type SchemaExplanation,
} from "../pipeline.js";

/** Two schemas, each a file in RELAX NG or an ODD, or the name of a schema. */
export interface DiffSchemas {
  readonly first: string;
  readonly second: string;
  /** The TEI, where an ODD is not to find it itself. */
  readonly source?: string;
}

/** What came of reading schemas, and the texts that the diagnostics have places in. */
export interface FromSchemas<T> extends Outcome<T | undefined> {
  readonly sources: ReadonlyMap<string, Source>;
}

/** What the second of two schemas allows, requires or forbids in another way than the first. */
export async function diffSchemas(wish: DiffSchemas, context: Context): Promise<FromSchemas<SchemaDifference>> {
  const sources = new Map<string, Source>();
  const first = await grammarAt(wish.first, wish, { context, sources });
  const second = await grammarAt(wish.second, wish, { context, sources });
  const diagnostics = [...first.diagnostics, ...second.diagnostics];
  if (!first.value || !second.value) return { value: undefined, diagnostics, sources };
  const difference = await compareGrammars(first.value.grammar, second.value.grammar);
  // Rules are compared where both are ODDs: a grammar does not say which rules go with it.
  const [before, after] = [first.value.rules, second.value.rules];
  const rules = before && after ? await compareRules(before, after) : [];
  return { value: withRules(difference, rules), diagnostics, sources };
}

/** Whether a rule that is new is kept depends on what documents hold. */
function withRules(difference: SchemaDifference, rules: readonly SchemaChange[]): SchemaDifference {
  if (rules.length === 0) return difference;
  const mayBreak = rules.some((each) => each.effect !== "wider");
  return {
    ...difference,
    isEqual: false,
    keepsDocuments: difference.keepsDocuments && mayBreak ? undefined : difference.keepsDocuments,
    changes: [...difference.changes, ...rules],
  };
}

/** A schema that was read. */
interface ReadSchema {
  readonly grammar: Grammar;
  /** The rules of an ODD, in Schematron. */
  readonly rules?: Parameters<typeof compareRules>[0];
}

/** An element (`persName`), an attribute (`@ref`) or an attribute of an element (`persName/@ref`), and a schema. */
export interface ExplainInSchema {
  readonly name: string;
  /** A file in RELAX NG or an ODD, or a name; else the schema of the configuration, or the one that comes with teiwright. */
  readonly schema?: string | undefined;
  /** The TEI, where an ODD is not to find it itself. */
  readonly source?: string;
}

/** What a schema says of an element or attribute. */
export async function explainInSchema(
  { name, schema, source }: ExplainInSchema,
  context: Context,
): Promise<FromSchemas<SchemaExplanation & { readonly schema: string }>> {
  const sources = new Map<string, Source>();
  const given = schema ?? context.config.schema ?? "archival";
  const { value, diagnostics } = await grammarAt(
    given,
    { ...(source !== undefined && { source }) },
    { context, sources },
  );
  if (!value) return { value: undefined, diagnostics, sources };
  return { value: { ...(await explainName(value.grammar, name)), schema: given }, diagnostics, sources };
}

interface Reading {
  readonly context: Context;
  readonly sources: Map<string, Source>;
}

/** The simple form of a schema; an ODD is compiled first. */
async function grammarAt(
  given: string,
  { source }: Pick<DiffSchemas, "source">,
  reading: Reading,
): Promise<Outcome<ReadSchema | undefined>> {
  const { context, sources } = reading;
  const read = await readGiven(given, reading);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  if (!isOdd(read.value, context)) {
    const { value: grammar, diagnostics } = await context.engines.grammars.read(read.value);
    return { value: grammar && { grammar }, diagnostics };
  }
  const tei = source === undefined ? undefined : await readGiven(source, reading);
  if (tei && !tei.value) return { value: undefined, diagnostics: tei.diagnostics };
  const compiled = await compileOdd({ odd: read.value, source: tei?.value }, context);
  for (const [path, text] of compiled.sources) sources.set(path, text);
  // What an ODD might say better is not asked here; what hinders it is.
  const errors = compiled.diagnostics.filter((each) => each.severity === "error");
  if (!compiled.value || hasErrors(errors)) return { value: undefined, diagnostics: errors };
  const made = new Source(read.value.path.replace(/(?:\.\w+)?$/, ".rng"), compiled.value.rng);
  const { value: grammar, diagnostics } = await context.engines.grammars.read(made);
  const { sch, specification } = compiled.value;
  const document = sch === undefined ? undefined : context.engines.xml.parse(new Source("rules.sch", sch)).value;
  return { value: grammar && { grammar, rules: { ident: specification.ident, document } }, diagnostics };
}

/** A file, or the one that a name stands for. */
async function readGiven(given: string, { context, sources }: Reading): Promise<Outcome<Source | undefined>> {
  const { host, addresses } = context;
  const isFile = (await host.kind(given)) === "file";
  const named = isFile ? undefined : await addresses.named(given, "relaxng");
  const located = named ?? ({ kind: "found", path: given } as const);
  const read = located.kind === "found" ? await addresses.read(located.path) : located;
  if (read.kind === "read") {
    sources.set(read.source.path, read.source);
    return { value: read.source, diagnostics: [] };
  }
  return { value: undefined, diagnostics: [refused(given, read.code, wordsOf(read))] };
}

function refused(given: string, code: Diagnostic["code"], words: string): Diagnostic {
  return diagnostic(code, given, `the schema \`${given}\` ${words}`);
}

const RELAX_NG = "http://relaxng.org/ns/structure/1.0";

/** Whether a text is an ODD: by its name, else by its root element. */
function isOdd(source: Source, { engines }: Context): boolean {
  const suffix = suffixOf(source.path);
  if (suffix === ".odd") return true;
  if (suffix === ".rng" || suffix === ".rnc") return false;
  return engines.xml.parse(source).value?.root.uri !== RELAX_NG;
}
