import type { ValidateConfig } from "../core/config.js";

/** What is to be validated. */
export interface ValidateInput {
  /** Paths of documents; each is a file. */
  readonly paths?: readonly string[];
  /** Documents that are in no file, such as standard input. */
  readonly sources?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The schema of all of them, whatever the configuration and the documents say. */
  readonly schema?: string;
  /** What is followed in the documents, where that differs from the configuration. */
  readonly follow?: Partial<ValidateConfig>;
}
