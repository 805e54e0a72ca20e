import { CODES, hostAt, type Source } from "../index.js";
import { errorsIn, type Report, stepSummary, summarise, type Told, written } from "../report/index.js";
import { exitCodeOf } from "./exit-code.js";
import { type FormatWish, withOneForPeople } from "./formats.js";
import { seenFromRepository } from "./repository.js";
import type { CommonOptions, ExitCode, Terminal } from "./terminal.js";

/** How a validation is told. */
export interface Telling {
  readonly options: ReportOptions;
  readonly terminal: Terminal;
  /** The folder that the paths in the report start at; absolute. */
  readonly root: string;
  readonly sourceOf: (path: string) => Source | undefined;
}

/** The options of the commands that report. */
export interface ReportOptions extends CommonOptions {
  readonly format?: readonly FormatWish[];
  readonly maxWarnings?: number;
}

/** Tells a validation in every format that is wanted, and gives its exit code. */
export async function tellReports(told: Told, { options, terminal, root, sourceOf }: Telling): Promise<ExitCode> {
  const report: Report = {
    told,
    sourceOf,
    pageOf: pagesAt(terminal),
    folder: await seenFromRepository(hostAt(root), root),
    colour: terminal.mayColour && options.color,
    quiet: options.quiet ?? false,
  };
  const wishes = withOneForPeople(options.format);
  for (const wish of wishes) if (!(await isTold(wish, report, terminal))) return 2;
  if (wishes.some((each) => each.format === "github")) await addStepSummary(report, terminal);
  return exitCodeOf(told, options.maxWarnings, { errors: errorsIn(told), warnings: summarise(told).warnings });
}

async function isTold({ format, file }: FormatWish, report: Report, terminal: Terminal): Promise<boolean> {
  if (file === undefined) {
    for (const piece of written(format, report)) await terminal.write(piece);
    return true;
  }
  try {
    // Files get no colours.
    await hostAt(terminal.folder).write(file, written(format, { ...report, colour: false }));
    return true;
  } catch {
    await terminal.say(`error: the report ${file} cannot be written; name a file in a folder that you may write to\n`);
    return false;
  }
}

async function addStepSummary(report: Report, { folder, stepSummary: file, say }: Terminal): Promise<void> {
  if (file === undefined) return;
  try {
    await hostAt(folder).append(file, stepSummary(report));
  } catch {
    await say("warning: the summary of the job cannot be written; the annotations are complete\n");
  }
}

/** The pages of the documentation, each read when it is asked for. */
function pagesAt({ folder }: Terminal): (code: string) => string | undefined {
  const known = new Set<string>(CODES);
  const host = hostAt(folder);
  return (code) => (known.has(code) ? new TextDecoder().decode(host.asset(`docs/codes/${code}.md`)) : undefined);
}
