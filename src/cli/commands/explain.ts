import { nearest } from "../../core/nearest.js";
import { CODES, type Code, hostAt } from "../../index.js";
import { readPage } from "../../report/index.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright explain`: the page of the documentation about a code, or a list of the codes. */
export const addExplain: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("explain"))
    .description("say what a diagnostic means and how to mend it")
    .argument("[code]", "the code of a diagnostic, such as relaxng/element-unknown, or an area, such as tei; none: all")
    .action(async (code: string | undefined, _options: CommonOptions) => finish(await explain(code, terminal)));
};

async function explain(code: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const pageOf = (each: Code): string =>
    new TextDecoder().decode(hostAt(terminal.folder).asset(`docs/codes/${each}.md`));
  const found = CODES.find((each) => each === code);
  if (found) {
    await terminal.write(pageOf(found));
    return 0;
  }
  const listed = CODES.filter((each) => code === undefined || each.startsWith(`${code.replace(/\/$/, "")}/`));
  if (listed.length > 0) {
    const widest = Math.max(...listed.map((each) => each.length));
    const lines = listed.map((each) => `${each.padEnd(widest)}  ${readPage(each, pageOf(each)).title}\n`);
    await terminal.write(lines.join(""));
    return 0;
  }
  await terminal.say(`error: there is no code ${code}; ${hintFor(code ?? "")}\n`);
  return 2;
}

function hintFor(code: string): string {
  const named = CODES.filter((each) => each.endsWith(`/${code}`));
  const meant = named.length > 0 ? named : nearestCodes(code);
  if (meant.length > 0) return `did you mean ${meant.join(" or ")}?`;
  return `the codes are:\n${CODES.map((each) => `  ${each}`).join("\n")}`;
}

/** A code may be misspelt as a whole, or in its last part with the first left out. */
function nearestCodes(code: string): readonly string[] {
  const whole = nearest(code, CODES);
  if (whole.length > 0) return whole;
  const last = new Map(CODES.map((each) => [each.slice(each.indexOf("/") + 1), each]));
  return nearest(code, last.keys()).flatMap((each) => last.get(each) ?? []);
}
