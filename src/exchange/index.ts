import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import type { Context } from "../core/stage.js";
import { cff } from "./citation/cff.js";
import { datacite } from "./citation/datacite.js";
import { wholeOf } from "./citation/whole.js";
import { zenodo } from "./citation/zenodo.js";
import { cmif } from "./cmif/index.js";
import type { Corpus } from "./corpus.js";
import { staticService } from "./dts/static.js";
import type { ExportedFile } from "./exported.js";
import { jsonLd, withoutAddress } from "./linked/index.js";
import { emailOf, NO_EMAIL } from "./oai/records.js";
import { staticRepository } from "./oai/static.js";
import { addressOf, changedOn } from "./telling.js";

export { type Corpus, type ReadCorpus, readCorpus } from "./corpus.js";
export { dtsHandler } from "./dts/handler.js";
export type { ExportedFile } from "./exported.js";
export { oaiHandler } from "./oai/handler.js";

/** The forms in which a corpus is given to others. */
export const EXPORT_FORMATS = ["cmif", "jsonld", "dts", "oai", "datacite", "zenodo", "citation"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The file that holds an export, where it is one file. */
export const EXPORT_FILES: Readonly<Record<Exclude<ExportFormat, "dts">, string>> = {
  cmif: "cmif.xml",
  jsonld: "corpus.jsonld",
  oai: "oai.xml",
  datacite: "datacite.json",
  zenodo: ".zenodo.json",
  citation: "CITATION.cff",
};

/** An export: its files one after another, as they are asked for, and what is said on the way, complete when all files were given. */
export interface Export {
  readonly files: AsyncIterable<ExportedFile>;
  readonly diagnostics: readonly Diagnostic[];
}

/** How much of a corpus is given. */
export interface ExportDetail {
  /** For `dts`: how many levels of citable units get files; without it, so many that the files are not much larger than the text. */
  readonly levels?: number | "all";
}

/** A corpus in one of the forms. */
export function exportCorpus(
  corpus: Corpus,
  format: ExportFormat,
  context: Context,
  { levels }: ExportDetail = {},
): Export {
  const diagnostics: Diagnostic[] = [];
  const one = (made: Outcome<string | undefined>): AsyncIterable<ExportedFile> => {
    diagnostics.push(...made.diagnostics);
    const path = format === "dts" ? "" : EXPORT_FILES[format];
    return oneFile(made.value === undefined ? undefined : { path, content: made.value });
  };
  const citation = (write: (whole: ReturnType<typeof wholeOf>["value"]) => string): AsyncIterable<ExportedFile> => {
    const whole = wholeOf(corpus, context.host);
    return one({ value: write(whole.value), diagnostics: whole.diagnostics });
  };
  switch (format) {
    case "cmif":
      return { files: one(cmif(corpus, context)), diagnostics };
    case "jsonld":
      return { files: one(jsonLd(corpus)), diagnostics };
    case "datacite":
      return { files: citation((whole) => datacite(whole, corpus)), diagnostics };
    case "zenodo":
      return { files: citation(zenodo), diagnostics };
    case "citation":
      return { files: citation(cff), diagnostics };
    case "dts":
      if (corpus.settings.url === undefined)
        diagnostics.push(withoutAddress(corpus.documents.map((each) => each.path)));
      return { files: staticService(corpus, { diagnostics, levels }), diagnostics };
    case "oai":
      diagnostics.push(...repositoryGaps(corpus), ...gatewayGap(corpus));
      return { files: oneFile({ path: EXPORT_FILES.oai, content: staticRepository(corpus, context) }), diagnostics };
  }
}

/** What harvesters are told less of than they want. */
export function repositoryGaps(corpus: Corpus): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const undated = corpus.documents.filter((each) => changedOn(each, corpus) === undefined);
  if (undated.length > 0) {
    const number = undated.length === 1 ? "of 1 document" : `of ${undated.length} documents`;
    const message = `nothing tells when the last change ${number} was, such as \`${undated[0]?.path}\`; a \`change\` with \`@when\` in \`revisionDesc\`, or git, may say it`;
    diagnostics.push(diagnostic("exchange/no-datestamp", ".", message));
  }
  if (emailOf(corpus) === undefined) {
    const message = `the repository has no address to write to and says \`${NO_EMAIL}\`; \`exchange.email\` in the configuration may give one`;
    diagnostics.push(diagnostic("exchange/no-email", ".", message));
  }
  const unaddressed = corpus.documents.filter((each) => addressOf(each, corpus) === undefined);
  return unaddressed.length > 0 ? [...diagnostics, withoutAddress(unaddressed.map((each) => each.path))] : diagnostics;
}

function gatewayGap({ settings }: Corpus): readonly Diagnostic[] {
  if (settings.gateway !== undefined) return [];
  const message =
    "nothing says which gateway serves the repository, so its base address is that of the file; `exchange.gateway` in the configuration may name one";
  return [diagnostic("exchange/no-gateway", ".", message)];
}

async function* oneFile(file: ExportedFile | undefined): AsyncGenerator<ExportedFile> {
  if (file) yield file;
}
