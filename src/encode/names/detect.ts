import type { Entry } from "../authority/entry.js";
import type { Matcher } from "../authority/matcher.js";
import type { Gazetteer } from "../gazetteer/index.js";
import { languageOf } from "../lexicon/languages.js";
import { TITLE_LETTERS } from "../lexicon/titles.js";
import type { Block, Transcription } from "../tree.js";
import { wordsOf } from "../words/document.js";
import { vocabularyFor } from "../words/vocabulary.js";
import { abbreviationsIn, explained } from "./abbreviations.js";
import { calledPlaces, placesIn, repeatedPlaces } from "./called-places.js";
import { coordinated } from "./context.js";
import { placesOfDateline } from "./datelines.js";
import { departments } from "./departments.js";
import { innerNames, mayStandInside } from "./inner.js";
import { invertedNames } from "./inverted.js";
import { candidatesOf, knownNames } from "./known.js";
import { letterNames, lettersForPersons } from "./letters.js";
import { namedBodies } from "./organisations.js";
import { unlistedPersons } from "./persons.js";
import { demonyms, knownToAll } from "./places.js";
import type { Proposal, Scene } from "./proposal.js";
import { hasCapitalNouns, ordinaryWordsOf, type Reading } from "./reading.js";
import { isRejected, type Rejected } from "./rejected.js";
import { repeatedNames, surnamesIn } from "./repeated.js";
import { resolved } from "./resolve.js";
import { addressedByForename, greetedBySurname } from "./salutations.js";
import { branchesOf, sceneOf } from "./scene.js";
import { postsIn, signedAlone } from "./telegrams.js";

/** What names are found with. */
export interface Means {
  readonly matcher: Matcher;
  readonly gazetteer: Gazetteer;
  readonly demonyms: boolean;
  /** What is not to be tagged, since a person has said that it is no name. */
  readonly rejected: Rejected;
}

/** A block with the names in it, in order. */
export interface Named {
  readonly scene: Scene;
  readonly names: readonly Proposal[];
}

/** The names in the blocks of a transcription: each detector proposes, then what holds is chosen. */
export function namesIn(tree: Transcription, blocks: readonly Block[], means: Means): readonly Named[] {
  const { matcher, gazetteer } = means;
  const vocabulary = vocabularyFor(gazetteer);
  const language = languageOf(tree.text);
  const titleLetter = TITLE_LETTERS[language];
  wordsOf(tree.text, vocabulary);
  const branches = branchesOf(matcher, vocabulary);
  // A block that is cut out of a word may have words that the whole has not.
  const small = new Uint8Array(vocabulary.size + tree.text.length);
  const scenes = blocks.map((block) => sceneOf(block, { text: tree.text, vocabulary, titleLetter, small, branches }));
  const introduced = introducedIn(scenes);
  const reading: Reading = {
    text: tree.text,
    matcher,
    gazetteer,
    introduced,
    isOrdinary: ordinaryWordsOf(small, vocabulary),
    language,
  };
  const inverted = invertedNames(reading, scenes);
  for (const scene of scenes) {
    for (const known of knownNames(reading, scene)) add(scene, [known, ...innerNames(reading, scene.tokens, known)]);
    // The terms of reuse are the archive's words: there only what the project knows is tagged.
    if (scene.block.role === "rights") continue;
    add(scene, inverted.get(scene) ?? []);
    add(scene, knownToAll(reading, scene));
    add(scene, placesOfDateline(tree.text, scene));
    add(scene, unlistedPersons(reading, scene));
    add(scene, greetedBySurname(scene));
    add(scene, signedAlone(scene));
    add(scene, postsIn(scene));
    if (!hasCapitalNouns(reading)) add(scene, coordinated(reading, scene));
    add(scene, namedBodies(reading, scene));
    add(scene, departments(scene));
    if (!hasCapitalNouns(reading)) add(scene, calledPlaces(reading, scene));
    if (means.demonyms) add(scene, demonyms(scene));
  }
  const abbreviations = abbreviationsIn(scenes);
  const surnames = surnamesIn(scenes);
  const places = placesIn(scenes);
  const letters = lettersForPersons(scenes);
  addressedByForename(scenes);
  return scenes.map((scene) => {
    add(scene, explained(abbreviations, scene));
    add(scene, repeatedNames(reading, surnames, scene));
    add(scene, repeatedPlaces(places, scene));
    add(scene, letterNames(letters, scene));
    const wanted = scene.proposals.filter((each) => !isRejected(means.rejected, scene, each));
    const inside = (inner: Proposal, outer: Proposal): boolean => mayStandInside(scene.tokens, inner, outer);
    return { scene, names: resolved(wanted, inside) };
  });
}

function add(scene: Scene, proposals: readonly Proposal[]): void {
  for (const proposal of proposals) {
    scene.proposals.push(proposal);
    for (let at = proposal.from; at < proposal.to; at++) scene.covers[at] ??= proposal;
  }
}

/** The entries that the text names by a form that is theirs alone, and more than a surname. */
function introducedIn(scenes: readonly Scene[]): ReadonlySet<Entry> {
  const introduced = new Set<Entry>();
  for (const { matches } of scenes) {
    for (const { values } of matches.values()) {
      const [only, ...others] = candidatesOf(values, false);
      if (!only || (only.how !== "listed" && only.how !== "full")) continue;
      if (others.every((each) => each.entry === only.entry)) introduced.add(only.entry);
    }
  }
  return introduced;
}
