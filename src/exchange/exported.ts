/** A file of an export; its path starts at the folder that is exported to. */
export interface ExportedFile {
  readonly path: string;
  /** A long text comes in pieces, as they are made. */
  readonly content: string | AsyncIterable<string>;
}
