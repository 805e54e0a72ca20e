import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { enough } from "../core/enough.js";
import type { Outcome } from "../core/outcome.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import type { ValidateInput } from "./input.js";
import { openAgain, tableOf } from "./judge-file.js";
import { type HeldFile, judgeFiles } from "./judge-files.js";
import { inFileOrder, localised } from "./localise.js";
import type { DocumentReading, KnownDocument } from "./project-files.js";
import { type Between, checkCorpus } from "./references.js";

export { type ThreadWork, worker } from "./fresh.js";
export type { ValidateInput } from "./input.js";

/** Checks that documents are well-formed, follow their schemas, and that what they refer to is there. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const { files: all, diagnostics: unread } = await judgeFiles(input, context);
  const between = await checkBetween(all, input, context);
  const paths = new Set(all.map((each) => each.judged.path));
  const files = input.only ? concerned(all, input.only, between) : all;
  const top = [
    ...unread,
    ...context.addresses.said(),
    ...files.flatMap((each) => each.judged.top),
    ...between.diagnostics.filter((each) => !paths.has(each.path)),
  ];
  const { rules } = context.config;
  const diagnostics = ruled(distinct(top), rules);
  const documents = files.map((each) => {
    const { path, diagnostics: within } = each.judged;
    const found = enough([...within, ...(between.byPath.get(path) ?? [])], path);
    return validated(each, { diagnostics: ruled(found, rules), sources: between.sources });
  });
  const others = files.flatMap((each) => each.sources.map((source) => [source.path, source] as const));
  const sources = new Map([...others, ...context.addresses.sources, ...between.sources]);
  return {
    value: { documents, diagnostics, sources },
    diagnostics: [...diagnostics, ...documents.flatMap((each) => each.diagnostics)],
  };
}

/** The files that are wanted, those that point at them or take them in, and those whose schema is wanted. */
function concerned(files: readonly HeldFile[], only: ReadonlySet<string>, { targets }: Between): readonly HeldFile[] {
  return files.filter(({ judged: { path, parts, schemas } }) =>
    [path, ...parts, ...schemas, ...(targets.get(path) ?? [])].some((each) => only.has(each)),
  );
}

/** What is wrong between documents; by path, for a document what is said of its parts too. */
async function checkBetween(
  files: readonly HeldFile[],
  input: ValidateInput,
  context: Context,
): Promise<Between & { readonly byPath: ReadonlyMap<string, readonly Diagnostic[]> }> {
  const opened = new Map<string, Promise<XmlDocument | undefined>>();
  const documentOf = ({ judged: { path }, open }: HeldFile): Promise<XmlDocument | undefined> => {
    const known =
      opened.get(path) ?? (open?.document ? Promise.resolve(open.document) : openAgain(path, input, context));
    opened.set(path, known);
    return known;
  };
  const known = files.map((file): KnownDocument => {
    const { path, summary } = file.judged;
    const reading = async (): Promise<DocumentReading | undefined> => {
      const document = await documentOf(file);
      return document && { source: document.source, table: tableOf(document, context) };
    };
    return summary ? { path, summary, reading } : { path };
  });
  const { diagnostics, sources, targets } = await checkCorpus(known, context);
  const byPath = groupedByPath(diagnostics);
  const placed = new Map<string, readonly Diagnostic[]>(byPath);
  const texts = new Map(sources);
  const shown = new Set(diagnostics.flatMap(({ path, related = [] }) => [path, ...related.map((each) => each.path)]));
  for (const file of files) {
    const { path, parts } = file.judged;
    const found = byPath.get(path) ?? [];
    const document = shown.has(path) ? await documentOf(file) : undefined;
    if (!document) continue;
    for (const each of document.source.files) texts.set(each.path, each);
    if (parts.length > 0) placed.set(path, localised(found, document, context));
  }
  return { diagnostics, byPath: placed, sources: texts, targets };
}

function validated(
  { judged, open, sources }: HeldFile,
  between: { readonly diagnostics: readonly Diagnostic[]; readonly sources: ReadonlyMap<string, Source> },
): ValidatedDocument {
  const { path, schemas, verdicts } = judged;
  return {
    path,
    source: sources.find((each) => each.path === path) ?? between.sources.get(path),
    document: open?.document,
    schemas,
    ...(verdicts && { verdicts }),
    diagnostics: inFileOrder(between.diagnostics, path),
    valid: judged.judged && !hasErrors(between.diagnostics),
  };
}

function groupedByPath(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const of = found.get(each.path);
    if (of) of.push(each);
    else found.set(each.path, [each]);
  }
  return found;
}

/** The same schema may be found wanting for many documents; it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
