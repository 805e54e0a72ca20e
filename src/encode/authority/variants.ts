import type { Entry, NameForm } from "./entry.js";

/** A form under which an entry may appear in a text. */
export interface Form {
  readonly text: string;
  readonly entry: Entry;
  /** Whether the authority file has it as such. */
  readonly listed: boolean;
}

/** The forms of an entry: those listed, and for persons initials with surname, and the surname alone. */
export function formsOf(entry: Entry): readonly Form[] {
  const known = entry.names.filter((name) => name.type !== "candidate" && name.text !== "");
  const listed = known.map((name): Form => ({ text: name.text, entry, listed: true }));
  if (entry.kind !== "person") return listed;
  const derived = known.flatMap(derivedForms).filter((text) => !listed.some((form) => form.text === text));
  return [...listed, ...[...new Set(derived)].map((text): Form => ({ text, entry, listed: false }))];
}

function derivedForms(name: NameForm): readonly string[] {
  const { forename, surname } = name;
  if (!surname) return [];
  if (!forename) return [surname];
  const first = forename.split(/\s+/)[0] ?? "";
  const initials = forename.split(/[\s.]+/).flatMap((part) => (part ? [`${part[0]}.`] : []));
  return [surname, `${first} ${surname}`, `${initials.join(" ")} ${surname}`, `${initials[0]} ${surname}`];
}
