import { Option } from "commander";
import { hasErrors } from "../../core/diagnostic.js";
import { type OpenProject, type TextConfig, transformFile } from "../../index.js";
import { parseNumber } from "../numbers.js";
import { inProject } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright transform`: one document through one stylesheet. */
export const addTransform: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("transform"))
    .description("one document through one stylesheet")
    .argument("<file>", "a TEI document, or - for standard input")
    .requiredOption("--to <stylesheet>", "html, text, or a stylesheet of your own")
    .option("-o, --output <file>", "the file to write, else standard output")
    .addOption(
      new Option("--edition <kind>", "text: for reading, or as the source has it").choices(["reading", "diplomatic"]),
    )
    .option("--width <number>", "text: how many characters a line may have; 0 for no bound", parseNumber)
    .addOption(new Option("--notes <place>", "text: where notes stand").choices(["page", "section", "end"]))
    .option("--no-page-numbers", "text: without the numbers of pages")
    .action(async (file: string, options: TransformOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { file, options, terminal })));
    });
};

interface TransformOptions extends CommonOptions {
  readonly to: string;
  readonly output?: string;
  readonly edition?: NonNullable<TextConfig["edition"]>;
  readonly width?: number;
  readonly notes?: NonNullable<TextConfig["notes"]>;
  readonly pageNumbers: boolean;
}

interface Wish {
  readonly file: string;
  readonly options: TransformOptions;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { file, options, terminal }: Wish): Promise<ExitCode> {
  const place = (path: string): string => (path === "-" ? path : inProject(open, terminal.folder, path));
  const to = options.to === "html" || options.to === "text" ? options.to : place(options.to);
  const { value, diagnostics } = await transformFile(place(file), to, withText(open.context, options));
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (value === undefined) return diagnostics.some((each) => each.code.startsWith("config/")) ? 2 : 1;
  if (options.output === undefined) await terminal.write(value);
  else await open.context.host.write(place(options.output), value);
  return hasErrors(diagnostics) ? 1 : 0;
}

/** The context with what the command line says of plain texts, before what the configuration says. */
function withText(context: OpenProject["context"], options: TransformOptions): OpenProject["context"] {
  const { config } = context;
  const text: TextConfig = {
    ...config.edition.text,
    ...(options.edition && { edition: options.edition }),
    ...(options.width !== undefined && { width: options.width }),
    ...(options.notes && { notes: options.notes }),
    ...(!options.pageNumbers && { pageNumbers: false }),
  };
  return { ...context, config: { ...config, edition: { ...config.edition, text } } };
}
