import { hasErrors } from "../../../core/diagnostic.js";
import { type CompiledSchema, compileSchema, type OpenProject } from "../../../index.js";
import { inProject } from "../../paths.js";
import { withProject } from "../../project.js";
import { sayDiagnostics } from "../../saying.js";
import {
  type AddCommand,
  type CommonOptions,
  type ExitCode,
  type Terminal,
  withCommonOptions,
} from "../../terminal.js";

/** `teiwright schema compile`: an ODD to schema, rules and documentation. */
export const addCompile: AddCommand = (schema, terminal, finish) => {
  withCommonOptions(schema.command("compile"))
    .description(
      "make of an ODD the schema in RELAX NG, the rules in Schematron, the documentation, and what is known of it as JSON and ODD",
    )
    .argument("<odd>", "the ODD")
    .option("-o, --output <dir>", "where the files go", ".")
    .option(
      "--source <file>",
      "the TEI that the ODD customises (p5subset.xml), else what the ODD names or the project has pinned",
    )
    .option("--ident <name>", "which schemaSpec, where the ODD has several")
    .option("--lang <tag>", "the language of the documentation, else the one that the ODD prefers")
    .option("--no-doc", "no documentation")
    .action(async (odd: string, options: CompileOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { odd, options, terminal })));
    });
};

interface CompileOptions extends CommonOptions {
  readonly output: string;
  readonly source?: string;
  readonly ident?: string;
  readonly lang?: string;
  /** False where no documentation is wanted. */
  readonly doc: boolean;
}

interface Wish {
  readonly odd: string;
  readonly options: CompileOptions;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { odd, options, terminal }: Wish): Promise<ExitCode> {
  const place = (path: string): string => inProject(open, terminal.folder, path);
  const wish = {
    odd: place(odd),
    output: place(options.output),
    ...(options.source !== undefined && { source: place(options.source) }),
    ...(options.ident !== undefined && { ident: options.ident }),
    ...(options.lang !== undefined && { lang: options.lang }),
    documented: options.doc,
  };
  const { value, diagnostics, sources } = await compileSchema(wish, open.context);
  await sayDiagnostics(diagnostics, sources, { terminal, options });
  if (!value) return 2;
  if (!options.quiet) await terminal.say(wordsOf(value));
  return hasErrors(diagnostics) ? 1 : 0;
}

function wordsOf({ ident, files, elements }: CompiledSchema): string {
  const lines = [
    `compiled ${ident}: ${elements} ${elements === 1 ? "element" : "elements"}`,
    ...files.map((each) => `  ${each}`),
  ];
  return `${lines.join("\n")}\n`;
}
