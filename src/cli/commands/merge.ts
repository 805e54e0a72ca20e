import { reasonOf } from "../../core/host.js";
import { normalise } from "../../core/path.js";
import {
  type Diagnostic,
  decode,
  diagnostic,
  type Host,
  hostAt,
  openProject,
  type Source,
  VERSION,
} from "../../index.js";
import { type JsonReport, merge, type Told } from "../../report/index.js";
import { FORMATS_HELP, parseFormat } from "../formats.js";
import { parseNumber } from "../numbers.js";
import { type ReportOptions, tellReports } from "../reports.js";
import { type AddCommand, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright merge`: one report of the JSON reports of several runs. */
export const addMerge: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("merge"))
    .description("make one report of the JSON reports of several runs of validate")
    .argument("<report...>", "reports written with --format json=FILE")
    .option("--format <name>", FORMATS_HELP, parseFormat)
    .option("--max-warnings <number>", "more warnings than this count as errors", parseNumber)
    .action(async (paths: readonly string[], options: ReportOptions) => finish(await run(paths, options, terminal)));
};

async function run(paths: readonly string[], options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  const reports: JsonReport[] = [];
  const absent: Diagnostic[] = [];
  for (const path of paths) {
    const text = await textAt(path, hostAt(terminal.folder));
    if (typeof text === "string") reports.push({ path, text });
    else absent.push(text);
  }
  const told = merge(reports, { version: VERSION, absent });
  // The paths in the reports start at the project's folder; for finding that, its configuration may be as it will.
  const { value } = await openProject({ folder: terminal.folder, file: options.config });
  const root = value?.project.root ?? terminal.folder;
  return tellReports(told, { options, terminal, root, sourceOf: await sourcesAt(hostAt(root), told) });
}

async function textAt(path: string, host: Host): Promise<string | Diagnostic> {
  const bytes = await host.read(path).catch(reasonOf);
  if (typeof bytes === "string")
    return diagnostic("config/unreadable", path, `report \`${path}\` ${bytes}; a report in JSON must stand there`);
  if (bytes) return decode(path, bytes).value?.text ?? "";
  const message = `there is no report \`${path}\`; reports are written with \`--format json=FILE\``;
  return diagnostic("config/no-file", path, message);
}

/** The texts of the documents, where they lie in the project: lines of them are shown. */
async function sourcesAt(host: Host, { documents }: Told): Promise<(path: string) => Source | undefined> {
  const sources = new Map<string, Source>();
  for (const { path, diagnostics } of documents) {
    if (diagnostics.length === 0 || isOutside(path)) continue;
    const bytes = await host.read(path).catch(() => undefined);
    const source = bytes && decode(path, bytes).value;
    if (source) sources.set(path, source);
  }
  return (path) => sources.get(path);
}

/** A report may come from somebody else; it cannot have files shown that are not of the project. */
function isOutside(path: string): boolean {
  const place = normalise(path);
  return place.startsWith("/") || place === ".." || place.startsWith("../");
}
