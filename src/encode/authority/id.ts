import type { EntryKind } from "./entry.js";
import { keyOf } from "./tokens.js";

/** An id for a name that none of those taken is: `pers-kissinger-henry`, `org-harbour-board-2`. */
export function idFor(kind: EntryKind, name: string, taken: ReadonlySet<string>): string {
  const words = keyOf(name)
    .toLowerCase()
    .replace(/'/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const stem = [PREFIXES[kind], ...words].join("-").slice(0, 60).replace(/-$/, "");
  if (!taken.has(stem)) return stem;
  for (let count = 2; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}

const PREFIXES: { readonly [kind in EntryKind]: string } = { person: "pers", org: "org", place: "pl", event: "ev" };
