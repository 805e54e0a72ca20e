import type { Code } from "../core/codes.js";
import { type Diagnostic, type DiagnosticDetails, diagnostic } from "../core/diagnostic.js";
import { inItsFile } from "../core/joined-source.js";
import { nearest } from "../core/nearest.js";
import type { Place } from "./model.js";

/** Takes down what there is to say about a place of the ODD. */
export type Say = (code: OddCode, place: Place, message: string, details?: DiagnosticDetails) => void;

/** The codes of this stage. */
export type OddCode = Extract<Code, `odd/${string}`>;

/**
 * Somewhere to take things down, and what was taken down so far: each once, in the file that it is about. What is wrong
 * elsewhere than in the ODD itself is nothing that its author could mend, and is left out.
 */
export function notebook(isOwn: (place: Place) => boolean): {
  readonly say: Say;
  readonly diagnostics: () => readonly Diagnostic[];
} {
  const found = new Map<string, Diagnostic>();
  return {
    say: (code, place, message, details = {}) => {
      if (!isOwn(place)) return;
      const { source, range } = place;
      const said = inItsFile(diagnostic(code, source.path, message, { range, ...details }), source);
      const key = `${said.path}\0${said.range?.start}\0${code}\0${message}`;
      if (!found.has(key)) found.set(key, said);
    },
    diagnostics: () => [...found.values()],
  };
}

/** Words for the nearest names, as the end of a message: `; did you mean …`; empty where none is near. */
export function suggestion(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near.length === 0 ? "" : `; ${listed(near)} may be meant`;
}

/** Names in a row, in backquotes. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
