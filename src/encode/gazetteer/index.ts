import type { Token } from "../authority/tokens.js";
import { addKeys, addName, emptyTrie, type Found, longestFrom, step, type Trie, titleCase } from "../authority/trie.js";
import { MORE_FORENAMES } from "../lexicon/forenames.js";
import { WELL_KNOWN } from "../lexicon/organisations.js";
import { PLACES } from "../lexicon/places.js";
import { NICKNAMES } from "../lexicon/words.js";
import { FEMALE_FORENAMES, MALE_FORENAMES } from "./forenames-table.js";
import { LISTED_PLACES } from "./places-table.js";

/** What is known of names in general, apart from any project. */
export interface Gazetteer {
  /** The longest name of a place or an organisation that starts at a token. */
  longest(tokens: readonly Token[], at: number): Found<Known> | undefined;
  /** Where the names go on that start with a word. */
  startingWith(word: Pick<Token, "key" | "shape">): Trie<Known> | undefined;
  /** Whether a word, without its accents, is used as a forename, and by whom. */
  forename(key: string): Sex | undefined;
}

/** What a name is known as; a small town needs a word before it that says that a place follows. */
export type Known = "place" | "town" | "org";

/** Who bears a forename. */
export type Sex = "male" | "female" | "both";

let loaded: Gazetteer | undefined;

/** The gazetteer; what it lists of places is read word by word, when a text has one that a name may begin with. */
export function loadGazetteer(): Gazetteer {
  loaded ??= readGazetteer();
  return loaded;
}

function readGazetteer(): Gazetteer {
  const root = emptyTrie<Known>();
  for (const name of WELL_KNOWN) addName(root, name, "org");
  for (const name of PLACES) addName(root, name, "place");
  const listed = listedPlaces();
  const readFrom = (word: string): void => {
    for (const [name, known] of listed.take(word)) addKeys(root, name, known);
  };
  const forenames = forenamesBySex();
  const startingWith: Gazetteer["startingWith"] = (word) => {
    if (MAY_BE_LISTED.has(word.shape)) {
      readFrom(word.key);
      if (word.shape === "capitals") readFrom(titleCase(word.key));
    }
    return step(root, word);
  };
  return {
    startingWith,
    longest: (tokens, at) => {
      const first = tokens[at] && startingWith(tokens[at]);
      return first && longestFrom(first, tokens, at);
    },
    forename: (key) => forenames.get(key),
  };
}

/** The listed names begin with a capital. */
const MAY_BE_LISTED: ReadonlySet<Token["shape"]> = new Set(["capital", "capitals", "initial"]);

const KNOWN: Readonly<Record<string, Known>> = { p: "place", t: "town" };

interface Listed {
  /** The listed places whose names begin with a word, each as its words with what it is known as; the second time, none. */
  take(word: string): Iterable<readonly [words: readonly string[], known: Known]>;
}

function listedPlaces(): Listed {
  // By the code of the first letter; each is taken apart when a word begins with it.
  const letters: (Map<string, string[]> | undefined)[] = [];
  return {
    take: (word) => {
      const code = word.charCodeAt(0);
      letters[code] ??= byFirstWord(LISTED_PLACES[word.slice(0, 1)]?.split(";") ?? []);
      const entries = letters[code]?.get(word);
      if (!entries) return NONE;
      letters[code]?.delete(word);
      return entries.flatMap((entry) => {
        const [name = "", known = ""] = entry.split(":");
        return [...known].map((letter) => [name.split(" "), KNOWN[letter] ?? "town"] as const);
      });
    },
  };
}

const NONE: readonly (readonly [readonly string[], Known])[] = [];

function byFirstWord(entries: readonly string[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const entry of entries) {
    const word = /^[^ :]*/.exec(entry)?.[0] ?? "";
    const others = words.get(word);
    if (others) others.push(entry);
    else words.set(word, [entry]);
  }
  return words;
}

function forenamesBySex(): ReadonlyMap<string, Sex> {
  const forenames = new Map<string, Sex>();
  for (const name of FEMALE_FORENAMES.split(";")) forenames.set(name, "female");
  const more = [...Object.keys(NICKNAMES), ...MORE_FORENAMES].map((name) =>
    name.normalize("NFD").replace(/\p{M}/gu, ""),
  );
  for (const name of [...MALE_FORENAMES.split(";"), ...more]) {
    const before = forenames.get(name);
    forenames.set(name, before === "female" || before === "both" ? "both" : "male");
  }
  return forenames;
}
