import { Argument, InvalidArgumentError } from "commander";
import { hasErrors } from "../../core/diagnostic.js";
import { type Exported, type ExportFormat, exportFiles, type OpenProject } from "../../index.js";
import { parseLevels } from "../numbers.js";
import { documentsFor, inProject } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright export`: what other archives, services and libraries want of the documents. */
export const addExport: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("export"))
    .description("give the documents to others: lists of letters, linked data, citations, DTS and OAI-PMH as files")
    .addArgument(new Argument("<format>", "what to make").choices(FORMATS))
    .argument("[path...]", "files, folders or globs; none: the documents of the configuration")
    .option("-o, --output <file|folder>", "what to write, else standard output; dts needs a folder")
    .option("--url <address>", "where the edition stands on the web, else exchange.url of the configuration", addressIn)
    .option(
      "--levels <number|all>",
      "dts: how deep the parts go that get files, such as 1 for chapters; else as deep as is not too much",
      parseLevels,
    )
    .action(async (format: ExportFormat, paths: readonly string[], options: ExportCommand) => {
      finish(await withProject(options, terminal, (open) => run(open, { format, paths, options, terminal })));
    });
};

const FORMATS: readonly ExportFormat[] = ["cmif", "jsonld", "dts", "oai", "datacite", "zenodo", "citation"];

interface ExportCommand extends CommonOptions {
  readonly output?: string;
  readonly url?: string;
  readonly levels?: number | "all";
}

interface Wish {
  readonly format: ExportFormat;
  readonly paths: readonly string[];
  readonly options: ExportCommand;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { format, paths, options, terminal }: Wish): Promise<ExitCode> {
  if (format === "dts" && options.output === undefined) {
    await terminal.say("error: `export dts` makes many files; name a folder for them with `-o`\n");
    return 2;
  }
  if (format !== "dts" && options.levels !== undefined) {
    await terminal.say(`error: \`--levels\` is for \`export dts\`; \`export ${format}\` has no levels\n`);
    return 2;
  }
  const found = await documentsFor(open, terminal.folder, paths);
  if (found.diagnostics.length > 0) {
    await sayDiagnostics(found.diagnostics, undefined, { terminal, options });
    return 2;
  }
  const { output, url, levels } = options;
  const wish = {
    format,
    paths: found.paths,
    print: terminal.write,
    ...(output !== undefined && { output: asFolder(output, inProject(open, terminal.folder, output)) }),
    ...(url !== undefined && { url }),
    ...(levels !== undefined && { levels }),
  };
  const { value, diagnostics } = await exportFiles(wish, open.context);
  await sayDiagnostics(diagnostics, value.sources, { terminal, options });
  if (!options.quiet && output !== undefined) await terminal.say(`${madeWords(value, output)}\n`);
  if (diagnostics.some((each) => each.severity === "error" && each.code.startsWith("config/"))) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}

/** A path that ends in `/` is meant as a folder, whether it is there or not. */
function asFolder(given: string, path: string): string {
  return /[/\\]$/.test(given) && !path.endsWith("/") ? `${path}/` : path;
}

function madeWords({ written, first, documents }: Exported, output: string): string {
  const of = `${documents} ${documents === 1 ? "document" : "documents"}`;
  if (written === 0) return "nothing was exported";
  return written === 1 ? `${of} exported to ${first}` : `${of} exported to ${written} files in ${output}`;
}

function addressIn(value: string): string {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value)) {
    throw new InvalidArgumentError("An address that begins with https:// must stand there.");
  }
  return value;
}
