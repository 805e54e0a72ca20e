/** A file of an export; its path starts at the folder that is exported to. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string | readonly string[];
}
