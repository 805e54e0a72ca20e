import { assembled } from "../core/assembled.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { enough } from "../core/enough.js";
import type { Host } from "../core/host.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { DocumentTable } from "../core/table.js";
import type { Verdict } from "../core/validation.js";
import { withoutFollowUps } from "./follow-ups.js";
import { grammarFinder } from "./grammars.js";
import type { ValidateInput } from "./input.js";
import { localised } from "./localise.js";
import { type Points, pointsOf } from "./points.js";
import { checkDocument } from "./references.js";
import { schemaStore } from "./schemas.js";
import type { Summary } from "./summary.js";
import { judge } from "./verdicts.js";

/** A file that is to be validated. */
export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was found of one file by itself: plain data, which can be kept and sent between threads. */
export interface JudgedFile {
  readonly path: string;
  /** The paths of the schemas it was checked against. */
  readonly schemas: readonly string[];
  /** Where the document follows more than one. */
  readonly verdicts?: readonly Verdict[];
  /** What is said of the document, and of the files that it takes in. */
  readonly diagnostics: readonly Diagnostic[];
  /** The points of what they are about. */
  readonly points: Points;
  /** What is not about the text of the document. */
  readonly top: readonly Diagnostic[];
  /** Whether every schema that was found for it works, and one was. */
  readonly judged: boolean;
  /** What it says to the other documents; without it no document could be made of the file. */
  readonly summary?: Summary;
  /** The paths of the other files that it takes in. */
  readonly parts: readonly string[];
  /** The paths of all files that were looked for to put it together, whether they are there or not. */
  readonly read: readonly string[];
}

/** A file that was judged, with what it was judged by. */
export interface OpenFile {
  readonly judged: JudgedFile;
  /** The text; undefined where the bytes could not be read as text. */
  readonly source: Source | undefined;
  readonly document: XmlDocument | undefined;
  /** The other files that it takes in. */
  readonly others: readonly Source[];
}

/** What judges files, one by one, with the schemas of a run. */
export async function fileJudge(input: ValidateInput, context: Context): Promise<(file: File) => Promise<OpenFile>> {
  // What decides which schemas a document has is noted, so that a later run can tell whether it is still so.
  const noted: Context = context.memory ? { ...context, host: context.memory.host } : context;
  const findGrammars = await grammarFinder(input, schemaStore(noted), noted);
  const { xinclude } = { ...context.config.validate, ...input.follow };
  return async ({ path, bytes }) => {
    const { document, diagnostics: said, source, others, read } = await putTogether({ path, bytes }, xinclude, context);
    if (!document) return unread({ path, diagnostics: said, source, others, read });
    const grammars = await findGrammars(document);
    const { verdicts, diagnostics: byRule, top } = await judge(document, grammars.named);
    const { diagnostics: referring, summary } = checkDocument(document.source, tableOf(document, context), said);
    const found = localised([...grammars.diagnostics, ...byRule, ...referring], document, context);
    const kept = enough([...said, ...withoutFollowUps(found, said)], path);
    const judged: JudgedFile = {
      path,
      schemas: [...new Set(grammars.named.flatMap((each) => each.paths))],
      ...(verdicts.length > 1 && { verdicts }),
      diagnostics: kept,
      points: pointsOf(kept, source ? [source, ...others] : others),
      top,
      judged: verdicts.length > 0 && verdicts.every((each) => each.judged) && !hasErrors(grammars.diagnostics),
      summary,
      parts: others.map((each) => each.path),
      read,
    };
    return { judged, source, document, others };
  };
}

/** A document with what was read for it; without one, the diagnostics say why. */
export interface PutTogether {
  readonly document: XmlDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly source: Source | undefined;
  readonly others: readonly Source[];
  readonly read: readonly string[];
}

/** The document of a file, with what it takes in. */
export async function putTogether({ path, bytes }: File, xinclude: boolean, context: Context): Promise<PutTogether> {
  const { value: source, diagnostics } = decode(path, bytes);
  if (!source) return { document: undefined, diagnostics, source, others: [], read: [] };
  const read = new Set<string>();
  const host: Host = {
    ...context.host,
    read: (each) => {
      read.add(each);
      return context.host.read(each);
    },
  };
  const {
    value: document,
    diagnostics: said,
    sources: others,
  } = await assembled(source, xinclude, { ...context, host });
  return { document, diagnostics: said, source, others, read: [...read].sort() };
}

/** The document of a file that was judged before, for showing places in it; undefined where it is gone. */
export async function openAgain(
  path: string,
  { follow, sources = [] }: ValidateInput,
  context: Context,
): Promise<XmlDocument | undefined> {
  const { xinclude } = { ...context.config.validate, ...follow };
  const given = sources.find((each) => each.path === path)?.bytes;
  const bytes = given ?? (await context.host.read(path).catch(() => undefined));
  const source = bytes && decode(path, bytes).value;
  return source && (await assembled(source, xinclude, context)).value;
}

/** The table of a document, which holds its text without a tree. */
export function tableOf(document: XmlDocument, { engines }: Context): DocumentTable {
  return engines.xml.tableOf(document) ?? engines.xml.parseTable(document.source);
}

function unread({
  path,
  diagnostics,
  source,
  others,
  read,
}: Pick<JudgedFile, "path" | "diagnostics" | "read"> & Pick<OpenFile, "source" | "others">): OpenFile {
  const parts = others.map((each) => each.path);
  const points = pointsOf(diagnostics, source ? [source, ...others] : others);
  const judged: JudgedFile = { path, schemas: [], diagnostics, points, top: [], judged: false, parts, read };
  return { judged, source, document: undefined, others };
}
