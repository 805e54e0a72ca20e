import type { Severity } from "../core/codes.js";
import type { Diagnostic, Property, Related } from "../core/diagnostic.js";
import type { Range, Source } from "../core/source.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import { noteTally } from "./tally.js";

/** A validation as it is told: plain values, with places as people name them. It is what every format is written from. */
export interface Told {
  /** The version of teiwright that validated. */
  readonly version: string;
  readonly durationMs: number;
  /** Which part of the documents this is, where they were shared out among several runs. */
  readonly shard?: Shard;
  /** What is not about the text of a document: the configuration, files that are not there, schemas. */
  readonly diagnostics: readonly ToldDiagnostic[];
  /** In the order of their paths. */
  readonly documents: readonly ToldDocument[];
}

/** One of several runs that share the documents; both numbers count from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface ToldDocument {
  readonly path: string;
  readonly valid: boolean;
  /** The paths of the schemas it was checked against. */
  readonly schemas: readonly string[];
  /** What each schema says, in their order; where the document follows more than one. */
  readonly verdicts?: readonly ToldVerdict[];
  /** In document order. */
  readonly diagnostics: readonly ToldDiagnostic[];
}

export interface ToldDiagnostic {
  readonly path: string;
  /** One of the codes of the version of teiwright that validated. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Every diagnostic of a document has one: its beginning where nothing nearer is known. */
  readonly place?: Place;
  readonly xpath?: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The id of the rule that it comes from, as its schema has it. */
  readonly rule?: string;
  /** What the schema says of its rule: words of its author, such as `warning`. */
  readonly role?: string;
  readonly flag?: string;
  /** What the schema tells programs of this place. */
  readonly properties?: readonly Property[];
  /** The path of the schema that it comes from, where a document follows several. */
  readonly schema?: string;
  /** What the schema says for people of the element or attribute that it is about. */
  readonly documentation?: string;
  /** What else is concerned, such as the other of two things that are alike. */
  readonly related?: readonly ToldRelated[];
  /** What a later version tells besides, by its key in the JSON report. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Another place that a diagnostic is about. */
export interface ToldRelated {
  readonly path: string;
  readonly message: string;
  readonly place?: Place;
}

/** What one of several schemas says of a document. */
export interface ToldVerdict {
  readonly schema: string;
  /** The language that the schema was read as; reports of earlier versions do not say it. */
  readonly language?: string;
  readonly valid: boolean;
}

/** A stretch of a text: all numbers count from 1, columns in UTF-16 code units; the end is the first column outside. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A validation as it is told. */
export function told(
  validation: Validation,
  run: { readonly version: string; readonly durationMs: number; readonly shard?: Shard },
): Told {
  const sourceOf = sourcesOf(validation);
  const tell = tellingWith(sourceOf);
  return {
    ...run,
    diagnostics: validation.diagnostics.map((each) =>
      toldDiagnostic(each, placeOf(each.range, sourceOf(each.path)), sourceOf),
    ),
    documents: validation.documents.map((each) => toldDocument(each, tell)),
  };
}

/** The texts that the diagnostics of a validation have their places in, by path. */
export function sourcesOf({ documents, sources }: Validation): (path: string) => Source | undefined {
  const read = new Map(documents.map((each) => [each.path, each]));
  return (path) => read.get(path)?.source ?? sources.get(path);
}

/** Every diagnostic, those that are about no document first. */
export function* everyDiagnostic({ diagnostics, documents }: Told): Iterable<ToldDiagnostic> {
  yield* diagnostics;
  for (const document of documents) yield* document.diagnostics;
}

type SourceOf = (path: string) => Source | undefined;

/** What is said of a document is told anew each time: of thousands of documents it need not be held. */
function toldDocument(document: ValidatedDocument, tell: Telling): ToldDocument {
  const { path, valid, schemas, verdicts } = document;
  const told: ToldDocument = {
    path,
    valid,
    schemas,
    ...(verdicts && {
      verdicts: verdicts.map((each) => ({ schema: each.schema, language: each.language, valid: each.valid })),
    }),
    get diagnostics() {
      const diagnostics = tell(document);
      noteTally(told, diagnostics);
      return diagnostics;
    },
  };
  return told;
}

type Telling = (document: ValidatedDocument) => readonly ToldDiagnostic[];

/** Tells what is said of documents; that of the last one is remembered, for it is mostly asked for several times. */
function tellingWith(sourceOf: SourceOf): Telling {
  let last: { readonly document: ValidatedDocument; readonly told: readonly ToldDiagnostic[] } | undefined;
  return (document) => {
    if (last?.document !== document) {
      const { path, source, diagnostics } = document;
      const told = diagnostics.map((each) => {
        const own = each.path === path ? source : sourceOf(each.path);
        return toldDiagnostic(each, placeOf(each.range, own) ?? BEGINNING, sourceOf);
      });
      last = { document, told };
    }
    return last.told;
  };
}

const BEGINNING: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function toldDiagnostic(diagnostic: Diagnostic, place: Place | undefined, sourceOf: SourceOf): ToldDiagnostic {
  const { path, code, severity, message, xpath, actual, expected, documentation, related } = diagnostic;
  const { rule, role, flag, properties, schema } = diagnostic;
  return {
    path,
    code,
    severity,
    message,
    ...(place && { place }),
    ...(xpath !== undefined && { xpath }),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(rule !== undefined && { rule }),
    ...(role !== undefined && { role }),
    ...(flag !== undefined && { flag }),
    ...(properties && { properties }),
    ...(schema !== undefined && { schema }),
    ...(documentation !== undefined && { documentation }),
    ...(related && { related: related.map((each) => toldRelated(each, sourceOf)) }),
  };
}

function toldRelated({ path, range, message }: Related, sourceOf: SourceOf): ToldRelated {
  const place = placeOf(range, sourceOf(path));
  return { path, message, ...(place && { place }) };
}

function placeOf(range: Range | undefined, source: Source | undefined): Place | undefined {
  if (!range || !source) return undefined;
  const start = source.point(range.start);
  const end = source.point(range.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
