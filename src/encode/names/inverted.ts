import { GENERATIONS } from "../lexicon/titles.js";
import { linesOf } from "../lines.js";
import type { Proposal, Scene, Tokens } from "./proposal.js";
import { endOfWord, isInitial, listedAt, mayName, type Reading, surnameOf } from "./reading.js";

/**
 * Persons in lists that put the surname first, a line each: `Kennan, George F.`. Three lines of a document must have a
 * forename that is known, or an initial, after the comma; then a neighbour of theirs may have another word there.
 */
export function invertedNames(reading: Reading, scenes: readonly Scene[]): ReadonlyMap<Scene, readonly Proposal[]> {
  const lines = scenes.flatMap((scene) => namesInLines(reading, scene));
  const found = new Map<Scene, Proposal[]>();
  if (lines.filter(({ name }) => name?.isSure).length < FEWEST) return found;
  lines.forEach(({ scene, name }, i) => {
    if (!name || !(name.isSure || lines[i - 1]?.name?.isSure || lines[i + 1]?.name?.isSure)) return;
    found.set(scene, [...(found.get(scene) ?? []), proposal(name)]);
  });
  return found;
}

const FEWEST = 3;

interface Inverted {
  readonly from: number;
  readonly to: number;
  readonly surname: string;
  /** Whether a forename that is known, or an initial, follows the surname. */
  readonly isSure: boolean;
}

function proposal({ from, to, surname }: Inverted): Proposal {
  return { from, start: from, to, kind: "person", evidence: "forename", certainty: "medium", entries: [], surname };
}

interface Line {
  readonly scene: Scene;
  readonly name: Inverted | undefined;
}

function namesInLines({ text }: Reading, scene: Scene): readonly Line[] {
  const { block, tokens, starts } = scene;
  let at = 0;
  return linesOf(text, block).map((line): Line => {
    while (at < tokens.length && (starts[at] ?? 0) < line.start) at++;
    return { scene, name: invertedAt(scene, at, line.end) };
  });
}

function invertedAt({ tokens, starts, ends }: Scene, at: number, lineEnd: number): Inverted | undefined {
  const from = BULLETS.has(tokens[at]?.text ?? "") ? at + 1 : at;
  const comma = surnameEnd(tokens, from);
  if (comma === undefined) return undefined;
  let to = comma + 1;
  while (tokens[to]?.honorific) to = tokens[to + 1]?.text === "." ? to + 2 : to + 1;
  const first = to;
  for (let words = 0; words < MOST_FORENAMES && (starts[to] ?? lineEnd) < lineEnd; words++) {
    if (isInitial(tokens, to)) to += 2;
    else if (mayName(tokens[to])) to = endOfWord(tokens, to);
    else break;
  }
  const isSure = isInitial(tokens, first) || tokens[first]?.forename !== undefined;
  if (to === first || (!isSure && listedAt(tokens, from))) return undefined;
  to = withGeneration(tokens, to);
  if (!((ends[to - 1] ?? lineEnd + 1) <= lineEnd) || !endsThere(tokens[to], starts[to], lineEnd)) return undefined;
  return { from, to, surname: surnameOf(tokens, from, comma), isSure };
}

const BULLETS: ReadonlySet<string> = new Set(["•", "*", "–", "—", "-"]);

const MOST_FORENAMES = 4;

/** Where the comma after a surname stands: one or two words with their particles. */
function surnameEnd(tokens: Tokens, from: number): number | undefined {
  let at = from;
  while (tokens[at]?.isParticle && at - from < 3) at++;
  for (let words = 0; words < 2 && mayName(tokens[at]); words++) {
    at = endOfWord(tokens, at);
    if (tokens[at]?.text === ",") return at;
  }
  return undefined;
}

function withGeneration(tokens: Tokens, at: number): number {
  const comma = tokens[at]?.text === "," ? 1 : 0;
  if (!GENERATIONS.has(tokens[at + comma]?.text ?? "")) return at;
  const stop = tokens[at + comma + 1];
  return at + comma + (stop?.text === "." && stop.glued ? 2 : 1);
}

/** After the forenames the line ends, or a mark parts them from what is told of the person. */
function endsThere(next: Tokens[number] | undefined, start = 0, lineEnd: number): boolean {
  return !next || start >= lineEnd || /^[,;:.([–—-]$/.test(next.text);
}
