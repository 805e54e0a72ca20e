import { keyOf } from "../authority/tokens.js";
import { addName, emptyTrie, longestIn, type Trie } from "../authority/trie.js";
import { HEADS } from "../lexicon/organisations.js";
import { PLACE_STARTS } from "../lexicon/places.js";
import { titleBefore } from "./before.js";
import type { Proposal, Scene, Tokens } from "./proposal.js";
import { beginsLine, beginsSentence, endOfWord, listedAt, mayName, type Reading } from "./reading.js";

/** The surnames that a document makes known. */
export interface Surnames {
  readonly trie: Trie<true>;
  /** Whether any begins with a small letter. */
  readonly haveSmall: boolean;
}

/** The surnames of the persons whom a document names with more than their surname, or with a title or an office. */
export function surnamesIn(scenes: readonly Scene[]): Surnames {
  const trie = emptyTrie<true>();
  const seen = new Set<string>();
  for (const { proposals } of scenes) {
    for (const { kind, surname } of proposals) {
      if (kind !== "person" || surname === undefined || surname.length < 3 || seen.has(surname)) continue;
      seen.add(surname);
      addName(trie, surname, true);
    }
  }
  return { trie, haveSmall: [...(trie.next?.keys() ?? [])].some((key) => /^\p{Ll}/u.test(key)) };
}

/** The places in a block where such a surname stands alone. */
export function repeatedNames(reading: Reading, { trie, haveSmall }: Surnames, scene: Scene): readonly Proposal[] {
  const { tokens, covers, capitals } = scene;
  if (!trie.next) return [];
  const found: Proposal[] = [];
  let end = 0;
  for (const at of haveSmall ? tokens.keys() : capitals) {
    if (at < end) continue;
    const match = longestIn(trie, tokens, at);
    if (!match) continue;
    const to = at + match.length;
    if (covers[at] || isElse(reading, tokens, at, to)) continue;
    const start = forenameBefore(reading, scene, at);
    const from = titleBefore(tokens, start)?.from ?? start;
    found.push({ from, start, to, kind: "person", evidence: "repeated", certainty: "medium", entries: [] });
    end = to;
  }
  return found;
}

/** A capital before a known surname that nothing else explains is a forename. */
function forenameBefore(reading: Reading, scene: Scene, at: number): number {
  const { tokens, covers } = scene;
  const before = tokens[at - 1];
  if (before?.shape === "capitals" && tokens[at]?.shape === "capitals" && isForename(reading, before.text))
    return at - 1;
  const strange = before && mayName(before) && !covers[at - 1] && !beginsLine(reading, scene, at);
  if (!strange || reading.isOrdinary(before) || listedAt(tokens, at - 1)) return at;
  return at - 1;
}

function isForename({ gazetteer }: Reading, capitals: string): boolean {
  return gazetteer.forename(keyOf(`${capitals[0]}${capitals.slice(1).toLowerCase()}`)) !== undefined;
}

function isElse(reading: Reading, tokens: Tokens, at: number, to: number): boolean {
  if (endOfWord(tokens, to - 1) > to || PLACE_STARTS.has(tokens[at - 1]?.key ?? "")) return true;
  const after = tokens[to];
  if (after?.shape === "capital" && HEADS.has(after.key)) return true;
  return to - at === 1 && beginsSentence(tokens, at) && reading.isOrdinary(tokens[at]);
}
