import { decode } from "../core/decode.js";
import type { Diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { Validation } from "../core/validation.js";
import { checkBetween } from "./between.js";
import type { ValidateInput } from "./input.js";
import { judgeFiles } from "./judge-files.js";
import { saidOnce } from "./ready-schema.js";
import { scopeOf } from "./scope.js";
import { validatedDocuments } from "./validated.js";

export { type ThreadWork, worker } from "./fresh.js";
export type { Also, ValidateInput } from "./input.js";

/** Checks that documents are well-formed, follow their schemas, and that what they refer to is there. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const { paths, others } = await scopeOf(input, context);
  const { files, diagnostics: unread, said, keep } = await judgeFiles({ ...input, paths }, context);
  const between = await checkBetween(files, others, { input, context });
  await keep(between.asked);
  const top = [
    ...unread,
    ...[...context.addresses.said(), ...said].sort(byPlace),
    ...files.flatMap((each) => each.judged.top),
    ...between.diagnostics,
  ];
  const diagnostics = ruled(saidOnce(top), context.config.rules);
  const { documents, parts, marks } = validatedDocuments(files, between, context);
  const sources = new Map([
    ...(await sourcesOf(said, context)),
    ...between.sources,
    ...parts,
    ...context.addresses.sources,
  ]);
  return {
    value: {
      documents,
      diagnostics,
      sources,
      marks: () => ({ whole: markOf({ diagnostics, sources }, context), documents: marks() }),
    },
    get diagnostics() {
      return [...diagnostics, ...documents.flatMap((each) => each.diagnostics)];
    },
  };
}

/** Changes with what is about no document, and the texts that this has places in. */
function markOf(
  { diagnostics, sources }: Pick<Validation, "diagnostics" | "sources">,
  { host: { cache } }: Context,
): string {
  const paths = [...new Set(diagnostics.map((each) => each.path))];
  const texts = paths.map((path) => [path, cache.digest(sources.get(path)?.text ?? "")]);
  return cache.digest(JSON.stringify([diagnostics, texts]));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.range?.start ?? -1) - (b.range?.start ?? -1) || (a.message < b.message ? -1 : 1);
}

/** The texts of the files that something is said of. */
async function sourcesOf(
  diagnostics: readonly Diagnostic[],
  { host }: Context,
): Promise<readonly (readonly [path: string, source: Source])[]> {
  const paths = [...new Set(diagnostics.map((each) => each.path))];
  const read = await Promise.all(
    paths.map(async (path) => {
      const bytes = await host.read(path).catch(() => undefined);
      return bytes && decode(path, bytes).value;
    }),
  );
  return read.flatMap((source) => (source ? [[source.path, source] as const] : []));
}
