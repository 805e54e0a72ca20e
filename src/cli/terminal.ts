import type { Command } from "commander";

/** The world as a command sees it. */
export interface Terminal {
  /** The folder that the command was started in; absolute. */
  readonly folder: string;
  /** Writes to standard output: what was asked for. */
  write(text: string): Promise<void>;
  /** Writes to standard error: words to the person. */
  say(text: string): Promise<void>;
  /** Whether standard output shows colours. */
  readonly mayColour: boolean;
  /** Whether standard error is a screen that a person looks at: not in continuous integration. */
  readonly isWatched?: boolean;
  /** The variables of the environment. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** The file whose Markdown GitHub Actions shows as the summary of the job; undefined elsewhere. */
  readonly stepSummary?: string | undefined;
}

/** 0 clean · 1 the documents have errors · 2 could not run · 3 a bug in teiwright. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Adds a command to the program; `finish` is given its exit code. One file in `commands/` for each. */
export type AddCommand = (program: Command, terminal: Terminal, finish: (code: ExitCode) => void) => void;

/** The options that every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  /** False where colours are not wanted. */
  readonly color: boolean;
}

/** The command with the options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option("--config <file>", "the configuration, else the nearest teiwright.config.json, .js or .ts upward")
    .option("--quiet", "say only what is wrong")
    .option("--verbose", "say what is done")
    .option("--no-color", "no colours, as with NO_COLOR in the environment");
}
