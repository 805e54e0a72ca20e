import { XML_NAMESPACE } from "../../../core/document.js";
import type { Grammar, NameClass } from "../grammar.js";

/** A name with its namespace. */
export interface Name {
  readonly uri: string;
  readonly local: string;
}

/** The single names in a class; a class of all names has none to list. */
export function namesIn(nameClass: NameClass): readonly Name[] {
  if (nameClass.kind === "name") return [nameClass];
  return nameClass.kind === "choice" ? [...namesIn(nameClass.left), ...namesIn(nameClass.right)] : [];
}

/** Whether a class holds a name. */
export function includes(nameClass: NameClass, name: Name): boolean {
  switch (nameClass.kind) {
    case "name":
      return nameClass.local === name.local && nameClass.uri === name.uri;
    case "anyName":
      return !(nameClass.except && includes(nameClass.except, name));
    case "nsName":
      return nameClass.uri === name.uri && !(nameClass.except && includes(nameClass.except, name));
    case "choice":
      return includes(nameClass.left, name) || includes(nameClass.right, name);
  }
}

/** The name of an attribute as documents write it. */
export function attributeName({ uri, local }: Name): string {
  return uri === XML_NAMESPACE ? `xml:${local}` : local;
}

/** The local names, each once, sorted. */
export function localsOf(names: readonly Name[]): readonly string[] {
  const known = locals.get(names) ?? [...new Set(names.map((each) => each.local))].sort();
  locals.set(names, known);
  return known;
}

const locals = new WeakMap<readonly Name[], readonly string[]>();

/** The names of a schema's elements. */
export interface ElementNames {
  readonly uris: ReadonlySet<string>;
  /** The first name with each local part. */
  readonly byLocal: ReadonlyMap<string, Name>;
  readonly locals: readonly string[];
}

/** The names of a schema's elements; worked out once. */
export function elementNamesOf(grammar: Grammar): ElementNames {
  const known = elementNames.get(grammar) ?? elementNamesIn(grammar.elements.flatMap((each) => namesIn(each.name)));
  elementNames.set(grammar, known);
  return known;
}

const elementNames = new WeakMap<Grammar, ElementNames>();

function elementNamesIn(all: readonly Name[]): ElementNames {
  const byLocal = new Map(all.toReversed().map((each) => [each.local, each]));
  return { uris: new Set(all.map((each) => each.uri)), byLocal, locals: [...byLocal.keys()] };
}
