import { type Diagnostic, diagnostic, type Related } from "../../core/diagnostic.js";
import { normalise } from "../../core/path.js";
import type { AuthorityFile, Corpus } from "../corpus.js";
import { type Entry, entriesOf } from "../reading/entries.js";

/**
 * Entries of authority files that no document uses, said once a file. A document uses an entry that it points to, and one
 * whose id it has itself, as a copy has. Nothing is said unless all documents of the project are validated.
 */
export async function unusedEntries(corpus: Corpus): Promise<readonly Diagnostic[]> {
  const authority = await corpus.authority();
  if (authority.length === 0 || !(await isWhole(corpus))) return [];
  const isUsed = usesOf(corpus, authority);
  const found: Diagnostic[] = [];
  for (const file of authority) {
    const { path } = file.summary;
    const unused = entriesOf(file.facts).filter(({ id, inner }) => ![id, ...inner].some((each) => isUsed(path, each)));
    found.push(...(await said(unused, path, corpus)));
  }
  return found;
}

/** Whether every document of the project is validated; with some of them nobody can tell what the others use. */
async function isWhole({ summaries, context: { host, config } }: Corpus): Promise<boolean> {
  const validated = new Set(summaries.map((each) => normalise(each.path)));
  const documents = await host.glob(config.documents);
  return documents.length > 0 && documents.every((each) => validated.has(each));
}

function usesOf(
  { summaries, settled }: Corpus,
  authority: readonly AuthorityFile[],
): (file: string, id: string) => boolean {
  const paths = new Set(authority.map((each) => each.summary.path));
  const used = new Map<string, Set<string>>();
  const anywhere = new Set<string>();
  for (const { outcome } of settled) {
    if (outcome.kind === "fine" && outcome.file !== undefined && outcome.id !== undefined) {
      const ids = used.get(outcome.file) ?? new Set();
      used.set(outcome.file, ids.add(outcome.id));
    }
    if (outcome.kind === "no-id") anywhere.add(outcome.id);
  }
  for (const { path, ids } of summaries) if (!paths.has(path)) for (const id of ids) anywhere.add(id);
  // Entries name each other, within a file and from file to file.
  for (const { facts } of authority) {
    for (const { value } of facts.pointers) if (value.includes("#")) anywhere.add(value.slice(value.indexOf("#") + 1));
  }
  return (file, id) => anywhere.has(id) || used.get(file)?.has(id) === true;
}

async function said(unused: readonly Entry[], path: string, { files }: Corpus): Promise<readonly Diagnostic[]> {
  const [first, ...others] = unused;
  const places = await files.places(
    path,
    unused.map((each) => each.place),
  );
  if (!first || !places) return [];
  const { range, xpath } = places.at(first.place);
  const more = others.length === 0 ? "" : `, nor to ${others.length} more of this file`;
  const message = `no document points to \`${first.kind}\` \`${first.id}\`${more}; an entry stands here for documents that name it`;
  const related = others.map(
    ({ id, kind, place }): Related => ({ ...places.at(place).origin, message: `${kind} \`${id}\`` }),
  );
  return [
    diagnostic("tei/authority-unused", path, message, {
      range,
      xpath,
      actual: first.id,
      ...(related.length > 0 && { related }),
    }),
  ];
}
