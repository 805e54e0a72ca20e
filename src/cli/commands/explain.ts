import { nearest } from "../../core/nearest.js";
import { CODES, hostAt } from "../../index.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright explain`: the page of the documentation about a code. */
export const addExplain: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("explain"))
    .description("say what a diagnostic means and how to mend it")
    .argument("<code>", "the code of a diagnostic, such as relaxng/element-unknown")
    .action(async (code: string, _options: CommonOptions) => finish(await explain(code, terminal)));
};

async function explain(code: string, terminal: Terminal): Promise<ExitCode> {
  if (!CODES.some((each) => each === code)) {
    const named = CODES.filter((each) => each.endsWith(`/${code}`));
    const meant = named.length > 0 ? named : nearest(code, CODES);
    const hint =
      meant.length > 0
        ? `did you mean ${meant.join(" or ")}?`
        : `the codes are:\n${CODES.map((each) => `  ${each}`).join("\n")}`;
    await terminal.say(`error: there is no code ${code}; ${hint}\n`);
    return 2;
  }
  const page = hostAt(terminal.folder).asset(`docs/codes/${code}.md`);
  await terminal.write(new TextDecoder().decode(page));
  return 0;
}
