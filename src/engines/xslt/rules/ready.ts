import type { Saxon } from "../saxon.js";
import type { Analysis } from "./analysis.js";
import type { LoadedFiles } from "./files.js";
import type { Caller } from "./function.js";
import type { Program } from "./program.js";

/** A schema made ready: its functions, and what they need to run. */
export interface Ready {
  readonly program: Program;
  readonly analysis: Analysis;
  readonly files: LoadedFiles;
  /** How functions are called at a document, where the schema has functions of its own. */
  readonly library: ((tree: Saxon.Document) => Caller) | undefined;
}
