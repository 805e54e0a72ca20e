/** Finds words letter by letter, without making strings of them; small and capital letters are one. */
export interface Trie {
  /** The number of the word that a stretch of text is; -1 for one that was not given. */
  find(text: string, start: number, end: number): number;
}

/** The trie of some words in lower case; each is found by its place among them. */
export function trieOf(words: readonly string[]): Trie {
  const alphabet = [...new Set(words.join(""))].sort();
  const symbols = symbolsOf(alphabet);
  const width = alphabet.length + 1;
  const rows: Int16Array[] = [new Int16Array(width)];
  const ends: number[] = [-1];
  words.forEach((word, index) => {
    let node = 0;
    for (const letter of word) {
      const symbol = symbols[letter.charCodeAt(0)] ?? 0;
      const row = rows[node];
      if (!row) break;
      if (row[symbol] === 0) {
        row[symbol] = rows.length;
        rows.push(new Int16Array(width));
        ends.push(-1);
      }
      node = row[symbol] ?? 0;
    }
    ends[node] = index;
  });
  const table = new Int16Array(rows.length * width);
  for (const [node, row] of rows.entries()) table.set(row, node * width);
  const find = (text: string, start: number, end: number): number => {
    let node = 0;
    for (let at = start; at < end; at++) {
      const symbol = symbols[text.charCodeAt(at)] ?? 0;
      node = symbol === 0 ? 0 : (table[node * width + symbol] ?? 0);
      if (node === 0) return -1;
    }
    return ends[node] ?? -1;
  };
  return { find };
}

/** The number of each letter in the alphabet by its code, the same for its capital; 0 for all others. */
function symbolsOf(alphabet: readonly string[]): Uint8Array {
  const symbols = new Uint8Array(0x600);
  alphabet.forEach((letter, index) => {
    for (const form of [letter, letter.toUpperCase()]) if (form.length === 1) symbols[form.charCodeAt(0)] = index + 1;
  });
  return symbols;
}
