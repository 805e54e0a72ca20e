import type { Context } from "../core/stage.js";
import { type Validation, VERSION } from "../index.js";
import { exitCodeOf } from "./exit-code.js";
import { validationWords } from "./saying.js";
import type { CommonOptions, ExitCode, Terminal } from "./terminal.js";

/**
 * Says what a validation found, and gives the exit code that this has. Most runs of a build find what the last one did: its words are
 * kept, for to find them again takes as long as most of such a run.
 */
export async function reportAgain(
  validation: Validation,
  { terminal, options }: { readonly terminal: Terminal; readonly options: CommonOptions },
  { host: { cache }, memory }: Pick<Context, "host" | "memory">,
): Promise<ExitCode> {
  const how = [VERSION, FORMAT, memory?.identity, terminal.mayColour && options.color, options.quiet ?? false];
  const key = `report-${cache.digest(JSON.stringify(how))}`;
  const mark = memory && validation.mark?.();
  const known = mark === undefined ? undefined : wordsIn(await cache.recall(key), mark);
  const { words, code } = known ?? {
    words: validationWords(validation, options, terminal),
    code: exitCodeOf(validation),
  };
  if (words !== "") await terminal.say(words);
  if (mark !== undefined && !known) await cache.keep(key, [`${mark} ${code}\n`, words]);
  return code;
}

/** Changes with what is kept and with how it is said, so that nothing older is taken for it. */
const FORMAT = 1;

interface Said {
  readonly words: string;
  readonly code: ExitCode;
}

/** What was kept, where it is of the same. */
function wordsIn(kept: string | undefined, mark: string): Said | undefined {
  const end = kept?.indexOf("\n") ?? -1;
  const code = CODES.find((each) => kept?.slice(0, end) === `${mark} ${each}`);
  return kept === undefined || code === undefined ? undefined : { words: kept.slice(end + 1), code };
}

const CODES: readonly ExitCode[] = [0, 1, 2];
