import { nearest } from "../../core/nearest.js";
import type { ElementDefinition, Grammar } from "./grammar.js";
import { includes, type Name, namesIn } from "./messages/grammar.js";

/** Knows the names of a schema's elements, and what a misspelt one was meant to be. */
export interface Speller {
  /** The local name of the element that was probably meant; undefined for a name that the schema has, or near to none. */
  meant(name: Name): string | undefined;
}

/** The speller of a schema. Each name is looked at once, and the schema's names only where a document has one of its own. */
export function spellerOf(grammar: Grammar): Speller {
  let vocabulary: Vocabulary | undefined;
  const answers = new Map<string, string | undefined>();
  return {
    meant: (name) => {
      const key = `${name.local} ${name.uri}`;
      if (!answers.has(key)) {
        vocabulary ??= vocabularyOf(grammar);
        answers.set(key, find(vocabulary, name));
      }
      return answers.get(key);
    },
  };
}

/** The names that the elements of a schema may have. */
interface Vocabulary {
  /** The local names by namespace. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** The elements of many names, which may hold any name: then nothing is misspelt that they hold. */
  readonly open: Grammar["elements"];
}

function vocabularyOf({ elements }: Grammar): Vocabulary {
  const known = new Map<string, Set<string>>();
  const open: ElementDefinition[] = [];
  for (const each of elements) {
    const names = namesIn(each.name);
    if (names.length === 0) open.push(each);
    for (const { uri, local } of names) known.set(uri, (known.get(uri) ?? new Set()).add(local));
  }
  return { known, open };
}

function find({ known, open }: Vocabulary, name: Name): string | undefined {
  const locals = known.get(name.uri);
  if (!locals || locals.has(name.local) || open.some((each) => includes(each.name, name))) return undefined;
  return nearest(name.local, locals, 1)[0];
}
