import { attributeOf, type XmlElement } from "../../core/document.js";
import { escapeText, escapeValue } from "../../core/xml-text.js";
import type { Content, Specification } from "../model.js";
import { elementsIn, isTei, SCHEMATRON } from "../names.js";
import { nameInDocuments } from "../wording.js";
import { attributesText, type Bindings, writeXml } from "../xml/write.js";
import { type CollectedConstraint, type Deprecated, deprecatedIn } from "./collect.js";
import type { Subject } from "./context.js";

/** What the making of patterns needs. */
export interface PatternMaking {
  readonly specification: Specification;
  readonly contextOf: (subject: Subject) => string | undefined;
  /** What is bound where the patterns are to stand; the default namespace is that of Schematron. */
  readonly bound: Bindings;
}

/** The patterns of a specification as text, each with an id of its own where it comes from a rule of the ODD. */
export function patternsOf(constraints: readonly CollectedConstraint[], making: PatternMaking): readonly string[] {
  const idFor = ids(making.specification.ident);
  return [
    ...constraints.flatMap((each) => patternsFor(each, { ...making, idFor })),
    ...deprecatedIn(making.specification).flatMap((each) => deprecation(each, making) ?? []),
    ...parameterPatterns(making.specification, idFor),
    ...namespacePatterns(making, idFor),
  ];
}

type IdFor = (parts: readonly (string | undefined)[]) => string;

/** Ids that are the same for the same ODD: names in a row, and a number where they are taken. */
function ids(ident: string): IdFor {
  const taken = new Set<string>();
  return (parts) => {
    const words = [ident, ...parts].filter((each) => each !== undefined && each !== "");
    const name = words.join("-").replace(/[^\p{L}\p{N}._-]+/gu, "-");
    const base = /^[\p{L}_]/u.test(name) ? name : `_${name}`;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}

function patternsFor(
  { constraint, subject }: CollectedConstraint,
  { contextOf, bound, idFor }: PatternMaking & { readonly idFor: IdFor },
): readonly string[] {
  const owner = [subject.spec?.ident, subject.attribute?.ident, constraint.ident];
  return constraint.rules.flatMap((element) => {
    const parts = elementsIn(element).filter(({ uri }) => uri === SCHEMATRON);
    const patterns = parts
      .filter(({ local }) => local === "pattern")
      .map((pattern) => wholePattern(pattern, idFor(owner), { context: contextOf(subject), bound }));
    const rules = parts.filter(({ local }) => local === "rule");
    const checks = parts.filter(({ local }) => local === "assert" || local === "report");
    const lets = parts.filter(({ local }) => local === "let").map((each) => writeXml(each, bound));
    const context = contextOf(subject);
    if (rules.length > 0) {
      const written = rules.map((rule) => ruleText(rule, { context, bound }));
      patterns.push(patternText(idFor(owner), [...lets, ...written]));
    }
    // Checks without a rule are about what the rule is specified at.
    if (checks.length > 0 && context !== undefined) {
      const inside = [...(rules.length > 0 ? [] : lets), ...checks.map((each) => writeXml(each, bound))];
      const more = elementsIn(element).filter(
        ({ uri, local }) => uri !== SCHEMATRON && local !== "key" && !isXslt(uri),
      );
      const fixes = more.map((each) => writeXml(each, bound));
      const rule = `<rule context="${escapeValue(context)}">\n        ${[...inside, ...fixes].join("\n        ")}\n      </rule>`;
      patterns.push(patternText(idFor(owner), [rule]));
    }
    return patterns;
  });
}

function isXslt(uri: string): boolean {
  return uri === "http://www.w3.org/1999/XSL/Transform";
}

/** A pattern as it is written, with an id. */
function wholePattern(
  pattern: XmlElement,
  id: string,
  place: { readonly context: string | undefined; readonly bound: Bindings },
): string {
  const own = attributeOf(pattern, "id");
  const children = elementsIn(pattern).map((child) =>
    child.local === "rule" && child.uri === SCHEMATRON ? ruleText(child, place) : writeXml(child, place.bound),
  );
  const attributes = attributesText(pattern, ["id"]);
  return `  <pattern id="${escapeValue(own ?? id)}"${attributes}>\n    ${children.join("\n    ")}\n  </pattern>\n`;
}

function ruleText(
  rule: XmlElement,
  { context, bound }: { readonly context: string | undefined; readonly bound: Bindings },
): string {
  const isAbstract = attributeOf(rule, "abstract") === "true";
  const text = outdented(rule, writeXml(rule, bound));
  if (attributeOf(rule, "context") !== undefined || isAbstract || context === undefined) return text;
  return text.replace(/^<rule/, `<rule context="${escapeValue(context)}"`);
}

/** The text of a rule without the indentation that it has in the ODD, where that is no part of a message. */
function outdented(rule: XmlElement, text: string): string {
  if (hasBrokenText(rule)) return text;
  const [first = "", ...rest] = text.split("\n");
  const least = Math.min(...rest.map((line) => line.length - line.trimStart().length));
  return [first, ...rest.map((line) => `    ${line.slice(least)}`)].join("\n");
}

function hasBrokenText(element: XmlElement): boolean {
  return element.children.some((child) => {
    if (child.type === "element") return hasBrokenText(child);
    return child.type !== "text" || (!child.isBlank && child.value.includes("\n"));
  });
}

function patternText(id: string, parts: readonly string[]): string {
  return `  <pattern id="${escapeValue(id)}">\n      ${parts.join("\n      ")}\n  </pattern>\n`;
}

function deprecation(
  { validUntil, subject, value }: Deprecated,
  { contextOf, specification }: PatternMaking,
): string | undefined {
  const { spec, attribute } = subject;
  const context = contextOf({ spec, attribute: undefined });
  if (context === undefined) return undefined;
  const name = attribute && `@${nameInDocuments(attribute, specification)}`;
  const listed = value && nameInDocuments(value, specification);
  const test = listed !== undefined ? `${name} = '${listed.replaceAll("'", "''")}'` : (name ?? "true()");
  const what = listed !== undefined ? `the value "${listed}" of ${name} on` : name ? `the attribute ${name} of` : "";
  const thing = escapeText(what).replaceAll('"', "&quot;");
  const rule = [
    `    <rule context="${escapeValue(context)}">`,
    `      <report test="${escapeValue(test)}" role="nonfatal">${thing || "the element"} <name/> is not to be used any more from ${escapeText(validUntil)} on</report>`,
    "    </rule>",
  ];
  return `  <pattern>\n${rule.join("\n")}\n  </pattern>\n`;
}

/** The parameters of the behaviours of processing models must be those that a behaviour has. */
function parameterPatterns({ elements }: Specification, idFor: IdFor): readonly string[] {
  return elements.flatMap(({ ident, attributes }) =>
    attributes.items.flatMap((item) => {
      if (item.type !== "attribute") return [];
      return (item.values?.items ?? []).flatMap((value) =>
        value.parameters.map((list) => {
          const names = elementsIn(list)
            .filter((each) => isTei(each, "paramSpec"))
            .map((each) => attributeOf(each, "ident") ?? "");
          const test = names.map((name) => `@name='${name}'`).join(" or ");
          const context = `tei:param[parent::tei:${ident}/@${item.ident}='${value.ident}']`;
          const message = `the behaviour "${value.ident}" has no parameter "<value-of select="@name"/>"; ${names.join(", ")} may stand here`;
          const rule = `<rule context="${escapeValue(context)}">\n        <assert role="error" test="${escapeValue(test)}">${message}</assert>\n      </rule>`;
          return patternText(idFor(["param", value.ident]), [rule]);
        }),
      );
    }),
  );
}

/** Where any element may stand but only of some namespaces, this is left to a rule. */
function namespacePatterns({ specification, contextOf }: PatternMaking, idFor: IdFor): readonly string[] {
  return specification.elements.flatMap((spec) => {
    const required = requiredIn(spec.content);
    const context = contextOf({ spec, attribute: undefined });
    if (required.length === 0 || context === undefined) return [];
    const allowed = [...new Set([...required, ...(hasOwnElements(spec.content) ? [specification.ns] : [])])];
    const list = allowed.map((uri) => `'${uri}'`).join(", ");
    const test = `descendant::*[not(namespace-uri(.) = (${list}))]`;
    const message = `what stands in <name/> must be of the namespace ${escapeText(allowed.join(" or "))}`;
    const rule = `<rule context="${escapeValue(context)}">\n        <report test="${escapeValue(test)}">${message}</report>\n      </rule>`;
    return [patternText(idFor([spec.ident, "namespaces"]), [rule])];
  });
}

function requiredIn(content: readonly Content[]): readonly string[] {
  return content.flatMap((each) => {
    if (each.type === "anyElement") return each.require;
    return each.type === "sequence" || each.type === "alternate" ? requiredIn(each.items) : [];
  });
}

function hasOwnElements(content: readonly Content[]): boolean {
  return content.some((each) => {
    if (each.type === "sequence" || each.type === "alternate") return hasOwnElements(each.items);
    return each.type === "elementRef" || each.type === "classRef" || each.type === "macroRef";
  });
}
