import type { Entry } from "../authority/entry.js";
import { personNameOf } from "../authority/person-name.js";
import { nicknamesOf } from "../authority/variants.js";
import type { Scene } from "./proposal.js";
import { mayName, type Reading } from "./reading.js";

/** Forenames that a person is addressed by at the head of a paragraph: `Dear Henry,` or `“Henry—`. */
export function addressedByForename(reading: Reading, scenes: readonly Scene[]): void {
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
    const entries = calledSo(name.text, scenes);
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

/** The persons whom the document names and who have this forename. */
function calledSo(forename: string, scenes: readonly Scene[]): readonly Entry[] {
  const named = new Set(
    scenes.flatMap(({ proposals }) =>
      proposals.filter((each) => each.kind === "person").flatMap((each) => each.entries),
    ),
  );
  return [...named].filter((entry) =>
    entry.names.some((form) => {
      const first = personNameOf(form)?.forenames[0];
      return first !== undefined && (first === forename || nicknamesOf(first).includes(forename));
    }),
  );
}
