import type { EntryView } from "./entries.js";
import type { Entry } from "./summary.js";

/** What many documents say alike, held once: of equal values it always gives the same one. */
export interface Shared {
  entry(entry: Entry): Entry;
  view(view: EntryView): EntryView;
}

/** Nothing that is shared yet; `digest` gives a short text that is another for another text. */
export function sharedBy(digest: (text: string) => string): Shared {
  return { entry: oneOf<Entry>(digest), view: oneOf<EntryView>(digest) };
}

function oneOf<T>(digest: (text: string) => string): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = digest(JSON.stringify(value));
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, value);
    return value;
  };
}
