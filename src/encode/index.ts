import { VFile } from "vfile";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import { suffixOf } from "../core/path.js";
import type { Source } from "../core/source.js";
import type { Stage } from "../core/stage.js";
import { readAuthority } from "./authority/read.js";
import { checkText } from "./gates.js";
import { type Format, knowledgeOf, processorFor } from "./processor.js";

export type { Format } from "./processor.js";

/** Transcriptions, and what the project knows of the names in them. */
export interface EncodeInput {
  readonly transcriptions: readonly Source[];
  readonly authority: readonly Source[];
  /** The format of all of them; else each one's suffix tells. */
  readonly from?: Format;
  /** What the documents' `xml-model` instruction is to point at. */
  readonly schemaHref?: string;
}

/** A TEI document made from a transcription. */
export interface EncodedDocument {
  /** The path of the transcription. */
  readonly path: string;
  readonly tei: string;
}

/** Transcriptions to TEI P5. A transcription that cannot be encoded whole gives no document. */
export const encode: Stage<EncodeInput, readonly EncodedDocument[]> = async (input, { engines }) => {
  const authority = readAuthority(input.authority, engines.xml);
  const knowledge = knowledgeOf(authority.value, input.schemaHref);
  const diagnostics: Diagnostic[] = [...authority.diagnostics];
  const documents: EncodedDocument[] = [];
  for (const source of input.transcriptions) {
    const format = input.from ?? FORMATS[suffixOf(source.path)];
    const refused = refusal(source, format);
    if (refused || !format) {
      diagnostics.push(...(refused ? [refused] : []));
      continue;
    }
    const processor = processorFor(format, knowledge);
    const file = new VFile({ path: source.path, value: source.text });
    const tree = await processor.run(processor.parse(file), file);
    const compiled = processor.stringify(tree, file);
    const said = [...(file.data.diagnostics ?? []), ...checkText(tree, compiled.root, source.path)];
    diagnostics.push(...said);
    if (!hasErrors(said)) documents.push({ path: source.path, tei: compiled.text });
  }
  return { value: documents, diagnostics };
};

/** The formats by suffix. */
export const FORMATS: Readonly<Record<string, Format | undefined>> = {
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
};

function refusal(source: Source, format: Format | undefined): Diagnostic | undefined {
  if (!format) {
    const message = `the suffix of \`${source.path}\` tells no format; ${Object.keys(FORMATS).join(", ")} are read, or \`--from\` names one`;
    return diagnostic("encode/unknown-format", source.path, message, { expected: Object.keys(FORMATS) });
  }
  if (source.text.trim() === "") return diagnostic("encode/empty", source.path, "the transcription holds no text");
  return undefined;
}
