import type { Diagnostic, Related } from "../../core/diagnostic.js";
import type { Corpus } from "../corpus.js";
import { atFirstPlace } from "./settled.js";

/** Files that pointers lead into and whose ids cannot be read. Each file is said once, where the first pointer stands. */
export async function unreadableTargets({ settled, files }: Corpus): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const said = new Set<string>();
  for (const each of settled) {
    const { outcome } = each;
    if (outcome.kind !== "unreadable" || said.has(outcome.file)) continue;
    said.add(outcome.file);
    const read = await files.read(outcome.file);
    const range = read.kind === "unreadable" ? read.range : undefined;
    const message = `and \`${outcome.file}\` cannot be read or is not well-formed, so that no pointer into it is checked; a well-formed document must stand there`;
    const place: Related = { path: outcome.file, message: "the first fault", ...(range && { range }) };
    const first = { ...each, pointer: { ...each.pointer, places: each.pointer.places.slice(0, 1) } };
    const words = { message, ...(range && { related: [place] }) };
    found.push(...(await atFirstPlace("tei/pointer-target-unreadable", [first], words, files)));
  }
  return found;
}
