import { nearest } from "../../core/nearest.js";
import type { Grammar } from "./grammar.js";
import { includes, type Name, namesIn } from "./messages/grammar.js";

/** Knows the names of a schema's elements, and what a misspelt one was meant to be. */
export interface Speller {
  /** The local name of the element that was probably meant; undefined for a name that the schema has, or near to none. */
  meant(name: Name): string | undefined;
}

/** The speller of a schema. Each name is looked at once. */
export function spellerOf({ elements }: Grammar): Speller {
  const known = new Map<string, Set<string>>();
  for (const { uri, local } of elements.flatMap((each) => namesIn(each.name))) {
    const locals = known.get(uri) ?? new Set();
    known.set(uri, locals.add(local));
  }
  // A class of many names may hold any name: then nothing is misspelt that it holds.
  const open = elements.filter((each) => namesIn(each.name).length === 0);
  const answers = new Map<string, string | undefined>();
  const find = (name: Name): string | undefined => {
    const locals = known.get(name.uri);
    if (!locals || locals.has(name.local) || open.some((each) => includes(each.name, name))) return undefined;
    return nearest(name.local, locals, 1)[0];
  };
  return {
    meant: (name) => {
      const key = `${name.local} ${name.uri}`;
      if (!answers.has(key)) answers.set(key, find(name));
      return answers.get(key);
    },
  };
}
