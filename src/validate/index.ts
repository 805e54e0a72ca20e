import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import type { ValidateInput } from "./input.js";
import { type File, fileJudge, type OpenFile, tableOf } from "./judge-file.js";
import { inFileOrder, localised } from "./localise.js";
import { checkCorpus } from "./references.js";

export type { ValidateInput } from "./input.js";

/** Checks that documents are well-formed, follow their schemas, and that what they refer to is there. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const judge = await fileJudge(input, context);
  const files = await readAll(input, context);
  // All at once: an engine may judge many documents with one load of their schema.
  const judged = await Promise.all(files.found.map(judge));
  const between = await checkBetween(judged, context);
  const paths = new Set(judged.map((each) => each.judged.path));
  const top = [
    ...files.diagnostics,
    ...context.addresses.said(),
    ...judged.flatMap((each) => each.judged.top),
    ...between.diagnostics.filter((each) => !paths.has(each.path)),
  ];
  const { rules } = context.config;
  const diagnostics = ruled(distinct(top), rules);
  const documents = judged.map((each) => {
    const found = [...each.judged.diagnostics, ...(between.byPath.get(each.judged.path) ?? [])];
    return validated(each, ruled(found, rules));
  });
  const others = judged.flatMap((each) => each.others.map((source) => [source.path, source] as const));
  const sources = new Map([...others, ...context.addresses.sources, ...between.sources]);
  const value: Validation = {
    documents: documents.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics,
    sources,
  };
  return { value, diagnostics: [...diagnostics, ...value.documents.flatMap((each) => each.diagnostics)] };
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

/** What is wrong between documents; by path, for a document what is said of its parts too. */
async function checkBetween(
  files: readonly OpenFile[],
  context: Context,
): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  readonly byPath: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly sources: ReadonlyMap<string, Source>;
}> {
  const known = files.map(({ judged: { path, summary }, document }) => ({
    path,
    ...(summary &&
      document && { summary, reading: () => ({ source: document.source, table: tableOf(document, context) }) }),
  }));
  const { diagnostics, sources } = await checkCorpus(known, context);
  const byPath = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const of = byPath.get(each.path);
    if (of) of.push(each);
    else byPath.set(each.path, [each]);
  }
  const documents = new Map(files.map((each) => [each.judged.path, each.document]));
  const placed = [...byPath].map(([path, found]) => {
    const document = documents.get(path);
    return [path, document ? localised(found, document, context) : found] as const;
  });
  return { diagnostics, byPath: new Map(placed), sources };
}

function validated({ judged, source, document }: OpenFile, diagnostics: readonly Diagnostic[]): ValidatedDocument {
  const { path, schemas, verdicts } = judged;
  return {
    path,
    source,
    document,
    schemas,
    ...(verdicts && { verdicts }),
    diagnostics: inFileOrder(diagnostics, path),
    valid: judged.judged && !hasErrors(diagnostics),
  };
}

/** The same schema may be found wanting for many documents; it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
