import type { Diagnostic } from "../core/diagnostic.js";
import { Source, type Validation, VERSION } from "../index.js";
import { sourcesOf, textOf, told } from "../report/index.js";
import type { CommonOptions, Terminal } from "./terminal.js";

/** Says diagnostics to the person, each with its line where the text is known. */
export async function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: Source | ReadonlyMap<string, Source> | undefined,
  { terminal, options }: { readonly terminal: Terminal; readonly options: CommonOptions },
): Promise<void> {
  const wanted = options.quiet ? diagnostics.filter((each) => each.severity === "error") : diagnostics;
  if (wanted.length === 0) return;
  const sources = texts instanceof Source ? new Map([[texts.path, texts]]) : (texts ?? new Map<string, Source>());
  const validation = { documents: [], diagnostics: wanted, sources };
  await terminal.say(`${prettily(validation, { ...options, quiet: true }, terminal)}\n`);
}

function prettily(validation: Validation, { color, quiet }: CommonOptions, { mayColour }: Terminal): string {
  return textOf("pretty", {
    told: told(validation, { version: VERSION, durationMs: 0 }),
    sourceOf: sourcesOf(validation),
    pageOf: () => undefined,
    folder: ".",
    colour: mayColour && color,
    quiet: quiet ?? false,
  });
}

/** A duration in words: `0.42 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
