import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Source } from "../../core/source.js";
import { saxon } from "./saxon.js";

/** What a reader is told about an error that SaxonJS threw; what is no fault of the stylesheet is thrown on. */
export function faultOf(error: unknown, path: string): Diagnostic {
  if (error instanceof RangeError) {
    return diagnostic(
      "publish/stylesheet",
      path,
      "the document nests too deep for the stylesheet, or a template or function of it calls itself without end",
    );
  }
  if (!(error instanceof saxon.XError)) throw error;
  const place = error.xsltModule ? ` (\`${error.xsltModule}\`, line ${error.xsltLineNr})` : "";
  return diagnostic("publish/stylesheet", path, `${sentence(error.message)}${place} [${codeOf(error.code)}]`);
}

/** The same for an error in compiling: it names line and module in its words, in its fields those of the compiler. */
export function compileFaultOf(error: unknown, sources: readonly Source[], main: Source): Diagnostic {
  if (!(error instanceof saxon.XError)) return faultOf(error, main.path);
  const words = sentence(error.message);
  const place = / on line (\d+) in (\S+)/.exec(words);
  const source = sources.find((each) => each.path.endsWith(place?.[2] ?? main.path)) ?? main;
  const message = `${words.replace(place?.[0] ?? "", "")} [${codeOf(error.code)}]`;
  const range = place ? source.lineRange(Number(place[1])) : undefined;
  return diagnostic("publish/stylesheet", source.path, message, range ? { range } : {});
}

/** The refusal of a stylesheet that reaches for what it may not have. */
export function refusalOf(what: string, path: string): Diagnostic {
  return diagnostic(
    "publish/stylesheet",
    path,
    `the stylesheet uses ${what}, which could run code outside the transform and is not allowed`,
  );
}

/** A message of SaxonJS as one sentence without its full stop. */
export function sentence(message: string): string {
  const line = message.replace(/\s+/g, " ").trim().replace(/\.$/, "").replaceAll("teiwright:///", "");
  return /^[A-Z][a-z]/.test(line) ? `${line[0]?.toLowerCase()}${line.slice(1)}` : line;
}

/** An error's code without its namespace. */
export function codeOf(code: string): string {
  return code.replace(/^Q\{.*\}/, "");
}
