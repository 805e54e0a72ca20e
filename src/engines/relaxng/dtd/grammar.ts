import type { AttributeDeclaration, Content, Declarations, Particle } from "../../../core/declarations.js";
import type { Grammar, NameClass } from "../grammar.js";
import { allOf, choiceOf, EMPTY, GrowingPatterns, NOT_ALLOWED, optional, repeated, TEXT } from "../growing.js";
import { type Packed, ROW } from "../packed.js";
import { settle } from "../settled.js";
import { unpack } from "../unpacked.js";

/**
 * The grammar that allows what a DTD does. Names are as they are written, in no namespace: a DTD knows no namespaces. What a
 * grammar has no words for is left to `checks.ts`.
 */
export function grammarOf({ root, elements, attributes }: Declarations): {
  readonly packed: Packed;
  readonly grammar: Grammar;
} {
  const patterns = new GrowingPatterns();
  const indexes = new Map([...elements.keys()].map((name, index) => [name, index]));
  const reference = (name: string): number => {
    const index = indexes.get(name);
    return index === undefined ? NOT_ALLOWED : patterns.element(index);
  };
  const making: Making = { patterns, reference };
  const any = choiceOf(patterns, [...elements.keys()].map(reference));
  const contentOf = (content: Content): number => {
    switch (content.kind) {
      case "empty":
        return EMPTY;
      case "any":
        return mixed(making, any);
      case "mixed":
        return mixed(making, choiceOf(patterns, [...new Set(content.names)].map(reference)));
      case "children":
        return patternOf(making, content.particle);
    }
  };
  const made = [...elements.values()].map(({ name, content }) => {
    const held = (attributes.get(name) ?? []).flatMap((each) => attributeOf(making, each));
    return { name: named(name), content: allOf(patterns, ROW.group, [...held, contentOf(content)]) };
  });
  const start = root === undefined ? any : reference(root);
  const { packed } = settle(patterns, start, made, (index) => index);
  const place = { path: "", range: { start: 0, end: 0 } };
  const notes = { elements: made.map(() => ({ documentation: undefined, place })), documentation: new Map() };
  return { packed, grammar: unpack(packed, notes) };
}

interface Making {
  readonly patterns: GrowingPatterns;
  /** The element with a name. */
  readonly reference: (name: string) => number;
}

const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";

function named(name: string): NameClass {
  return { kind: "name", uri: "", local: name };
}

function patternOf(making: Making, particle: Particle): number {
  const { patterns } = making;
  const inner = innerOf(making, particle);
  switch (particle.occurs) {
    case "":
      return inner;
    case "?":
      return optional(patterns, inner);
    case "*":
      return optional(patterns, repeated(patterns, inner));
    case "+":
      return repeated(patterns, inner);
  }
}

function innerOf(making: Making, particle: Particle): number {
  if (particle.kind === "name") return making.reference(particle.name);
  const parts = particle.parts.map((each) => patternOf(making, each));
  return particle.kind === "choice" ? choiceOf(making.patterns, parts) : allOf(making.patterns, ROW.group, parts);
}

function mixed({ patterns }: Making, pattern: number): number {
  return allOf(patterns, ROW.interleave, [TEXT, optional(patterns, repeated(patterns, pattern))]);
}

/** Declarations of namespaces are no attributes to a grammar; they are among the checks. */
function attributeOf({ patterns }: Making, declaration: AttributeDeclaration): readonly number[] {
  const { name, presence } = declaration;
  if (name === "xmlns" || name.startsWith("xmlns:")) return [];
  const attribute = patterns.attribute(named(name), heldBy(patterns, declaration));
  return [presence === "required" ? attribute : optional(patterns, attribute)];
}

function heldBy(patterns: GrowingPatterns, { type, tokens, presence, value }: AttributeDeclaration): number {
  const literal = (text: string, name: "string" | "token"): number =>
    patterns.value(patterns.typeOf("", name), text, NO_NAMESPACES);
  // The value of a fixed attribute may hold references, and is then not as it is written.
  if (presence === "fixed" && value !== undefined && !value.includes("&")) {
    return literal(value, type === "CDATA" ? "string" : "token");
  }
  switch (type) {
    case "CDATA":
      return TEXT;
    case "enumeration":
    case "NOTATION":
      return choiceOf(
        patterns,
        tokens.map((each) => literal(each, "token")),
      );
    default:
      return patterns.data(patterns.typeOf(XSD, type));
  }
}

const NO_NAMESPACES = {};
