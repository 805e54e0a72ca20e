import { POSTSCRIPT } from "../lexicon/letters.js";
import { HEADS } from "../lexicon/organisations.js";
import { GENERATIONS, OFFICES, PARTICLES, PORTFOLIOS, SAYING, SHORT_PARTICLES } from "../lexicon/titles.js";
import { WORD_FORENAMES } from "../lexicon/words.js";
import type { Certainty } from "../tree.js";
import { officeBefore, titleBefore } from "./before.js";
import { personByContext } from "./context.js";
import type { Evidence, Proposal, Scene, Tokens } from "./proposal.js";
import {
  beginsLine,
  beginsSentence,
  endOfWord,
  hasCapitalNouns,
  isInitial,
  listedAt,
  mayName,
  type Reading,
  surnameOf,
} from "./reading.js";

/** Persons whom no authority file need know: a title, an office, initials, a forename or the words around give them away. */
export function unlistedPersons(reading: Reading, scene: Scene): readonly Proposal[] {
  const found: Proposal[] = [];
  let end = 0;
  const read = (at: number): void => {
    const person = at < end ? undefined : personAt(reading, scene, at);
    if (!person) return;
    found.push(person);
    end = person.to;
  };
  for (const at of scene.capitals) {
    if (scene.tokens[at]?.shape !== "capitals") read(at);
    // A surname with a small first word follows a title: `Mr. de Gaulle`.
    const next = scene.tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    if (scene.tokens[next]?.shape === "small" && particlesAt(scene.tokens, next) > 0) read(next);
  }
  return found;
}

function personAt(reading: Reading, scene: Scene, at: number): Proposal | undefined {
  const { tokens } = scene;
  const title = titleBefore(tokens, at);
  if (title) {
    const name = title.honorific.rank ? nameOf(reading, scene, at, "short") : nameOf(reading, scene, at, "long");
    if (scene.covers[title.from]?.kind === "org") return undefined;
    const group = name && title.honorific.rank && name.forenames === 0 && tokens[name.to]?.shape === "capital";
    if (name && !group) return proposal(title.from, at, name, { evidence: "title", certainty: "medium" });
  }
  if (tokens[at]?.shape === "small" && !officeBefore(tokens, at)) return undefined;
  const cover = scene.covers[at];
  if (officeBefore(tokens, at) && !(cover && cover.evidence === "gazetteer" && cover.kind === "org")) {
    const name = nameOf(reading, scene, at, "short");
    if (name && !isOrdinaryAfterOffice(reading, tokens, at, name))
      return proposal(at, at, name, { evidence: "office", certainty: "medium" });
  }
  if (tokens[at]?.shape === "small") return undefined;
  const called = patronymicAt(reading, scene, at) ?? byForm(reading, scene, at);
  return called ?? (hasCapitalNouns(reading) ? undefined : personByContext(reading, scene, at));
}

/** A forename with the name of the father, and the surname behind them: `Иван Петрович Сидоров`. */
function patronymicAt(reading: Reading, scene: Scene, at: number): Proposal | undefined {
  const { tokens, covers } = scene;
  const second = tokens[at + 1];
  if (second?.shape !== "capital" || second.glued || covers[at] || !PATRONYMIC.test(second.text)) return undefined;
  if (!mayName(tokens[at])) return undefined;
  const more = mayName(tokens[at + 2]) && !tokens[at + 2]?.glued && !beginsLine(reading, scene, at + 2);
  const to = more ? endOfWord(tokens, at + 2) : at + 2;
  const name = { to, surname: surnameOf(tokens, to - 1, to), forenames: 2 };
  // Records put the surname first: `Иванову Марию Степановну`.
  const isFirst = !more && mayName(tokens[at - 1]) && !beginsSentence(tokens, at - 1) && !covers[at - 1];
  if (isFirst) return proposal(at - 1, at - 1, { ...name, surname: surnameOf(tokens, at - 1, at) }, FORENAME);
  return proposal(at, at, name, { evidence: "forename", certainty: "medium" });
}

const FORENAME = { evidence: "forename", certainty: "medium" } as const;

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:(?:ович|евич|ьич)(?:а|у|ем|е)?|(?:овн|евн|иничн|ичн)(?:а|ы|е|у|ой))$/u;

interface Name {
  readonly to: number;
  readonly surname: string;
  readonly forenames: number;
}

function proposal(
  from: number,
  start: number,
  name: Name,
  { evidence, certainty }: { evidence: Evidence; certainty: Certainty },
): Proposal {
  return { from, start, to: name.to, kind: "person", evidence, certainty, entries: [], surname: name.surname };
}

function isOrdinaryAfterOffice(reading: Reading, tokens: Tokens, at: number, name: Name): boolean {
  return name.forenames === 0 && (tokens[name.to]?.shape === "capital" || reading.isOrdinary(tokens[at]));
}

/** Initials or a forename, and a surname. */
function byForm(reading: Reading, scene: Scene, at: number): Proposal | undefined {
  const { tokens } = scene;
  const first = tokens[at];
  if (!first) return undefined;
  if (isInitial(tokens, at)) {
    if (at < 4 && isPostscript(reading, scene, at)) return undefined;
    if (scene.covers[at] || (tokens[at - 1]?.text === "." && tokens[at - 1]?.glued && tokens[at]?.glued))
      return undefined;
    const name = nameOf(reading, scene, at, "initials");
    if (name && isLabel(scene, at, name)) return undefined;
    return name && proposal(at, at, name, { evidence: "initials", certainty: "medium" });
  }
  if (!mayName(first) || (scene.covers[at]?.kind === "org" && scene.covers[at]?.evidence === "authority"))
    return undefined;
  const forename = first.forename !== undefined;
  // Russian puts an initial before the surname and no forename before it: what stands there is a word of its own.
  const middle = !first.isCyrillic && isInitial(tokens, at + 1) && mayName(tokens[at + 3]) && !tokens[at + 1]?.glued;
  if (!forename && scene.covers[at]) return undefined;
  if (!middle && (!forename || (WORD_FORENAMES.has(first.key) && !isCalm(reading, scene, at)))) return undefined;
  if (!middle && scene.covers[at]) return undefined;
  const name = nameOf(reading, scene, at, isWholeLine(scene, at) ? "line" : "forename");
  if (!name || name.forenames === 0 || endsInPlace(scene, name)) return undefined;
  return proposal(at, at, name, { evidence: "forename", certainty: "medium" });
}

/** Whether a place is in the letters that head a postscript: `N. S. Die Bücher` begins with no initials. */
function isPostscript({ text }: Reading, { starts }: Scene, at: number): boolean {
  const start = starts[0] ?? 0;
  const label = POSTSCRIPT.exec(text.slice(start, start + 10))?.[0] ?? "";
  return (starts[at] ?? 0) < start + label.length;
}

/** A signature of nothing but words with capitals is one name, whatever its middle word: `Henry Adams Poole`. */
function isWholeLine({ block, tokens }: Scene, at: number): boolean {
  if (block.role !== "signed" || tokens[at - 1]) return false;
  const words = tokens.slice(at);
  return words.length <= 4 && words.every((token) => mayName(token));
}

/** `A. Measures in the harbour`: a letter at the head of a list's item is no initial. */
function isLabel({ tokens, block }: Scene, at: number, name: Name): boolean {
  if (
    tokens[at]?.shape !== "initial" ||
    !beginsSentence(tokens, at) ||
    isInitial(tokens, at + 2) ||
    block.role === "signed"
  )
    return false;
  const next = tokens[name.to]?.text;
  return next !== undefined && !/^[,(:;/[]$/.test(next) && !SAYING.has(next);
}

/** A forename that is also a word counts where the document has it nowhere as a word. */
function isCalm(reading: Reading, { tokens }: Scene, at: number): boolean {
  return !reading.isOrdinary(tokens[at]) && !listedAt(tokens, at)?.values.includes("place");
}

/** `Victoria Station`, `Charlotte County`: where the last word is a place already, the run is none of a person's. */
function endsInPlace(scene: Scene, name: Name): boolean {
  const cover = scene.covers[name.to - 1];
  return cover?.kind === "place" && cover.evidence === "gazetteer" && cover.from < name.to - 1;
}

type Way = "long" | "short" | "initials" | "forename" | "line";

/**
 * A personal name from a token on. `long`, after a title: up to three words. `short`, after an office or a rank: a surname,
 * with forenames before it. `initials` and `forename`: it begins so. `line`: it fills the line of a signature.
 */
function nameOf(reading: Reading, scene: Scene, at: number, way: Way): Name | undefined {
  const { tokens } = scene;
  let end = at;
  let words = 0;
  let forenames = 0;
  let surnameFrom = at;
  let leading = 0;
  while (words < 4) {
    if (isInitial(tokens, end) && tokens[end + 2] && !(end > at && tokens[end]?.glued === false && words > forenames)) {
      if (!mayFollow(tokens, end + 2)) break;
      end += 2;
      forenames++;
      words++;
      if (way === "initials") leading = words;
      continue;
    }
    const particle = particlesAt(tokens, end);
    const from = end + particle;
    const isPeople = words > 0 && words === forenames && PEOPLES.has(tokens[from]?.text ?? "");
    if ((!mayName(tokens[from]) && !isPeople) || (words > 0 && tokens[from]?.text === "Jr")) break;
    const syllables = tokens[from + 1]?.key === "-" && tokens[from + 2]?.shape === "small" && tokens[from + 2]?.glued;
    const open = words === 0 || words === forenames || way === "long" || way === "line" || syllables;
    if (!open && particle === 0) break;
    if (words > 0 && (beginsLine(reading, scene, from) || (particle > 0 && beginsLine(reading, scene, end)))) break;
    if (words > forenames && way !== "line" && listedAt(tokens, from)) break;
    surnameFrom = end;
    end = endOfWord(tokens, from);
    const calledSo =
      tokens[from]?.forename !== undefined || ((way === "forename" || way === "initials") && words === leading);
    const more = mayFollow(tokens, end) || isInitial(tokens, end);
    if (calledSo && more && !beginsNewPart(tokens, end)) forenames++;
    words++;
  }
  if (words === 0 || surnameFrom >= end || forenames === words) return undefined;
  const surname = surnameOf(tokens, surnameFrom, end);
  return { to: withInitials(tokens, withGeneration(tokens, end)), surname, forenames };
}

/** Surnames that are also words for a people: behind a forename they are one. */
const PEOPLES: ReadonlySet<string> = new Set(
  "Dane Pole French English German Finn Swede Welsh Norman Irish Scott Holland Britton Roman".split(" "),
);

function particlesAt(tokens: Tokens, at: number): number {
  let count = 0;
  while (count < 5) {
    const key = tokens[at + count]?.key ?? "";
    const isShort = SHORT_PARTICLES.has(key) && tokens[at + count + 1]?.text === "." && tokens[at + count + 1]?.glued;
    if (!isShort && !PARTICLES.has(key)) break;
    count += isShort ? 2 : 1;
  }
  return count > 0 && tokens[at + count]?.shape === "capital" ? count : 0;
}

/** Whether a name may go on at a token. */
function mayFollow(tokens: Tokens, at: number): boolean {
  const particles = particlesAt(tokens, at);
  return isInitial(tokens, at) || mayName(tokens[at + particles]) || PEOPLES.has(tokens[at]?.text ?? "");
}

/** After a forename, a word that is an organisation's or an office's does not go on with the name. */
function beginsNewPart(tokens: Tokens, at: number): boolean {
  const key = tokens[at]?.key ?? "";
  return HEADS.has(key) || OFFICES.has(key) || PORTFOLIOS.has(key);
}

/** Russian puts the initials behind the surname too: `Громыко А. А.`. */
function withInitials(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + 4 && isInitial(tokens, end) && tokens[end]?.isCyrillic) end += 2;
  // `тов. Садчиков. В. Молотов`: the initial of the next name is not of this one.
  return mayName(tokens[end]) && !tokens[end]?.glued ? at : end;
}

function withGeneration(tokens: Tokens, at: number): number {
  const comma = tokens[at]?.text === "," ? 1 : 0;
  const word = tokens[at + comma];
  if (!word || !GENERATIONS.has(word.text)) return at;
  return tokens[at + comma + 1]?.text === "." && tokens[at + comma + 1]?.glued ? at + comma + 2 : at + comma + 1;
}
