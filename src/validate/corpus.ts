import type { Context } from "../core/stage.js";
import { type Settled, settleAll } from "./addresses/settle.js";
import { includeGroups } from "./include-groups.js";
import type { ProjectFiles, ReadFile } from "./project-files.js";
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
export type AuthorityFile = ReadFile & { readonly kind: "read" };

/** The corpus of documents. */
export async function corpusOf(given: readonly Summary[], files: ProjectFiles, context: Context): Promise<Corpus> {
  const { host, config } = context;
  const summaries = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const groupOf = await includeGroups(summaries, files);
  const shared = (await readAll(config.prefixes, files, context)).flatMap(({ summary }) => summary.prefixes);
  const settled: Settled[] = [];
  for (const summary of summaries.filter((each) => each.pointers.length > 0)) {
    const { holds, isComplete, ...group } = groupOf(summary.path);
    const prefixes = [...group.prefixes, ...shared];
    settled.push(...(await settleAll(summary, { files, prefixes, holds, isComplete })));
  }
  let authority: Promise<readonly AuthorityFile[]> | undefined;
  return {
    summaries,
    settled,
    files,
    authority: () => {
      authority ??= readAll(config.authority, files, { host });
      return authority;
    },
    context,
  };
}

async function readAll(
  globs: readonly string[],
  files: ProjectFiles,
  { host }: Pick<Context, "host">,
): Promise<readonly AuthorityFile[]> {
  const read = await Promise.all((await host.glob(globs)).map((path) => files.read(path)));
  return read.filter((each): each is AuthorityFile => each.kind === "read");
}
