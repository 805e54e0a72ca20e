import { fingerprint } from "../core/fingerprint.js";
import { everyDiagnostic, type Told, type ToldDiagnostic } from "./told.js";

/**
 * A fingerprint for each diagnostic, no two alike. Services know a diagnostic by it from one run to the next, so it does not
 * depend on where in the file the place is: what has not changed keeps its fingerprint when lines are added above it.
 */
export function fingerprintsOf(told: Told): ReadonlyMap<ToldDiagnostic, string> {
  const found = new Map<ToldDiagnostic, string>();
  const counts = new Map<string, number>();
  for (const each of everyDiagnostic(told)) {
    const { path, code, message, actual } = each;
    const what = JSON.stringify([path, code, message.replace(/\b(lines?) \d+/g, "$1"), actual]);
    const count = counts.get(what) ?? 0;
    counts.set(what, count + 1);
    found.set(each, fingerprint(`${what} ${count}`));
  }
  return found;
}
