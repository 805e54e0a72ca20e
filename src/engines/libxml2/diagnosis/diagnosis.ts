import type { Diagnostic } from "../../../core/diagnostic.js";
import type { Grammar } from "./grammar.js";

/** A diagnosis under way. */
export interface Diagnosis {
  readonly grammar: Grammar;
  readonly path: string;
  readonly found: Diagnostic[];
}
