import { compare } from "../compare/index.js";
import { assembled } from "../core/assembled.js";
import type { Comparison } from "../core/comparison.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { relativeTo, resolveIn } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { readSources } from "./inputs.js";

/** What `compareFiles` is to do. */
export interface CompareFiles {
  /** Two documents, or two folders, whose files are compared by their paths in them. */
  readonly before: string;
  readonly after: string;
  /** Whether what `xi:include` names stands in its place. */
  readonly xinclude?: boolean;
}

/** What is different between two documents, or between those of two folders; in the order of their paths. */
export async function compareFiles(wish: CompareFiles, context: Context): Promise<Outcome<readonly Comparison[]>> {
  const { before, after } = wish;
  const kinds = await Promise.all([before, after].map((each) => (each === "-" ? "file" : context.host.kind(each))));
  const missing = [before, after].filter((_, i) => kinds[i] === "none");
  if (missing.length > 0) {
    const said = missing.map((path) => diagnostic("config/no-file", path, `there is no file or folder \`${path}\``));
    return { value: [], diagnostics: said };
  }
  if ((kinds[0] === "folder") !== (kinds[1] === "folder")) {
    const message = `\`${before}\` is a ${kinds[0]} and \`${after}\` a ${kinds[1]}; two files or two folders can be compared`;
    return { value: [], diagnostics: [diagnostic("config/no-file", before, message)] };
  }
  if (kinds[0] !== "folder") return compareOne(before, after, wish, context);
  const [ours, theirs] = await Promise.all([filesIn(before, context), filesIn(after, context)]);
  const comparisons: Comparison[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const inside of [...new Set([...ours, ...theirs])].sort()) {
    const paths = { before: resolveIn(before, inside), after: resolveIn(after, inside) };
    if (!theirs.includes(inside)) comparisons.push({ before: paths.before, state: "only-before", differences: [] });
    else if (!ours.includes(inside)) comparisons.push({ after: paths.after, state: "only-after", differences: [] });
    else {
      const compared = await compareOne(paths.before, paths.after, wish, context);
      comparisons.push(...compared.value);
      diagnostics.push(...compared.diagnostics);
    }
  }
  if (comparisons.length === 0) {
    const message = `neither \`${before}\` nor \`${after}\` holds a document; files such as \`*.xml\` or \`*.tei\` must stand in them`;
    diagnostics.push(diagnostic("config/no-documents", before, message));
  }
  return { value: comparisons, diagnostics };
}

async function filesIn(folder: string, { host }: Context): Promise<readonly string[]> {
  const start = folder === "." ? "" : `${folder.replace(/[*?[\]{}()!\\]/g, "\\$&")}/`;
  const found = await host.glob(["xml", "tei"].map((suffix) => `${start}**/*.${suffix}`));
  return found.map((each) => relativeTo(folder, each));
}

async function compareOne(
  before: string,
  after: string,
  { xinclude = false }: CompareFiles,
  context: Context,
): Promise<Outcome<readonly Comparison[]>> {
  const [ours, theirs] = [await documentAt(before, xinclude, context), await documentAt(after, xinclude, context)];
  const diagnostics = [...ours.diagnostics, ...theirs.diagnostics];
  if (!ours.value || !theirs.value)
    return { value: [{ before, after, state: "not-compared", differences: [] }], diagnostics };
  const differences = compare(ours.value, theirs.value);
  const state = differences.length === 0 ? "same" : "different";
  return { value: [{ before, after, state, differences }], diagnostics };
}

async function documentAt(
  path: string,
  xinclude: boolean,
  context: Context,
): Promise<Outcome<XmlDocument | undefined>> {
  const { value: sources, diagnostics: unread } = await readSources([path], context);
  const [source] = sources;
  if (!source) return { value: undefined, diagnostics: unread };
  const { value, diagnostics } = await assembled(source, xinclude, context);
  const errors = diagnostics.filter((each) => each.severity === "error");
  return { value: hasErrors(errors) ? undefined : value, diagnostics: errors };
}
