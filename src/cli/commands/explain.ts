import { nearest } from "../../core/nearest.js";
import { CODES, type Code, explainInSchema, hostAt, type OpenProject, openProject } from "../../index.js";
import { escapeInvisible, pageOnScreen, readPage } from "../../report/index.js";
import { inProject, schemaGiven } from "../paths.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright explain`: the page of the documentation about a code, a list of the codes, or what a schema says of a name. */
export const addExplain: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("explain"))
    .description("say what a diagnostic means and how to mend it, or what an element or attribute is for")
    .argument(
      "[code|name]",
      "the code of a diagnostic, such as relaxng/element-unknown, or an area, such as tei; an element (persName), an attribute (@ref), or both (persName/@ref); none: all codes",
    )
    .option(
      "--schema <file|name>",
      "the schema or ODD that explains names, else that of the configuration, else archival",
    )
    .option("--source <file>", "the TEI source (p5subset.xml), for an ODD that needs it")
    .action(async (given: string | undefined, options: ExplainOptions) => {
      finish(await explain(given, options, terminal));
    });
};

interface ExplainOptions extends CommonOptions {
  readonly schema?: string;
  readonly source?: string;
}

async function explain(given: string | undefined, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const colour = options.color && terminal.mayColour;
  const pageOf = (each: Code): string =>
    new TextDecoder().decode(hostAt(terminal.folder).asset(`docs/codes/${each}.md`));
  const code = given === undefined ? undefined : asWritten(given);
  const found = options.schema === undefined ? CODES.find((each) => each === code) : undefined;
  if (found) {
    await terminal.write(colour ? pageOnScreen(pageOf(found)) : pageOf(found));
    return 0;
  }
  const isArea = (each: string | undefined): boolean => CODES.some((known) => known.startsWith(`${each}/`));
  // An area is written small: `tei` is one, `TEI` an element.
  const named =
    given !== undefined && NAME.test(given) && !isArea(given)
      ? await explainNamed(given, options, terminal)
      : undefined;
  if (named?.code !== undefined) return named.code;
  const listed = CODES.filter(
    (each) => options.schema === undefined && (code === undefined || each.startsWith(`${code}/`)),
  );
  if (listed.length > 0) {
    const widest = Math.max(...listed.map((each) => each.length));
    const lines = listed.map((each) => `${each.padEnd(widest)}  ${readPage(each, pageOf(each)).title}\n`);
    await terminal.write(lines.join(""));
    if (terminal.isWatched) await terminal.say("\nteiwright explain CODE shows the page of one\n");
    return 0;
  }
  const nameHint =
    named && named.meant.length > 0 ? `did you mean ${named.meant.join(" or ")} in the schema?` : undefined;
  if (options.schema !== undefined) {
    const otherwise = "an element (persName), an attribute (@ref) or both (persName/@ref) may stand there";
    await terminal.say(
      `error: the schema has no ${escapeInvisible(given ?? "name")}; ${escapeInvisible(nameHint ?? otherwise)}\n`,
    );
    return 2;
  }
  const hint = hintFor(code ?? "");
  const word = escapeInvisible(given ?? "");
  if (hint !== undefined) await terminal.say(`error: there is no code ${word}; ${hint}\n`);
  else {
    const also = named === undefined ? "" : ", and no element or attribute in the schema";
    const list = `the codes are:\n${CODES.map((each) => `  ${each}`).join("\n")}`;
    await terminal.say(
      `error: there is no code ${word}${also}; ${nameHint === undefined ? list : escapeInvisible(nameHint)}\n`,
    );
  }
  return 2;
}

/** What the name of an element or attribute looks like, copied from a message or from a document. */
const NAME = /^[`<]?(?:[^\s/@<>`]+(?:\/@[^\s/@<>`]+)?|@[^\s/@<>`]+)[`>]?$/;

/** Shows what a schema says of a name: an exit code where all is said, else the names that may have been meant. */
async function explainNamed(
  given: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<{ readonly code?: ExitCode; readonly meant: readonly string[] }> {
  const { value: open, diagnostics } = await openProject({ folder: terminal.folder, file: options.config });
  if (!open) {
    await sayDiagnostics(diagnostics, undefined, { terminal, options });
    return { code: 2, meant: [] };
  }
  const explained = await explainInSchema(await wishFor(given, { open, options, terminal }), open.context);
  if (!explained.value) {
    if (options.schema === undefined) return { meant: [] };
    await sayDiagnostics(explained.diagnostics, explained.sources, { terminal, options });
    return { code: 2, meant: [] };
  }
  if (explained.value.kind === "unknown") return { meant: explained.value.meant };
  const markdown = explained.value.markdown.split("\n").map(escapeInvisible).join("\n");
  await terminal.write(options.color && terminal.mayColour ? pageOnScreen(markdown) : markdown);
  return { code: 0, meant: [] };
}

async function wishFor(
  given: string,
  {
    open,
    options,
    terminal,
  }: { readonly open: OpenProject; readonly options: ExplainOptions; readonly terminal: Terminal },
): Promise<Parameters<typeof explainInSchema>[0]> {
  const schema = options.schema === undefined ? undefined : await schemaGiven(open, terminal.folder, options.schema);
  const name = given.replace(/^[`<]|[`>]$/g, "");
  if (options.source === undefined) return { name, schema };
  return { name, schema, source: inProject(open, terminal.folder, options.source) };
}

/** Codes are copied from messages and reports, with what stands around them there. */
function asWritten(given: string): string {
  return given.toLowerCase().replace(/^[`'"([]+|[`'")\]:;,./]+$/g, "");
}

/** What may have been meant by a code that there is not; undefined where nothing is near. */
function hintFor(code: string): string | undefined {
  const areas = [...new Set(CODES.map((each) => each.slice(0, each.indexOf("/"))))];
  const area = code.includes("/")
    ? []
    : areas.filter((each) => each.startsWith(code) || nearest(code, [each]).length > 0);
  const named = CODES.filter((each) => each.endsWith(`/${code}`));
  const meant = named.length > 0 ? named : area.length > 0 ? area : nearestCodes(code);
  if (meant.length > 0) return `did you mean ${meant.join(" or ")}?`;
  const part = CODES.filter((each) => code.length > 2 && each.includes(code));
  if (part.length === 0) return undefined;
  return `the codes with ${code} in them are:\n${part.map((each) => `  ${each}`).join("\n")}`;
}

/** A code may be misspelt as a whole, or in its last part with the first left out. */
function nearestCodes(code: string): readonly string[] {
  const whole = nearest(code, CODES);
  if (whole.length > 0) return whole;
  const last = new Map(CODES.map((each) => [each.slice(each.indexOf("/") + 1), each]));
  return nearest(code, last.keys()).flatMap((each) => last.get(each) ?? []);
}
