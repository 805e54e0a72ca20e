import type { NameClass } from "../../grammar.js";
import { ABSENT, ELEMENT_WORDS, ROW, ROW_WORDS } from "../../packed.js";
import type { Expanded } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.4: what is interleaved can be told apart: no name of an element in two of the patterns, `text` in one only. */
export function checkInterleave(reading: Reading, expanded: Expanded): void {
  const { rows } = expanded.packed;
  const count = rows.length / ROW_WORDS;
  const nested = new Uint8Array(count);
  // A row comes after those that it holds: what is interleaved in something that is interleaved has been seen there.
  for (let row = count - 1; row >= 0; row--) {
    if (rows[row * ROW_WORDS] !== ROW.interleave || nested[row] === 1) continue;
    compare(reading, expanded, row, interleaved(rows, row, nested));
  }
}

/** All that is interleaved with each other, however it is nested. */
function interleaved(rows: ArrayLike<number>, row: number, nested: Uint8Array): readonly number[] {
  const parts: number[] = [];
  const pending = [row];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const at = next * ROW_WORDS;
    if (rows[at] === ROW.interleave) {
      nested[next] = 1;
      pending.push(rows[at + 2] ?? ABSENT, rows[at + 1] ?? ABSENT);
    } else parts.push(next);
  }
  return parts;
}

interface Found {
  readonly part: number;
  readonly name: NameClass;
}

function compare(reading: Reading, expanded: Expanded, row: number, parts: readonly number[]): void {
  const { packed, names, elements: notes, placeOf } = expanded;
  const named = new Map<string, Found>();
  const unnamed: Found[] = [];
  let texts = 0;
  let twin: { readonly name: NameClass; readonly other: NameClass; readonly element: number } | undefined;
  for (const [part, pattern] of parts.entries()) {
    const { elements, text } = topOf(packed.rows, pattern);
    if (text) texts++;
    for (const element of elements) {
      const name = names[packed.elements[element * ELEMENT_WORDS] ?? ABSENT];
      if (!name) continue;
      const plain = namesOf(name)?.map(({ uri, local }) => `${uri} ${local}`);
      const others = plain ? plain.flatMap((each) => named.get(each) ?? []) : named.values();
      const other = [...others, ...unnamed].find((each) => each.part !== part && overlap(each.name, name));
      if (other) twin ??= { name: other.name, other: name, element };
      if (plain) for (const each of plain) named.set(each, { part, name });
      else unnamed.push({ part, name });
    }
  }
  if (twin) {
    const message = `element ${sayNames(twin.other)} is interleaved with element ${sayNames(twin.name)}; elements that are interleaved must have different names (RELAX NG 7.4)`;
    say(reading, "relaxng/schema-restriction", notes[twin.element]?.place ?? placeOf(row), message);
  }
  if (texts > 1) {
    const message =
      "`text` is interleaved with `text`; one of the patterns that are interleaved may hold it (RELAX NG 7.4)";
    say(reading, "relaxng/schema-restriction", placeOf(row), message);
  }
}

/** The elements of a pattern that are in no other element, and whether it holds `text`. */
function topOf(
  rows: ArrayLike<number>,
  pattern: number,
): { readonly elements: readonly number[]; readonly text: boolean } {
  const elements: number[] = [];
  let text = false;
  const visited = new Set<number>();
  const pending = [pattern];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (visited.has(next)) continue;
    visited.add(next);
    const at = next * ROW_WORDS;
    const a = rows[at + 1] ?? ABSENT;
    switch (rows[at]) {
      case ROW.element:
        elements.push(a);
        break;
      case ROW.text:
        text = true;
        break;
      case ROW.choice:
      case ROW.group:
      case ROW.interleave:
        pending.push(rows[at + 2] ?? ABSENT, a);
        break;
      case ROW.oneOrMore:
        pending.push(a);
        break;
    }
  }
  return { elements, text };
}
