import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { lately } from "../core/lately.js";
import { type Packed, unpack } from "../core/packed.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { type Findings, packFindings } from "./findings.js";
import type { ValidateInput } from "./input.js";
import { isFlawed, type JudgedFile, openAgain, tableOf } from "./judge-file.js";
import type { HeldFile } from "./judge-files.js";
import { withPlaces } from "./judgements.js";
import { localised } from "./localise.js";
import type { DocumentReading, KnownDocument } from "./project-files.js";
import { checkCorpus } from "./references.js";
import { distantTexts } from "./texts.js";

/** What is wrong between documents. */
export interface Between {
  /** What is said of a document and its parts, by its path. */
  readonly findings: ReadonlyMap<string, readonly Packed<Findings>[]>;
  /** The paths of those of which an error is said, by the rules of the project. */
  readonly flawed: ReadonlySet<string>;
  /** What is about no document. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of further files that places are in. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Files again, with the places in them that were asked for. */
  readonly asked: ReadonlyMap<string, JudgedFile>;
}

/** Checks judged files together with others, of which nothing is to be said. */
export async function checkBetween(
  files: readonly HeldFile[],
  others: readonly JudgedFile[],
  { input, context }: { readonly input: ValidateInput; readonly context: Context },
): Promise<Between> {
  const held = new Map(files.map((each) => [each.judged.path, each]));
  const all = [...files, ...others.map((judged): HeldFile => ({ judged }))];
  const judgedAt = new Map(all.map(({ judged }) => [judged.path, judged]));
  const changed = new Set<string>();
  const again = lately(async (path) => {
    const judged = judgedAt.get(path);
    const document = judged && (await openAgain(judged, input, context));
    if (document !== "changed") return document;
    changed.add(path);
    return undefined;
  });
  const documentOf = async ({ judged: { path }, document }: HeldFile): Promise<XmlDocument | undefined> =>
    document ?? again(path);
  const findings = new Map<string, Packed<Findings>[]>();
  const flawed = new Set<string>();
  const asked = new Map<string, JudgedFile>();
  const texts = new Map<string, Source>();
  const textOf = distantTexts(context.host);
  const say = (path: string, found: readonly Diagnostic[]): void => {
    if (isFlawed(found, context)) flawed.add(path);
    const packed = packFindings(found, []);
    if (packed) findings.set(path, [...(findings.get(path) ?? []), packed]);
  };
  const tell = async (path: string, found: readonly Diagnostic[]): Promise<void> => {
    const file = held.get(path);
    if (!file) return;
    const document = file.judged.parts.length > 0 ? await documentOf(file) : undefined;
    const placed = document ? localised(found, document, context) : found;
    for (const { related = [] } of placed) {
      for (const each of related) if (!held.has(each.path)) texts.set(each.path, textOf(each.path));
    }
    say(path, placed);
  };
  const known = all.map((file): KnownDocument => {
    const { path, summary, isWhole, places } = file.judged;
    const reading = async (): Promise<DocumentReading | undefined> => {
      const document = await documentOf(file);
      return document && { source: document.source, table: tableOf(document, context) };
    };
    if (!summary) return { path };
    const known = { path, summary: () => unpack(summary), ...(isWhole !== undefined && { isWhole }), reading };
    return { ...known, ...(places && { places: () => new Map(unpack(places)) }) };
  });
  const { diagnostics, sources } = await checkCorpus(known, context, {
    tell,
    remember: (path, places) => {
      const judged = asked.get(path) ?? held.get(path)?.judged;
      if (judged) asked.set(path, withPlaces(judged, places));
    },
  });
  for (const [path, found] of groupedByPath(diagnostics)) await tell(path, found);
  for (const path of changed) if (held.has(path)) say(path, [changedMeanwhile(path)]);
  return {
    findings,
    flawed,
    diagnostics: diagnostics.filter(({ path }) => !judgedAt.has(path)),
    sources: new Map([...texts, ...sources]),
    asked,
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

/** Places in a text that is another one by now would be wrong. */
function changedMeanwhile(path: string): Diagnostic {
  const message = `\`${path}\` was changed while it was being checked, so not all can be said of it; run the command again`;
  return diagnostic("config/unreadable", path, message);
}
