import type { Severity } from "../../core/codes.js";
import { type Part, textIn } from "./part.js";

/**
 * How grave it is that a check fires: what its `role` says, else its `flag`, else the same two of its rule; an error where
 * none of them says a word that is known, for assertions and reports alike.
 */
export function severityIn(check: Part, rule: Part): Severity {
  const words = [textIn(check, "role"), textIn(check, "flag"), textIn(rule, "role"), textIn(rule, "flag")];
  return words.map((word) => SEVERITIES.get(word?.toLowerCase() ?? "")).find((each) => each !== undefined) ?? "error";
}

/** `nonfatal` is what the TEI says of what it deprecates. */
const SEVERITIES: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ["fatal", "error"],
  ["error", "error"],
  ["warning", "warning"],
  ["warn", "warning"],
  ["nonfatal", "warning"],
  ["information", "info"],
  ["info", "info"],
]);
