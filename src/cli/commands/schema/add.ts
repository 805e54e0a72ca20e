import { isRemote } from "../../../core/address.js";
import { type AddedSchema, addSchema, type OpenProject } from "../../../index.js";
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

/** `teiwright schema add`: fetches a schema once and pins it. */
export const addAdd: AddCommand = (schema, terminal, finish) => {
  withCommonOptions(schema.command("add"))
    .description("fetch a schema once with all it takes in, see that it can be used, keep it in the project and pin it")
    .argument("<url|file>", "an http or https address, or a file")
    .option("--as <name>", "the name that --schema and the configuration may use, else that of the file")
    .action(async (address: string, options: AddOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { address, options, terminal })));
    });
};

interface AddOptions extends CommonOptions {
  readonly as?: string;
}

interface Wish {
  readonly address: string;
  readonly options: AddOptions;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { address, options, terminal }: Wish): Promise<ExitCode> {
  const place = isRemote(address) ? address : inProject(open, terminal.folder, address);
  const wish = { address: place, ...(options.as !== undefined && { name: options.as }) };
  const { value, diagnostics, sources } = await addSchema(wish, open.context);
  await sayDiagnostics(diagnostics, sources, { terminal, options });
  if (!value) return 2;
  if (!options.quiet) await terminal.say(wordsOf(value));
  return 0;
}

function wordsOf({ name, schema, changed, sharedWith, unused }: AddedSchema): string {
  const { path, url, files } = schema;
  const count = files.length === 1 ? "" : `, with ${files.length - 1} more ${files.length === 2 ? "file" : "files"}`;
  const lines = [
    `pinned ${name}: ${path}${count}`,
    ...(url === undefined ? [] : [`  from ${url}`]),
    changed.length === 0
      ? "  unchanged"
      : `  ${changed.length} of ${files.length} new or changed: ${changed.join(", ")}`,
    ...sharedWith.map((other) => `  ${other} has files of it too, and is pinned to their new content`),
    ...unused.map((each) => `  ${each} is no longer needed and can be deleted`),
    schema.kind === "odd"
      ? "`teiwright schema compile` finds it for ODDs that customise the TEI"
      : `use it with --schema ${name}, or "schema": "${name}" in the configuration`,
  ];
  return `${lines.join("\n")}\n`;
}
