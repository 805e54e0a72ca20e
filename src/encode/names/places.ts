import { HEADS } from "../lexicon/organisations.js";
import {
  DEMONYMS,
  PLACE_CUES,
  PLACE_ENDS,
  PLACE_STARTS,
  PLACES_OF,
  POLITICAL,
  SIDES,
  STATES,
  STATES_SHORT,
} from "../lexicon/places.js";
import { WORD_SURNAMES } from "../lexicon/words.js";
import { STREETS } from "../words/word.js";
import { officeBefore, titleBefore } from "./before.js";
import type { Proposal, Scene, Tokens } from "./proposal.js";
import { endOfWord, listedAt, mayName, type Reading } from "./reading.js";

/** Places, and organisations by a name of their own, that the gazetteer has or that the words themselves show. */
export function knownToAll(reading: Reading, { tokens, capitals }: Scene): readonly Proposal[] {
  const found: Proposal[] = [];
  let end = 0;
  for (const at of capitals) {
    const proposal = at < end ? undefined : proposalAt(reading, tokens, at);
    if (!proposal) continue;
    found.push(proposal);
    end = proposal.to;
  }
  return found;
}

function proposalAt(reading: Reading, tokens: Tokens, at: number): Proposal | undefined {
  const found = listedAt(tokens, at);
  const org = found?.values.includes("org");
  if (found && org && isPortfolio(tokens, at)) return undefined;
  if (found && org) return made(at, at + found.length, "org", "abbreviation");
  const place = placeAt(reading, tokens, at) ?? townInState(tokens, at);
  return place && made(at, place.to, "place", place.evidence);
}

/** `Secretary of the Treasury` is a person's office. */
function isPortfolio(tokens: Tokens, at: number): boolean {
  const of = tokens[at - 1]?.text === "the" ? at - 2 : at - 1;
  return tokens[of]?.text === "of" && /^(?:Under)?[Ss]ecretary$/.test(tokens[of - 1]?.text ?? "");
}

function made(from: number, to: number, kind: "place" | "org", evidence: Proposal["evidence"]): Proposal {
  const how = evidence === "abbreviation" ? "gazetteer" : evidence;
  return { from, start: from, to, kind, evidence: how, certainty: "medium", entries: [] };
}

/** `Gettysburg, Pennsylvania`, `Springfield, Mass.`: what the name of a state follows is a town in it. */
function townInState(tokens: Tokens, at: number): Place | undefined {
  if (!mayName(tokens[at])) return undefined;
  let to = endOfWord(tokens, at);
  if (mayName(tokens[to]) && !tokens[to]?.glued) to = endOfWord(tokens, to);
  const state = tokens[to + 1];
  if (tokens[to]?.text !== "," || !state) return undefined;
  const before = tokens[at - 1];
  if (before?.text === "." || before?.forename !== undefined) return undefined;
  if (titleBefore(tokens, at) || officeBefore(tokens, at)) return undefined;
  const shortened = tokens[to + 2]?.text === "." && STATES_SHORT.has(state.text);
  return shortened || STATES.has(state.text) ? { to, evidence: "place" } : undefined;
}

interface Place {
  readonly to: number;
  readonly evidence: "gazetteer" | "place";
}

function placeAt(reading: Reading, tokens: Tokens, at: number): Place | undefined {
  const listed = listedPlace(reading, tokens, at);
  const led = tokens[at]?.leadsPlace ? placeLedBy(reading, tokens, at, listed) : undefined;
  if (led) return led;
  const end = listed ?? (mayName(tokens[at]) ? endOfWord(tokens, at) : at);
  if (end > at && tokens[end]?.endsPlace && !titleBefore(tokens, at)) {
    const two = PLACE_ENDS.has(tokens[end + 1]?.key ?? "") ? 1 : 0;
    return { to: end + 1 + two, evidence: "place" };
  }
  return listed ? { to: listed, evidence: "gazetteer" } : undefined;
}

/** `North Vietnam`, `Lake Geneva`, `Gulf of Tonkin`, `Friedrichstrasse`. */
function placeLedBy(reading: Reading, tokens: Tokens, at: number, listed: number | undefined): Place | undefined {
  const key = tokens[at]?.key ?? "";
  if (SIDES.has(key) && !listed) {
    const hyphen = tokens[at + 1]?.key === "-" ? 1 : 0;
    const inner = listedPlace(reading, tokens, at + 1 + hyphen);
    if (inner) return { to: inner, evidence: "gazetteer" };
  }
  const start = PLACE_STARTS.has(key) && mayName(tokens[at + 1]) && !isSentenceEnd(tokens, at + 1);
  if (start) return { to: endOfWord(tokens, at + 1), evidence: "place" };
  const of = placeOf(reading, tokens, at);
  if (of) return { to: of, evidence: "place" };
  return STREETS.test(key) && key.length > 6 && !listed ? { to: at + 1, evidence: "place" } : undefined;
}

/** `Gulf of Tonkin`, `People's Republic of China`. */
function placeOf(reading: Reading, tokens: Tokens, at: number): number | undefined {
  let head = at;
  while (head - at < 5 && tokens[head] && !PLACES_OF.has(tokens[head]?.key ?? "")) {
    const token = tokens[head];
    const part = token?.shape === "capital" || (token?.glued && (token.key === "'" || token.key === "s"));
    if (!part || (head === at && !POLITICAL.has(token?.key ?? ""))) return undefined;
    head++;
  }
  if (tokens[head + 1]?.text !== "of") return undefined;
  const article = tokens[head + 2]?.text === "the" ? 1 : 0;
  const name = head + 2 + article;
  const listed = listedPlace(reading, tokens, name);
  if (listed) return listed;
  return head > at || article || !mayName(tokens[name]) ? undefined : endOfWord(tokens, name);
}

/** The end of a place of the gazetteer; a town, or what may be a person's name, wants a word before it that says so. */
function listedPlace(reading: Reading, tokens: Tokens, at: number): number | undefined {
  const found = listedAt(tokens, at);
  if (!found || found.values.includes("org")) return undefined;
  const to = at + found.length;
  const first = tokens[at];
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (titleBefore(tokens, at) || (officeBefore(tokens, at) && found.length === 1)) return undefined;
  if (found.values.includes("place")) return isPartOfName(tokens, at, to) ? undefined : to;
  if (first && (WORD_SURNAMES.has(first.text) || reading.isOrdinary(first) || HEADS.has(first.key))) return undefined;
  const cued = PLACE_CUES.has(before?.text ?? "") && before?.shape === "small" && tokens[to]?.text !== "(";
  const inCountry = tokens[to]?.text === "," && listedAt(tokens, to + 1)?.values.includes("place");
  const strong = LYING.has(before?.text ?? "");
  if (!(cued || inCountry) || tokens[to]?.shape === "capital") return undefined;
  return strong || inCountry || first?.forename === undefined ? to : undefined;
}

/** Words behind which a place stands, and seldom a person. */
const LYING: ReadonlySet<string> = new Set(["in", "at", "near"]);

/** `George Washington`, `Jack London`: a forename before a city makes a surname of it. */
function isPartOfName(tokens: Tokens, at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (to - at > 1 || before?.shape !== "capital" || !mayName(before)) return false;
  return before.forename !== undefined && listedAt(tokens, at - 1) === undefined;
}

function isSentenceEnd(tokens: Tokens, at: number): boolean {
  return tokens[at]?.glued === true;
}

/** Words for a people, where a project wants them tagged. */
export function demonyms({ tokens, capitals }: Scene): readonly Proposal[] {
  return capitals
    .filter((at) => DEMONYMS.has(tokens[at]?.key ?? ""))
    .map((at) => ({
      from: at,
      start: at,
      to: at + 1,
      kind: "place",
      evidence: "demonym",
      certainty: "medium",
      entries: [],
      type: "demonym",
    }));
}
