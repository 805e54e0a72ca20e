import { fingerprint } from "../core/fingerprint.js";
import { everyDiagnostic, type Told, type ToldDiagnostic } from "./told.js";

/**
 * Every diagnostic with a fingerprint, no two alike. Services know a diagnostic by it from one run to the next, so it does not
 * depend on where in the file the place is: what has not changed keeps its fingerprint when lines are added above it.
 */
export function* fingerprinted(told: Told): Iterable<readonly [diagnostic: ToldDiagnostic, fingerprint: string]> {
  const counts = new Map<string, number>();
  for (const each of everyDiagnostic(told)) {
    const { path, code, message, actual } = each;
    const what = JSON.stringify([path, code, message.replace(/\b(lines?) \d+/g, "$1"), actual]);
    // Of hundreds of thousands, what is counted need not be held as a whole.
    const key = fingerprint(what);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    yield [each, fingerprint(`${what} ${count}`)];
  }
}
