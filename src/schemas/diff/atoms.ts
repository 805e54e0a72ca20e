import type { Grammar, NameClass, Pattern } from "../../core/grammar.js";

/** The names that two schemas tell apart. A wildcard holds names without end, but only these behave differently. */
export interface Atoms {
  /** The names that a class holds, as keys. */
  in(names: NameClass): readonly string[];
}

/** A name as a key; a namespace comes first, in braces. */
export function keyOf(uri: string, local: string): string {
  return `{${uri}}${local}`;
}

/** Stands for every name that nothing names: of a namespace that is named, or of all others. */
export const ANY = "*";

/** The parts of a key. */
export function partsOfKey(key: string): { readonly uri: string; readonly local: string } {
  const end = key.indexOf("}");
  return { uri: key.slice(1, end), local: key.slice(end + 1) };
}

/** The names that the elements, or the attributes, of grammars tell apart. */
export function atomsOf(classes: Iterable<NameClass>): Atoms {
  const names = new Map<string, Name>();
  const add = (uri: string, local: string): void => void names.set(keyOf(uri, local), { uri, local });
  let wild = false;
  const collect = (each: NameClass): void => {
    switch (each.kind) {
      case "name":
        add(each.uri, each.local);
        break;
      case "choice":
        collect(each.left);
        collect(each.right);
        break;
      case "nsName":
        add(each.uri, ANY);
        wild = true;
        if (each.except) collect(each.except);
        break;
      case "anyName":
        wild = true;
        if (each.except) collect(each.except);
        break;
    }
  };
  for (const each of classes) collect(each);
  if (wild) {
    for (const { uri } of [...names.values()]) add(uri, ANY);
    add(ANY, ANY);
  }
  const all = [...names];
  const known = new Map<NameClass, readonly string[]>();
  return {
    in: (each) => {
      const found =
        known.get(each) ??
        (each.kind === "name"
          ? [keyOf(each.uri, each.local)]
          : all.filter(([, name]) => holds(each, name)).map(([key]) => key));
      known.set(each, found);
      return found;
    },
  };
}

interface Name {
  readonly uri: string;
  readonly local: string;
}

function holds(names: NameClass, name: Name): boolean {
  switch (names.kind) {
    case "name":
      return names.uri === name.uri && names.local === name.local;
    case "choice":
      return holds(names.left, name) || holds(names.right, name);
    case "nsName":
      return names.uri === name.uri && !(names.except && holds(names.except, name));
    case "anyName":
      return !(names.except && holds(names.except, name));
  }
}

/** The name classes of the elements of a grammar. */
export function elementNames({ elements }: Grammar): readonly NameClass[] {
  return elements.map((each) => each.name);
}

/** The name classes of the attributes of a grammar. */
export function attributeNames({ elements }: Grammar): readonly NameClass[] {
  const found: NameClass[] = [];
  const seen = new Set<Pattern>();
  const visit = (pattern: Pattern): void => {
    if (seen.has(pattern)) return;
    seen.add(pattern);
    if (pattern.kind === "attribute") found.push(pattern.name);
    else if (pattern.kind === "oneOrMore") visit(pattern.pattern);
    else if (pattern.kind === "choice" || pattern.kind === "group" || pattern.kind === "interleave") {
      visit(pattern.left);
      visit(pattern.right);
    }
  };
  for (const each of elements) visit(each.content);
  return found;
}
