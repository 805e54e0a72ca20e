import { type Token, tokensOf } from "./tokens.js";

/** Values by the names that lead to them, found by the tokens of a text; made once and used for every document. */
export interface Trie<Value> {
  /** By the key of the next token; made when the first is added, as most names end where they branch off. */
  next: Map<string, Trie<Value>> | undefined;
  ends: Value[] | undefined;
}

/** The longest name that starts at a token. */
export interface Found<Value> {
  /** How many tokens it takes up. */
  readonly length: number;
  readonly values: readonly Value[];
}

/** A trie without names. */
export function emptyTrie<Value>(): Trie<Value> {
  return { next: undefined, ends: undefined };
}

/** Adds a name to a trie that is being made. */
export function addName<Value>(root: Trie<Value>, name: string, value: Value): void {
  addKeys(
    root,
    tokensOf(name).map(({ key }) => key),
    value,
  );
}

/** Adds a name whose words are known, each in the form under which words are compared. */
export function addKeys<Value>(root: Trie<Value>, keys: readonly string[], value: Value): void {
  let branch = root;
  for (const key of keys) {
    branch.next ??= new Map();
    let next = branch.next.get(key);
    if (!next) {
      next = emptyTrie();
      branch.next.set(key, next);
    }
    branch = next;
  }
  if (branch === root) return;
  if (branch.ends) branch.ends.push(value);
  else branch.ends = [value];
}

/** The longest name that starts at a token and takes up no more than so many. */
export function longestIn<Value>(
  root: Trie<Value>,
  tokens: readonly Token[],
  at: number,
  most: number = tokens.length,
): Found<Value> | undefined {
  let branch: Trie<Value> | undefined = root;
  let length = 0;
  let values: readonly Value[] | undefined;
  for (let i = at; i < tokens.length && i - at < most; i++) {
    const token: Token | undefined = tokens[i];
    branch = token && step(branch, token);
    if (!branch) break;
    if (branch.ends) {
      length = i - at + 1;
      values = branch.ends;
    }
  }
  return values && { length, values };
}

/** Headings and speakers stand in capitals: there `KISSINGER` is `Kissinger`. */
function step<Value>(branch: Trie<Value>, token: Token): Trie<Value> | undefined {
  if (!branch.next) return undefined;
  const next = branch.next.get(token.key);
  if (next || token.shape !== "capitals" || token.key.length < 4) return next;
  return branch.next.get(titleCase(token.key));
}

/** A word with a capital and small letters behind it. */
export function titleCase(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
