import { Command, CommanderError } from "commander";
import { CannotWrite } from "../core/host.js";
import { VERSION } from "../index.js";
import { escapeInvisible } from "../report/index.js";
import { addAdopt } from "./commands/adopt.js";
import { addBuild } from "./commands/build.js";
import { addCanonical } from "./commands/canonical.js";
import { addConfirm } from "./commands/confirm.js";
import { addConvert } from "./commands/convert.js";
import { addDiff } from "./commands/diff.js";
import { addEncode } from "./commands/encode.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addInit } from "./commands/init.js";
import { addMerge } from "./commands/merge.js";
import { addSchemaCommands } from "./commands/schema/index.js";
import { addServe } from "./commands/serve.js";
import { addTransform } from "./commands/transform.js";
import { addValidate } from "./commands/validate.js";
import type { AddCommand, ExitCode, Terminal } from "./terminal.js";

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addInit,
  addAdopt,
  addEncode,
  addConfirm,
  addValidate,
  addBuild,
  addServe,
  addTransform,
  addSchemaCommands,
  addConvert,
  addDiff,
  addExport,
  addCanonical,
  addMerge,
  addExplain,
];

/** Runs the command line and gives its exit code; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const words: Promise<void>[] = [];
  try {
    const program = programOf(terminal, {
      finish: (finished) => {
        code = finished;
      },
      wait: (writing) => words.push(writing),
    });
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CannotWrite) {
      await terminal.say(`error: ${escapeInvisible(error.message)}\n`);
      return 2;
    }
    await terminal.say(bugReport(error));
    return 3;
  } finally {
    await Promise.all(words);
  }
}

/** The grammar of the command line, with what each command does. */
export function programOf(terminal: Terminal, { finish, wait }: Ending): Command {
  const program = new Command("teiwright")
    .description("Transcriptions to TEI-XML, TEI validated, editions published")
    .version(VERSION, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => wait(terminal.write(text)),
      writeErr: (text) => wait(terminal.say(text)),
    });
  for (const add of COMMANDS) add(program, terminal, finish);
  // The version may be asked for after a command too.
  for (const command of program.commands.flatMap((each) => [each, ...each.commands]))
    command.version(program.version() ?? "", "-V, --version");
  return program;
}

interface Ending {
  /** Is given the exit code of the command. */
  readonly finish: (code: ExitCode) => void;
  /** Is given what must be written before the program ends. */
  readonly wait: (writing: Promise<void>) => void;
}

function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack}\n\nThis is a bug in teiwright, not in your documents. Please report it where you got teiwright from,\nwith the lines above and the command that you gave.\n`;
}
