import type { Context } from "../core/stage.js";
import { type Settled, type Settling, settleAll } from "./addresses/settle.js";
import { includeGroups } from "./include-groups.js";
import type { ProjectFiles, ReadFile } from "./project-files.js";
import type { Facts } from "./reading/facts.js";
import type { Summary } from "./summary.js";

/** What the checks that look at several documents work from. */
export interface Corpus {
  /** Of the documents that are validated, in the order of their paths. */
  readonly summaries: readonly Summary[];
  /** Their pointers that need a look outside of the document, with what is at their ends. */
  readonly settled: readonly Settled[];
  readonly files: ProjectFiles;
  /** The authority files that can be read, in the order of their paths. */
  readonly authority: () => Promise<readonly AuthorityFile[]>;
  readonly context: Context;
}

/** An authority file that was read. */
export interface AuthorityFile {
  readonly summary: Summary;
  readonly ids: ReadonlySet<string>;
  readonly facts: Facts;
}

/** The corpus of documents. */
export async function corpusOf(given: readonly Summary[], files: ProjectFiles, context: Context): Promise<Corpus> {
  const { config } = context;
  const summaries = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const groupOf = await includeGroups(summaries, files);
  const shared = (await readAll(config.prefixes, files, context)).flatMap(({ summary }) => summary.prefixes);
  const settled: Settled[] = [];
  const known: Settling["known"] = new Map();
  for (const summary of summaries.filter((each) => each.pointers.length > 0)) {
    const { holds, isComplete, ...group } = groupOf(summary.path);
    const prefixes = [...group.prefixes, ...shared];
    for (const each of await settleAll(summary, { files, prefixes, holds, isComplete, known })) settled.push(each);
  }
  let authority: Promise<readonly AuthorityFile[]> | undefined;
  return {
    summaries,
    settled,
    files,
    authority: () => {
      authority ??= authorityFiles(config.authority, files, context);
      return authority;
    },
    context,
  };
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
