import type { Constraint } from "../model.js";
import { type Say, suggestion } from "../saying.js";

/** The rules of a thing after a change of them: what the change has comes first. */
export function changeConstraints(
  old: readonly Constraint[],
  next: readonly Constraint[],
  say: Say,
): readonly Constraint[] {
  const gone = new Set<string>();
  for (const { ident, mode, place } of next) {
    if (mode === undefined || mode === "add") continue;
    gone.add(ident);
    if (old.some((each) => each.ident === ident)) continue;
    const names = old.map((each) => each.ident);
    say("odd/unknown-name", place, `there is no rule \`${ident}\` to ${mode}${suggestion(ident, names)}`);
  }
  const fresh = next.filter(({ mode }) => mode !== "delete").map((each) => ({ ...each, mode: undefined }));
  return [...fresh, ...old.filter(({ ident }) => !gone.has(ident))];
}
