import { nearest } from "../../../core/nearest.js";

/** Names in backquotes with commas, the last with "or"; beyond a number they are counted only. */
export function listed(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).map((each) => `\`${each}\``);
  if (names.length > most) return `${shown.join(", ")} or ${names.length - most} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : (shown[0] ?? "nothing");
}

/** The words with those that are near to a misspelt one in front. */
export function nearestFirst(words: readonly string[], misspelt: string): readonly string[] {
  return [...new Set([...nearest(misspelt, words), ...words])];
}

/** A text for showing: white space folded, and cut where it is long. */
export function shortened(text: string, most = 60): string {
  const folded = text.trim().replace(/\s+/g, " ");
  return folded.length > most ? `${folded.slice(0, most)}…` : folded;
}
