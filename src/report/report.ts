import type { Source } from "../core/source.js";
import type { Told } from "./told.js";

/** What a reporter writes from. */
export interface Report {
  readonly told: Told;
  /** The text of a file, for showing lines of it; undefined where it is not known. */
  readonly sourceOf: (path: string) => Source | undefined;
  /** The page of the documentation about a code, in Markdown; undefined where there is none. */
  readonly pageOf: (code: string) => string | undefined;
  /** The project's folder as seen from the root of its repository: what services that show the repository need. */
  readonly folder: string;
  /** Whether the text may hold colours; only those formats use them that people read. */
  readonly colour: boolean;
  /** Whether only what is wrong is told. */
  readonly quiet: boolean;
}

/** The text of a report, in pieces: a long one need not be held as a whole. */
export type Reporter = (report: Report) => Iterable<string>;
