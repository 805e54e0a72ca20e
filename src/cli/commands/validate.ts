import { InvalidArgumentError, Option } from "commander";
import type { Diagnostic } from "../../core/diagnostic.js";
import type { Source } from "../../core/source.js";
import {
  type EngineChoice,
  hostAt,
  type OpenProject,
  openProject,
  type RelaxNgEngine,
  type Validation,
  VERSION,
  validate,
} from "../../index.js";
import type { Report } from "../../report/index.js";
import { type FormatWish, parseFormat, reportIn } from "../formats.js";
import { documentsFor, inProject } from "../paths.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright validate`: translates options to a validation, and its outcome to reports and an exit code. */
export const addValidate: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("validate"))
    .description(
      "check that documents are well-formed and follow their schemas, and that ids and pointers hold together",
    )
    .argument("[path...]", "files, folders or globs; - is standard input; none: the documents of the configuration")
    .option("--schema <file>", "a RELAX NG or XML Schema for all, whatever the configuration and the documents say")
    .option("--no-xinclude", "check xi:include as it stands, not what it takes in")
    .option("--xsd", "check documents against the XML Schema that their xsi:schemaLocation names, too")
    .addOption(new Option("--engine <name>", "what checks RELAX NG").choices(["builtin", "libxml2"]))
    .option("--no-cache", "read schemas anew, and keep nothing for the next run")
    .option("--format <name>", "pretty, compact or json; json=FILE writes a file; may be repeated", parseFormat)
    .option("--max-warnings <number>", "more warnings than this count as errors", parseNumber)
    .action(async (paths: readonly string[], options: ValidateOptions) => {
      finish(await run(paths, options, terminal));
    });
};

interface ValidateOptions extends CommonOptions {
  readonly schema?: string;
  readonly xsd?: true;
  /** False where what is taken in is left out. */
  readonly xinclude: boolean;
  readonly engine?: RelaxNgEngine;
  /** False where schemas are to be read anew. */
  readonly cache: boolean;
  readonly format?: readonly FormatWish[];
  readonly maxWarnings?: number;
}

async function run(paths: readonly string[], options: ValidateOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openProject({ folder: terminal.folder, file: options.config, engines: enginesIn(options) });
  if (!opened.value || opened.diagnostics.length > 0) {
    const source = opened.value?.project.source;
    return tell(nothingValidated(opened.diagnostics, source ? [source] : []), { options, terminal, durationMs: 0 });
  }
  const { context } = opened.value;
  const start = context.host.now();
  const validation = await validateIn(opened.value, { paths, options, terminal });
  const durationMs = context.host.now() - start;
  if (options.verbose) await sayMore(validation, durationMs, terminal);
  return tell(validation, { options, terminal, durationMs });
}

function enginesIn({ engine, cache }: ValidateOptions): EngineChoice {
  return { relaxng: engine, cached: cache };
}

interface Wish {
  readonly paths: readonly string[];
  readonly options: ValidateOptions;
  readonly terminal: Terminal;
}

async function validateIn(open: OpenProject, { paths, options, terminal }: Wish): Promise<Validation> {
  const { host } = open.context;
  const files = paths.filter((each) => each !== "-");
  const sources = files.length < paths.length ? [{ path: "-", bytes: await host.readStandardInput() }] : [];
  const documents =
    files.length === 0 && sources.length > 0
      ? { paths: [], diagnostics: [] }
      : await documentsFor(open, terminal.folder, files);
  const schema = options.schema === undefined ? {} : { schema: inProject(open, terminal.folder, options.schema) };
  const follow = { ...(options.xsd && { xsd: true }), ...(!options.xinclude && { xinclude: false }) };
  const { value } = await validate({ paths: documents.paths, sources, ...schema, follow }, open.context);
  return { ...value, diagnostics: [...documents.diagnostics, ...value.diagnostics] };
}

interface Telling {
  readonly options: ValidateOptions;
  readonly terminal: Terminal;
  readonly durationMs: number;
}

async function tell(validation: Validation, { options, terminal, durationMs }: Telling): Promise<ExitCode> {
  const report: Report = {
    validation,
    version: VERSION,
    durationMs,
    colour: terminal.mayColour && options.color,
    quiet: options.quiet ?? false,
  };
  for (const wish of withOneForPeople(options.format)) {
    const text = reportIn(wish, report);
    if (wish.file === undefined) await terminal.write(text);
    else if (!(await isWritten(wish.file, text, terminal))) return 2;
  }
  return exitCodeOf(validation, options.maxWarnings);
}

async function isWritten(file: string, text: string, terminal: Terminal): Promise<boolean> {
  try {
    await hostAt(terminal.folder).write(file, text);
    return true;
  } catch {
    await terminal.say(`error: the report ${file} cannot be written; name a file in a folder that you may write to\n`);
    return false;
  }
}

/** Formats that go to files leave standard output to people. */
function withOneForPeople(wishes: readonly FormatWish[] = []): readonly FormatWish[] {
  return wishes.some((each) => each.file === undefined) ? wishes : [...wishes, { format: "pretty" }];
}

function exitCodeOf({ documents, diagnostics }: Validation, maxWarnings: number | undefined): ExitCode {
  const all = [...diagnostics, ...documents.flatMap((each) => each.diagnostics)];
  if (diagnostics.some((each) => each.severity === "error")) return 2;
  if (documents.some((each) => !each.valid)) return 1;
  const warnings = all.filter((each) => each.severity === "warning").length;
  return maxWarnings !== undefined && warnings > maxWarnings ? 1 : 0;
}

function nothingValidated(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Validation {
  return { documents: [], diagnostics, sources: new Map(sources.map((each) => [each.path, each])) };
}

async function sayMore({ documents }: Validation, durationMs: number, terminal: Terminal): Promise<void> {
  const lines = documents.map(
    ({ path, schemas, valid }) =>
      `${path}: ${valid ? "valid" : "not valid"} against ${schemas.join(", ") || "no schema"}`,
  );
  await terminal.say([...lines, `checked in ${Math.round(durationMs)} ms`, ""].join("\n"));
}

function parseNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("A whole number must stand there.");
  return Number(value);
}
