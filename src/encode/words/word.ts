import { keyOf, type Token } from "../authority/tokens.js";
import type { Trie } from "../authority/trie.js";
import { nextAnchor } from "../dates/anchors.js";
import type { Gazetteer, Known, Sex } from "../gazetteer/index.js";
import { frequentIn } from "../lexicon/languages.js";
import { HEADS, RECORDS } from "../lexicon/organisations.js";
import { DEMONYMS, PLACE_ENDS, PLACE_STARTS, PLACES_OF, POLITICAL, SIDES } from "../lexicon/places.js";
import { CALLINGS, HONORIFICS, type Honorific, OFFICES, PARTICLES, PORTFOLIOS, ROLES } from "../lexicon/titles.js";
import { CAPITALISED, OPENERS } from "../lexicon/words.js";

/** A word or mark with all that is known of it wherever it stands; there is one for all places that it stands in. */
export interface Word extends Token {
  /** What is asked of every word that is read, as bits: those of `Trait`. */
  readonly traits: number;
  /** Its number among the words of its vocabulary; one that is glued to the word before it has the same. */
  readonly id: number;
  /** The text with small letters. */
  readonly lower: string;
  /** The numbers of the words in it that are frequent in one language. */
  readonly telling: readonly number[];
  /** Whether a list tells that it is part of no person's name; else, with a capital, it may be. */
  readonly namesNobody: boolean;
  readonly mayName: boolean;
  readonly honorific: Honorific | undefined;
  readonly isOffice: boolean;
  /** Whether it may stand among the words for what an office is of. */
  readonly isOfOffice: boolean;
  readonly isRole: boolean;
  /** Whether it says what a person does for a living, or who somebody is to another. */
  readonly isCalling: boolean;
  readonly isParticle: boolean;
  /** Who bears it as a forename. */
  readonly forename: Sex | undefined;
  readonly isCyrillic: boolean;
  /** Whether it makes a place of the word behind it, or shows by itself that it is one. */
  readonly leadsPlace: boolean;
  /** Whether it makes a place of the word before it. */
  readonly endsPlace: boolean;
  /** Where the names of the gazetteer go on that begin with it. */
  readonly listed: Trie<Known> | undefined;
}

/** A word with all that the lists know of it. */
export function wordOf(token: Token, id: number, gazetteer: Gazetteer): Word {
  const { text, key, shape, glued } = token;
  const lower = text.toLowerCase();
  const telling = frequentIn(text);
  return {
    // What is looked at most comes first, so that it lies side by side.
    traits:
      traitsOf(shape) |
      (nextAnchor(text, 0, text.length) < text.length ? Trait.dated : 0) |
      (telling.length > 0 ? Trait.telling : 0),
    id,
    text,
    key,
    shape,
    glued,
    lower,
    telling,
    namesNobody: NO_NAMES.has(key),
    mayName: shape === "capital" && !NO_NAMES.has(key),
    honorific: HONORIFICS.get(text),
    isOffice: OFFICES.has(text),
    isOfOffice: PORTFOLIOS.has(key) || JOINTS.has(text),
    isRole: ROLES.has(key),
    isCalling: CALLINGS.has(lower),
    isParticle: PARTICLES.has(key),
    forename: gazetteer.forename(key),
    isCyrillic: /\p{Script=Cyrillic}/u.test(text),
    leadsPlace: LEADING_PLACES.some((words) => words.has(key)) || STREETS.test(key),
    endsPlace: shape === "capital" && PLACE_ENDS.has(key),
    listed: gazetteer.startingWith(token),
  };
}

/** The bits of a word: it begins with a capital, it is small, a date may be found by it, it tells of a language. */
export const Trait = { capital: 1, small: 2, dated: 4, telling: 8 } as const;

function traitsOf(shape: Token["shape"]): number {
  if (shape === "small") return Trait.small;
  return shape === "capital" || shape === "capitals" || shape === "initial" ? Trait.capital : 0;
}

/** Words with a capital that are part of no person's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    ...ROLES,
    ...[...OFFICES].map((office) => `${office}s`),
    ...OPENERS,
    ...CAPITALISED,
    ...DEMONYMS,
    ...HEADS,
    ...RECORDS,
    ...OFFICES,
    ...PORTFOLIOS,
    ...HONORIFICS.keys(),
  ].map(keyOf),
);

/** What joins the words for what an office is of. */
export const JOINTS: ReadonlySet<string> = new Set([",", "and", "&", "the"]);

const LEADING_PLACES = [SIDES, PLACE_STARTS, PLACES_OF, POLITICAL];

/** German names of streets. */
export const STREETS = /(?:strasse|gasse|platz|allee)$/;
