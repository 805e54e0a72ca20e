import { XML_NAMESPACE } from "../../../core/document.js";
import type { AttributePattern, ElementDefinition, Grammar, NameClass, Pattern } from "../grammar.js";

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

/** The attributes that an element pattern may have. */
export function attributesOf(grammar: Grammar, element: number): readonly AttributePattern[] {
  const definition = grammar.elements[element];
  if (!definition) return [];
  const known = attributes.get(definition) ?? attributesIn(definition.content);
  attributes.set(definition, known);
  return known;
}

/** The attributes of elements: a schema is long, and where much is wrong they are asked for again and again. */
const attributes = new WeakMap<ElementDefinition, readonly AttributePattern[]>();

/** The attributes that an element must have; each list is one of which any will do. */
export function requiredAttributes(grammar: Grammar, element: number): readonly (readonly AttributePattern[])[] {
  const content = grammar.elements[element]?.content;
  return content ? requiredIn(content) : [];
}

/** The name of an attribute as documents write it. */
export function attributeName({ uri, local }: Name): string {
  return uri === XML_NAMESPACE ? `xml:${local}` : local;
}

/** The local names, each once, sorted. */
export function localsOf(names: readonly Name[]): readonly string[] {
  return [...new Set(names.map((each) => each.local))].sort();
}

function attributesIn(pattern: Pattern): readonly AttributePattern[] {
  switch (pattern.kind) {
    case "attribute":
      return [pattern];
    case "choice":
    case "group":
    case "interleave":
      return [...attributesIn(pattern.left), ...attributesIn(pattern.right)];
    case "oneOrMore":
      return attributesIn(pattern.pattern);
    default:
      return [];
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
