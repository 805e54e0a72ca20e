import type { AttributePattern, ElementDefinition, Grammar, Pattern } from "../grammar.js";
import { attributeName, includes, type Name, namesIn } from "./grammar.js";

/** The attributes that an element pattern may have. */
export interface Attributes {
  readonly patterns: readonly AttributePattern[];
  /** Their names as documents write them, each once, sorted. */
  readonly names: readonly string[];
  /** Those that it must have; each list is one of which any will do. */
  readonly required: readonly (readonly AttributePattern[])[];
  /** The first that has a name. */
  named(name: Name): AttributePattern | undefined;
  /** The first that has a name as documents write it. */
  written(name: string): AttributePattern | undefined;
}

/** The attributes of an element pattern. A schema is long, and where much is wrong they are asked for again and again. */
export function attributesOf(grammar: Grammar, element: number): Attributes {
  const definition = grammar.elements[element];
  if (!definition) return NONE;
  const made = known.get(definition) ?? attributesIn(definition.content);
  known.set(definition, made);
  return made;
}

const known = new WeakMap<ElementDefinition, Attributes>();

const NONE: Attributes = { patterns: [], names: [], required: [], named: () => undefined, written: () => undefined };

function attributesIn(content: Pattern): Attributes {
  const patterns: AttributePattern[] = [];
  list(content, patterns);
  const byName = new Map<string, AttributePattern>();
  const wide: AttributePattern[] = [];
  const byWritten = new Map<string, AttributePattern>();
  for (const each of patterns) {
    const single = namesIn(each.name);
    for (const name of single) {
      if (!byWritten.has(attributeName(name))) byWritten.set(attributeName(name), each);
      if (!byName.has(keyOf(name))) byName.set(keyOf(name), each);
    }
    if (single.length === 0 || each.name.kind === "choice") wide.push(each);
  }
  return {
    patterns,
    names: [...byWritten.keys()].sort(),
    required: requiredIn(content),
    named: (name) => byName.get(keyOf(name)) ?? wide.find((each) => includes(each.name, name)),
    written: (name) => byWritten.get(name),
  };
}

function keyOf({ uri, local }: Name): string {
  return `${local} ${uri}`;
}

function list(pattern: Pattern, found: AttributePattern[]): void {
  switch (pattern.kind) {
    case "attribute":
      found.push(pattern);
      return;
    case "choice":
    case "group":
    case "interleave":
      list(pattern.left, found);
      list(pattern.right, found);
      return;
    case "oneOrMore":
      list(pattern.pattern, found);
      return;
    default:
      return;
  }
}

function requiredIn(pattern: Pattern): readonly (readonly AttributePattern[])[] {
  switch (pattern.kind) {
    case "attribute":
      return [[pattern]];
    case "group":
    case "interleave":
      return [...requiredIn(pattern.left), ...requiredIn(pattern.right)];
    case "oneOrMore":
      return requiredIn(pattern.pattern);
    case "choice": {
      const left = requiredIn(pattern.left);
      const right = requiredIn(pattern.right);
      return left.length > 0 && right.length > 0 ? [[...left.flat(), ...right.flat()]] : [];
    }
    default:
      return [];
  }
}
