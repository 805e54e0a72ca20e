import { diagnostic } from "../core/diagnostic.js";
import type { XmlEngine } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Format } from "../core/transcriptions.js";
import { type PackedFile, parseDocx } from "./parse/docx/index.js";
import { parseHtml } from "./parse/html/index.js";
import { parseMarkdown } from "./parse/markdown/index.js";
import { parseText } from "./parse/text.js";
import type { Transcription } from "./tree.js";

/** A transcription as a tree, read in its format. */
export function readTranscription(
  file: Source | PackedFile,
  format: Format,
  xml: XmlEngine,
): Outcome<Transcription | undefined> {
  const read = parsed(file, format, xml);
  if (!read.value || read.value.children.length > 0) return read;
  const empty = diagnostic("encode/empty", file.path, "the transcription holds no text");
  return { value: undefined, diagnostics: [...read.diagnostics, empty] };
}

function parsed(file: Source | PackedFile, format: Format, xml: XmlEngine): Outcome<Transcription | undefined> {
  if (format === "docx") return parseDocx(file, xml);
  if (!(file instanceof Source)) {
    const message = `a file of bytes cannot be read as ${format}; only docx is read so`;
    return { value: undefined, diagnostics: [diagnostic("encode/unreadable-file", file.path, message)] };
  }
  return PARSERS[format](file.text, file.path);
}

type Parser = (text: string, path: string) => Outcome<Transcription>;

const PARSERS: Readonly<Record<Exclude<Format, "docx">, Parser>> = {
  text: (text) => ({ value: parseText(text), diagnostics: [] }),
  markdown: parseMarkdown,
  html: (html) => ({ value: parseHtml(html), diagnostics: [] }),
};
