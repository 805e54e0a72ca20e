import { hasErrors } from "../../core/diagnostic.js";
import { type Built, buildEdition, type OpenProject, type Validation } from "../../index.js";
import { reportAgain } from "../kept-report.js";
import { parseCount } from "../numbers.js";
import { documentsFor, inProject } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics, seconds } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright build`: validates, and makes the edition. */
export const addBuild: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("build"))
    .description("validate the documents, and make the edition of them")
    .argument("[path...]", "files, folders or globs; none: the documents of the configuration")
    .option("-o, --output <folder>", "the folder of the edition, else that of the configuration")
    .option("--force", "make the edition in spite of errors")
    .option("--clean", "make every page anew, and take out of the folder what no build has put there")
    .option("--jobs <number>", "how many threads may work; else as many as help", parseCount)
    .action(async (paths: readonly string[], options: BuildOptions) => {
      finish(await withProject(options, terminal, (open) => buildOnce(open, { paths, options, terminal })));
    });
};

/** The options of a build. */
export interface BuildOptions extends CommonOptions {
  readonly output?: string;
  readonly force?: true;
  readonly clean?: true;
  readonly jobs?: number;
}

interface Wish {
  readonly paths: readonly string[];
  readonly options: BuildOptions;
  readonly terminal: Terminal;
  /** Whether this process builds again. */
  readonly stays?: true;
}

/** Builds once, and says what came of it. */
export async function buildOnce(open: OpenProject, { paths, options, terminal, stays }: Wish): Promise<ExitCode> {
  const documents = await documentsFor(open, terminal.folder, paths);
  if (documents.diagnostics.length > 0) {
    await sayDiagnostics(documents.diagnostics, undefined, { terminal, options });
    return 2;
  }
  const { jobs, force, clean } = options;
  let code: ExitCode = 0;
  const wish = {
    paths: documents.paths,
    ...(options.output !== undefined && { output: inProject(open, terminal.folder, options.output) }),
    ...(stays && { stays }),
    ...(force && { force: true }),
    ...(clean && { clean: true }),
    ...(jobs !== undefined && { jobs }),
    onValidated: async (validation: Validation) => {
      code = await reportAgain(validation, { terminal, options }, open.context);
    },
  };
  const { value, diagnostics } = await buildEdition(wish, open.context);
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (!options.quiet) await terminal.say(madeWords(value, wish.output ?? open.context.config.edition.output));
  if (diagnostics.some((each) => each.code.startsWith("config/") && each.severity === "error")) return 2;
  return code === 0 && hasErrors(diagnostics) ? 1 : code;
}

function madeWords({ validation, files, remade, time }: Built, folder: string): string {
  const checked = `validated ${counted(validation.documents.length, "document")}`;
  if (files.length === 0) return `${checked} in ${seconds(time)}\nno edition was made\n`;
  const made = remade === 0 ? "no document had changed" : `${counted(remade, "document")} made anew`;
  return `${checked}; ${made}: ${counted(files.length, "file")} in ${seconds(time)}\nlook at ${folder}/index.html\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
