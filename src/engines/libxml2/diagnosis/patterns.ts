/**
 * RELAX NG patterns in their simple form (specification, section 4). Equal patterns are one object, so a derivative that
 * gives back what was there before gives back the same object.
 */
export type Pattern =
  | { readonly kind: "empty" | "notAllowed" | "text"; readonly id: number }
  | { readonly kind: "choice"; readonly id: number; readonly of: readonly Pattern[] }
  | { readonly kind: "group" | "interleave"; readonly id: number; readonly first: Pattern; readonly second: Pattern }
  | { readonly kind: "oneOrMore" | "list"; readonly id: number; readonly of: Pattern }
  | ElementPattern
  | AttributePattern
  | DataPattern
  | ValuePattern;

export interface ElementPattern {
  readonly kind: "element";
  readonly id: number;
  readonly names: NameClass;
  /** Read when it is asked for, since elements hold one another. */
  readonly content: () => Pattern;
}

export interface AttributePattern {
  readonly kind: "attribute";
  readonly id: number;
  readonly names: NameClass;
  readonly value: Pattern;
}

export interface DataPattern {
  readonly kind: "data";
  readonly id: number;
  readonly type: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly except: Pattern | undefined;
}

export interface ValuePattern {
  readonly kind: "value";
  readonly id: number;
  readonly type: string;
  readonly value: string;
}

/** The names that an element or attribute pattern takes. */
export type NameClass =
  | { readonly kind: "name"; readonly uri: string; readonly local: string }
  | { readonly kind: "anyName"; readonly except: NameClass | undefined }
  | { readonly kind: "nsName"; readonly uri: string; readonly except: NameClass | undefined }
  | { readonly kind: "choice"; readonly of: readonly NameClass[] };

/** A name with its namespace. */
export interface Name {
  readonly uri: string;
  readonly local: string;
}

/** Whether a name belongs to a class. */
export function includes(names: NameClass, name: Name): boolean {
  switch (names.kind) {
    case "name":
      return names.local === name.local && names.uri === name.uri;
    case "anyName":
      return !(names.except && includes(names.except, name));
    case "nsName":
      return names.uri === name.uri && !(names.except && includes(names.except, name));
    case "choice":
      return names.of.some((each) => includes(each, name));
  }
}

/** The single names in a class; a class of all names has none to list. */
export function namesIn(names: NameClass): readonly Name[] {
  if (names.kind === "name") return [names];
  return names.kind === "choice" ? names.of.flatMap(namesIn) : [];
}

/** Makes patterns, each once. */
export type Pool = ReturnType<typeof patternPool>;

/** A pool that is empty but for the patterns that have no parts. */
export function patternPool() {
  const known = new Map<string, Pattern>();
  let next = 3;
  const intern = (key: string, make: (id: number) => Pattern): Pattern => {
    const found = known.get(key);
    if (found) return found;
    const made = make(next++);
    known.set(key, made);
    return made;
  };
  const empty: Pattern = { kind: "empty", id: 0 };
  const notAllowed: Pattern = { kind: "notAllowed", id: 1 };
  const text: Pattern = { kind: "text", id: 2 };

  function choice(...patterns: readonly Pattern[]): Pattern {
    const parts = new Map<number, Pattern>();
    for (const each of patterns) {
      if (each.kind === "choice") for (const part of each.of) parts.set(part.id, part);
      else if (each !== notAllowed) parts.set(each.id, each);
    }
    const of = [...parts.values()].sort((a, b) => a.id - b.id);
    if (of.length < 2) return of[0] ?? notAllowed;
    return intern(`| ${of.map((each) => each.id).join(" ")}`, (id) => ({ kind: "choice", id, of }));
  }

  function pair(kind: "group" | "interleave", first: Pattern, second: Pattern): Pattern {
    if (first === notAllowed || second === notAllowed) return notAllowed;
    if (first === empty) return second;
    if (second === empty) return first;
    return intern(`${kind} ${first.id} ${second.id}`, (id) => ({ kind, id, first, second }));
  }

  return {
    empty,
    notAllowed,
    text,
    choice,
    group: (first: Pattern, second: Pattern) => pair("group", first, second),
    interleave: (first: Pattern, second: Pattern) => pair("interleave", first, second),
    optional: (pattern: Pattern) => choice(pattern, empty),
    oneOrMore: (of: Pattern): Pattern =>
      of === notAllowed || of === empty ? of : intern(`+ ${of.id}`, (id) => ({ kind: "oneOrMore", id, of })),
    list: (of: Pattern) => intern(`list ${of.id}`, (id) => ({ kind: "list", id, of })),
    element: (names: NameClass, content: () => Pattern): ElementPattern => ({
      kind: "element",
      id: next++,
      names,
      content,
    }),
    attribute: (names: NameClass, value: Pattern) =>
      intern(`@ ${JSON.stringify(names)} ${value.id}`, (id) => ({ kind: "attribute", id, names, value })),
    data: ({ type, params, except }: Omit<DataPattern, "kind" | "id">) =>
      intern(`data ${type} ${JSON.stringify(params)} ${except?.id}`, (id) => ({
        kind: "data",
        id,
        type,
        params,
        except,
      })),
    value: (type: string, value: string) =>
      intern(`value ${type} ${JSON.stringify(value)}`, (id) => ({ kind: "value", id, type, value })),
  };
}
