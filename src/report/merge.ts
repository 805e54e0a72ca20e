import type { Code } from "../core/codes.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { readReport } from "./read.js";
import type { Told, ToldDiagnostic, ToldDocument } from "./told.js";

/** A JSON report by the path it was read from. */
export interface JsonReport {
  readonly path: string;
  readonly text: string;
}

/** What is known before the reports are read. */
export interface Merging {
  readonly version: string;
  /** What there is to say of reports that are not there or cannot be read. */
  readonly absent?: readonly Diagnostic[];
}

/**
 * The reports of several runs as one. What does not fit is told at its top, and what does is there all the same; a report
 * with an error at its top is one of a run that could not be finished.
 */
export function merge(reports: readonly JsonReport[], { version, absent = [] }: Merging): Told {
  const read = reports.map(({ path, text }) => ({ path, ...readReport(text) }));
  const faults = read.flatMap((each) =>
    "fault" in each
      ? [
          fault(
            "config/report-unreadable",
            each.path,
            `\`${each.path}\` is no report that can be merged: ${each.fault}`,
          ),
        ]
      : [],
  );
  const parts = read.flatMap((each) => ("told" in each ? [each] : []));
  const { documents, conflicts } = gathered(parts);
  const others = [
    ...absent,
    ...faults,
    ...otherVersions(parts),
    ...shardFaults(parts),
    ...conflicts,
    ...distinctOf(parts),
  ];
  const versions = [...new Set(parts.map((each) => each.told.version))].sort();
  return {
    version: versions.at(-1) ?? version,
    durationMs: parts.reduce((sum, each) => sum + each.told.durationMs, 0),
    diagnostics: documents.length === 0 && others.length === 0 ? [NOTHING] : others,
    documents,
  };
}

interface Part {
  readonly path: string;
  readonly told: Told;
}

/** The documents in the order of their paths; one that two reports tell differently is a conflict, and the first telling stays. */
function gathered(parts: readonly Part[]): {
  readonly documents: readonly ToldDocument[];
  readonly conflicts: readonly ToldDiagnostic[];
} {
  const found = new Map<string, { readonly document: ToldDocument; readonly from: string }>();
  const conflicts: ToldDiagnostic[] = [];
  for (const { path: from, told } of parts) {
    for (const document of told.documents) {
      const other = found.get(document.path);
      if (!other) found.set(document.path, { document, from });
      else if (!isSame(other.document, document)) conflicts.push(conflict(document.path, other.from, from));
    }
  }
  const documents = [...found.values()].map((each) => each.document).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { documents, conflicts };
}

function conflict(document: string, first: string, second: string): ToldDiagnostic {
  const where = first === second ? `\`${first}\` tells of it twice, each time` : `\`${first}\` and \`${second}\` tell`;
  const message = `document \`${document}\`: ${where} something else; give each document to one run`;
  return fault("config/report-conflict", document, message);
}

function isSame(a: ToldDocument, b: ToldDocument): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What one version calls valid another may not. */
function otherVersions([first, ...others]: readonly Part[]): readonly ToldDiagnostic[] {
  const other = others.find((each) => each.told.version !== first?.told.version);
  if (!first || !other) return [];
  const message = `\`${first.path}\` is of teiwright ${first.told.version} and \`${other.path}\` of ${other.told.version}; all runs must be of one version`;
  return [fault("config/report-conflict", other.path, message)];
}

/** Where the runs shared the documents out, every share must be there, once. */
function shardFaults(parts: readonly Part[]): readonly ToldDiagnostic[] {
  const first = parts.find((each) => each.told.shard);
  const count = first?.told.shard?.count;
  if (!first || count === undefined) return [];
  const other = parts.find((each) => each.told.shard?.count !== count);
  if (other) {
    const { shard } = other.told;
    const words = shard ? `one of ${shard.count} shards` : "of no shard";
    const message = `\`${first.path}\` is one of ${count} shards and \`${other.path}\` is ${words}; merge the shards of one set of runs`;
    return [fault("config/report-conflict", other.path, message)];
  }
  const seen = new Map<number, string>();
  const doubled: ToldDiagnostic[] = [];
  for (const { path, told } of parts) {
    const index = told.shard?.index ?? 0;
    const before = seen.get(index);
    if (before !== undefined) {
      const message = `\`${before}\` and \`${path}\` are both of shard ${index} of ${count}; give the report of each shard once`;
      doubled.push(fault("config/report-conflict", path, message));
    } else seen.set(index, path);
  }
  return [...doubled, ...missingShards(seen, count)];
}

/** How many missing shards are named; a count in a damaged report may be any number. */
const MOST_NAMED = 10;

function missingShards(seen: ReadonlyMap<number, string>, count: number): readonly ToldDiagnostic[] {
  const missing = count - seen.size;
  if (missing === 0) return [];
  const named: number[] = [];
  for (let index = 1; named.length < Math.min(missing, MOST_NAMED); index++) if (!seen.has(index)) named.push(index);
  const rest = missing - named.length;
  const words = `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const message = `shard ${words} of ${count} is missing; give the reports of all shards`;
  return [fault("config/report-missing", ".", message)];
}

/** Several runs may find the same fault in a schema or a configuration; it is said once. */
function distinctOf(parts: readonly Part[]): readonly ToldDiagnostic[] {
  const all = parts.flatMap((each) => each.told.diagnostics);
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function fault(code: Code, path: string, message: string): ToldDiagnostic {
  return diagnostic(code, path, message);
}

const NOTHING = fault(
  "config/no-documents",
  ".",
  "the reports hold no document; merge those of runs that had documents to check",
);
