import type { Command } from "commander";
import { type ConfirmedFile, confirmFiles, type OpenProject } from "../../index.js";
import { inProject } from "../paths.js";
import { withProject } from "../project.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright confirm`: a person confirms what the encoder proposed. */
export const addConfirm: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("confirm"))
    .description("confirm what the encoder proposed: it becomes a person's, and the document is marked as checked")
    .argument("<file...>", "TEI documents")
    .requiredOption("--resp <id>", "the id of the person in the document")
    .option("--name <name>", "the person's name, where the document does not know the id")
    .option("--date <date>", "the day, as 2026-01-31, else today")
    .option("--only <place>", "confirm only what has this id or XPath; may be repeated", collect)
    .action(async (files: readonly string[], options: ConfirmOptions, command: Command) => {
      finish(await withProject(options, terminal, (open) => run(open, { files, options, command, terminal })));
    });
};

interface ConfirmOptions extends CommonOptions {
  readonly resp: string;
  readonly name?: string;
  readonly date?: string;
  readonly only?: readonly string[];
}

interface Wish {
  readonly files: readonly string[];
  readonly options: ConfirmOptions;
  readonly command: Command;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { files, options, command, terminal }: Wish): Promise<ExitCode> {
  const { host } = open.context;
  const date = options.date ?? host.today();
  if (!isDay(date)) command.error(`error: \`${date}\` is no day; write it as 2026-01-31`);
  if (options.only && files.length > 1) command.error("error: --only names places of one document; give one");
  const { value, diagnostics } = await confirmFiles(
    {
      paths: files.map((path) => inProject(open, terminal.folder, path)),
      resp: options.resp.replace(/^#/, ""),
      date,
      ...(options.name !== undefined && { name: options.name }),
      ...(options.only && { only: options.only }),
    },
    open.context,
  );
  await sayDiagnostics(diagnostics, value.sources, { terminal, options });
  if (!options.quiet) for (const each of value.documents) await terminal.say(`${wordsOf(each)}\n`);
  if (diagnostics.some(({ code }) => code.startsWith("config/") || code === "encode/unknown-resp")) return 2;
  return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function wordsOf({ path, isChanged, confirmed, left, questions }: ConfirmedFile): string {
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  const done = isChanged ? `${counted(confirmed, "statement")} confirmed` : "nothing left to confirm, unchanged";
  const open = [
    ...(left > 0 ? [`${left} not yet`] : []),
    ...(questions > 0 ? [`${counted(questions, "question")} still open`] : []),
  ];
  const rest = open.length > 0 ? "; the document stays a draft until nothing is open" : "";
  return `${path}: ${[done, ...open].join(", ")}${rest}`;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
