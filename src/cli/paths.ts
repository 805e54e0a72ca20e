import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { relativeTo, resolveIn } from "../core/path.js";
import type { Context } from "../core/stage.js";
import type { OpenProject } from "../index.js";

/** A path as given on the command line, seen from the project's folder. */
export function inProject({ project }: OpenProject, folder: string, path: string): string {
  return relativeTo(project.root, resolveIn(folder, path));
}

/** The documents that paths, folders and globs stand for, seen from the project's folder; with none, those of the configuration. */
export async function documentsFor(
  open: OpenProject,
  folder: string,
  given: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { host, config } = open.context;
  if (given.length === 0) {
    const paths = await host.glob(config.documents);
    const globs = config.documents.map((each) => `\`${each}\``).join(", ");
    const none = diagnostic(
      "config/no-documents",
      configName(open),
      `no document matches ${globs}; name documents, or set \`documents\` in the configuration`,
    );
    return { paths, diagnostics: paths.length === 0 ? [none] : [] };
  }
  const found = await Promise.all(given.map((each) => documentsAt(open.context, inProject(open, folder, each), each)));
  return {
    paths: [...new Set(found.flatMap((each) => (Array.isArray(each) ? each : [])))].sort(),
    diagnostics: found.flatMap((each) => (Array.isArray(each) ? [] : [each])),
  };
}

async function documentsAt({ host }: Context, path: string, asGiven: string): Promise<string[] | Diagnostic> {
  const kind = await host.kind(path);
  if (kind === "file") return [path];
  if (kind === "folder") {
    const start = path === "." ? "" : `${path.replace(/[*?[\]{}()!\\]/g, "\\$&")}/`;
    const found = await host.glob([`${start}**/*.xml`, `${start}**/*.tei`]);
    return found.length > 0
      ? [...found]
      : diagnostic(
          "config/no-documents",
          asGiven,
          `folder \`${asGiven}\` holds no document; \`*.xml\` and \`*.tei\` are looked for in it`,
        );
  }
  if (!/[*?[{]/.test(path)) return diagnostic("config/no-file", asGiven, `there is no file or folder \`${asGiven}\``);
  const found = await host.glob([path]);
  return found.length > 0
    ? [...found]
    : diagnostic("config/no-documents", asGiven, `no document matches \`${asGiven}\``);
}

function configName({ project }: OpenProject): string {
  return project.file === undefined ? "." : relativeTo(project.root, project.file);
}
