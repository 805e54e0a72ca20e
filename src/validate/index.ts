import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic, hasErrors, inDocumentOrder } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { DocumentTable } from "../core/table.js";
import type { ValidatedDocument, Validation, Verdict } from "../core/validation.js";
import { checkCorpus, checkDocument } from "./references.js";
import { schemaStore } from "./schemas.js";
import { schemaFinder } from "./schemas-of.js";
import { judge } from "./verdicts.js";

/** What is to be validated. */
export interface ValidateInput {
  /** Paths of documents; each is a file. */
  readonly paths?: readonly string[];
  /** Documents that are in no file, such as standard input. */
  readonly sources?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The schema of all of them, whatever the configuration and the documents say. */
  readonly schema?: string;
}

/** Checks that documents are well-formed, follow their schemas, and that what they refer to is there. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const schemas = schemaStore(context);
  const findSchemas = await schemaFinder(context, input.schema);
  const files = await readAll(input, context);
  const parsed = files.found.map((file) => parse(file, context));
  const found = await Promise.all(parsed.map(({ document }) => document && findSchemas(document)));
  // All at once: an engine may judge many documents with one load of their schema.
  const judged = await Promise.all(
    parsed.map(async (each, i): Promise<Checked> => {
      const own = found[i];
      if (!each.document || !own) return { ...each, schemas: [], top: [], judged: false };
      const { verdicts, diagnostics, top } = await judge(each.document, own, schemas);
      return {
        ...each,
        diagnostics: [...each.diagnostics, ...own.diagnostics, ...diagnostics],
        schemas: own.schemas,
        ...(verdicts.length > 1 && { verdicts }),
        top,
        judged: verdicts.length > 0 && verdicts.every((verdict) => verdict.judged),
      };
    }),
  );
  const referring = await checkReferences(judged, context);
  const paths = new Set(judged.map((each) => each.path));
  const { rules } = context.config;
  const top = [
    ...files.diagnostics,
    ...context.addresses.said(),
    ...judged.flatMap((each) => each.top),
    ...referring.diagnostics.filter((each) => !paths.has(each.path)),
  ];
  const diagnostics = ruled(distinct(top), rules);
  const of = byPath(referring.diagnostics);
  const documents = judged
    .map((each) => ({ ...each, diagnostics: ruled([...each.diagnostics, ...(of.get(each.path) ?? [])], rules) }))
    .map(validated)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const sources = new Map([...context.addresses.sources, ...referring.sources]);
  const value: Validation = { documents, diagnostics, sources };
  return { value, diagnostics: [...diagnostics, ...documents.flatMap((each) => each.diagnostics)] };
}

/** What is wrong with ids, pointers, dates and languages, in each document and between them. */
async function checkReferences(documents: readonly Checked[], context: Context): ReturnType<typeof checkCorpus> {
  const { xml } = context.engines;
  const tableOf = (document: XmlDocument): DocumentTable => xml.tableOf(document) ?? xml.parseTable(document.source);
  const diagnostics: Diagnostic[] = [];
  const known = documents.map(({ path, document }) => {
    if (!document) return { path };
    const { source } = document;
    const checked = checkDocument(source, tableOf(document));
    diagnostics.push(...checked.diagnostics);
    return { path, summary: checked.summary, reading: () => ({ source, table: tableOf(document) }) };
  });
  const between = await checkCorpus(known, context);
  return { diagnostics: [...diagnostics, ...between.diagnostics], sources: between.sources };
}

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Parsed {
  readonly path: string;
  readonly source: Source | undefined;
  readonly document: XmlDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Checked extends Parsed {
  readonly schemas: readonly string[];
  readonly verdicts?: readonly Verdict[];
  /** What is not about the text of the document. */
  readonly top: readonly Diagnostic[];
  /** Whether every schema that was found for it works, and one was. */
  readonly judged: boolean;
}

async function readAll(
  { paths = [], sources = [] }: ValidateInput,
  { host }: Context,
): Promise<{ readonly found: readonly File[]; readonly diagnostics: readonly Diagnostic[] }> {
  const found: File[] = [...sources];
  const diagnostics: Diagnostic[] = [];
  for (const path of new Set(paths)) {
    try {
      const bytes = await host.read(path);
      if (bytes) found.push({ path, bytes });
      else diagnostics.push(diagnostic("config/no-file", path, `there is no file \`${path}\``));
    } catch {
      diagnostics.push(
        diagnostic(
          "config/unreadable",
          path,
          `file \`${path}\` cannot be read; it may be a folder, or you may not have the right to`,
        ),
      );
    }
  }
  return { found, diagnostics };
}

function parse({ path, bytes }: File, { engines }: Context): Parsed {
  const decoded = decode(path, bytes);
  if (!decoded.value) return { path, source: undefined, document: undefined, diagnostics: decoded.diagnostics };
  const parsed = engines.xml.parse(decoded.value);
  return { path, source: decoded.value, document: parsed.value, diagnostics: parsed.diagnostics };
}

function validated({ top: _, judged, diagnostics, ...rest }: Checked): ValidatedDocument {
  return { ...rest, diagnostics: inDocumentOrder(diagnostics), valid: judged && !hasErrors(diagnostics) };
}

function byPath(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const known = found.get(each.path);
    if (known) known.push(each);
    else found.set(each.path, [each]);
  }
  return found;
}

/** The same schema may be found wanting for many documents; it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
