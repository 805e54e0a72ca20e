import type { NameForm } from "./entry.js";

/** A person's name in parts. */
export interface PersonName {
  /** In order; initials stand without their full stop. */
  readonly forenames: readonly string[];
  readonly surname: string;
  /** `Jr.`, `III` and the like. */
  readonly generation?: string;
}

/** The parts of a name: as the file marks them, or read from `Surname, Forename`, `Forename Surname` or `Mao Tse-tung`. */
export function personNameOf(form: NameForm): PersonName | undefined {
  if (known.has(form)) return known.get(form);
  const name = partsOf(form);
  known.set(form, name);
  return name;
}

/** The forms of entries are asked for wherever a text names them. */
const known = new WeakMap<NameForm, PersonName | undefined>();

function partsOf(form: NameForm): PersonName | undefined {
  if (form.surname) return { forenames: wordsOf(form.forename ?? ""), surname: form.surname };
  if (form.forename || /^\p{Ll}|\d/u.test(form.text)) return undefined;
  const [first = "", ...rest] = form.text.split(",").map((part) => part.trim());
  if (rest.length > 0) return inverted(first, rest);
  const words = first.replace(/\s*\(.*\)$/, "").split(/\s+/);
  return words.length > 1 && words.length < 6 ? straight(words) : undefined;
}

const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;
const PARTICLE = /^(?:de|du|des|della|di|da|del|la|le|van|von|der|den|ten|ter|zu|zur|af|av|bin|ibn|al|el)$/i;

function inverted(surname: string, rest: readonly string[]): PersonName | undefined {
  const generation = rest.find((part) => GENERATION.test(part));
  const forenames = rest.find((part) => !GENERATION.test(part)) ?? "";
  if (!surname) return undefined;
  return { forenames: wordsOf(forenames), surname, ...(generation && { generation }) };
}

function straight(words: readonly string[]): PersonName {
  const last = words.at(-1) ?? "";
  // Chinese and Korean names in the older romanisations: the surname first, then two syllables with a hyphen.
  if (/^\p{Lu}\p{L}*-\p{Ll}/u.test(last)) return { forenames: [last], surname: words.slice(0, -1).join(" ") };
  const generation = words.length > 2 && GENERATION.test(last) ? last : undefined;
  const names = generation ? words.slice(0, -1) : words;
  let start = names.length - 1;
  while (start > 1 && PARTICLE.test(names[start - 1] ?? "")) start--;
  return {
    forenames: wordsOf(names.slice(0, start).join(" ")),
    surname: names.slice(start).join(" "),
    ...(generation && { generation }),
  };
}

function wordsOf(forenames: string): readonly string[] {
  return forenames
    .replace(/\s*\(.*?\)/g, "")
    .split(/[\s.]+/)
    .filter((word) => word !== "");
}
