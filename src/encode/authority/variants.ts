import { NICKNAMES } from "../lexicon/words.js";
import type { Entry, NameForm } from "./entry.js";
import { type PersonName, personNameOf } from "./person-name.js";

/** A form under which an entry may appear in a text. */
export interface Form {
  readonly text: string;
  readonly entry: Entry;
  readonly how: FormKind;
}

/**
 * How a form came about: `listed` as it stands in the authority file; `full`, a forename or initials with the surname;
 * `surname`, alone; `letters`, the initials of the whole name.
 */
export type FormKind = "listed" | "full" | "surname" | "letters";

/** The forms of an entry: those listed, and for persons initials with surname, and the surname alone. */
export function formsOf(entry: Entry): readonly Form[] {
  const known = entry.names.filter((name) => name.type !== "candidate" && name.text !== "");
  const forms = new Map<string, FormKind>(known.map((name) => [name.text, "listed"]));
  const derived = entry.kind === "person" ? known.flatMap(personForms) : known.flatMap(shortForms);
  for (const [text, how] of derived) if (!forms.has(text)) forms.set(text, how);
  return [...forms].map(([text, how]) => ({ text, entry, how }));
}

type Derived = readonly [string, FormKind];

/** A name may be listed with its article, or with a city's country behind a comma. */
function shortForms(name: NameForm): readonly Derived[] {
  const plain = name.text.replace(/^The\s+/, "");
  return plain === name.text ? [] : [[plain, "full"]];
}

function personForms(form: NameForm): readonly Derived[] {
  const name = personNameOf(form);
  if (!name) return [];
  const whole = fullForms(name).map((text): Derived => [text, "full"]);
  const later = name.generation
    ? whole.flatMap(([text, how]): Derived[] => [
        [`${text} ${name.generation}`, how],
        [`${text}, ${name.generation}`, how],
      ])
    : [];
  const letters = lettersOf(name);
  return [
    ...whole,
    ...later,
    ...surnameForms(name.surname).map((text): Derived => [text, "surname"]),
    ...(letters ? [[letters, "letters"] as const] : []),
  ];
}

function fullForms({ forenames, surname }: PersonName): readonly string[] {
  const [first, ...others] = forenames;
  if (first === undefined) return [];
  // Mao Tse-tung: a forename of syllables stands behind.
  if (/^\p{Lu}\p{L}*-\p{Ll}/u.test(first)) return [`${surname} ${first}`];
  const initials = forenames.map(initialOf);
  const middle = others.map(initialOf);
  const calls = [first, ...nicknamesOf(first), ...(isInitial(first) ? others.slice(0, 1).flatMap(withNicknames) : [])];
  const fronts = [
    forenames.map((word) => (isInitial(word) ? `${word}.` : word)).join(" "),
    ...calls.filter((word) => !isInitial(word)),
    ...calls.filter((word) => !isInitial(word) && word !== others[0]).map((word) => [word, ...middle].join(" ")),
    initials.join(" "),
    initials[0] ?? "",
  ];
  return surnameForms(surname).flatMap((each) => fronts.map((front) => `${front} ${each}`));
}

/** `De Gaulle` also stands as `de Gaulle`, `DeGaulle`. */
function surnameForms(surname: string): readonly string[] {
  const particle = /^(De|Van|Von|La|Le|Du|Di|Da)\s+(?=\p{Lu})/u.exec(surname)?.[1];
  if (!particle) return [surname];
  const rest = surname.slice(particle.length).trim();
  return [surname, `${particle.toLowerCase()} ${rest}`, `${particle}${rest}`];
}

/** The initials of a person of three names, as offices write them: `HAK`. */
function lettersOf({ forenames, surname }: PersonName): string | undefined {
  const letters = [...forenames, surname].map((word) => word[0] ?? "");
  return letters.length === 3 && letters.every((letter) => /\p{Lu}/u.test(letter)) ? letters.join("") : undefined;
}

function withNicknames(name: string): readonly string[] {
  return [name, ...nicknamesOf(name)];
}

/** The short forms of a forename. */
export function nicknamesOf(forename: string): readonly string[] {
  return SHORT_FORMS.get(forename) ?? [];
}

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = shortFormsByName();

function shortFormsByName(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [short, names] of Object.entries(NICKNAMES))
    for (const name of names) forms.set(name, [...(forms.get(name) ?? []), short]);
  return forms;
}

function initialOf(word: string): string {
  return `${word[0] ?? ""}.`;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}
