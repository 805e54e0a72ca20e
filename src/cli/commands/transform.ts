import { hasErrors } from "../../core/diagnostic.js";
import { type OpenProject, transformFile } from "../../index.js";
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
    .action(async (file: string, options: TransformOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { file, options, terminal })));
    });
};

interface TransformOptions extends CommonOptions {
  readonly to: string;
  readonly output?: string;
}

interface Wish {
  readonly file: string;
  readonly options: TransformOptions;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { file, options, terminal }: Wish): Promise<ExitCode> {
  const place = (path: string): string => (path === "-" ? path : inProject(open, terminal.folder, path));
  const to = options.to === "html" || options.to === "text" ? options.to : place(options.to);
  const { value, diagnostics } = await transformFile(place(file), to, open.context);
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (value === undefined) return diagnostics.some((each) => each.code.startsWith("config/")) ? 2 : 1;
  if (options.output === undefined) await terminal.write(value);
  else await open.context.host.write(place(options.output), value);
  return hasErrors(diagnostics) ? 1 : 0;
}
