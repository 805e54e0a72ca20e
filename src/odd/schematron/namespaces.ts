import { attributeOf, TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import type { Constraint } from "../model.js";
import { EXAMPLES, elementsIn, SCHEMATRON, scopeOf } from "../names.js";

/** The namespaces that rules use, by prefix. */
export interface Namespaces {
  /** What the name of an element begins with in an expression: a prefix and its colon, or nothing. */
  prefixFor(uri: string): string;
  /** All that are to be declared, in the order that they are met. */
  readonly declared: ReadonlyMap<string, string>;
}

/** The namespaces of rules: those that they declare, and those that their expressions use and their elements have in scope. */
export function namespacesOf(constraints: readonly Constraint[]): Namespaces {
  const declared = new Map<string, string>();
  const add = (prefix: string, uri: string): void => {
    if (prefix !== "" && prefix !== "xml" && !declared.has(prefix)) declared.set(prefix, uri);
  };
  add("tei", TEI_NAMESPACE);
  const rules = constraints.flatMap((each) => each.rules);
  for (const rule of rules) {
    for (const each of descendants(rule)) {
      if (each.local === "ns" && each.uri === SCHEMATRON)
        add(attributeOf(each, "prefix")?.trim() ?? "", attributeOf(each, "uri")?.trim() ?? "");
    }
  }
  for (const rule of rules) {
    const scope = scopeOf(rule);
    for (const prefix of prefixesUsed(rule)) {
      const uri = scope.get(prefix) ?? KNOWN[prefix];
      if (uri !== undefined) add(prefix, uri);
    }
  }
  return {
    declared,
    prefixFor: (uri) => {
      if (uri === "") return "";
      const known = [...declared].find(([, each]) => each === uri)?.[0] ?? PREFIXES[uri] ?? fresh(declared);
      add(known, uri);
      return `${known}:`;
    },
  };
}

/** The namespaces that a rule has from what stands about it, as far as it needs them and nobody else would know them, by prefix. */
export function namespacesAbout(rule: XmlElement): ReadonlyMap<string, string> {
  const scope = scopeOf(rule);
  const own = new Set(rule.attributes.map(({ name }) => name));
  const needed = prefixesUsed(rule);
  // The names of functions and keys may stand anywhere in XSLT.
  if ([...descendants(rule)].some(({ uri }) => uri === XSLT))
    for (const prefix of scope.keys()) if (mentions(rule, prefix)) needed.add(prefix);
  const found = new Map<string, string>();
  for (const [prefix, uri] of scope) {
    const isKnown = uri === (prefix === "tei" ? TEI_NAMESPACE : KNOWN[prefix]);
    if (needed.has(prefix) && !isKnown && prefix !== "" && prefix !== "xml" && !own.has(`xmlns:${prefix}`))
      found.set(prefix, uri);
  }
  return found;
}

function mentions(element: XmlElement, prefix: string): boolean {
  return [...descendants(element)].some(({ attributes }) =>
    attributes.some(({ value }) => value.includes(`${prefix}:`)),
  );
}

const XSLT = "http://www.w3.org/1999/XSL/Transform";

const KNOWN: Readonly<Record<string, string>> = {
  xs: "http://www.w3.org/2001/XMLSchema",
  teix: EXAMPLES,
  rng: "http://relaxng.org/ns/structure/1.0",
  sch: SCHEMATRON,
};

const PREFIXES: Readonly<Record<string, string>> = { [TEI_NAMESPACE]: "tei", [EXAMPLES]: "teix" };

function fresh(declared: ReadonlyMap<string, string>): string {
  let number = 1;
  while (declared.has(`ns${number}`)) number++;
  return `ns${number}`;
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsIn(element)) yield* descendants(child);
}

/** The attributes that are expressions. */
const EXPRESSIONS: ReadonlySet<string> = new Set([
  "context",
  "test",
  "select",
  "value",
  "path",
  "match",
  "use",
  "subject",
]);

function prefixesUsed(rule: XmlElement): Set<string> {
  const found = new Set<string>();
  for (const { attributes } of descendants(rule)) {
    for (const { name, value } of attributes) {
      if (!EXPRESSIONS.has(name)) continue;
      const bare = value.replace(/'[^']*'|"[^"]*"/g, "''");
      for (const [, prefix = ""] of bare.matchAll(/(?<![\w:.-])([A-Za-z_][\w.-]*):(?!:)(?=[\w*])/g)) found.add(prefix);
    }
  }
  return found;
}
