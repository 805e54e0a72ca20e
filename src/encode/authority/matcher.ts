import { editDistance } from "../../core/nearest.js";
import type { Authority } from "./entry.js";
import type { Token } from "./tokens.js";
import { addName, emptyTrie, type Found, longestIn, step, type Trie } from "./trie.js";
import { type Form, formsOf } from "./variants.js";

/** A name of the authority files found in a run of tokens: the entries that have this form, and whether it is listed for them or was derived. */
export interface Match extends Found<Form> {
  /** The token that differs from the authority's spelling by one letter, and that spelling. */
  readonly misspelt?: { readonly index: number; readonly correct: string };
}

/** Finds the longest name that starts at a token. */
export interface Matcher {
  longest(tokens: readonly Token[], at: number, most?: number): Match | undefined;
  /** Where the names go on that may start with a word; one in small letters seldom begins any. */
  startingWith(word: Pick<Token, "key" | "shape">): Trie<Form> | undefined;
  /** As `longest`, but one long word may be misspelt by one letter. */
  longestMisspelt(tokens: readonly Token[], at: number): Match | undefined;
}

/** A matcher over all forms of all names of the authority. */
export function matcherOf(authority: Authority): Matcher {
  const root = emptyTrie<Form>();
  for (const entry of authority.entries.values()) {
    for (const form of formsOf(entry)) addName(root, form.text, form);
  }
  return {
    longest: (tokens, at, most) => longestIn(root, tokens, at, most),
    startingWith: (word) => (mayStart(word) ? step(root, word) : undefined),
    longestMisspelt: (tokens, at) => longestMisspelt(root, tokens, at),
  };
}

function mayStart({ shape, key }: Pick<Token, "key" | "shape">): boolean {
  return shape === "small" ? /^\p{Ll}/u.test(key) : shape !== "mark";
}

const SHORTEST_MISSPELT = 7;

function longestMisspelt(root: Trie<Form>, tokens: readonly Token[], at: number): Match | undefined {
  let best: Match | undefined;
  const walk = (branch: Trie<Form>, i: number, misspelt: Match["misspelt"]): void => {
    const { length, values } = branch;
    if (misspelt && length > 1 && values.length > 0 && length > (best?.length ?? 0)) {
      best = { length, values, misspelt };
    }
    const word = tokens[i]?.key;
    if (word === undefined) return;
    const exact = branch.next?.get(word);
    if (exact) walk(exact, i + 1, misspelt);
    if (misspelt || word.length < SHORTEST_MISSPELT) return;
    for (const [correct, next] of branch.next ?? []) {
      if (correct !== word && correct.length >= SHORTEST_MISSPELT && editDistance(word, correct) === 1) {
        walk(next, i + 1, { index: i, correct });
      }
    }
  };
  walk(root, at, undefined);
  return best;
}
