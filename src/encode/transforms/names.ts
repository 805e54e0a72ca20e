import type { VFile } from "vfile";
import type { Range } from "../../core/source.js";
import type { Entry, EntryKind } from "../authority/entry.js";
import type { Match, Matcher } from "../authority/matcher.js";
import { type Token, tokensOf } from "../authority/tokens.js";
import type { Form } from "../authority/variants.js";
import { HONORIFICS, NAME_PREPOSITIONS, SENTENCE_OPENERS } from "../lexicon/names.js";
import { say } from "../say.js";
import { overlap, withSpans } from "../spans.js";
import { type Attributes, type Block, inferred, isRead, mapBlocks, type Span, type Transcription } from "../tree.js";

/** Tags the names that the authority files know, the longest first, and persons whom a title or initials give away. */
export function readNames(tree: Transcription, file: VFile, matcher: Matcher): Transcription {
  const introduced = introducedIn(tree, matcher);
  return mapBlocks(tree, (block) => {
    if (!isRead(block)) return block;
    const reader: Reader = { tree, file, matcher, introduced, misspelt: block.role === "title" };
    return withSpans(block, namesOf(reader, block));
  });
}

/** The element for each kind of entry. */
const ELEMENTS: Readonly<Record<EntryKind, string>> = {
  person: "persName",
  org: "orgName",
  place: "placeName",
  event: "rs",
};

interface Reader {
  readonly tree: Transcription;
  readonly file: VFile;
  readonly matcher: Matcher;
  readonly introduced: ReadonlySet<Entry>;
  /** Whether a name may be misspelt by a letter: in titles, which archives write. */
  readonly misspelt: boolean;
}

/** The entries that the text names by a form that is theirs alone and listed: later a surname may stand for them. */
function introducedIn(tree: Transcription, matcher: Matcher): ReadonlySet<Entry> {
  const introduced = new Set<Entry>();
  for (const block of tree.children) {
    const tokens = tokensOf(tree.text, block.start, block.end);
    for (let at = 0; at < tokens.length; at++) {
      const match = matcher.longest(tokens, at);
      const [only, ...others] = match ? candidatesOf(match, false) : [];
      if (only?.listed && others.length === 0) introduced.add(only.entry);
    }
  }
  return introduced;
}

function namesOf(reader: Reader, block: Block): readonly Span[] {
  const opaque = block.spans.filter(
    (span) => span.element === "gap" || span.element === "space" || span.element === "label",
  );
  const tokens = tokensOf(reader.tree.text, block.start, block.end).filter(
    (token) => !opaque.some((span) => overlap(span, token)),
  );
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(reader, tokens, at);
    spans.push(...(name?.spans ?? []));
    at += name?.length ?? 1;
  }
  return spans;
}

interface Name {
  readonly length: number;
  readonly spans: readonly Span[];
}

function nameAt(reader: Reader, tokens: readonly Token[], at: number): Name | undefined {
  const title = honorificAt(tokens, at);
  const start = at + title;
  const match = bestMatch(reader, tokens, start);
  if (match && candidatesOf(match, title > 0).length > 0) return authorityName(reader, tokens, { at, start, match });
  return unlistedPerson(tokens, at, title);
}

function bestMatch(reader: Reader, tokens: readonly Token[], at: number): Match | undefined {
  const exact = reader.matcher.longest(tokens, at);
  const misspelt = reader.misspelt ? reader.matcher.longestMisspelt(tokens, at) : undefined;
  return misspelt && misspelt.length > (exact?.length ?? 0) ? misspelt : exact;
}

/** How many tokens a title before a name takes up, its full stop included; 0 where there is none. */
function honorificAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || !HONORIFICS.has(token.text)) return 0;
  const stop = tokens[at + 1]?.text === "." && tokens[at + 1]?.start === token.end ? 1 : 0;
  return /^\p{Lu}/u.test(tokens[at + 1 + stop]?.text ?? "") ? 1 + stop : 0;
}

function authorityName(
  reader: Reader,
  tokens: readonly Token[],
  { at, start, match }: { at: number; start: number; match: Match },
): Name {
  const candidates = candidatesOf(match, start > at);
  const form = decide(reader, candidates);
  const entry = form?.entry;
  const end = start + match.length;
  const kind = entry?.kind ?? candidates[0]?.entry.kind ?? "person";
  const from = kind === "event" && /^the$/i.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
  const range = rangeOf(tokens, from, end);
  if (!entry) sayAmbiguous(reader, candidates, range);
  const certainty = !form ? inferred("low") : form.listed && !match.misspelt ? {} : inferred("high");
  const attributes = { ...(kind === "event" ? { type: "event" } : {}), ref: entry && `#${entry.id}`, ...certainty };
  const open = entry ? {} : { candidates: idsOf(candidates) };
  const spans: Span[] = [{ ...range, element: ELEMENTS[kind], attributes, ...open }];
  if (match.misspelt) spans.push(misspeltSpan(tokens, match.misspelt));
  if (kind === "person") spans.push(...personParts(tokens, { at, start, end }));
  if (kind === "org" || kind === "event") spans.push(...innerNames(reader, tokens, { start, end, outer: entry }));
  return { length: end - at, spans };
}

/** The forms that a match may be: after a title persons only; else those that are listed before those derived. */
function candidatesOf({ forms }: Match, titled: boolean): readonly Form[] {
  const fitting = titled ? forms.filter((form) => form.entry.kind === "person") : forms;
  const listed = fitting.filter((form) => form.listed);
  return listed.length > 0 ? listed : fitting;
}

/** What a name means. Where several entries have the form, the one that the document has introduced, if it is the only one. */
function decide(reader: Reader, candidates: readonly Form[]): Form | undefined {
  if (new Set(candidates.map((form) => form.entry)).size === 1) return candidates[0];
  const introduced = candidates.filter((form) => reader.introduced.has(form.entry));
  return new Set(introduced.map((form) => form.entry)).size === 1 ? introduced[0] : undefined;
}

function sayAmbiguous({ file, tree }: Reader, candidates: readonly Form[], range: Range): void {
  const ids = idsOf(candidates);
  const name = tree.text.slice(range.start, range.end);
  const message = `\`${name}\` may be ${ids.map((id) => `\`${id}\``).join(" or ")} of the authority files; it is tagged without \`ref\``;
  say(file, tree, "encode/name-ambiguous", range, message, { actual: name, expected: ids });
}

function idsOf(forms: readonly Form[]): readonly string[] {
  return [...new Set(forms.map((form) => form.entry.id))].toSorted();
}

/** The spelling of the source, and the one it stands for. */
function misspeltSpan(tokens: readonly Token[], misspelt: NonNullable<Match["misspelt"]>): Span {
  return {
    ...rangeOf(tokens, misspelt.index, misspelt.index + 1),
    element: "sic",
    attributes: inferred("high"),
    correction: misspelt.correct,
  };
}

/** The title before a name, and the surname behind it. */
function personParts(
  tokens: readonly Token[],
  { at, start, end }: { at: number; start: number; end: number },
): readonly Span[] {
  if (start === at) return [];
  const title = rangeOf(tokens, at, start);
  const name = rangeOf(tokens, start, end);
  const parts: Span[] = [{ ...title, element: "roleName", attributes: { type: "honorific" } }];
  if (HONORIFICS.get(tokens[at]?.text ?? "")) parts.push({ ...title, element: "abbr", attributes: {} });
  if (end - start === 1) parts.push({ ...name, element: "surname", attributes: {} });
  return parts;
}

/**
 * The names inside an organisation's name: places anywhere, organisations after a preposition only
 * (the Committee of the Party, but the Party Department is one name).
 */
function innerNames(
  reader: Reader,
  tokens: readonly Token[],
  { start, end, outer }: { start: number; end: number; outer: Entry | undefined },
): readonly Span[] {
  const spans: Span[] = [];
  for (let i = start; i < end; ) {
    const match = reader.matcher.longest(tokens, i, i === start ? end - start - 1 : end - i);
    const entry = match && decide(reader, candidatesOf(match, false))?.entry;
    if (!match || !entry || entry === outer || !mayStandInside(tokens, { i, start, entry, outer })) {
      i++;
      continue;
    }
    spans.push({
      ...rangeOf(tokens, i, i + match.length),
      element: ELEMENTS[entry.kind],
      attributes: { ref: `#${entry.id}` },
    });
    if (entry.kind === "org")
      spans.push(...innerNames(reader, tokens, { start: i, end: i + match.length, outer: entry }));
    i += match.length;
  }
  return spans;
}

function mayStandInside(
  tokens: readonly Token[],
  { i, start, entry, outer }: { i: number; start: number; entry: Entry; outer: Entry | undefined },
): boolean {
  if (entry.kind === "place") return true;
  if (entry.kind !== "org") return false;
  if (outer?.kind === "event") return true;
  const before = tokens[i - 1]?.text.toLowerCase() === "the" ? i - 2 : i - 1;
  return before >= start && NAME_PREPOSITIONS.has(tokens[before]?.text ?? "");
}

/** A person whom no authority file knows: a title and a name, or initials and a surname. */
function unlistedPerson(tokens: readonly Token[], at: number, title: number): Name | undefined {
  const start = at + title;
  let end = start;
  while (isInitial(tokens, end)) end += 2;
  const initials = end > start;
  if (!isSurname(tokens[end])) return undefined;
  end++;
  if (title > 0 && !initials && isSurname(tokens[end])) end++;
  if (title === 0 && !initials) return undefined;
  const range = rangeOf(tokens, at, end);
  return {
    length: end - at,
    spans: [{ ...range, element: "persName", attributes: PROPOSED }, ...personParts(tokens, { at, start, end })],
  };
}

const PROPOSED: Attributes = inferred("medium");

function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !!token && /^\p{Lu}$/u.test(token.text) && tokens[at + 1]?.text === "." && tokens[at + 1]?.start === token.end;
}

function isSurname(token: Token | undefined): boolean {
  return !!token && /^\p{Lu}\p{Ll}\p{L}*$/u.test(token.text) && !SENTENCE_OPENERS.has(token.text);
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
