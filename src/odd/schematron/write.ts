import type { XmlElement } from "../../core/document.js";
import { escapeText, escapeValue } from "../../core/xml-text.js";
import { type Lookup, lookupOf } from "../lookup.js";
import type { Specification } from "../model.js";
import { elementsIn, SCHEMATRON, scopeOf } from "../names.js";
import { type Bindings, writeXml } from "../xml/write.js";
import { constraintsOf } from "./collect.js";
import { contextsOf } from "./context.js";
import { namespacesOf } from "./namespaces.js";
import { patternsOf } from "./patterns.js";

/** The rules of a specification in Schematron. */
export interface Rules {
  /** A schema; empty where there is no rule. */
  readonly schema: string;
  /** The same as parts of a grammar in RELAX NG. */
  readonly parts: string;
  readonly count: number;
}

/** Writes the rules that a specification has. */
export function writeRules(specification: Specification, lookup: Lookup = lookupOf(specification)): Rules {
  const constraints = constraintsOf(specification);
  const namespaces = namespacesOf(constraints.map(({ constraint }) => constraint));
  const contextOf = contextsOf(specification, lookup, namespaces);
  const bound = new Map([["", SCHEMATRON]]);
  const patterns = patternsOf(constraints, { specification, contextOf, bound });
  const rules = constraints.flatMap(({ constraint }) => constraint.rules);
  const declared = [...namespaces.declared].map(
    ([prefix, uri]) => `  <ns prefix="${escapeValue(prefix)}" uri="${escapeValue(uri)}"/>\n`,
  );
  const declarations = [
    ...sharedLets(rules).map((each) => `  ${writeXml(each, bound)}\n`),
    ...topLevel(rules).map((each) => `  ${inScope(each)}\n`),
  ];
  const closing = ["diagnostics", "properties"].flatMap((local) => gathered(rules, local, bound));
  const binding = bindingOf(specification);
  const title = specification.title ?? specification.ident;
  const schema = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<schema xmlns="${SCHEMATRON}" queryBinding="${escapeValue(binding)}">\n`,
    `  <title>${escapeText(title)}</title>\n`,
    ...declared,
    ...declarations,
    ...patterns,
    ...closing,
    "</schema>\n",
  ].join("");
  const parts = [...declared, ...declarations, ...patterns, ...closing]
    .map((each) =>
      each.replace(/^ {2}<(ns|let|phase|include|pattern|diagnostics|properties)\b/, `  <$1 xmlns="${SCHEMATRON}"`),
    )
    .join("");
  return { schema, parts: patterns.length === 0 ? "" : parts, count: patterns.length };
}

/** The variables of a `constraint` that has nothing else: they are for all rules of the schema. */
function sharedLets(constraints: readonly XmlElement[]): readonly XmlElement[] {
  return constraints.flatMap((constraint) => {
    const parts = elementsIn(constraint);
    const isShared = parts.every(({ uri, local }) => uri === SCHEMATRON && (local === "let" || local === "ns"));
    return isShared ? parts.filter(({ local }) => local === "let") : [];
  });
}

const XSLT = "http://www.w3.org/1999/XSL/Transform";

/** Keys, functions and what else of XSLT stands beside rules, and what Schematron has at the top of a schema: each once. */
function topLevel(rules: readonly XmlElement[]): readonly XmlElement[] {
  const seen = new Set<string>();
  return rules
    .flatMap(elementsIn)
    .filter(({ uri, local }) => uri === XSLT || (uri === SCHEMATRON && TOP.has(local)))
    .filter((element) => {
      const text = writeXml(element, new Map());
      return !seen.has(text) && seen.add(text);
    });
}

const TOP: ReadonlySet<string> = new Set(["phase", "include"]);

/** What stands behind the patterns of a schema, once for all rules that have some of it. */
function gathered(rules: readonly XmlElement[], local: string, bound: Bindings): readonly string[] {
  const parts = rules
    .flatMap(elementsIn)
    .filter((each) => each.uri === SCHEMATRON && each.local === local)
    .flatMap(elementsIn)
    .map((each) => writeXml(each, bound));
  return parts.length === 0 ? [] : [`  <${local}>${[...new Set(parts)].join("")}</${local}>\n`];
}

/** What the expressions of XSLT may use is in scope where it is written; it is declared with them. */
function inScope(element: XmlElement): string {
  if (element.uri === SCHEMATRON) return writeXml(element, new Map([["", SCHEMATRON]]));
  const scope = [...scopeOf(element)].filter(([prefix]) => prefix !== "" && prefix !== "xml");
  const text = writeXml(element, new Map(scope));
  const declarations = scope
    .filter(([prefix]) => text.includes(`${prefix}:`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeValue(uri)}"`)
    .join("");
  return text.replace(/^<[^\s/>]+/, (tag) => `${tag}${declarations}`);
}

/** The query language that is asked for most; the TEI writes for XPath 2. */
function bindingOf(specification: Specification): string {
  const asked = constraintsOf(specification).flatMap(({ constraint }) => constraint.queryBinding ?? []);
  return ["xslt3", "xpath3", "xslt2", "xpath2"].find((each) => asked.includes(each)) ?? asked[0] ?? "xslt2";
}
