import { type OpenProject, verifySchemas } from "../../../index.js";
import { withProject } from "../../project.js";
import { sayDiagnostics } from "../../saying.js";
import {
  type AddCommand,
  type CommonOptions,
  type ExitCode,
  type Terminal,
  withCommonOptions,
} from "../../terminal.js";

/** `teiwright schema verify`: whether the pinned schemas are as they were pinned. */
export const addVerify: AddCommand = (schema, terminal, finish) => {
  withCommonOptions(schema.command("verify"))
    .description("look whether the pinned schemas are as they were when they were pinned")
    .action(async (options: CommonOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, options, terminal)));
    });
};

async function run({ context }: OpenProject, options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const { schemas, files, diagnostics, sources } = await verifySchemas(context);
  await sayDiagnostics(diagnostics, sources, { terminal, options });
  // Nothing to look at, or a lock file that cannot be read, is no finding about a schema.
  if (diagnostics.some((each) => each.code !== "config/pin-changed")) return 2;
  if (diagnostics.length > 0) return 1;
  if (!options.quiet) await terminal.say(`${counted(files, "file")} of ${counted(schemas, "schema")} as pinned\n`);
  return 0;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
