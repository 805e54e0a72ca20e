import type { Diagnostic } from "./diagnostic.js";

/** What could be made, and what there is to say about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
