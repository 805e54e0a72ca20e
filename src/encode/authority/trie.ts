import { type Token, tokensOf } from "./tokens.js";

/** Values by the names that lead to them, found by the tokens of a text; made once and used for every document. */
export interface Trie<Value> extends Found<Value> {
  /** By the key of the next token; made when the first is added, as most names end where they branch off. */
  next: Map<string, Trie<Value>> | undefined;
  /** What the name that ends here leads to; nothing where none does. */
  values: Value[];
}

/** A name that was found. */
export interface Found<Value> {
  /** How many tokens it takes up. */
  readonly length: number;
  readonly values: readonly Value[];
}

/** A trie without names. */
export function emptyTrie<Value>(): Trie<Value> {
  return branchOf(0);
}

function branchOf<Value>(length: number): Trie<Value> {
  return { length, next: undefined, values: NONE as Value[] };
}

/** What no name leads to; never added to. */
const NONE: unknown[] = [];

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
      next = branchOf(branch.length + 1);
      branch.next.set(key, next);
    }
    branch = next;
  }
  if (branch === root) return;
  if (branch.values === NONE) branch.values = [value];
  else branch.values.push(value);
}

/** The longest name that starts at a token and takes up no more than so many. */
export function longestIn<Value>(
  root: Trie<Value>,
  tokens: readonly Token[],
  at: number,
  most: number = tokens.length,
): Found<Value> | undefined {
  const first = tokens[at];
  const branch = first && most > 0 ? step(root, first) : undefined;
  return branch && longestFrom(branch, tokens, at, most);
}

/** The longest name that starts at a token, which leads from the root of a trie to one of its branches. */
export function longestFrom<Value>(
  first: Trie<Value>,
  tokens: readonly Token[],
  at: number,
  most: number = tokens.length,
): Found<Value> | undefined {
  let found: Found<Value> | undefined;
  let branch: Trie<Value> | undefined = first;
  for (let i = at + 1; branch; i++) {
    if (branch.values.length > 0) found = branch;
    const token: Token | undefined = branch.next && i - at < most ? tokens[i] : undefined;
    branch = token && step(branch, token);
  }
  return found;
}

/** Where a trie goes on with a token. Headings and speakers stand in capitals: there `KISSINGER` is `Kissinger`. */
export function step<Value>(branch: Trie<Value>, token: Pick<Token, "key" | "shape">): Trie<Value> | undefined {
  if (!branch.next) return undefined;
  const next = branch.next.get(token.key);
  if (next || token.shape !== "capitals" || token.key.length < 4) return next;
  return branch.next.get(titleCase(token.key));
}

/** A word with a capital and small letters behind it. */
export function titleCase(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
