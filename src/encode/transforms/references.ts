import type { Authority, Entry } from "../authority/entry.js";
import { GROUP_NOUNS, NAME_PREPOSITIONS } from "../lexicon/names.js";
import { type Reach, reachOf } from "../reach.js";
import { withSpans } from "../spans.js";
import { inferred, isBody, mapBlocks, type Span, type Transcription } from "../tree.js";

/** Tags phrases such as `the Party`, `this Committee` as references to the organisation of that kind last named. */
export function readReferences(tree: Transcription, authority: Authority): Transcription {
  const lastOfKind = new Map<string, Entry>();
  return mapBlocks(tree, (block) => {
    if (!isBody(block)) return block;
    const named = block.spans.filter((span) => span.element === "orgName").toSorted((a, b) => a.start - b.start);
    // As long as none is named that an entry is known of, nothing can refer to it.
    if (lastOfKind.size === 0 && !named.some((span) => span.attributes.ref)) return block;
    const text = tree.text.slice(block.start, block.end);
    let opaque: Reach | undefined;
    const found: Span[] = [];
    let next = 0;
    for (const match of text.matchAll(PHRASE)) {
      const range = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      for (; next < named.length && (named[next]?.start ?? 0) < range.start; next++)
        remember(lastOfKind, named[next], authority);
      const entry = lastOfKind.get(match.groups?.noun ?? "");
      if (!entry) continue;
      opaque ??= reachOf(block.spans.filter((span) => OPAQUE.has(span.element)));
      if (opaque.touches(range)) continue;
      found.push({ ...range, element: "rs", attributes: { type: "org", ref: `#${entry.id}`, ...inferred("medium") } });
    }
    for (; next < named.length; next++) remember(lastOfKind, named[next], authority);
    return withSpans(block, found);
  });
}

/** A determiner and a noun for a group with a capital, not followed by more of a name. */
const PHRASE = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Oo]ur|[Tt]hat)\\s+(?<noun>${GROUP_NOUNS.join("|")})\\b(?!\\s+(?:\\p{Lu}|of\\b|for\\b|under\\b))`,
  "gu",
);

/** A name is already more than a reference, and the words of a gap are not the document's. */
const OPAQUE = new Set(["orgName", "persName", "placeName", "gap", "space", "rs"]);

function remember(lastOfKind: Map<string, Entry>, span: Span | undefined, authority: Authority): void {
  const entry = authority.entries.get(span?.attributes.ref?.slice(1) ?? "");
  if (entry) for (const noun of nounsOf(entry)) lastOfKind.set(noun, entry);
}

/** The nouns that say what kind of group an entry is; found once for all documents of a run. */
function nounsOf(entry: Entry): readonly string[] {
  const known = nouns.get(entry);
  if (known) return known;
  const found = entry.names.flatMap(({ text }) => headNoun(text) || []);
  nouns.set(entry, found);
  return found;
}

const nouns = new WeakMap<Entry, readonly string[]>();

/** The noun that says what kind of group a name names: the last word before the first preposition. */
function headNoun(name: string): string | undefined {
  const words = name.split(/\s+/);
  const preposition = words.findIndex((word, i) => i > 0 && NAME_PREPOSITIONS.has(word));
  return words[(preposition < 0 ? words.length : preposition) - 1];
}
