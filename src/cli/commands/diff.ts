import { Option } from "commander";
import { compareFiles, type OpenProject, VERSION } from "../../index.js";
import { comparisonJson, comparisonPage, comparisonText } from "../../report/index.js";
import { inProject } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright diff`: what is different between two documents, or between those of two folders. */
export const addDiff: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("diff"))
    .description(
      "what is different between two documents, or two folders of them; white space that means nothing does not count",
    )
    .argument("<before>", "a document or a folder, or - for standard input")
    .argument("<after>", "another")
    .addOption(new Option("--format <name>", "how it is told").choices(["pretty", "json", "html"]).default("pretty"))
    .option("--xinclude", "put what xi:include names into its place first")
    .option("-o, --output <file>", "the file to write, else standard output")
    .action(async (before: string, after: string, options: DiffOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { before, after, options, terminal })));
    });
};

interface DiffOptions extends CommonOptions {
  readonly format: keyof typeof FORMATS;
  readonly xinclude?: true;
  readonly output?: string;
}

const FORMATS = { pretty: comparisonText, json: comparisonJson, html: comparisonPage } as const;

interface Wish {
  readonly before: string;
  readonly after: string;
  readonly options: DiffOptions;
  readonly terminal: Terminal;
}

/** 0 where nothing is different, 1 where something is, 2 where something could not be compared. */
async function run(open: OpenProject, { before, after, options, terminal }: Wish): Promise<ExitCode> {
  const place = (path: string): string => (path === "-" ? path : inProject(open, terminal.folder, path));
  const wish = { before: place(before), after: place(after), ...(options.xinclude && { xinclude: true }) };
  const { value: comparisons, diagnostics } = await compareFiles(wish, open.context);
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  const isQuiet = options.quiet && options.format === "pretty" && options.output === undefined;
  if (comparisons.length > 0 && !isQuiet) {
    const pieces = FORMATS[options.format]({ version: VERSION, comparisons });
    if (options.output !== undefined) await open.context.host.write(place(options.output), pieces);
    else for (const piece of pieces) await terminal.write(piece);
  }
  if (comparisons.length === 0 || comparisons.some((each) => each.state === "not-compared")) return 2;
  return comparisons.every((each) => each.state === "same") ? 0 : 1;
}
