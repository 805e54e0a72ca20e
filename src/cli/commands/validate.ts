import { Option } from "commander";
import type { Diagnostic } from "../../core/diagnostic.js";
import type { Shard } from "../../core/shard.js";
import type { Source } from "../../core/source.js";
import {
  type EngineChoice,
  type OpenProject,
  openProject,
  type RelaxNgEngine,
  type Validation,
  VERSION,
  validate,
} from "../../index.js";
import { schemasInWords, sourcesOf, told } from "../../report/index.js";
import { FORMATS_HELP, type FormatWish, parseFormat } from "../formats.js";
import { parseCount, parseNumber } from "../numbers.js";
import { documentsFor, schemaGiven } from "../paths.js";
import { progressOn } from "../progress.js";
import { tellReports } from "../reports.js";
import { changedIn, parseShardOption, type SelectionOptions, shardWanted, shareOf } from "../selection.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";
import { keepRunning } from "../watching.js";

/** `teiwright validate`: translates options to a validation, and its outcome to reports and an exit code. */
export const addValidate: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("validate"))
    .description(
      "check that documents are well-formed and follow their schemas, and that ids and pointers hold together",
    )
    .argument("[path...]", "files, folders or globs; - is standard input; none: the documents of the configuration")
    .option(
      "--schema <file|name>",
      "a RELAX NG or XML Schema for all, whatever the configuration and the documents say",
    )
    .option("--allow-remote", "fetch schemas that are on the network and not pinned, for this run")
    .option("--no-xinclude", "check xi:include as it stands, not what it takes in")
    .option("--dtd", "check documents against the DTD that they name or hold, too")
    .option("--xsd", "check documents against the XML Schema that their xsi:schemaLocation names, too")
    .option("--schematron <file|name>", "a Schematron schema for all; may be repeated", collect)
    .option("--phase <name>", "the phase of the Schematron schemas; #ALL is all of it")
    .addOption(new Option("--engine <name>", "what checks RELAX NG").choices(["builtin", "libxml2"]))
    .option("--no-cache", "read schemas anew, and keep nothing for the next run")
    .option("--format <name>", FORMATS_HELP, parseFormat)
    .option("--jobs <number>", "how many threads may work; else as many as help", parseCount)
    .option("--shard <i/n>", "check one part of several, such as 2/5; auto: the one that the job is", parseShardOption)
    .option(
      "--changed [commit]",
      "report on what differs from a commit, and on what points there; else the last commit",
    )
    .option("--watch", "check again whenever a file changes, until stopped")
    .option("--max-warnings <number>", "more warnings than this count as errors", parseNumber)
    .action(async (paths: readonly string[], options: ValidateOptions) => {
      finish(await run(paths, options, terminal));
    });
};

interface ValidateOptions extends CommonOptions, SelectionOptions {
  readonly jobs?: number;
  readonly watch?: true;
  readonly schema?: string;
  readonly allowRemote?: true;
  readonly xsd?: true;
  readonly dtd?: true;
  /** False where what is taken in is left out. */
  readonly xinclude: boolean;
  readonly schematron?: readonly string[];
  readonly phase?: string;
  readonly engine?: RelaxNgEngine;
  /** False where schemas are to be read anew. */
  readonly cache: boolean;
  readonly format?: readonly FormatWish[];
  readonly maxWarnings?: number;
}

async function run(paths: readonly string[], options: ValidateOptions, terminal: Terminal): Promise<ExitCode> {
  if (!options.watch) return runOnce(paths, options, terminal);
  const again = async (): Promise<ExitCode> => runOnce(paths, options, terminal);
  return keepRunning(again, terminal);
}

async function runOnce(paths: readonly string[], options: ValidateOptions, terminal: Terminal): Promise<ExitCode> {
  const shard = shardWanted(options.shard, terminal.variables ?? {});
  if (typeof shard === "string") return sayUsage(shard, terminal);
  const opened = await openProject({ folder: terminal.folder, file: options.config, engines: enginesIn(options) });
  if (!opened.value || opened.diagnostics.length > 0) {
    const { source, root = terminal.folder } = opened.value?.project ?? {};
    const nothing = nothingValidated(opened.diagnostics, source ? [source] : []);
    return tell(nothing, { options, terminal, root, durationMs: 0 });
  }
  const { context, project } = opened.value;
  const start = context.host.now();
  const validation = await validateIn(opened.value, { paths, options, terminal, shard });
  if (typeof validation === "string") return sayUsage(validation, terminal);
  const durationMs = context.host.now() - start;
  if (options.verbose) await sayMore(validation, durationMs, terminal);
  return tell(validation, { options, terminal, root: project.root, durationMs, ...(shard && { shard }) });
}

async function sayUsage(message: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.say(`error: ${message}\n`);
  return 2;
}

function enginesIn({ engine, cache, allowRemote }: ValidateOptions): EngineChoice {
  return { relaxng: engine, cached: cache, remote: allowRemote };
}

interface Wish {
  readonly paths: readonly string[];
  readonly options: ValidateOptions;
  readonly terminal: Terminal;
  readonly shard: Shard | undefined;
}

/** The validation, or why there is none. */
async function validateIn(open: OpenProject, { paths, options, terminal, shard }: Wish): Promise<Validation | string> {
  const { host } = open.context;
  const files = paths.filter((each) => each !== "-");
  const sources = files.length < paths.length ? [{ path: "-", bytes: await host.readStandardInput() }] : [];
  const documents =
    files.length === 0 && sources.length > 0
      ? { paths: [], diagnostics: [] }
      : await documentsFor(open, terminal.folder, files);
  const changed = options.changed === undefined ? undefined : await changedOr(open, options.changed);
  if (typeof changed === "string") return changed;
  const share = shareOf(shard, documents.paths);
  const progress = progressOn(terminal);
  const { schema: given, jobs } = options;
  const { value } = await validate(
    {
      paths: documents.paths,
      sources,
      ...(given !== undefined && { schema: await schemaGiven(open, terminal.folder, given) }),
      schematron: await Promise.all(
        (options.schematron ?? []).map((each) => schemaGiven(open, terminal.folder, each, "schematron")),
      ),
      ...(options.phase !== undefined && { phase: options.phase }),
      follow: {
        ...(options.xsd && { xsd: true }),
        ...(options.dtd && { dtd: true }),
        ...(!options.xinclude && { xinclude: false }),
      },
      ...(jobs !== undefined && { jobs }),
      ...(share && { share }),
      ...(changed && { changed }),
      ...(progress.onProgress && { onProgress: progress.onProgress }),
    },
    open.context,
  );
  await progress.end();
  return { ...value, diagnostics: [...documents.diagnostics, ...value.diagnostics] };
}

/** What has changed; a text where nobody can tell. */
async function changedOr(open: OpenProject, since: string | true): Promise<ReadonlySet<string> | undefined | string> {
  try {
    return await changedIn(open, since);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const name = since === true ? "HEAD" : since;
    return `what has changed since ${name} cannot be told: ${reason}; in continuous integration, the history must be fetched`;
  }
}

interface Telling {
  readonly options: ValidateOptions;
  readonly terminal: Terminal;
  /** The folder that the paths of the validation start at. */
  readonly root: string;
  readonly durationMs: number;
  readonly shard?: Shard;
}

async function tell(validation: Validation, { durationMs, shard, ...how }: Telling): Promise<ExitCode> {
  return tellReports(told(validation, { version: VERSION, durationMs, ...(shard && { shard }) }), {
    ...how,
    sourceOf: sourcesOf(validation),
  });
}

function nothingValidated(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Validation {
  return { documents: [], diagnostics, sources: new Map(sources.map((each) => [each.path, each])) };
}

async function sayMore({ documents }: Validation, durationMs: number, terminal: Terminal): Promise<void> {
  const lines = documents.map((document) => {
    const { path, valid, verdicts } = document;
    const against = schemasInWords(document).join(", ") || "no schema";
    return `${path}: ${valid ? "valid" : "not valid"}${verdicts ? `; ${against}` : ` against ${against}`}`;
  });
  await terminal.say([...lines, `checked in ${Math.round(durationMs)} ms`, ""].join("\n"));
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
