import { COMPANIES, HEADS, LOOSE_HEADS, NEWSPAPERS, RECORDS } from "../lexicon/organisations.js";
import { DEMONYMS, SIDES } from "../lexicon/places.js";
import { HONORIFICS, OFFICES, ROLES } from "../lexicon/titles.js";
import { OPENERS } from "../lexicon/words.js";
import type { Proposal, Scene, Tokens } from "./proposal.js";
import { beginsLine, beginsSentence, type Reading } from "./reading.js";

/** Organisations by the grammar of their names: a noun for a kind of body with words before it, or with `of` behind. */
export function namedBodies(reading: Reading, scene: Scene): readonly Proposal[] {
  const { tokens } = scene;
  const found: Proposal[] = [];
  let end = 0;
  for (const at of scene.capitals) {
    const token = tokens[at];
    if (at < end || token?.shape !== "capital") continue;
    if (!LAST_WORDS.has(token.key)) continue;
    const body = HEADS.has(token.key) ? bodyAt(reading, scene, at) : firmAt(reading, scene, at);
    if (!body) continue;
    const { from, to } = body;
    found.push({ from, start: from, to, kind: "org", evidence: "organisation", certainty: "medium", entries: [] });
    end = to;
  }
  return found;
}

/** The words that names of bodies, newspapers and companies are told by. */
const LAST_WORDS: ReadonlySet<string> = new Set([...HEADS, ...NEWSPAPERS, ...COMPANIES]);

interface Run {
  readonly from: number;
  readonly to: number;
}

function bodyAt(reading: Reading, scene: Scene, head: number): Run | undefined {
  const { tokens, covers } = scene;
  if (covers[head]?.kind === "place" && (covers[head]?.to ?? 0) > head) return undefined;
  let last = head;
  while (tokens[last + 1]?.shape === "capital" && HEADS.has(tokens[last + 1]?.key ?? "")) last++;
  const from = startOf(reading, scene, head);
  const to = endOf(reading, scene, last);
  const key = tokens[last]?.key ?? "";
  const left = head - from;
  const right = to - last - 1;
  if (left === 0 && right === 0) return undefined;
  if (left === 0 && last === head && LOOSE_HEADS.has(key) && !isPlaceNext(scene, last)) return undefined;
  if (LOOSE_HEADS.has(key) && left > 0 && right === 0 && onlyWeak(reading, tokens, from, head)) return undefined;
  if (isWholePerson(scene, from, head) && RULED.has(key)) return undefined;
  return { from, to };
}

/** `the Nixon Administration` speaks of a person. */
const RULED: ReadonlySet<string> = new Set([
  "Administration",
  "Government",
  "Cabinet",
  "Library",
  "Archive",
  "Archives",
]);

function isWholePerson({ covers }: Scene, from: number, to: number): boolean {
  const cover = covers[from];
  return cover?.kind === "person" && cover.to >= to;
}

function isPlaceNext({ covers, tokens }: Scene, head: number): boolean {
  const article = tokens[head + 2]?.text === "the" ? 1 : 0;
  const cover = covers[head + 2 + article];
  return tokens[head + 1]?.text === "of" && cover?.kind === "place";
}

/** Whether the words before a head only count or praise it, or stand at the front of a sentence. */
function onlyWeak(reading: Reading, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const weak =
      token?.shape === "number" ||
      DEMONYMS.has(token?.key ?? "") ||
      SIDES.has(token?.key ?? "") ||
      (i === from && beginsSentence(tokens, i) && reading.isOrdinary(token));
    if (!weak) return false;
  }
  return tokens[to]?.key !== "Government" && tokens[to]?.key !== "Church";
}

/** How many tokens a part of a name may take up. */
const LONGEST_NAME = 40;

/** Back over the capitals before a head. */
function startOf(reading: Reading, scene: Scene, head: number): number {
  const { tokens, covers } = scene;
  let from = head;
  while (from > 0 && head - from < LONGEST_NAME) {
    const before = tokens[from - 1];
    if (!before || beginsLine(reading, scene, from)) break;
    const cover = covers[from - 1];
    if (cover && cover.to === from && cover.kind !== "person") {
      if (cover.kind === "org" && cover.to - cover.from > 1 && HEADS.has(tokens[cover.to - 1]?.key ?? "")) break;
      from = cover.from;
    } else if (before.text === "and" || before.text === "&") {
      if (!isJoined(tokens, covers, from - 1)) break;
      from -= 2;
    } else if (before.text === "." && before.glued && SAINTS.has(tokens[from - 2]?.text ?? "")) from -= 2;
    else if (before.key === "-" && before.glued) from -= 1;
    else if (isModifier(before)) from -= 1;
    else break;
  }
  while (
    from < head &&
    (OPENERS.has(tokens[from]?.key ?? "") || tokens[from]?.shape === "mark" || tokens[from]?.text === "and")
  )
    from++;
  return from;
}

const SAINTS: ReadonlySet<string> = new Set(["St", "Ste", "Mt", "Ft"]);

function isModifier(token: Tokens[number]): boolean {
  if (token.shape !== "capital" && token.shape !== "capitals") return false;
  return (
    !OPENERS.has(token.key) &&
    !(OFFICES.has(token.key) || HONORIFICS.has(token.text)) &&
    !NO_MODIFIER.has(token.key) &&
    !ENDING.has(token.key) &&
    !ROLES.has(token.key)
  );
}

/** Words with a capital that end what stands before a name. */
const NO_MODIFIER: ReadonlySet<string> = new Set([
  ..."Memorandum Memo Telegram Letter Report Minutes Document Subject Source Secret Confidential See Box Folder Files Papers Deputy Under Acting General-Secretary Notes Meeting".split(
    " ",
  ),
]);

/** `Arms Control and Disarmament Agency`: two capitals that are no names of their own. */
function isJoined(tokens: Tokens, covers: Scene["covers"], and: number): boolean {
  const before = tokens[and - 1];
  const after = tokens[and + 1];
  if (
    !before ||
    !after ||
    before.shape !== "capital" ||
    HEADS.has(before.key) ||
    !isModifier(before) ||
    covers[and - 1]
  )
    return false;
  return after.shape === "capital" && !covers[and + 1];
}

/** On over `of`, `for` or `on` and the capitals behind. */
function endOf(reading: Reading, scene: Scene, head: number): number {
  const { tokens } = scene;
  let to = head + 1;
  for (let links = 0; links < 3; links++) {
    const word = tokens[to]?.text ?? "";
    const of = word === "of" || ((word === "for" || word === "on" || word === "against") && links === 0);
    if (!of && !(word === "under" && tokens[to + 1]?.text === "the")) break;
    const article = tokens[to + 1]?.text === "the" ? 1 : 0;
    const start = to + 1 + article;
    const end = phraseEnd(reading, scene, start);
    if (end === start || (word !== "of" && isPersonAt(scene, start))) break;
    to = end;
  }
  return to;
}

function isPersonAt({ covers }: Scene, at: number): boolean {
  return covers[at]?.kind === "person";
}

/** Over capitals, joined by `and`, commas in a list, and hyphens. */
function phraseEnd(reading: Reading, scene: Scene, start: number): number {
  const { tokens, covers } = scene;
  let to = start;
  while (to < tokens.length && to - start < LONGEST_NAME) {
    const token = tokens[to];
    const cover = covers[to];
    if (!token || beginsLine(reading, scene, to)) break;
    if (cover && cover.from === to && cover.kind !== "person" && to === start) to = cover.to;
    else if (cover?.kind === "place" && cover.from === to && isSide(tokens[to - 1])) to = cover.to;
    else if (cover?.kind === "person" || (to > start && cover?.kind === "place" && cover.from === to)) break;
    else if (mayStand(token)) to++;
    else if (token.key === "-" && token.glued && tokens[to + 1]?.glued && to > start) to += 2;
    else if (to > start && joins(tokens, to)) to += joins(tokens, to);
    else if (to === start && token.text === "Foreign") to++;
    else break;
  }
  return trimmedEnd(tokens, start, to);
}

/** `Iranian Azerbaijan`, `Eastern Europe`. */
function isSide(token: Tokens[number] | undefined): boolean {
  return !!token && (DEMONYMS.has(token.key) || SIDES.has(token.key));
}

function mayStand(token: Tokens[number]): boolean {
  if (token.shape !== "capital" && token.shape !== "capitals") return false;
  if (DEMONYMS.has(token.key)) return true;
  if (MONTH.test(token.key)) return false;
  return !OPENERS.has(token.key) && !ENDING.has(token.key) && !OFFICES.has(token.key) && !HONORIFICS.has(token.text);
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)$/u;

/** Words that do not go on with the name of a body: of its papers, its rooms and its people. */
const ENDING: ReadonlySet<string> = new Set(
  [...RECORDS, ..."Staff Under Deputy Assistant Acting Memorandum Mr Mrs".split(" ")].filter(
    (word) =>
      ![
        "Affairs",
        "Policy",
        "Action",
        "Central",
        "Special",
        "Country",
        "War",
        "Trade",
        "Review",
        "Law",
        "Agreement",
        "Negotiations",
        "Conference",
        "Study",
        "Studies",
        "Members",
      ].includes(word),
  ),
);

/** How many tokens join two capitals of one phrase: `and`, `, and`, or a comma within such a list. */
function joins(tokens: Tokens, at: number): number {
  const capital = (i: number): boolean =>
    tokens[i]?.shape === "capital" && mayStand(tokens[i] as Tokens[number]) && !HEADS.has(tokens[i]?.key ?? "");
  const word = tokens[at]?.text;
  if ((word === "and" || word === "&") && capital(at + 1)) return 1;
  if (word !== ",") return 0;
  if (tokens[at + 1]?.text === "and" && capital(at + 2)) return 2;
  return capital(at + 1) &&
    (tokens[at + 2]?.text === "and" || (tokens[at + 2]?.text === "," && tokens[at + 3]?.text === "and"))
    ? 1
    : 0;
}

function trimmedEnd(tokens: Tokens, start: number, to: number): number {
  let end = to;
  while (
    end > start &&
    ((tokens[end - 1]?.shape === "mark" && tokens[end - 1]?.text !== ".") || tokens[end - 1]?.text === "and")
  )
    end--;
  return end;
}

/** `Washington Post`, `Ford Motor Co.`: the capitals before the last word. */
function firmAt(reading: Reading, scene: Scene, at: number): Run | undefined {
  const from = startOf(reading, scene, at);
  if (from === at) return undefined;
  const stop = scene.tokens[at + 1]?.text === "." && COMPANIES.has(scene.tokens[at]?.key ?? "") ? 1 : 0;
  return { from, to: at + 1 + stop };
}
