import type { AttributeDeclaration, Content, Declarations, Particle } from "../../../core/declarations.js";
import type { Grammar, NameClass, Pattern } from "../grammar.js";

/**
 * The grammar that allows what a DTD does. Names are as they are written, in no namespace: a DTD knows no namespaces. What a
 * grammar has no words for is left to `checks.ts`.
 */
export function grammarOf({ root, elements, attributes }: Declarations): Grammar {
  const indexes = new Map([...elements.keys()].map((name, index) => [name, index]));
  const reference = (name: string): Pattern => {
    const index = indexes.get(name);
    return index === undefined ? NOT_ALLOWED : { kind: "element", index };
  };
  const any = choiceOf([...indexes.values()].map((index): Pattern => ({ kind: "element", index })));
  const contentOf = (content: Content): Pattern => {
    switch (content.kind) {
      case "empty":
        return EMPTY;
      case "any":
        return mixed(any);
      case "mixed":
        return mixed(choiceOf([...new Set(content.names)].map(reference)));
      case "children":
        return patternOf(content.particle, reference);
    }
  };
  const start = root === undefined ? any : reference(root);
  return {
    start,
    elements: [...elements.values()].map(({ name, content }) => ({
      name: named(name),
      content: groupOf([...(attributes.get(name) ?? []).flatMap(attributeOf), contentOf(content)]),
      place: { path: "", range: { start: 0, end: 0 } },
    })),
  };
}

const NOT_ALLOWED: Pattern = { kind: "notAllowed" };
const EMPTY: Pattern = { kind: "empty" };
const TEXT: Pattern = { kind: "text" };
const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";

function named(name: string): NameClass {
  return { kind: "name", uri: "", local: name };
}

function patternOf(particle: Particle, reference: (name: string) => Pattern): Pattern {
  const inner = innerOf(particle, reference);
  switch (particle.occurs) {
    case "":
      return inner;
    case "?":
      return optional(inner);
    case "*":
      return optional({ kind: "oneOrMore", pattern: inner });
    case "+":
      return { kind: "oneOrMore", pattern: inner };
  }
}

function innerOf(particle: Particle, reference: (name: string) => Pattern): Pattern {
  if (particle.kind === "name") return reference(particle.name);
  const parts = particle.parts.map((each) => patternOf(each, reference));
  return particle.kind === "choice" ? choiceOf(parts) : groupOf(parts);
}

function mixed(pattern: Pattern): Pattern {
  if (pattern.kind === "notAllowed") return TEXT;
  return { kind: "interleave", left: TEXT, right: optional({ kind: "oneOrMore", pattern }) };
}

function optional(pattern: Pattern): Pattern {
  return { kind: "choice", left: pattern, right: EMPTY };
}

function choiceOf(patterns: readonly Pattern[]): Pattern {
  return patterns.length === 0 ? NOT_ALLOWED : balanced("choice", patterns);
}

function groupOf(patterns: readonly Pattern[]): Pattern {
  return patterns.length === 0 ? EMPTY : balanced("group", patterns);
}

/** Halves rather than a chain: long lists must not become deep patterns. */
function balanced(kind: "choice" | "group", patterns: readonly Pattern[]): Pattern {
  const [only] = patterns;
  if (patterns.length === 1 && only) return only;
  const middle = patterns.length >> 1;
  return { kind, left: balanced(kind, patterns.slice(0, middle)), right: balanced(kind, patterns.slice(middle)) };
}

/** Declarations of namespaces are no attributes to a grammar; they are among the checks. */
function attributeOf(declaration: AttributeDeclaration): readonly Pattern[] {
  const { name, presence } = declaration;
  if (name === "xmlns" || name.startsWith("xmlns:")) return [];
  const attribute: Pattern = { kind: "attribute", name: named(name), pattern: heldBy(declaration) };
  return [presence === "required" ? attribute : optional(attribute)];
}

function heldBy({ type, tokens, presence, value }: AttributeDeclaration): Pattern {
  // The value of a fixed attribute may hold references, and is then not as it is written.
  if (presence === "fixed" && value !== undefined && !value.includes("&")) return valuePattern(value, type === "CDATA");
  switch (type) {
    case "CDATA":
      return TEXT;
    case "enumeration":
    case "NOTATION":
      return choiceOf(tokens.map((each) => valuePattern(each, false)));
    default:
      return { kind: "data", library: XSD, type, params: [] };
  }
}

function valuePattern(value: string, isText: boolean): Pattern {
  return { kind: "value", library: "", type: isText ? "string" : "token", value, namespaces: {} };
}
