import { nearest } from "../../core/nearest.js";
import { CODES, type Code, hostAt } from "../../index.js";
import { escapeInvisible, pageOnScreen, readPage } from "../../report/index.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright explain`: the page of the documentation about a code, or a list of the codes. */
export const addExplain: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("explain"))
    .description("say what a diagnostic means and how to mend it")
    .argument("[code]", "the code of a diagnostic, such as relaxng/element-unknown, or an area, such as tei; none: all")
    .action(async (code: string | undefined, { color }: CommonOptions) => {
      finish(await explain(code, color && terminal.mayColour, terminal));
    });
};

async function explain(given: string | undefined, colour: boolean, terminal: Terminal): Promise<ExitCode> {
  const pageOf = (each: Code): string =>
    new TextDecoder().decode(hostAt(terminal.folder).asset(`docs/codes/${each}.md`));
  const code = given === undefined ? undefined : asWritten(given);
  const found = CODES.find((each) => each === code);
  if (found) {
    await terminal.write(colour ? pageOnScreen(pageOf(found)) : pageOf(found));
    return 0;
  }
  const listed = CODES.filter((each) => code === undefined || each.startsWith(`${code}/`));
  if (listed.length > 0) {
    const widest = Math.max(...listed.map((each) => each.length));
    const lines = listed.map((each) => `${each.padEnd(widest)}  ${readPage(each, pageOf(each)).title}\n`);
    await terminal.write(lines.join(""));
    if (terminal.isWatched) await terminal.say("\nteiwright explain CODE shows the page of one\n");
    return 0;
  }
  await terminal.say(`error: there is no code ${escapeInvisible(given ?? "")}; ${hintFor(code ?? "")}\n`);
  return 2;
}

/** Codes are copied from messages and reports, with what stands around them there. */
function asWritten(given: string): string {
  return given.toLowerCase().replace(/^[`'"([]+|[`'")\]:;,./]+$/g, "");
}

function hintFor(code: string): string {
  const areas = [...new Set(CODES.map((each) => each.slice(0, each.indexOf("/"))))];
  const area = code.includes("/")
    ? []
    : areas.filter((each) => each.startsWith(code) || nearest(code, [each]).length > 0);
  const named = CODES.filter((each) => each.endsWith(`/${code}`));
  const meant = named.length > 0 ? named : area.length > 0 ? area : nearestCodes(code);
  if (meant.length > 0) return `did you mean ${meant.join(" or ")}?`;
  const part = CODES.filter((each) => code.length > 2 && each.includes(code));
  const [lead, codes] = part.length > 0 ? [`the codes with ${code} in them are`, part] : ["the codes are", CODES];
  return `${lead}:\n${codes.map((each) => `  ${each}`).join("\n")}`;
}

/** A code may be misspelt as a whole, or in its last part with the first left out. */
function nearestCodes(code: string): readonly string[] {
  const whole = nearest(code, CODES);
  if (whole.length > 0) return whole;
  const last = new Map(CODES.map((each) => [each.slice(each.indexOf("/") + 1), each]));
  return nearest(code, last.keys()).flatMap((each) => last.get(each) ?? []);
}
