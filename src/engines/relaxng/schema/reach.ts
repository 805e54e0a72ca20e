import { ABSENT, ROW, ROW_WORDS } from "../packed.js";
import type { Rows } from "../rows.js";

/** The elements that a pattern leads to, in the order in which they are met (RELAX NG 4.20: what was dropped leads nowhere). */
export function inReach(rows: Rows, start: number, contents: readonly number[]): readonly number[] {
  const found = new Set<number>();
  const reaching: Reaching = { words: rows.words, visited: new Uint8Array(rows.count), found };
  meet(reaching, start);
  // The set grows while it is gone through.
  for (const element of found) meet(reaching, contents[element] ?? ABSENT);
  return [...found];
}

interface Reaching {
  readonly words: Int32Array;
  readonly visited: Uint8Array;
  readonly found: Set<number>;
}

function meet({ words, visited, found }: Reaching, start: number): void {
  const pending = [start];
  for (let row = pending.pop(); row !== undefined; row = pending.pop()) {
    if (row === ABSENT || visited[row] === 1) continue;
    visited[row] = 1;
    const at = row * ROW_WORDS;
    const a = words[at + 1] ?? ABSENT;
    const b = words[at + 2] ?? ABSENT;
    switch (words[at]) {
      case ROW.element:
        found.add(a);
        break;
      case ROW.choice:
      case ROW.group:
      case ROW.interleave:
        pending.push(b, a);
        break;
      case ROW.oneOrMore:
      case ROW.list:
        pending.push(a);
        break;
      case ROW.attribute:
      case ROW.data:
        pending.push(b);
        break;
    }
  }
}
