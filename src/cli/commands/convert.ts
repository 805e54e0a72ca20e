import { type ConvertedFile, convertFiles, type OpenProject, VERSION } from "../../index.js";
import { conversionJson, conversionText } from "../../report/index.js";
import { documentsFor, inProject, schemaGiven } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright convert`: documents made valid for another schema, with a report of what was changed and lost. */
export const addConvert: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("convert"))
    .description(
      "make documents valid for another schema by rules, and say what is changed and lost; text stays as it is",
    )
    .argument("<path...>", "files, folders or globs; - is standard input")
    .requiredOption("--to <schema>", "tei_all, tei_lite, tei_simplePrint, another name, or a file in RELAX NG")
    .option("-o, --output <file|folder>", "what to write; else one document goes to standard output")
    .option("--report <file>", "what was changed and lost, in JSON")
    .option("--force", "overwrite files that are there")
    .action(async (paths: readonly string[], options: ConvertCommand) => {
      finish(await withProject(options, terminal, (open) => run(open, { paths, options, terminal })));
    });
};

interface ConvertCommand extends CommonOptions {
  readonly to: string;
  readonly output?: string;
  readonly report?: string;
  readonly force?: true;
}

interface Wish {
  readonly paths: readonly string[];
  readonly options: ConvertCommand;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { paths, options, terminal }: Wish): Promise<ExitCode> {
  const found = await documentsFor(open, terminal.folder, paths);
  await sayDiagnostics(found.diagnostics, undefined, { terminal, options });
  if (found.diagnostics.length > 0) return 2;
  if (options.output === undefined && found.paths.length > 1) {
    await terminal.say("error: several documents need a folder to go to; name one with `-o`\n");
    return 2;
  }
  const { value, diagnostics } = await convertFiles(
    {
      paths: found.paths,
      ...(found.folders && { folders: found.folders }),
      to: await schemaGiven(open, terminal.folder, options.to),
      ...(options.output !== undefined && { output: inProject(open, terminal.folder, options.output) }),
      ...(options.force && { force: true }),
    },
    open.context,
  );
  const report = { version: VERSION, to: options.to, documents: value.map(told) };
  if (!options.quiet) await terminal.say(conversionText(report));
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (options.report !== undefined)
    await open.context.host.write(inProject(open, terminal.folder, options.report), conversionJson(report));
  for (const { state, converted } of value) if (state === "printed" && converted) await terminal.write(converted.tei);
  if (diagnostics.some((each) => each.severity === "error" && /^(?:config|relaxng)\//.test(each.code))) return 2;
  return value.some((each) => !each.converted) ? 1 : 0;
}

function told({
  converted,
  ...file
}: ConvertedFile): Omit<ConvertedFile, "converted"> &
  Partial<Pick<NonNullable<ConvertedFile["converted"]>, "changes">> {
  return { ...file, ...(converted && { changes: converted.changes }) };
}
