import type { Range } from "../../core/source.js";
import type { Attributes, Span } from "../tree.js";
import type { Convention, Profile } from "./convention.js";
import { derived } from "./derive.js";
import type { Place } from "./match.js";

/** What a place in a text is, by a convention. */
export interface Fit {
  /** The elements, the outermost first. */
  readonly spans: readonly Span[];
  /** Whether the words inside are an editor's whole, so that nothing in them is looked at. */
  readonly isOpaque: boolean;
}

/** What a convention needs to know to speak of a bracket. */
export interface Speaking {
  readonly text: string;
  /** The stretch of text that the bracket stands in. */
  readonly within: Range;
  readonly profile: Profile;
  /** The pointer to whoever wrote the brackets. */
  readonly resp: string;
}

/** What a place is by the first of its conventions that fits; undefined where none does. */
export function fitOf(place: Place, speaking: Speaking): Fit | undefined {
  const words = speaking.text.slice(place.content.start, place.content.end);
  for (const convention of meantBy(words.trim(), place.conventions)) {
    const fit = fits(place, convention, { ...speaking, words });
    if (fit) return fit;
  }
  return undefined;
}

/** The conventions that some words between marks can be of: mostly a few words, and often the same. */
function meantBy(words: string, conventions: readonly Convention[]): Iterable<Convention> {
  if (words.length > LONGEST_KEPT) return meant(words, conventions);
  const byWords = keptFor(conventions);
  const known = byWords.get(words);
  if (known) return known;
  const found = [...meant(words, conventions)];
  byWords.set(words, found);
  return found;
}

function keptFor(conventions: readonly Convention[]): Map<string, readonly Convention[]> {
  const known = kept.get(conventions);
  if (known && known.size <= MOST_KEPT) return known;
  const fresh = new Map<string, readonly Convention[]>();
  kept.set(conventions, fresh);
  return fresh;
}

function* meant(words: string, conventions: readonly Convention[]): Generator<Convention> {
  for (const convention of conventions) {
    if (tooLong(words, convention) || convention.not?.test(words)) continue;
    if (!convention.content || convention.content.test(words)) yield convention;
  }
}

const kept = new WeakMap<readonly Convention[], Map<string, readonly Convention[]>>();
const LONGEST_KEPT = 60;
const MOST_KEPT = 5_000;

/** What a bracket is by a convention whose words it has; undefined where what stands around it does not fit. */
function fits(
  bracket: Place,
  convention: Convention,
  speaking: Speaking & { readonly words: string },
): Fit | undefined {
  const { text, profile, resp, words } = speaking;
  const trimmed = words.trim();
  const groups = convention.content?.exec(trimmed)?.groups ?? bracket.groups ?? {};
  const attributes: Attributes = {
    ...filled(convention.attributes ?? {}, groups),
    ...(convention.derive && derived(convention.derive, trimmed, convention.lead?.exec(words)?.[0] ?? trimmed)),
    ...(convention.voice && { resp }),
  };
  const scoped = scopeOf(bracket, convention, speaking);
  if (!scoped) return undefined;
  const inside = insideOf(bracket, convention, { words, text, resp, marksType: profile.marksType });
  if (scoped.isLater) return { spans: inside, isOpaque: false };
  const own = ownSpans(scoped, convention, { attributes, inside });
  const around =
    convention.around && spanOf(scoped.outer, convention.around.element, convention.around.attributes ?? {});
  return { spans: [...(around ? [around] : []), ...own], isOpaque: OPAQUE.has(convention.keep) };
}

const OPAQUE: ReadonlySet<string> = new Set(["desc", "fw"]);

/** Elements that mark a place and hold nothing. */
export const EMPTY_ELEMENTS: ReadonlySet<string> = new Set(["lb", "pb", "cb", "milestone"]);

function tooLong(words: string, { words: most }: Convention): boolean {
  if (most === undefined) return false;
  let count = 1;
  for (const _ of words.matchAll(/\s+/g)) if (++count > most) return true;
  return false;
}

/** Attributes with the groups of the content put in; one whose group is not there is left out. */
function filled(attributes: Attributes, groups: Readonly<Record<string, string | undefined>>): Attributes {
  const given: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    const group = value?.startsWith("$") ? /^\$(\w+)$/.exec(value)?.[1] : undefined;
    const filling = group === undefined ? value : groups[group]?.trim();
    if (filling) given[name] = filling;
  }
  return given;
}

interface Scoped {
  /** What the element holds. */
  readonly outer: Range;
  readonly bracket: Place;
  /** Whether a bracket before it in the word has said what the word is. */
  readonly isLater?: boolean;
}

function scopeOf(bracket: Place, { scope = "content" }: Convention, { text, within }: Speaking): Scoped | undefined {
  if (scope === "content") return { outer: bracket, bracket };
  if (scope === "word-around") return aroundOf(bracket, text, within);
  const from = Math.max(within.start, bracket.start - 60);
  const word = /(?<word>[\p{L}\p{M}\p{N}'’-]+)(?<mark>[,;]?)(?<space>[ \t]*)$/u.exec(text.slice(from, bracket.start));
  if (!word?.groups) return undefined;
  const start = from + word.index;
  if (scope === "word-before") return { outer: { start, end: start + (word.groups.word?.length ?? 0) }, bracket };
  return word.groups.mark ? undefined : { outer: { start, end: bracket.end }, bracket };
}

/** The word around a bracket; `co(n)s(uli)` has several, of which the first speaks for the word. */
function aroundOf(bracket: Place, text: string, within: Range): Scoped | undefined {
  const inBrackets = text[bracket.start] === "(";
  const [toHere, fromHere] = inBrackets ? WITH_BRACKETS : LETTERS;
  const before = toHere.exec(text.slice(Math.max(within.start, bracket.start - 60), bracket.start))?.[0] ?? "";
  const after = fromHere.exec(text.slice(bracket.end, Math.min(within.end, bracket.end + 60)))?.[0] ?? "";
  if (before.length + after.length === 0) return undefined;
  const outer = { start: bracket.start - before.length, end: bracket.end + after.length };
  return { outer, bracket, isLater: before.includes("(") };
}

const LETTERS = [/[\p{L}\p{M}]+$/u, /^[\p{L}\p{M}]+/u] as const;
const WITH_BRACKETS = [
  /(?:[\p{L}\p{M}]|\([\p{L}\p{M}]{1,20}\??\))+$/u,
  /^(?:[\p{L}\p{M}]|\([\p{L}\p{M}]{1,20}\??\))+/u,
] as const;

interface Inside {
  readonly words: string;
  readonly text: string;
  readonly resp: string;
  readonly marksType: string;
}

/** The elements that keep the marks of a bracket as text. */
function insideOf(bracket: Place, convention: Convention, { words, text, resp, marksType }: Inside): readonly Span[] {
  const lead = convention.lead?.exec(words)?.[0].length ?? 0;
  const tail = /\s*$/.exec(words)?.[0].length ?? 0;
  const last = convention.tail?.exec(words.slice(0, words.length - tail))?.[0].length ?? 0;
  const opening = { start: bracket.start, end: bracket.content.start + lead };
  const closing = { start: bracket.content.end - (last > 0 ? last + tail : 0), end: bracket.end };
  const pc = (range: Range): Span => spanOf(range, "pc", { type: marksType });
  const closed = bracket.closed && closing.end > closing.start ? [pc(closing)] : [];
  const inner: readonly Span[] = convention.inner
    ? [{ start: opening.end, end: closing.start, element: convention.inner, attributes: {} }]
    : [];
  switch (convention.keep) {
    case "pc":
      if (convention.pattern) return [pc(bracket)];
      if (convention.scope === "word-and-marks") return [pc(withSpaceBefore(bracket, text))];
      return [...(opening.end > opening.start ? [pc(opening)] : []), ...inner, ...closed];
    case "label":
    case "note":
      return [spanOf(opening, convention.keep, { type: "editorial", resp }), ...closed];
    case "desc":
      return [spanOf(bracket, convention.element === "figure" ? "figDesc" : "desc", {})];
    case "words":
    case "fw":
      return [];
  }
}

function withSpaceBefore({ start, end }: Range, text: string): Range {
  const space = /[ \t]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  return { start: start - space, end };
}

interface Making {
  readonly attributes: Attributes;
  readonly inside: readonly Span[];
}

function ownSpans({ outer, bracket }: Scoped, convention: Convention, { attributes, inside }: Making): readonly Span[] {
  const { element, keep, scope } = convention;
  if (keep === "fw") {
    const start = { start: bracket.start, end: bracket.start };
    return [spanOf(start, element, attributes), spanOf(bracket, "fw", { type: attributes.n && "pageNum" })];
  }
  // An empty element stands before the mark that it is written with.
  if (EMPTY_ELEMENTS.has(element)) {
    return [spanOf({ start: bracket.start, end: bracket.start }, element, attributes), ...inside];
  }
  if (scope === "word-before") {
    const note = spanOf(bracket, "note", { type: "editorial", resp: attributes.resp });
    return [spanOf(outer, element, {}), note];
  }
  return [spanOf(outer, element, attributes), ...inside];
}

function spanOf({ start, end }: Range, element: string, attributes: Attributes): Span {
  return { start, end, element, attributes };
}
