import { Command, CommanderError } from "commander";
import { VERSION } from "../index.js";
import { addBuild } from "./commands/build.js";
import { addCanonical } from "./commands/canonical.js";
import { addEncode } from "./commands/encode.js";
import { addExplain } from "./commands/explain.js";
import { addTransform } from "./commands/transform.js";
import { addValidate } from "./commands/validate.js";
import type { AddCommand, ExitCode, Terminal } from "./terminal.js";

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [addEncode, addValidate, addBuild, addTransform, addCanonical, addExplain];

/** Runs the command line and gives its exit code; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const words: Promise<void>[] = [];
  try {
    const program = new Command("teiwright")
      .description("Transcriptions to TEI-XML, TEI validated, editions published")
      .version(VERSION, "-V, --version")
      .exitOverride()
      .configureOutput({
        writeOut: (text) => words.push(terminal.write(text)),
        writeErr: (text) => words.push(terminal.say(text)),
      });
    for (const add of COMMANDS) {
      add(program, terminal, (finished) => {
        code = finished;
      });
    }
    // The version may be asked for after a command too.
    for (const command of program.commands) command.version(program.version() ?? "", "-V, --version");
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await terminal.say(bugReport(error));
    return 3;
  } finally {
    await Promise.all(words);
  }
}

function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack}\n\nThis is a bug in teiwright, not in your documents. Please report it where you got teiwright from,\nwith the lines above and the command that you gave.\n`;
}
