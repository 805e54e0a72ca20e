import { addName, emptyTrie, longestIn, type Trie } from "../authority/trie.js";
import { PLACE_NOUNS } from "../lexicon/places.js";
import type { Proposal, Scene, Tokens } from "./proposal.js";
import { beginsSentence, endOfWord, mayName, type Reading, surnameOf } from "./reading.js";

/** Places that no list has, by what stands before them: `in Gunskirchen`, `a village called Urbe`, `the town of Borok`. */
export function calledPlaces(reading: Reading, scene: Scene): readonly Proposal[] {
  const { tokens, covers, capitals } = scene;
  const found: Proposal[] = [];
  for (const at of capitals) {
    const token = tokens[at];
    if (token?.shape !== "capital" || covers[at] || !mayName(token) || beginsSentence(tokens, at)) continue;
    if (!isCued(tokens, at) || reading.isOrdinary(token)) continue;
    const to = endOfWord(tokens, at);
    if (tokens[to]?.shape === "capital" || tokens[to]?.shape === "number" || isOwner(tokens, to)) continue;
    found.push(place(at, to));
  }
  return found;
}

/** The names of places that a document makes known, to be found wherever they stand. */
export function placesIn(scenes: readonly Scene[]): Trie<true> {
  const names = emptyTrie<true>();
  const seen = new Set<string>();
  for (const { tokens, proposals } of scenes) {
    for (const { kind, evidence, entries, from, to } of proposals) {
      if (kind !== "place" || entries.length > 0 || evidence === "demonym") continue;
      const name = surnameOf(tokens, from, to);
      if (seen.has(name) || name.length < 4) continue;
      seen.add(name);
      addName(names, name, true);
    }
  }
  return names;
}

/** Where such a name stands again. */
export function repeatedPlaces(names: Trie<true>, { tokens, covers, capitals }: Scene): readonly Proposal[] {
  const found: Proposal[] = [];
  if (!names.next) return found;
  let end = 0;
  for (const at of capitals) {
    if (at < end || tokens[at]?.shape !== "capital" || covers[at]) continue;
    const match = longestIn(names, tokens, at);
    if (!match) continue;
    const to = at + match.length;
    if (endOfWord(tokens, to - 1) > to || isBorne(tokens, at)) continue;
    found.push(place(at, to));
    end = to;
  }
  return found;
}

/** A capital before it makes a surname of the name. */
function isBorne(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.shape === "capital" && mayName(before) && !beginsSentence(tokens, at);
}

function place(from: number, to: number): Proposal {
  return { from, start: from, to, kind: "place", evidence: "place", certainty: "low", entries: [] };
}

function isCued(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  if (WITHIN.has(before.toLowerCase())) return true;
  if (TOWARDS.has(before) && [2, 3, 4].some((back) => MOTION.has(tokens[at - back]?.text ?? ""))) return true;
  // `the Town Clerk`, `the Village Hall`: what a place has, with the article.
  const isOwned = (): boolean => /^\p{Lu}/u.test(before) && /^the$/i.test(tokens[at - 2]?.text ?? "");
  const noun = PLACE_NOUNS.has(before.toLowerCase()) && !isOwned();
  const joined = CALLED.has(before) && PLACE_NOUNS.has(tokens[at - 2]?.lower ?? "");
  return noun || joined;
}

/** `in Kissinger's office` speaks of a person. */
function isOwner(tokens: Tokens, at: number): boolean {
  return tokens[at]?.key === "'" && tokens[at]?.glued === true;
}

const WITHIN: ReadonlySet<string> = new Set(["in", "near"]);
const TOWARDS: ReadonlySet<string> = new Set(["to", "from", "till", "toward", "towards", "via", "through"]);
const CALLED: ReadonlySet<string> = new Set(["of", "called", "named"]);

/** Words for a way, which leads to or from a place. */
const MOTION: ReadonlySet<string> = new Set(
  `went go going gone travel travelled traveled travelling deported transported fled marched drove journey transport transports
  taken took walk walked escaped moved arrived train road ran flew flight sailed route evacuated transferred expelled`.split(
    /\s+/,
  ),
);
