import { hasErrors } from "../../../core/diagnostic.js";
import { type ListedSchema, listSchemas, type OpenProject } from "../../../index.js";
import { withProject } from "../../project.js";
import { sayDiagnostics } from "../../saying.js";
import {
  type AddCommand,
  type CommonOptions,
  type ExitCode,
  type Terminal,
  withCommonOptions,
} from "../../terminal.js";

/** `teiwright schema list`: every schema that has a name. */
export const addList: AddCommand = (schema, terminal, finish) => {
  withCommonOptions(schema.command("list"))
    .description("list the schemas that have a name: aliases, pinned ones, those that come with teiwright")
    .option("--json", "a list for programs")
    .action(async (options: ListOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, options, terminal)));
    });
};

interface ListOptions extends CommonOptions {
  readonly json?: true;
}

async function run({ context }: OpenProject, options: ListOptions, terminal: Terminal): Promise<ExitCode> {
  const { value, diagnostics } = await listSchemas(context);
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  await terminal.write(
    options.json ? `${JSON.stringify({ version: 1, schemas: value }, undefined, 2)}\n` : tableOf(value),
  );
  return hasErrors(diagnostics) ? 2 : 0;
}

function tableOf(schemas: readonly ListedSchema[]): string {
  const rows = [["name", "language", "by", "what"], ...schemas.map(rowOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function rowOf({ name, kind = "", by, means, path = "", url, files = 1 }: ListedSchema): readonly string[] {
  const more = files > 1 ? ` and ${files - 1} more` : "";
  return [name, kind, by, means ?? `${path}${more}${url === undefined ? "" : ` from ${url}`}`];
}
