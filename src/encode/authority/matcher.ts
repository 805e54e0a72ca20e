import { editDistance } from "../../core/nearest.js";
import type { Authority } from "./entry.js";
import type { Token } from "./tokens.js";
import { addName, emptyTrie, longestIn, type Trie } from "./trie.js";
import { type Form, formsOf } from "./variants.js";

/** A name of the authority files found in a run of tokens. */
export interface Match {
  /** How many tokens it takes up. */
  readonly length: number;
  /** The entries that have this form, and whether the authority files list it for them or it was derived. */
  readonly forms: readonly Form[];
  /** The token that differs from the authority's spelling by one letter, and that spelling. */
  readonly misspelt?: { readonly index: number; readonly correct: string };
}

/** Finds the longest name that starts at a token. */
export interface Matcher {
  longest(tokens: readonly Token[], at: number, most?: number): Match | undefined;
  /** Whether a name may start with a token; a word in small letters seldom begins one. */
  mayStart(token: Token): boolean;
  /** As `longest`, but one long word may be misspelt by one letter. */
  longestMisspelt(tokens: readonly Token[], at: number): Match | undefined;
}

/** A matcher over all forms of all names of the authority. */
export function matcherOf(authority: Authority): Matcher {
  const root = emptyTrie<Form>();
  for (const entry of authority.entries.values()) {
    for (const form of formsOf(entry)) addName(root, form.text, form);
  }
  const small = new Set([...(root.next?.keys() ?? [])].filter((key) => /^\p{Ll}/u.test(key)));
  return {
    longest: (tokens, at, most) => {
      const found = longestIn(root, tokens, at, most);
      return found && { length: found.length, forms: found.values };
    },
    mayStart: ({ shape, key }) => (shape === "small" ? small.size > 0 && small.has(key) : shape !== "mark"),
    longestMisspelt: (tokens, at) => longestMisspelt(root, tokens, at),
  };
}

const SHORTEST_MISSPELT = 7;

function longestMisspelt(root: Trie<Form>, tokens: readonly Token[], at: number): Match | undefined {
  let best: Match | undefined;
  const walk = (branch: Trie<Form>, i: number, misspelt: Match["misspelt"]): void => {
    const length = i - at;
    if (misspelt && length > 1 && branch.ends && length > (best?.length ?? 0)) {
      best = { length, forms: branch.ends, misspelt };
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
