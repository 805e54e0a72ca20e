import { nearest } from "../../../core/nearest.js";

/** Names in backquotes with commas, the last with "or"; beyond a number they are counted only. */
export function listed(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).map((each) => `\`${each}\``);
  if (names.length > most) return `${shown.join(", ")} or ${names.length - most} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : (shown[0] ?? "nothing");
}

/** The words with those that are near to a misspelt one in front. */
export function nearestFirst(words: readonly string[], misspelt: string): readonly string[] {
  const answers = known.get(words) ?? new Map<string, readonly string[]>();
  known.set(words, answers);
  if (answers.size > MOST_KEPT) answers.clear();
  const near = answers.get(misspelt) ?? nearest(misspelt, words);
  const answer = near.length === 0 ? words : (ordered.get(near) ?? [...new Set([...near, ...words])]);
  answers.set(misspelt, near);
  if (near.length > 0) ordered.set(near, answer);
  return answer;
}

/** The word that a misspelt one was probably meant to be. */
export function meantOf(words: readonly string[], misspelt: string): string | undefined {
  const first = nearestFirst(words, misspelt)[0];
  return first !== undefined && known.get(words)?.get(misspelt)?.length ? first : undefined;
}

/** What is near to what, by the list that was asked: where much is wrong, it is the same over and over. */
const known = new WeakMap<readonly string[], Map<string, readonly string[]>>();
/** So many answers are kept for a list. */
const MOST_KEPT = 1000;
const ordered = new WeakMap<readonly string[], readonly string[]>();

/** A text for showing: white space folded, and cut where it is long. */
export function shortened(text: string, most = 60): string {
  const folded = text.trim().replace(/\s+/g, " ");
  return folded.length > most ? `${folded.slice(0, most)}…` : folded;
}
