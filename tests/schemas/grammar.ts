import type { XmlElement } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import { xmlEngine } from "../xml-engine.js";

/** A RELAX NG pattern in the full syntax; what the two schemas do not use is not here. */
export type Pattern =
  | { readonly kind: "empty" | "text" | "notAllowed" }
  | { readonly kind: "data"; readonly type: string; readonly params: readonly Param[] }
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "ref"; readonly name: string }
  | { readonly kind: "choice" | "group"; readonly of: readonly Pattern[] }
  | { readonly kind: "optional" | "zeroOrMore" | "oneOrMore" | "list"; readonly of: Pattern }
  | { readonly kind: "element"; readonly name: string; readonly doc: string; readonly of: Pattern }
  | { readonly kind: "attribute"; readonly name: string; readonly of: Pattern };

/** A facet of a datatype. */
export interface Param {
  readonly name: string;
  readonly value: string;
}

/** A schema as its named patterns; `start` is among them. */
export interface Grammar {
  readonly defines: ReadonlyMap<string, Pattern>;
  readonly elements: ReadonlyMap<string, ElementPattern>;
}

/** The pattern of one element. */
export type ElementPattern = Extract<Pattern, { readonly kind: "element" }>;

/** The grammar in a schema's text, with one pattern an element; one whose name is a wildcard has the name `*`. */
export function readGrammar(schema: string): Grammar {
  const defines = new Map<string, Pattern>();
  const elements = new Map<string, ElementPattern>();
  for (const node of readTree(schema).children) {
    if (node.name !== "define" && node.name !== "start") continue;
    const pattern = groupOf(node);
    defines.set(node.attributes.name ?? "start", pattern);
    if (pattern.kind !== "element") continue;
    if (pattern.name !== "*" && elements.has(pattern.name)) throw new Error(`two patterns of ${pattern.name}`);
    elements.set(pattern.name, pattern);
  }
  return { defines, elements };
}

/** The pattern that a reference stands for; one that is no reference stands for itself. */
export function resolve(grammar: Grammar, pattern: Pattern): Pattern {
  if (pattern.kind !== "ref") return pattern;
  const found = grammar.defines.get(pattern.name);
  if (!found) throw new Error(`no define ${pattern.name}`);
  return found.kind === "ref" ? resolve(grammar, found) : found;
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

const RELAXNG = "http://relaxng.org/ns/structure/1.0";
const ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0";

/** The tree of the schema language's own elements and of their documentation; the rest is left out. */
function readTree(schema: string): Node {
  const { value } = xmlEngine.parse(new Source("schema.rng", schema));
  if (!value) throw new Error("the schema is not well-formed");
  return nodeOf(value.root);
}

function nodeOf(element: XmlElement): Node {
  const children = element.children.filter((each) => each.type === "element").filter(isKnown);
  const text = element.children.map((each) => (each.type === "text" ? each.value : "")).join("");
  const attributes = Object.fromEntries(element.attributes.map((each) => [each.name, each.value.trim()]));
  return { name: element.local, attributes, children: children.map(nodeOf), text };
}

function isKnown({ uri, local }: XmlElement): boolean {
  return uri === RELAXNG || (uri === ANNOTATIONS && local === "documentation");
}

function partsOf(node: Node): readonly Pattern[] {
  return node.children.filter((child) => !NO_PATTERN.has(child.name)).map(patternOf);
}

function groupOf(node: Node): Pattern {
  const parts = partsOf(node);
  return parts.length === 1 && parts[0]
    ? parts[0]
    : parts.length === 0
      ? { kind: "empty" }
      : { kind: "group", of: parts };
}

const NO_PATTERN = new Set(["documentation", "anyName", "nsName", "name", "param", "except"]);

function patternOf(node: Node): Pattern {
  switch (node.name) {
    case "empty":
    case "text":
    case "notAllowed":
      return { kind: node.name };
    case "ref":
      return { kind: "ref", name: node.attributes.name ?? "" };
    case "value":
      return { kind: "value", value: node.text };
    case "data": {
      const params = node.children.filter((child) => child.name === "param");
      return {
        kind: "data",
        type: node.attributes.type ?? "",
        params: params.map((child) => ({ name: child.attributes.name ?? "", value: child.text })),
      };
    }
    case "choice":
      return { kind: "choice", of: partsOf(node) };
    case "group":
      return groupOf(node);
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
    case "list":
      return { kind: node.name, of: groupOf(node) };
    case "attribute": {
      const content = groupOf(node);
      return { kind: "attribute", name: nameOf(node), of: content.kind === "empty" ? { kind: "text" } : content };
    }
    case "element": {
      const doc = node.children.find((child) => child.name === "documentation")?.text ?? "";
      return { kind: "element", name: nameOf(node), doc, of: groupOf(node) };
    }
    default:
      throw new Error(`the pattern ${node.name} is not known here`);
  }
}

function nameOf(node: Node): string {
  return node.attributes.name ?? "*";
}
