import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { enough } from "../core/enough.js";
import { lately } from "../core/lately.js";
import type { Outcome } from "../core/outcome.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import type { ValidateInput } from "./input.js";
import { type JudgedFile, openAgain, tableOf } from "./judge-file.js";
import { type HeldFile, judgeFiles } from "./judge-files.js";
import { inFileOrder, localised } from "./localise.js";
import type { DocumentReading, KnownDocument } from "./project-files.js";
import { saidOnce } from "./ready-schema.js";
import { type Between, checkCorpus } from "./references.js";
import { scopeOf } from "./scope.js";
import { distantTexts } from "./texts.js";

export { type ThreadWork, worker } from "./fresh.js";
export type { Also, ValidateInput } from "./input.js";

/** Checks that documents are well-formed, follow their schemas, and that what they refer to is there. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const { paths, others } = await scopeOf(input, context);
  const { files, diagnostics: unread, said, keep } = await judgeFiles({ ...input, paths }, context);
  const between = await checkBetween(files, { input, others, context });
  await keep(between.asked);
  const documentPaths = new Set([...files.map((each) => each.judged.path), ...others.map((each) => each.path)]);
  const top = [
    ...unread,
    ...[...context.addresses.said(), ...said].sort(byPlace),
    ...files.flatMap((each) => each.judged.top),
    ...between.diagnostics.filter((each) => !documentPaths.has(each.path)),
  ];
  const { rules } = context.config;
  const diagnostics = ruled(saidOnce(top), rules);
  const documents = files.map((each) => {
    const { path, diagnostics: within } = each.judged;
    const found = enough([...within, ...(between.byPath.get(path) ?? [])], path);
    return validated(each, { diagnostics: ruled(found, rules), sources: between.sources });
  });
  const texts = files.flatMap((each) => each.sources.map((source) => [source.path, source] as const));
  const sources = new Map([
    ...(await sourcesOf(said, context)),
    ...texts,
    ...context.addresses.sources,
    ...between.sources,
  ]);
  return {
    value: { documents, diagnostics, sources },
    diagnostics: [...diagnostics, ...documents.flatMap((each) => each.diagnostics)],
  };
}

/** What is wrong between documents; by path, for a document what is said of its parts too. */
async function checkBetween(
  files: readonly HeldFile[],
  { input, others, context }: Checking,
): Promise<Between & { readonly byPath: ReadonlyMap<string, readonly Diagnostic[]> }> {
  const given = new Set(input.sources?.map((each) => each.path));
  const judgedAt = new Map([...files.map((each) => each.judged), ...others].map((each) => [each.path, each]));
  const changed = new Set<string>();
  const again = lately(async (path) => {
    const judged = judgedAt.get(path);
    const document = judged && (await openAgain(judged, input, context));
    if (document !== "changed") return document;
    changed.add(path);
    return undefined;
  });
  const documentOf = async ({ judged: { path }, open }: HeldFile): Promise<XmlDocument | undefined> =>
    open?.document ?? again(path);
  const surveyed = others.map((judged): HeldFile => ({ judged, sources: [] }));
  const known = [...files, ...surveyed].map((file): KnownDocument => {
    const { path, summary, places } = file.judged;
    const reading = async (): Promise<DocumentReading | undefined> => {
      const document = await documentOf(file);
      return document && { source: document.source, table: tableOf(document, context) };
    };
    return summary ? { path, summary, reading, ...(places && { places: new Map(places) }) } : { path };
  });
  const { diagnostics, sources, targets, asked } = await checkCorpus(known, context);
  const byPath = groupedByPath(diagnostics);
  const placed = new Map<string, readonly Diagnostic[]>(byPath);
  const texts = new Map(sources);
  const textOf = distantTexts(context.host);
  const shown = new Set(diagnostics.flatMap(({ path, related = [] }) => [path, ...related.map((each) => each.path)]));
  for (const file of [...files, ...surveyed]) {
    const { path, parts, points } = file.judged;
    const found = byPath.get(path) ?? [];
    if (!shown.has(path)) continue;
    const isHeld = file.open !== undefined || given.has(path);
    // One file that is not held need not be opened for that.
    if (!isHeld && parts.length === 0) {
      texts.set(path, textOf(path, points[path]));
      continue;
    }
    const document = await documentOf(file);
    if (!document) continue;
    for (const each of document.source.files) texts.set(each.path, isHeld ? each : textOf(each.path));
    if (parts.length > 0) placed.set(path, localised(found, document, context));
  }
  for (const path of changed) placed.set(path, [...(placed.get(path) ?? []), changedMeanwhile(path)]);
  return { diagnostics, byPath: placed, sources: texts, targets, asked };
}

interface Checking {
  readonly input: ValidateInput;
  /** Documents that nothing is to be said of. */
  readonly others: readonly JudgedFile[];
  readonly context: Context;
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

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.range?.start ?? -1) - (b.range?.start ?? -1) || (a.message < b.message ? -1 : 1);
}

/** The texts of the files that something is said of. */
async function sourcesOf(
  diagnostics: readonly Diagnostic[],
  { host }: Context,
): Promise<readonly (readonly [path: string, source: Source])[]> {
  const paths = [...new Set(diagnostics.map((each) => each.path))];
  const read = await Promise.all(
    paths.map(async (path) => {
      const bytes = await host.read(path).catch(() => undefined);
      return bytes && decode(path, bytes).value;
    }),
  );
  return read.flatMap((source) => (source ? [[source.path, source] as const] : []));
}

/** Places in a text that is another one by now would be wrong. */
function changedMeanwhile(path: string): Diagnostic {
  const message = `\`${path}\` was changed while it was being checked, so not all can be said of it; run the command again`;
  return diagnostic("config/unreadable", path, message);
}
