import { assembled } from "../core/assembled.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import { jointDigest } from "../core/digests.js";
import type { XmlDocument } from "../core/document.js";
import { enough } from "../core/enough.js";
import type { Host } from "../core/host.js";
import { type Packed, pack } from "../core/packed.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { DocumentTable } from "../core/table.js";
import type { Verdict } from "../core/validation.js";
import { type Findings, packFindings } from "./findings.js";
import { withoutFollowUps } from "./follow-ups.js";
import { grammarFinder } from "./grammars.js";
import type { ValidateInput } from "./input.js";
import { localised } from "./localise.js";
import type { Place } from "./reading/places.js";
import { checkDocument } from "./references.js";
import { schemaStore } from "./schemas.js";
import { isWhole, type Summary } from "./summary.js";
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
  /** The digest of the bytes that it was judged by: its own, and those of the files that were read for it. */
  readonly digest: string;
  /** What is said of the document, and of the files that it takes in; absent where that is nothing. */
  readonly findings?: Packed<Findings>;
  /** Whether one of them is an error, by the rules of the project. */
  readonly isFlawed: boolean;
  /** What is not about the text of the document. */
  readonly top: readonly Diagnostic[];
  /** Whether every schema that was found for it works, and one was. */
  readonly judged: boolean;
  /** What it says to the other documents; without it no document could be made of the file. */
  readonly summary?: Packed<Summary>;
  /** Whether it is complete without other files. */
  readonly isWhole?: boolean;
  /** The paths of the other files that it takes in. */
  readonly parts: readonly string[];
  /** The paths of all files that were looked for to put it together, whether they are there or not. */
  readonly read: readonly string[];
  /** Places in it that an earlier run has asked for, by their bytes. */
  readonly places?: Packed<AskedPlaces>;
}

/** Places in a document by their bytes. */
export type AskedPlaces = readonly (readonly [byte: number, place: Place])[];

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
    const { document, diagnostics: said, source, ...rest } = await putTogether({ path, bytes }, xinclude, context);
    const { others, read, digest } = rest;
    if (!document) return unread({ path, diagnostics: said, source, ...rest }, context);
    const grammars = await findGrammars(document);
    const { verdicts, diagnostics: byRule, top } = await judge(document, grammars.named);
    const { diagnostics: referring, summary } = checkDocument(document.source, tableOf(document, context), said);
    const found = localised([...grammars.diagnostics, ...byRule, ...referring], document, context);
    const kept = enough([...said, ...withoutFollowUps(found, said)], path);
    const findings = packFindings(kept, textsIn({ source, others }));
    const judged: JudgedFile = {
      path,
      digest,
      schemas: [...new Set(grammars.named.flatMap((each) => each.paths))],
      ...(verdicts.length > 1 && { verdicts }),
      ...(findings && { findings }),
      isFlawed: isFlawed(kept, context),
      top,
      judged: verdicts.length > 0 && verdicts.every((each) => each.judged) && !hasErrors(grammars.diagnostics),
      summary: pack(summary),
      isWhole: isWhole(summary),
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
  /** As `JudgedFile` has it. */
  readonly digest: string;
}

/** The document of a file, with what it takes in. */
export async function putTogether({ path, bytes }: File, xinclude: boolean, context: Context): Promise<PutTogether> {
  const { value: source, diagnostics } = decode(path, bytes);
  const own = context.host.cache.digest(bytes);
  if (!source)
    return { document: undefined, diagnostics, source, others: [], read: [], digest: jointDigest([own], context.host) };
  const read = new Map<string, string>();
  const host: Host = {
    ...context.host,
    read: async (each) => {
      read.set(each, "");
      const found = await context.host.read(each);
      if (found) read.set(each, context.host.cache.digest(found));
      return found;
    },
  };
  const {
    value: document,
    diagnostics: said,
    sources: others,
  } = await assembled(source, xinclude, { ...context, host });
  const sorted = new Map([...read].sort(([a], [b]) => (a < b ? -1 : 1)));
  const digests = new Map([[path, own], ...sorted]);
  return {
    document,
    diagnostics: said,
    source,
    others,
    read: [...sorted.keys()],
    digest: jointDigest([...digests.values()], context.host),
  };
}

/** The document of a file that was judged before, for showing places in it; `changed` where it is no longer what was judged. */
export async function openAgain(
  { path, digest }: Pick<JudgedFile, "path" | "digest">,
  { follow, sources = [] }: ValidateInput,
  context: Context,
): Promise<XmlDocument | "changed" | undefined> {
  const { xinclude } = { ...context.config.validate, ...follow };
  const given = sources.find((each) => each.path === path)?.bytes;
  const bytes = given ?? (await context.host.read(path).catch(() => undefined));
  const again = bytes && (await putTogether({ path, bytes }, xinclude, context));
  return again?.digest === digest ? again.document : "changed";
}

/** The texts that a file was put together from, its own first. */
export function textsIn({ source, others }: Pick<OpenFile, "source" | "others">): readonly Source[] {
  return source ? [source, ...others] : others;
}

/** The table of a document, which holds its text without a tree. */
export function tableOf(document: XmlDocument, { engines }: Context): DocumentTable {
  return engines.xml.tableOf(document) ?? engines.xml.parseTable(document.source);
}

/** Whether one of some diagnostics is an error, by the rules of the project. */
export function isFlawed(diagnostics: readonly Diagnostic[], { config }: Pick<Context, "config">): boolean {
  return hasErrors(ruled(diagnostics, config.rules));
}

type Unread = Pick<File, "path"> & Omit<PutTogether, "document">;

function unread({ path, diagnostics, source, others, read, digest }: Unread, context: Context): OpenFile {
  const findings = packFindings(diagnostics, textsIn({ source, others }));
  const judged: JudgedFile = {
    path,
    digest,
    schemas: [],
    ...(findings && { findings }),
    isFlawed: isFlawed(diagnostics, context),
    top: [],
    judged: false,
    parts: others.map((each) => each.path),
    read,
  };
  return { judged, source, document: undefined, others };
}
