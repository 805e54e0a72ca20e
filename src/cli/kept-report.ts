import type { Cache } from "../core/host.js";
import type { Context } from "../core/stage.js";
import { type Validation, VERSION } from "../index.js";
import { errorsIn, prettySummary, type Report, sourcesOf, summarise, textOf, told } from "../report/index.js";
import { exitCodeOf } from "./exit-code.js";
import type { CommonOptions, ExitCode, Terminal } from "./terminal.js";

/**
 * Says what a validation found, and gives the exit code that this has. Of most documents a build finds what the last one did: the
 * words for them are kept, for to make them again takes as long as most of such a run.
 */
export async function reportAgain(
  validation: Validation,
  { terminal, options }: { readonly terminal: Terminal; readonly options: CommonOptions },
  { host: { cache }, memory }: Pick<Context, "host" | "memory">,
): Promise<ExitCode> {
  const colour = terminal.mayColour && options.color;
  const key = memory && `report-${cache.digest(JSON.stringify([VERSION, FORMAT, memory.identity, colour]))}`;
  const kept = key === undefined ? NOTHING : await recalled(key, cache);
  const parts = partsOf(validation, kept, colour);
  const { documents } = validation;
  const sum = (severity: keyof Counts): number => parts.reduce((all, { counts }) => all + counts[severity], 0);
  const counts: Counts = { errors: sum("errors"), warnings: sum("warnings"), infos: sum("infos") };
  const said = parts.flatMap(({ words }) => (words === "" ? [] : [words]));
  if (said.length > 0) {
    const valid = documents.filter((each) => each.valid).length;
    const summary = { documents: documents.length, valid, invalid: documents.length - valid, ...counts };
    await terminal.say([...said, ...(options.quiet ? [] : [prettySummary(summary, colour)])].join("\n"));
  }
  const isAsKept = parts.length === kept.size && parts.every((each) => kept.get(each.mark) === each);
  if (key !== undefined && validation.marks && !isAsKept) await cache.keep(key, linesOf(parts));
  return exitCodeOf(validation, undefined, {
    errors: [...new Set(parts.flatMap((each) => each.codes))],
    warnings: counts.warnings,
  });
}

/** What is said of one document, or of none. */
interface Part {
  /** Another one wherever something else was found. */
  readonly mark: string;
  readonly words: string;
  readonly counts: Counts;
  /** Those of errors. */
  readonly codes: readonly string[];
}

type Counts = Pick<ReturnType<typeof summarise>, "errors" | "warnings" | "infos">;

/** First what is about no document, then each of them. */
function partsOf(validation: Validation, kept: ReadonlyMap<string, Part>, colour: boolean): readonly Part[] {
  const all = told(validation, { version: VERSION, durationMs: 0 });
  const report = { sourceOf: sourcesOf(validation), pageOf: () => undefined, folder: ".", colour, quiet: true };
  const made = (of: Report["told"], mark: string): Part => {
    const { errors, warnings, infos } = summarise(of);
    const words = textOf("pretty", { ...report, told: of });
    return { mark, words, counts: { errors, warnings, infos }, codes: errorsIn(of) };
  };
  const { whole = "", documents = [] } = validation.marks?.() ?? {};
  return [
    kept.get(whole) ?? made({ ...all, documents: [] }, whole),
    ...all.documents.map((document, i) => {
      const mark = documents[i] ?? "";
      return kept.get(mark) ?? made({ ...all, diagnostics: [], documents: [document] }, mark);
    }),
  ];
}

/** Changes with what is kept and with how it is said, so that nothing older is taken for it. */
const FORMAT = 2;
const NOTHING: ReadonlyMap<string, Part> = new Map();

/** All but the words on the first line, with how many characters of the rest are the words of each. */
function* linesOf(parts: readonly Part[]): Iterable<string> {
  yield `${JSON.stringify(parts.map(({ words, ...rest }) => ({ ...rest, length: words.length })))}\n`;
  for (const { words } of parts) yield words;
}

async function recalled(key: string, cache: Cache): Promise<ReadonlyMap<string, Part>> {
  const text = await cache.recall(key);
  if (text === undefined) return NOTHING;
  const start = text.indexOf("\n") + 1;
  try {
    const parts = new Map<string, Part>();
    let at = start;
    for (const { length, ...rest } of JSON.parse(text.slice(0, start)) as readonly KeptPart[]) {
      parts.set(rest.mark, { ...rest, words: text.slice(at, at + length) });
      at += length;
    }
    return parts;
  } catch {
    // What is kept may be of another make.
    return NOTHING;
  }
}

type KeptPart = Omit<Part, "words"> & { readonly length: number };
