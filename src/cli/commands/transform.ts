import { hasErrors } from "../../core/diagnostic.js";
import { openProject, transformFile } from "../../index.js";
import { inProject } from "../paths.js";
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
      finish(await run(file, options, terminal));
    });
};

interface TransformOptions extends CommonOptions {
  readonly to: string;
  readonly output?: string;
}

async function run(file: string, options: TransformOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openProject({ folder: terminal.folder, file: options.config });
  if (!opened.value || opened.diagnostics.length > 0) {
    await sayDiagnostics(opened.diagnostics, opened.value?.project.source, { terminal, options });
    return 2;
  }
  const open = opened.value;
  const place = (path: string): string => (path === "-" ? path : inProject(open, terminal.folder, path));
  const to = options.to === "html" || options.to === "text" ? options.to : place(options.to);
  const { value, diagnostics } = await transformFile(place(file), to, open.context);
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (value === undefined) return diagnostics.some((each) => each.code.startsWith("config/")) ? 2 : 1;
  if (options.output === undefined) await terminal.write(value);
  else await open.context.host.write(place(options.output), value);
  return hasErrors(diagnostics) ? 1 : 0;
}
