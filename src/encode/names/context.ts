import { PLACE_NOUNS, SIDES } from "../lexicon/places.js";
import { CALLINGS, ERAS, SAYING } from "../lexicon/titles.js";
import { inRoleBrackets } from "./known.js";
import type { Evidence, Proposal, Scene, Tokens } from "./proposal.js";
import { beginsLine, beginsSentence, endOfWord, listedAt, type Reading, surnameOf } from "./reading.js";

/** Words with a capital that nothing else explains and that their surroundings show to be a person's name. */
export function personByContext(reading: Reading, scene: Scene, at: number): Proposal | undefined {
  const { tokens } = scene;
  if (!isUnknown(reading, scene, at) || SIDES.has(tokens[at]?.key ?? "")) return undefined;
  const to = endOfWord(tokens, at);
  if (inRoleBrackets(tokens, at, to)) return person(tokens, at, to, "role");
  if (listedAt(tokens, at)) return undefined;
  if (tokens[at - 1]?.shape === "capital" && !beginsSentence(tokens, at)) return undefined;
  const last = lastOfRun(reading, scene, at);
  const end = endOfWord(tokens, last);
  const cued =
    isNamesake(tokens, at, end) ||
    isAddressed(tokens, at) ||
    isPossessor(tokens, at, end) ||
    speaks(tokens, at, end) ||
    acts(tokens, at, end) ||
    isApposed(tokens, at, end);
  if (!cued || (tokens[end]?.shape === "capital" && !isNamesake(tokens, at, end))) return undefined;
  return { ...person(tokens, at, end, "cue"), surname: surnameOf(tokens, last, end) };
}

/** The last of the words of a run that may be forenames and a surname. */
function lastOfRun(reading: Reading, scene: Scene, at: number): number {
  let last = at;
  for (let words = 1; words < 3; words++) {
    const next = endOfWord(scene.tokens, last);
    const goesOn = isUnknown(reading, scene, next) && !listedAt(scene.tokens, next);
    if (!goesOn || beginsLine(reading, scene, next)) break;
    last = next;
  }
  return last;
}

/** Words with a capital that are coordinated with a person: `Agnew, Helms, Kissinger, and Ehrlichman`. */
export function coordinated(reading: Reading, scene: Scene): readonly Proposal[] {
  const { tokens, covers } = scene;
  const open = scene.proposals.filter((each) => each.kind === "person");
  const found: Proposal[] = [];
  const taken = new Set<number>();
  const propose = (at: number): void => {
    const to = endOfWord(tokens, at);
    const free =
      isUnknown(reading, scene, at) &&
      !taken.has(at) &&
      covers[at] === undefined &&
      !listedAt(tokens, at) &&
      tokens[to]?.shape !== "capital" &&
      tokens[at - 1]?.shape !== "capital" &&
      tokens[at - 1]?.text !== "the";
    if (!free) return;
    const each = person(tokens, at, to, "cue");
    taken.add(at);
    found.push(each);
    open.push(each);
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const after = jointAt(tokens, next.to);
    if (after > 0 && goesOn(tokens, next.to, after)) propose(next.to + after);
    const before = jointBefore(tokens, next.from);
    const first = next.from - before - 1;
    if (before > 0 && first >= 0 && (before > 1 || tokens[next.from - 1]?.text !== "," || leads(tokens, first)))
      propose(first);
  }
  return found;
}

/** After a comma alone what follows may be an office: a list goes on behind it. */
function goesOn(tokens: Tokens, at: number, joint: number): boolean {
  if (tokens[at + joint - 1]?.text !== ",") return true;
  return /^(?:,|and|&)$/.test(tokens[endOfWord(tokens, at + joint)]?.text ?? "");
}

function leads(tokens: Tokens, at: number): boolean {
  return beginsSentence(tokens, at) || /^(?:,|and|&)$/.test(tokens[at - 1]?.text ?? "");
}

function person(tokens: Tokens, at: number, to: number, evidence: Evidence): Proposal {
  return {
    from: at,
    start: at,
    to,
    kind: "person",
    evidence,
    certainty: "medium",
    entries: [],
    surname: surnameOf(tokens, at, to),
  };
}

function isUnknown(reading: Reading, { tokens, covers }: Scene, at: number): boolean {
  const word = tokens[at];
  return word?.mayName === true && !covers[at] && !word.isCalling && !reading.isOrdinary(word);
}

/** How many tokens join what stands before and behind: `,`, `and`, `, and`; 0 where none do. */
function jointAt(tokens: Tokens, at: number): number {
  if (AND.has(tokens[at]?.text ?? "")) return 1;
  if (tokens[at]?.text !== ",") return 0;
  return tokens[at + 1]?.text === "and" ? 2 : 1;
}

const AND: ReadonlySet<string> = new Set(["and", "&", "et", "y", "и"]);

function jointBefore(tokens: Tokens, at: number): number {
  const before = tokens[at - 1]?.text;
  if (before !== undefined && AND.has(before)) return tokens[at - 2]?.text === "," ? 2 : 1;
  return before === "," ? 1 : 0;
}

function speaks(tokens: Tokens, at: number, to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  const says = SAYING.has(next.text) || (ADVERBS.has(next.text) && SAYING.has(tokens[to + 1]?.text ?? ""));
  return says && !COUNTING.has(tokens[at - 1]?.lower ?? "");
}

/** What stands before a word for some of many, or one of its kind. */
const COUNTING: ReadonlySet<string> = new Set("the a an this that every each no two ten most many all some".split(" "));

/** `when Dulles bought it`: a name between the head of a clause and its verb. */
function acts(tokens: Tokens, at: number, to: number): boolean {
  return CLAUSE_HEADS.has(tokens[at - 1]?.text ?? "") && VERB.test(tokens[to]?.text ?? "");
}

const CLAUSE_HEADS: ReadonlySet<string> = new Set(
  "when that because if whether while after before since how why".split(" "),
);
const VERB =
  /^(?:\p{Ll}{3,}ed|was|is|had|has|would|will|could|should|might|did|does|came|went|took|gave|made|got|saw|kept|knew|wanted|met|left|held|put|sent|bought|brought|began|ran|won|lost|became|found)$/u;

/** `the dentist Shtern`, `Kotlinska, an elderly lady`. */
function isApposed(tokens: Tokens, at: number, to: number): boolean {
  if (CALLINGS.has(tokens[at - 1]?.text ?? "")) return true;
  if (tokens[to]?.text !== "," || !/^(?:the|an?|his|her|our|my)$/.test(tokens[to + 1]?.text ?? "")) return false;
  return [2, 3, 4].some((ahead) => CALLINGS.has(tokens[to + ahead]?.text ?? ""));
}

const ADVERBS: ReadonlySet<string> = new Set(["also", "then", "again", "himself", "herself", "had", "has"]);

/** A copy was sent to somebody; somebody is called so. */
function isAddressed(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (beginsSentence(tokens, at)) return false;
  if (before === "about") return tokens[at + 1]?.shape !== "capital";
  if (CALLED.has(before)) return tokens[at - 2]?.text !== "-" && !PLACE_NOUNS.has(tokens[at - 2]?.lower ?? "");
  return SENT.has(before) && SENDING.has(tokens[at - 2]?.lower ?? "");
}

function isPossessor(tokens: Tokens, at: number, to: number): boolean {
  const own = tokens[to]?.key === "'" && tokens[to]?.glued && tokens[to + 1]?.text === "s" && tokens[to + 1]?.glued;
  return own === true && tokens[to + 2]?.shape === "small" && !/^(?:the|a|an|this)$/i.test(tokens[at - 1]?.text ?? "");
}

/** `the Nixon administration`, `the Kissinger Papers`. */
function isNamesake(tokens: Tokens, at: number, to: number): boolean {
  const next = tokens[to]?.text ?? "";
  return (ERAS.has(next) || next === "Papers" || next === "Presidential") && tokens[at - 1]?.shape !== "capital";
}

const SENT: ReadonlySet<string> = new Set(["to", "by", "from", "with"]);
const SENDING: ReadonlySet<string> = new Set(
  `sent copy copies letter memorandum memo telegram message note signed written drafted approved initialed cleared spoke talk
  talked spoken wrote given forwarded addressed transmitted met conversation conversations discussed meeting prepared
  submitted briefed relayed seen`.split(/\s+/),
);
const CALLED: ReadonlySet<string> = new Set("called named told asked surnamed uncle aunt".split(" "));
