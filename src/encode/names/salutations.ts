import type { Entry } from "../authority/entry.js";
import { personNameOf } from "../authority/person-name.js";
import { nicknamesOf } from "../authority/variants.js";
import type { Scene } from "./proposal.js";
import { mayName, type Reading } from "./reading.js";

/** Forenames that a person is addressed by at the head of a paragraph: `Dear Henry,` or `“Henry—`. */
export function addressedByForename(reading: Reading, scenes: readonly Scene[]): void {
  let bearers: ((forename: string) => readonly Entry[]) | undefined;
  for (const scene of scenes) {
    const { tokens } = scene;
    let at = 0;
    while (at < 2 && /^["“‘'(]$/.test(tokens[at]?.text ?? "")) at++;
    const dear = /^(?:Dear|My)$/.test(tokens[at]?.text ?? "");
    if (dear) at += tokens[at]?.text === "My" ? 2 : 1;
    const name = tokens[at];
    const end = tokens[at + 1];
    if (!name || !mayName(name) || reading.gazetteer.forename(name.key) === undefined) continue;
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
