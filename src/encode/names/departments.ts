import { DEPARTMENTS } from "../lexicon/organisations.js";
import type { Proposal, Scene } from "./proposal.js";

/** Departments by their short names, where they stand beside other bodies: `State and Treasury`, `Defense, AID`. */
export function departments(scene: Scene): readonly Proposal[] {
  const { tokens, covers, capitals } = scene;
  const isBody = (at: number): boolean => covers[at]?.kind === "org" || isDepartment(scene, at);
  const found: Proposal[] = [];
  for (const at of capitals) {
    if (!isDepartment(scene, at) || covers[at]) continue;
    const before = at - 1 - jointBefore(tokens, at);
    const after = at + 1 + jointAfter(tokens, at + 1);
    const beside = (before < at - 1 && isBody(before)) || (after > at + 1 && isBody(after));
    if (beside)
      found.push({
        from: at,
        start: at,
        to: at + 1,
        kind: "org",
        evidence: "organisation",
        certainty: "medium",
        entries: [],
      });
  }
  return found;
}

function isDepartment({ tokens }: Scene, at: number): boolean {
  if (!DEPARTMENTS.has(tokens[at]?.text ?? "")) return false;
  const before = tokens[at - 1];
  return (
    before?.text !== "of" &&
    before?.text !== "the" &&
    before?.shape !== "capital" &&
    tokens[at + 1]?.shape !== "capital"
  );
}

const JOINTS: ReadonlySet<string> = new Set(["and", "or", "/", ",", "-", "&", "the"]);

function jointAfter(tokens: Scene["tokens"], at: number): number {
  let joint = 0;
  while (joint < 2 && JOINTS.has(tokens[at + joint]?.text ?? "")) joint++;
  return joint;
}

function jointBefore(tokens: Scene["tokens"], at: number): number {
  let joint = 0;
  while (joint < 2 && JOINTS.has(tokens[at - 1 - joint]?.text ?? "")) joint++;
  return joint;
}
