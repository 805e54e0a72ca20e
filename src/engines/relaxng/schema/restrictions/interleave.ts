import type { ElementDefinition, NameClass, Pattern, Place } from "../../grammar.js";
import type { Expanded } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.4: what is interleaved can be told apart: no name of an element in two of the patterns, `text` in one only. */
export function checkInterleave(reading: Reading, { grammar, places }: Expanded): void {
  const visited = new Set<Pattern>();
  const work: Work = { reading, places, elements: grammar.elements, visited };
  for (const { content, place } of grammar.elements) visit(work, content, place);
}

interface Work {
  readonly reading: Reading;
  readonly places: ReadonlyMap<Pattern, Place>;
  readonly elements: readonly ElementDefinition[];
  readonly visited: Set<Pattern>;
}

function visit(work: Work, pattern: Pattern, around: Place): void {
  switch (pattern.kind) {
    case "interleave": {
      if (wasHere(work, pattern)) break;
      const place = work.places.get(pattern) ?? around;
      const parts = interleaved(pattern);
      compare(work, parts, place);
      for (const each of parts) visit(work, each, place);
      break;
    }
    case "choice":
    case "group": {
      if (wasHere(work, pattern)) break;
      const place = work.places.get(pattern) ?? around;
      visit(work, pattern.left, place);
      visit(work, pattern.right, place);
      break;
    }
    case "oneOrMore":
    case "attribute":
      visit(work, pattern.pattern, work.places.get(pattern) ?? around);
      break;
    default:
      break;
  }
}

function wasHere({ visited }: Work, pattern: Pattern): boolean {
  if (visited.has(pattern)) return true;
  visited.add(pattern);
  return false;
}

/** All that is interleaved with each other, however it is nested. */
function interleaved(pattern: Pattern): readonly Pattern[] {
  const parts: Pattern[] = [];
  const pending = [pattern];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === "interleave") pending.push(next.right, next.left);
    else parts.push(next);
  }
  return parts;
}

interface Found {
  readonly part: number;
  readonly name: NameClass;
}

function compare(work: Work, parts: readonly Pattern[], place: Place): void {
  const named = new Map<string, Found>();
  const unnamed: Found[] = [];
  let texts = 0;
  let twin: { readonly name: NameClass; readonly other: ElementDefinition } | undefined;
  for (const [part, pattern] of parts.entries()) {
    const { elements, text } = topOf(pattern);
    if (text) texts++;
    for (const index of elements) {
      const element = work.elements[index];
      if (!element) continue;
      const { name } = element;
      const names = namesOf(name)?.map(({ uri, local }) => `${uri} ${local}`);
      const others = names ? names.flatMap((each) => named.get(each) ?? []) : named.values();
      const other = [...others, ...unnamed].find((each) => each.part !== part && overlap(each.name, name));
      if (other) twin ??= { name: other.name, other: element };
      if (names) for (const each of names) named.set(each, { part, name });
      else unnamed.push({ part, name });
    }
  }
  if (twin) {
    const message = `element ${sayNames(twin.other.name)} is interleaved with element ${sayNames(twin.name)}; elements that are interleaved must have different names (RELAX NG 7.4)`;
    say(work.reading, "relaxng/schema-restriction", twin.other.place, message);
  }
  if (texts > 1) {
    const message =
      "`text` is interleaved with `text`; one of the patterns that are interleaved may hold it (RELAX NG 7.4)";
    say(work.reading, "relaxng/schema-restriction", place, message);
  }
}

/** The elements of a pattern that are in no other element, and whether it holds `text`. */
function topOf(pattern: Pattern): { readonly elements: readonly number[]; readonly text: boolean } {
  const elements: number[] = [];
  let text = false;
  const visited = new Set<Pattern>();
  const pending = [pattern];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (visited.has(next)) continue;
    visited.add(next);
    if (next.kind === "element") elements.push(next.index);
    else if (next.kind === "text") text = true;
    else if (next.kind === "choice" || next.kind === "group" || next.kind === "interleave") {
      pending.push(next.right, next.left);
    } else if (next.kind === "oneOrMore") pending.push(next.pattern);
  }
  return { elements, text };
}
