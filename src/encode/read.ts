import { diagnostic } from "../core/diagnostic.js";
import type { XmlEngine } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Format } from "../core/transcriptions.js";
import type { PackedFile } from "./parse/docx/index.js";
import { parseText } from "./parse/text.js";
import type { Transcription } from "./tree.js";

/** A transcription as a tree, read in its format. */
export async function readTranscription(
  file: Source | PackedFile,
  format: Format,
  xml: XmlEngine,
): Promise<Outcome<Transcription | undefined>> {
  const read = await parsed(file, format, xml);
  if (!read.value || read.value.children.length > 0) return read;
  const empty = diagnostic("encode/empty", file.path, "the transcription holds no text");
  return { value: undefined, diagnostics: [...read.diagnostics, empty] };
}

async function parsed(
  file: Source | PackedFile,
  format: Format,
  xml: XmlEngine,
): Promise<Outcome<Transcription | undefined>> {
  if (format === "docx") return (await import("./parse/docx/index.js")).parseDocx(file, xml);
  if (!(file instanceof Source)) {
    const message = `a file of bytes cannot be read as ${format}; only docx is read so`;
    return { value: undefined, diagnostics: [diagnostic("encode/unreadable-file", file.path, message)] };
  }
  return PARSERS[format](file.text, file.path);
}

type Parser = (text: string, path: string) => Outcome<Transcription> | Promise<Outcome<Transcription>>;

/** What a format needs is loaded with the first file of it: to load them all takes longer than to encode a letter. */
const PARSERS: Readonly<Record<Exclude<Format, "docx">, Parser>> = {
  text: (text) => ({ value: parseText(text), diagnostics: [] }),
  markdown: async (text, path) => (await import("./parse/markdown/index.js")).parseMarkdown(text, path),
  html: async (html) => ({ value: (await import("./parse/html/index.js")).parseHtml(html), diagnostics: [] }),
};
