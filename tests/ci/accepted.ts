import { CommanderError } from "commander";
import { programOf } from "../../src/cli/run.js";

/** What the command line has against some words; undefined where it accepts them, or they only name a command. Nothing is run. */
export async function refusal(words: readonly string[]): Promise<string | undefined> {
  let said = "";
  const program = programOf(
    {
      folder: "/",
      write: async () => {},
      say: async (text) => {
        said += text;
      },
      mayColour: false,
    },
    { finish: () => {}, wait: () => {} },
  );
  const groups = program.commands.flatMap((each) => each.commands.map((one) => `${each.name()} ${one.name()}`));
  if ([...program.commands.map((each) => each.name()), ...groups].includes(words.join(" "))) return undefined;
  for (const command of program.commands.flatMap((each) => [each, ...each.commands])) command.action(() => {});
  try {
    await program.parseAsync([...words], { from: "user" });
    return undefined;
  } catch (error) {
    const isHelp = error instanceof CommanderError && error.exitCode === 0;
    return isHelp ? undefined : said || String(error);
  }
}

/** The command lines of teiwright in a text: what follows its name, as a shell parts it into words. */
export function commandsIn(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\\\n\s*/g, " ").split("\n");
  return lines.flatMap((line) => {
    const found = /(?:^|[\s`'"(]|npx (?:--yes )?)teiwright ((?:[a-z]+\b|--)(?:[^`'|&;>\n]|'[^']*')*)/.exec(line);
    return found?.[1] === undefined ? [] : [wordsIn(found[1])];
  });
}

function wordsIn(command: string): readonly string[] {
  return [...command.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map((each) => each[0].replace(/["']/g, ""));
}
