import { editDistance } from "../../core/nearest.js";
import type { Authority } from "./entry.js";
import { type Token, tokensOf } from "./tokens.js";
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
  /** As `longest`, but one long word may be misspelt by one letter. */
  longestMisspelt(tokens: readonly Token[], at: number): Match | undefined;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: Form[];
}

/** A matcher over all forms of all names of the authority. */
export function matcherOf(authority: Authority): Matcher {
  const root: Branch = { next: new Map(), ends: [] };
  for (const entry of authority.entries.values()) {
    for (const form of formsOf(entry)) insert(root, form);
  }
  return {
    longest: (tokens, at, most) => longest(root, tokens, at, most ?? tokens.length),
    longestMisspelt: (tokens, at) => longestMisspelt(root, tokens, at),
  };
}

function insert(root: Branch, form: Form): void {
  let branch = root;
  for (const token of tokensOf(form.text)) {
    let next = branch.next.get(token.text);
    if (!next) {
      next = { next: new Map(), ends: [] };
      branch.next.set(token.text, next);
    }
    branch = next;
  }
  if (branch !== root) branch.ends.push(form);
}

function longest(root: Branch, tokens: readonly Token[], at: number, most: number): Match | undefined {
  let branch: Branch | undefined = root;
  let found: Match | undefined;
  for (let i = at; i < tokens.length && i - at < most; i++) {
    branch = branch.next.get(tokens[i]?.text ?? "");
    if (!branch) break;
    if (branch.ends.length > 0) found = { length: i - at + 1, forms: branch.ends };
  }
  return found;
}

const SHORTEST_MISSPELT = 7;

function longestMisspelt(root: Branch, tokens: readonly Token[], at: number): Match | undefined {
  let best: Match | undefined;
  const walk = (branch: Branch, i: number, misspelt: Match["misspelt"]): void => {
    const length = i - at;
    if (misspelt && length > 1 && branch.ends.length > 0 && length > (best?.length ?? 0)) {
      best = { length, forms: branch.ends, misspelt };
    }
    const word = tokens[i]?.text;
    if (word === undefined) return;
    const exact = branch.next.get(word);
    if (exact) walk(exact, i + 1, misspelt);
    if (misspelt || word.length < SHORTEST_MISSPELT) return;
    for (const [correct, next] of branch.next) {
      if (correct !== word && correct.length >= SHORTEST_MISSPELT && editDistance(word, correct) === 1) {
        walk(next, i + 1, { index: i, correct });
      }
    }
  };
  walk(root, at, undefined);
  return best;
}
