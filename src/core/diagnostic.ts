import { type Code, type Severity, severityOf } from "./codes.js";
import type { Range } from "./source.js";

/** Another place that a diagnostic is about. */
export interface Related {
  readonly path: string;
  readonly range?: Range;
  readonly message: string;
}

/** Something that a schema tells programs, under an id of its own. */
export interface Property {
  readonly id: string;
  readonly text: string;
}

/** What a reader is told about one place of one file: plain data. The place is kept as offsets. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly range?: Range;
  readonly xpath?: string;
  /** What is there. */
  readonly actual?: string;
  /** What may stand there, the likeliest first. */
  readonly expected?: readonly string[];
  /** The id of the rule that it comes from, as its schema has it. */
  readonly rule?: string;
  /** What the schema says of its rule: words of its author, such as `warning`. */
  readonly role?: string;
  readonly flag?: string;
  /** What the schema tells programs of this place. */
  readonly properties?: readonly Property[];
  /** The path of the schema that says so; where the document follows more than one. */
  readonly schema?: string;
  /** What else is concerned, such as the other of two things that are alike. */
  readonly related?: readonly Related[];
  /** What the schema says for people of the element or attribute that it is about. */
  readonly documentation?: string;
}

/** The parts of a diagnostic that its code does not settle. */
export type DiagnosticDetails = Omit<Diagnostic, "code" | "severity" | "message" | "path">;

/** A diagnostic with the severity that its code has. */
export function diagnostic(code: Code, path: string, message: string, details: DiagnosticDetails = {}): Diagnostic {
  return { code, severity: severityOf(code), message, path, ...details };
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

/** The diagnostics in document order; those of the whole file first, equal places in the order given. */
export function inDocumentOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1));
}
