import { hasErrors } from "../../core/diagnostic.js";
import { type Built, buildEdition, type OpenProject } from "../../index.js";
import { exitCodeOf } from "../exit-code.js";
import { documentsFor, inProject } from "../paths.js";
import { withProject } from "../project.js";
import { reportValidation, sayDiagnostics, seconds } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright build`: validates, then makes the edition. */
export const addBuild: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("build"))
    .description("validate the documents, then make the edition of them")
    .argument("[path...]", "files, folders or globs; none: the documents of the configuration")
    .option("-o, --output <folder>", "the folder of the edition, else that of the configuration")
    .option("--force", "make the edition in spite of errors")
    .action(async (paths: readonly string[], options: BuildOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { paths, options, terminal })));
    });
};

interface BuildOptions extends CommonOptions {
  readonly output?: string;
  readonly force?: true;
}

interface Wish {
  readonly paths: readonly string[];
  readonly options: BuildOptions;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { paths, options, terminal }: Wish): Promise<ExitCode> {
  const documents = await documentsFor(open, terminal.folder, paths);
  if (documents.diagnostics.length > 0) {
    await sayDiagnostics(documents.diagnostics, undefined, { terminal, options });
    return 2;
  }
  const output = options.output === undefined ? {} : { output: inProject(open, terminal.folder, options.output) };
  const wish = { paths: documents.paths, ...output, ...(options.force && { force: true }) };
  const { value, diagnostics } = await buildEdition(wish, open.context);
  await reportValidation(value.validation, { terminal, options });
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (!options.quiet) await terminal.say(madeWords(value, output.output ?? open.context.config.edition.output));
  if (diagnostics.some((each) => each.code.startsWith("config/"))) return 2;
  const code = exitCodeOf(value.validation);
  return code === 0 && hasErrors(diagnostics) ? 1 : code;
}

function madeWords({ validation, files, times }: Built, folder: string): string {
  const checked = `validated ${counted(validation.documents.length, "document")} in ${seconds(times.validate)}\n`;
  if (files.length === 0) return `${checked}no edition was made\n`;
  return `${checked}made ${counted(files.length, "file")} of the edition in ${seconds(times.publish)}\nlook at ${folder}/index.html\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
