import type { Entry } from "../authority/entry.js";
import { personNameOf } from "../authority/person-name.js";
import { nicknamesOf } from "../authority/variants.js";
import type { Proposal, Scene } from "./proposal.js";
import { listedAt, mayName } from "./reading.js";

/** Forenames that a person is addressed by at the head of a paragraph: `Dear Henry,` or `“Henry—`. */
export function addressedByForename(scenes: readonly Scene[]): void {
  let bearers: ((forename: string) => readonly Entry[]) | undefined;
  for (const scene of scenes) {
    const { tokens } = scene;
    let at = 0;
    while (at < 2 && /^["“‘'(]$/.test(tokens[at]?.text ?? "")) at++;
    const dear = /^(?:Dear|My)$/.test(tokens[at]?.text ?? "");
    if (dear) at += tokens[at]?.text === "My" ? 2 : 1;
    const name = tokens[at];
    const end = tokens[at + 1];
    if (!name || !mayName(name) || name.forename === undefined) continue;
    const stands = dear
      ? /^[,:—–-]$/.test(end?.text ?? "")
      : /^[,:—–-]$/.test(end?.text ?? "") && tokens.length - at <= 2;
    if (!stands) continue;
    bearers ??= calledSo(scenes);
    const entries = bearers(name.text);
    scene.proposals.push({
      from: at,
      start: at,
      to: at + 1,
      kind: "person",
      evidence: "cue",
      certainty: entries.length > 1 ? "low" : "medium",
      entries,
    });
  }
}

/** The persons whom the document names and who have a forename. */
function calledSo(scenes: readonly Scene[]): (forename: string) => readonly Entry[] {
  const named = new Set<Entry>();
  for (const { proposals } of scenes)
    for (const { kind, entries } of proposals) if (kind === "person") for (const entry of entries) named.add(entry);
  const known = new Map<string, readonly Entry[]>();
  return (forename) => {
    const found = known.get(forename) ?? [...named].filter((entry) => isCalled(entry, forename));
    known.set(forename, found);
    return found;
  };
}

function isCalled({ names }: Entry, forename: string): boolean {
  return names.some((form) => {
    const first = personNameOf(form)?.forenames[0];
    return first !== undefined && (first === forename || nicknamesOf(first).includes(forename));
  });
}

/** Whom a letter greets by a surname alone: `Mein lieber Eschenburg,`, `Dear Cooper,`. */
export function greetedBySurname({ block, tokens, covers }: Scene): readonly Proposal[] {
  if (block.role !== "salute") return [];
  const end = tokens.findLastIndex(({ shape }) => shape === "capital") + 1;
  const at = end - 1;
  const name = tokens[at];
  const before = tokens[at - 1];
  if (!name || !before || covers[at] || !mayName(name) || KIN.has(name.text.toLowerCase())) return [];
  if (!/^(?:[,!:.]|)$/.test(tokens[end]?.text ?? "") || tokens.length - end > 1) return [];
  if (before.shape !== "small" && !ADDRESSED.test(before.text)) return [];
  // A forename alone is found with those whom the document names.
  if (listedAt(tokens, at) || name.forename !== undefined) return [];
  return [
    {
      from: at,
      start: at,
      to: end,
      kind: "person",
      evidence: "cue",
      certainty: "medium",
      entries: [],
      surname: name.key,
    },
  ];
}

const ADDRESSED = /^(?:Dear|Lieber|Liebe|Cher|Chère|Querido|Querida|Caro|Cara)$/;

/** Whom a greeting may name without a name, in small letters. */
const KIN: ReadonlySet<string> = new Set(
  `sir sirs madam friend friends father mother wife husband brother sister son daughter child children cousin uncle aunt colleague
  colleagues comrade comrades gentlemen ladies all everyone boy girl love heart one excellency lord lady freund freunde freundin vater
  mutter bruder schwester sohn tochter onkel tante kamerad kameraden genosse genossen kollege kollegen herr frau herren damen mann
  kind kinder eltern schatz gott ami amie amis maître collègue confrère père mère frère soeur amigo amiga hermano hermana padre
  madre señor señora друг`.split(/\s+/),
);
