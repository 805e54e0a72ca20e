import type { Context } from "../core/stage.js";
import { type Settled, type Settling, settleAll } from "./addresses/settle.js";
import { includeGroups } from "./include-groups.js";
import { type KnownDocument, type ProjectFiles, projectFiles, type ReadFile } from "./project-files.js";
import type { Facts } from "./reading/facts.js";
import type { Summary } from "./summary.js";

/** What the checks that look at several documents work from, beside the document that is in turn. */
export interface Corpus {
  /** The paths of the documents that are validated. */
  readonly paths: ReadonlySet<string>;
  readonly files: ProjectFiles;
  /** The authority files that can be read, in the order of their paths. */
  readonly authority: () => Promise<readonly AuthorityFile[]>;
  readonly context: Context;
}

/** A document of a corpus: one is in memory at a time. */
export interface SettledDocument {
  readonly summary: Summary;
  /** Its pointers that need a look outside of the document, with what is at their ends. */
  readonly settled: readonly Settled[];
}

/** An authority file that was read. */
export interface AuthorityFile {
  readonly summary: Summary;
  readonly ids: ReadonlySet<string>;
  readonly facts: Facts;
}

/** The corpus of documents. */
export function corpusOf(documents: readonly KnownDocument[], context: Context): Corpus {
  const files = projectFiles(context, documents);
  let authority: Promise<readonly AuthorityFile[]> | undefined;
  return {
    paths: new Set(documents.flatMap((each) => (each.summary ? each.path : []))),
    files,
    authority: () => {
      authority ??= authorityFiles(context.config.authority, files, context);
      return authority;
    },
    context,
  };
}

/** The documents of a corpus one after the other, in the order of their paths. */
export async function* settledDocuments(
  documents: readonly KnownDocument[],
  { files, context }: Corpus,
): AsyncIterable<SettledDocument> {
  const sorted = documents.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const groupOf = await includeGroups(sorted, files);
  const read = await readAll(context.config.prefixes, files, context);
  const shared = read.flatMap(({ summary }) => summary.prefixes);
  const known: Settling["known"] = new Map();
  for (const each of sorted) {
    const summary = each.summary?.();
    if (!summary) continue;
    const { holds, isComplete, prefixes } = groupOf(summary);
    const settling: Settling = { files, prefixes: [...prefixes, ...shared], holds, isComplete, known };
    yield { summary, settled: summary.pointers.length > 0 ? await settleAll(summary, settling) : [] };
  }
}

async function authorityFiles(
  globs: readonly string[],
  files: ProjectFiles,
  context: Context,
): Promise<readonly AuthorityFile[]> {
  const read = await readAll(globs, files, context);
  const found = await Promise.all(
    read.map(async ({ summary, ids, facts }) => ({ summary, ids, facts: await facts() })),
  );
  return found.flatMap(({ facts, ...each }) => (facts ? [{ ...each, facts }] : []));
}

async function readAll(
  globs: readonly string[],
  files: ProjectFiles,
  { host }: Pick<Context, "host">,
): Promise<readonly (ReadFile & { readonly kind: "read" })[]> {
  const read = await Promise.all((await host.glob(globs)).map((path) => files.read(path)));
  return read.filter((each): each is ReadFile & { readonly kind: "read" } => each.kind === "read");
}
