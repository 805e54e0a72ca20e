import { unpack } from "../core/packed.js";
import type { Context } from "../core/stage.js";
import type { ValidateInput } from "./input.js";
import type { JudgedFile } from "./judge-file.js";
import type { KnownDocument } from "./project-files.js";
import { targetsOf } from "./references.js";
import { surveyed } from "./survey.js";

/** What a run is to judge. */
export interface Scope {
  readonly paths: readonly string[];
  /** The other documents, which those that are judged may point at. */
  readonly others: readonly JudgedFile[];
}

/** The files that are to be judged, and the others as far as these need them. */
export async function scopeOf(input: ValidateInput, context: Context): Promise<Scope> {
  const { share, changed } = input;
  const all = [...new Set(input.paths)].sort();
  if (!share && !changed) return { paths: all, others: [] };
  const isShared = (path: string): boolean => share?.has(path) ?? true;
  // Whether a document points at what has changed can be told only after a look into it.
  const known = await surveyed(changed ? all : all.filter((each) => !isShared(each)), input, context);
  const concerned = changed ? await concernedBy(changed, known, context) : undefined;
  const paths = all.filter((each) => isShared(each) && (concerned?.has(each) ?? true));
  const judged = new Set(paths);
  return { paths, others: known.filter((each) => !judged.has(each.path)) };
}

/** The documents that have changed, point at what has, take it in, have it for a schema, or must not have the same ids. */
async function concernedBy(
  changed: ReadonlySet<string>,
  documents: readonly JudgedFile[],
  context: Context,
): Promise<ReadonlySet<string>> {
  const known = documents.map(
    ({ path, summary, isWhole }): KnownDocument => ({
      path,
      ...(isWhole !== undefined && { isWhole }),
      ...(summary && { summary: () => unpack(summary) }),
      reading: async () => undefined,
    }),
  );
  const targets = await targetsOf(known, context);
  const idsIn = ({ summary }: JudgedFile): readonly string[] =>
    summary && context.config.ids === "global" ? unpack(summary).ids : [];
  const itself = documents.filter((each) => changed.has(each.path));
  const ids = new Set(itself.flatMap(idsIn));
  // A `prefixDef` holds in what its document takes in, too.
  const within = new Set(itself.flatMap((each) => each.parts));
  const concerned = documents.filter((each) => {
    const { path, read, schemas } = each;
    const near = [path, ...read, ...schemas, ...(targets.get(path) ?? [])];
    return within.has(path) || near.some((file) => changed.has(file)) || idsIn(each).some((id) => ids.has(id));
  });
  return new Set(concerned.map((each) => each.path));
}
