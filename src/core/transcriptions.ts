import { folderOf, resolveIn, stemOf, suffixOf } from "./path.js";

/** The forms of transcription that can be read. */
export type Format = "text" | "markdown" | "html" | "docx";

/** The formats by suffix. */
export const FORMATS: Readonly<Record<string, Format | undefined>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".docx": "docx",
};

/** The suffixes of transcriptions. */
export const TRANSCRIPTION_SUFFIXES: readonly string[] = Object.keys(FORMATS);

/** The format that a path's suffix tells. */
export function formatOf(path: string): Format | undefined {
  return FORMATS[suffixOf(path)];
}

/** The paths at which metadata of a transcription may lie beside it. */
export function sidecarsOf(path: string): readonly string[] {
  return [".yaml", ".yml", ".json"].map((suffix) => resolveIn(folderOf(path), `${stemOf(path)}${suffix}`));
}
