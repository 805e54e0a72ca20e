import { type Diagnostic, diagnostic, type Related } from "../../core/diagnostic.js";
import { normalise } from "../../core/path.js";
import type { Corpus, SettledDocument } from "../corpus.js";
import { type Entry, entriesOf } from "../reading/entries.js";
import type { CorpusCheck } from "./check.js";

/**
 * Entries of authority files that no document uses, said once a file. A document uses an entry that it points to, and one
 * whose id it has itself, as a copy has. Nothing is said unless all documents of the project are validated.
 */
export const unusedEntries: CorpusCheck = (corpus) => {
  if (corpus.context.config.authority.length === 0) return {};
  let uses: Promise<Uses> | undefined;
  const known = (): Promise<Uses> => {
    uses ??= usesAmong(corpus);
    return uses;
  };
  return {
    of: async (document) => {
      note(await known(), document);
      return [];
    },
    atEnd: async () => {
      if (!(await isWhole(corpus))) return [];
      const { used, anywhere } = await known();
      const found: Diagnostic[] = [];
      for (const file of await corpus.authority()) {
        const { path } = file.summary;
        const isUsed = (id: string): boolean => anywhere.has(id) || used.get(path)?.has(id) === true;
        const unused = entriesOf(file.facts).filter(({ id, inner }) => ![id, ...inner].some(isUsed));
        found.push(...(await said(unused, path, corpus)));
      }
      return found;
    },
  };
};

/** Whether every document of the project is validated; with some of them nobody can tell what the others use. */
async function isWhole({ paths, context: { host, config } }: Corpus): Promise<boolean> {
  const validated = new Set([...paths].map(normalise));
  const documents = await host.glob(config.documents);
  return documents.length > 0 && documents.every((each) => validated.has(each));
}

/** The ids of authority files that are used. */
interface Uses {
  /** The ids that entries have; others need not be remembered. */
  readonly ids: ReadonlySet<string>;
  /** The paths of the authority files. */
  readonly paths: ReadonlySet<string>;
  /** By the file that was pointed into. */
  readonly used: Map<string, Set<string>>;
  /** Those that count for every file. */
  readonly anywhere: Set<string>;
}

async function usesAmong(corpus: Corpus): Promise<Uses> {
  const authority = await corpus.authority();
  const anywhere = new Set<string>();
  // Entries name each other, within a file and from file to file.
  for (const { facts } of authority) {
    for (const { value } of facts.pointers) if (value.includes("#")) anywhere.add(value.slice(value.indexOf("#") + 1));
  }
  return {
    ids: new Set(authority.flatMap((each) => [...each.ids])),
    paths: new Set(authority.map((each) => each.summary.path)),
    used: new Map(),
    anywhere,
  };
}

function note({ ids, paths, used, anywhere }: Uses, { summary, settled }: SettledDocument): void {
  for (const { outcome } of settled) {
    if (outcome.kind === "fine" && outcome.file !== undefined && outcome.id !== undefined) {
      const inFile = used.get(outcome.file) ?? new Set();
      used.set(outcome.file, inFile.add(outcome.id));
    }
    if (outcome.kind === "no-id" && ids.has(outcome.id)) anywhere.add(outcome.id);
  }
  if (paths.has(summary.path)) return;
  for (const id of summary.ids) if (ids.has(id)) anywhere.add(id);
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
