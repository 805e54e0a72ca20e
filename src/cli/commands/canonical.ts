import { canonicalFile, type OpenProject } from "../../index.js";
import { inProject } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright canonical`: a document in Canonical XML. */
export const addCanonical: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("canonical"))
    .description("one document in Canonical XML: what differs in spelling only becomes the same bytes")
    .argument("<file>", "an XML document, or - for standard input")
    .option("--with-comments", "keep comments")
    .option("--exclusive", "exclusive form: namespaces are declared where they are used")
    .option(
      "--inclusive-prefixes <list>",
      "with --exclusive, prefixes that are declared as without it; #default is one",
    )
    .option("--xinclude", "put what xi:include names into its place first")
    .option("-o, --output <file>", "the file to write, else standard output")
    .action(async (file: string, options: CanonicalCommand) => {
      finish(await withProject(options, terminal, (open) => run(open, { file, options, terminal })));
    });
};

interface CanonicalCommand extends CommonOptions {
  readonly withComments?: true;
  readonly exclusive?: true;
  readonly inclusivePrefixes?: string;
  readonly xinclude?: true;
  readonly output?: string;
}

interface Wish {
  readonly file: string;
  readonly options: CanonicalCommand;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { file, options, terminal }: Wish): Promise<ExitCode> {
  const place = (path: string): string => (path === "-" ? path : inProject(open, terminal.folder, path));
  const form = {
    comments: options.withComments ?? false,
    exclusive: options.exclusive ?? false,
    xinclude: options.xinclude ?? false,
    inclusivePrefixes: options.inclusivePrefixes?.split(/[\s,]+/).filter((each) => each !== "") ?? [],
  };
  const { value, diagnostics } = await canonicalFile(place(file), form, open.context);
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (value === undefined) return diagnostics.some((each) => each.code.startsWith("config/")) ? 2 : 1;
  if (options.output === undefined) await terminal.write(value);
  else await open.context.host.write(place(options.output), value);
  return 0;
}
