import { nearest } from "../../core/nearest.js";
import { idsOf, type Part } from "./part.js";

/** The end of a sentence about an id that nothing has: which may have been meant, and which there are. */
export function choiceOf(id: string, parts: readonly Part[], besides: readonly string[] = []): string {
  const ids = [...parts.flatMap((each) => idsOf(each.element).slice(0, 1)), ...besides];
  // The likeliest comes first.
  const all = [...new Set([...nearest(id, ids, 1), ...ids])];
  if (all.length === 0) return "";
  const shown = all.slice(0, MOST).map((each) => `\`${each}\``);
  const rest = all.length > MOST ? ` or ${all.length - MOST} more` : "";
  return `; ${shown.join(", ")}${rest} may stand there`;
}

const MOST = 8;
