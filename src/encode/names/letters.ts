import type { Entry } from "../authority/entry.js";
import { personNameOf } from "../authority/person-name.js";
import { SAYING } from "../lexicon/titles.js";
import type { Proposal, Scene } from "./proposal.js";
import { beginsSentence } from "./reading.js";

/** Single letters that stand for a person, as in notes of conversations: `K said he would`. */
export function lettersForPersons(scenes: readonly Scene[]): ReadonlyMap<string, readonly Entry[]> {
  const letters = new Set<string>();
  for (const { tokens, capitals } of scenes) {
    for (const at of capitals) {
      if (isLetter(tokens, at) && SAYING.has(tokens[at + 1]?.text ?? "")) letters.add(tokens[at]?.text ?? "");
    }
  }
  if (letters.size === 0) return new Map();
  const bearers = new Map<string, Set<string>>();
  const entries = new Map<string, readonly Entry[]>();
  for (const { proposals, tokens } of scenes) {
    for (const proposal of proposals) {
      if (proposal.kind !== "person") continue;
      const surname = surnameIn(proposal, tokens);
      const letter = surname[0] ?? "";
      bearers.set(letter, (bearers.get(letter) ?? new Set()).add(surname));
      entries.set(letter, proposal.entries);
    }
  }
  return new Map(
    [...letters].flatMap((letter) =>
      bearers.get(letter)?.size === 1 ? [[letter, entries.get(letter) ?? []] as const] : [],
    ),
  );
}

function surnameIn({ entries, surname, to }: Proposal, tokens: Scene["tokens"]): string {
  const [form] = entries[0]?.names ?? [];
  return (form && personNameOf(form)?.surname) ?? surname ?? tokens[to - 1]?.text ?? "";
}

/** Where such a letter stands alone. */
export function letterNames(
  letters: ReadonlyMap<string, readonly Entry[]>,
  { tokens, capitals }: Scene,
): readonly Proposal[] {
  if (letters.size === 0) return [];
  return capitals.flatMap((at): Proposal[] => {
    const entries = isLetter(tokens, at) ? letters.get(tokens[at]?.text ?? "") : undefined;
    if (!entries) return [];
    const certainty = entries.length > 1 ? "low" : "medium";
    return [{ from: at, start: at, to: at + 1, kind: "person", evidence: "repeated", certainty, entries }];
  });
}

/** A capital that is neither a word of its own, nor an initial, nor the label of something. */
function isLetter(tokens: Scene["tokens"], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.shape !== "initial" || token.text === "I" || token.text === "A" || token.text === "O") return false;
  if (token.glued || (next?.glued && !/^[,;:’']$/.test(next.text))) return false;
  const before = tokens[at - 1];
  return beginsSentence(tokens, at) || (before?.shape === "small" && next?.shape !== "number") || before?.text === ",";
}
