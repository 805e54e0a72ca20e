import type { SchemaKind } from "../core/addresses.js";
import { nearest } from "../core/nearest.js";
import { folderOf } from "../core/path.js";
import type { Context } from "../core/stage.js";

/** What may have been meant by the path of a schema that is not there: a schema that has a name, or a file beside it. */
export async function nearSchema(
  path: string,
  kind: SchemaKind,
  { addresses, host }: Pick<Context, "addresses" | "host">,
): Promise<string | undefined> {
  const word = nameOf(path);
  const others = (await addresses.names(kind)).filter((each) => each !== word);
  const named = nearest(word, others, 1)[0];
  if (named !== undefined) return `did you mean the schema that is named \`${named}\`?`;
  const folder = folderOf(path).replace(/[*?[\]{}()!\\]/g, "\\$&");
  const beside = await host.glob(SUFFIXES[kind].map((suffix) => `${folder}/*${suffix}`));
  const meant = nearest(word, beside.map(nameOf), 1)[0];
  const file = beside.find((each) => nameOf(each) === meant);
  return file === undefined ? undefined : `did you mean \`${file}\`?`;
}

/** The suffixes of the files that a schema can be in. */
const SUFFIXES: Readonly<Record<SchemaKind, readonly string[]>> = {
  relaxng: [".rng", ".rnc"],
  schematron: [".sch", ".rng", ".odd"],
  xsd: [".xsd"],
  dtd: [".dtd"],
  odd: [".odd"],
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
