import { type Command, Option } from "commander";
import type { Diagnostic } from "../../core/diagnostic.js";
import {
  type EncodedFile,
  type EncodedFiles,
  encodeFiles,
  type Format,
  type OpenProject,
  VERSION,
} from "../../index.js";
import { type EncodedForReview, type EncodingReport, encodingJson, reviewPage } from "../../report/index.js";
import { inProject, transcriptionsFor } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics, seconds } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright encode`: transcriptions to TEI, on standard output or into files. */
export const addEncode: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("encode"))
    .description("make TEI of transcriptions: plain text, Markdown, saved HTML pages, Word documents")
    .argument("<input...>", "transcriptions, folders of them, or - for standard input")
    .option("-o, --output <path>", "the folder for the documents, or with one input its .xml file")
    .addOption(
      new Option("--from <format>", "what the inputs are, whatever their suffix").choices([
        "text",
        "markdown",
        "html",
        "docx",
      ]),
    )
    .option(
      "--conventions <name>",
      "what brackets mean: archival, leiden, fromthepage, nhprc, markdown, or the project's own",
    )
    .option("--metadata <file>", "what is known of the transcriptions for the header: YAML, JSON or CSV")
    .option(
      "--authority <file>",
      "a list of persons, organisations, places or events, as TEI or .csv; may be repeated",
      collect,
    )
    .option("--report <file>", "write what was decided, how surely and why, and what is left to a person, as JSON")
    .option("--review <file>", "write a page that shows the documents with every decision marked")
    .option("--propose <file>", "write candidates for the authority files to it, TEI or .csv, keeping what it has")
    .option("--force", "overwrite documents that somebody has worked on")
    .action(async (inputs: readonly string[], options: EncodeOptions, command: Command) => {
      finish(await withProject(options, terminal, (open) => run(open, { inputs, options, command, terminal })));
    });
};

interface EncodeOptions extends CommonOptions {
  readonly output?: string;
  readonly from?: Format;
  readonly conventions?: string;
  readonly metadata?: string;
  readonly authority?: readonly string[];
  readonly force?: true;
  readonly report?: string;
  readonly review?: string;
  readonly propose?: string;
}

interface Wish {
  readonly inputs: readonly string[];
  readonly options: EncodeOptions;
  readonly command: Command;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { inputs, options, command, terminal }: Wish): Promise<ExitCode> {
  const found = await transcriptionsFor(open, {
    folder: terminal.folder,
    given: inputs,
    all: options.from !== undefined,
  });
  if (found.diagnostics.length > 0) {
    await sayDiagnostics(found.diagnostics, undefined, { terminal, options });
    return 2;
  }
  if (found.paths.length > 1 && (options.output === undefined || options.output.endsWith(".xml"))) {
    command.error("error: several transcriptions need a folder: give it with -o");
  }
  const place = (path: string): string => inProject(open, terminal.folder, path);
  const start = open.context.host.now();
  const { value, diagnostics } = await encodeFiles(
    {
      transcriptions: found.paths,
      ...(found.folders && { folders: found.folders }),
      ...(options.from && { from: options.from }),
      ...(options.conventions !== undefined && { conventions: options.conventions }),
      ...(options.metadata !== undefined && { metadata: place(options.metadata) }),
      ...(options.authority && { authority: options.authority.map(place) }),
      ...(options.output !== undefined && { output: place(options.output) }),
      ...(options.force && { force: true }),
      ...((options.report !== undefined || options.review !== undefined) && { explained: true }),
      ...(options.propose !== undefined && { propose: place(options.propose) }),
    },
    open.context,
  );
  await tell({ value, diagnostics, terminal, options, durationMs: open.context.host.now() - start });
  const written = await writeReviews(value, open, { options, terminal, place });
  return written ? exitCodeOf(diagnostics) : 2;
}

/** Writes what programs and editors are to know; false where a file cannot be written. */
async function writeReviews(
  { documents, sources }: EncodedFiles,
  { context }: OpenProject,
  { options, terminal, place }: { options: EncodeOptions; terminal: Terminal; place: (path: string) => string },
): Promise<boolean> {
  const report: EncodingReport = {
    version: VERSION,
    documents: documents.flatMap(({ path, output, explanation }): EncodedForReview[] => {
      const source = sources.get(path);
      if (!explanation) return [];
      return [{ path, explanation, ...(output !== undefined && { output }), ...(source && { source }) }];
    }),
  };
  for (const [file, write] of [[options.report, encodingJson] as const, [options.review, reviewPage] as const]) {
    if (file === undefined) continue;
    try {
      await context.host.write(place(file), write(report));
    } catch {
      await terminal.say(`error: ${file} cannot be written; name a file in a folder that you may write to\n`);
      return false;
    }
  }
  return true;
}

interface Telling {
  readonly value: EncodedFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly terminal: Terminal;
  readonly options: EncodeOptions;
  readonly durationMs: number;
}

async function tell({ value, diagnostics, terminal, options, durationMs }: Telling): Promise<void> {
  await sayDiagnostics(diagnostics, value.sources, { terminal, options });
  for (const { state, tei } of value.documents) if (state === "printed") await terminal.write(tei);
  if (options.quiet || value.documents.every((each) => each.state === "printed")) return;
  const lines = value.documents.map((each) => `  ${each.path} → ${each.output}${REMARKS[each.state]}`);
  const made = `encoded ${value.documents.length} ${value.documents.length === 1 ? "transcription" : "transcriptions"} in ${seconds(durationMs)}`;
  await terminal.say([made, ...lines, ""].join("\n"));
}

const REMARKS: Readonly<Record<EncodedFile["state"], string>> = {
  written: "",
  printed: "",
  unchanged: " (unchanged)",
  kept: " (kept as it is)",
};

/** A missing file or a broken authority file is no fault of the transcription. */
function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (errors.some(({ code }) => code.startsWith("config/") || code.startsWith("relaxng/schema-"))) return 2;
  return errors.length > 0 ? 1 : 0;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
