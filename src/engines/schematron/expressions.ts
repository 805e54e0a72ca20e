import type { XmlAttribute } from "../../core/document.js";
import type { Content, Declaration, Expression, MessagePart, Variable } from "../../core/rule-set.js";
import { attributeOf, declaredOn, isA, type Part, partsIn, rangeOf, textIn, XSLT } from "./part.js";
import { substitute } from "./patterns.js";
import { type Reading, say, warn } from "./reading.js";

/** The expression in an attribute; the empty one where there is none, which is said elsewhere. */
export function expressionIn(part: Part, name: string): Expression {
  const attribute = attributeOf(part, name);
  return {
    text: substitute(attribute?.value ?? "", part.parameters),
    source: part.source,
    range: attribute ? placeOf(attribute, part) : rangeOf(part),
    namespaces: part.prefixes,
  };
}

function placeOf(attribute: XmlAttribute, part: Part): Expression["range"] {
  return attribute.valueRange.end > attribute.valueRange.start ? attribute.valueRange : rangeOf(part);
}

/** The variable of a `let`. */
export function variableOf(part: Part, binding: string): Variable {
  const name = textIn(part, "name") ?? "";
  const value = attributeOf(part, "value") ? expressionIn(part, "value") : contentOf(part, binding);
  return { name, value, ...(textIn(part, "as") !== undefined && { as: expressionIn(part, "as") }) };
}

function contentOf(part: Part, binding: string): Content {
  const xml = part.children.map((each) => (typeof each === "string" ? textOf(each) : writtenOut(each))).join("");
  return { xml, asDocument: binding === "xslt" };
}

/** White space between elements counts for nothing, as in a stylesheet. */
function textOf(text: string): string {
  return /^[ \t\r\n]*$/.test(text) ? "" : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An element as it is written, with the prefixes that are bound around it. */
export function writtenOut({ element, source, prefixes }: Part): string {
  const text = source.text.slice(element.range.start, element.range.end);
  const own = new Set(declaredOn(element).map(([prefix]) => prefix));
  const bound = [...prefixes].filter(([prefix]) => !own.has(prefix) && prefix !== "xml");
  const attributes = bound.map(
    ([prefix, uri]) => ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${textOf(uri).replaceAll('"', "&quot;")}"`,
  );
  const at = 1 + element.name.length;
  return text.slice(0, at) + attributes.join("") + text.slice(at);
}

/** The declarations of XSLT in a schema, wherever they stand above its rules. */
export function declarationsIn(part: Part, reading: Reading): readonly Declaration[] {
  return partsIn(part).flatMap((child): readonly Declaration[] => {
    if (isA(child, "pattern")) return declarationsIn(child, reading);
    if (child.element.uri !== XSLT) return [];
    const { local, name } = child.element;
    if (DECLARATIONS.has(local)) return [{ xml: writtenOut(child), source: child.source, range: rangeOf(child) }];
    say(
      reading,
      "schematron/schema-syntax",
      child,
      `\`${name}\` cannot be used in a schema; ${LISTED} may stand there`,
    );
    return [];
  });
}

const DECLARATIONS: ReadonlySet<string> = new Set(
  "accumulator decimal-format function import include key mode param template variable".split(" "),
);
const LISTED = "`xsl:function`, `xsl:key`, `xsl:variable`, `xsl:include`, `xsl:import` or `xsl:accumulator`";

/** What a check, a diagnostic or a property says (ISO/IEC 19757-3, 5.5). */
export function messageOf(part: Part, reading: Reading): readonly MessagePart[] {
  return part.children.flatMap((child): readonly MessagePart[] => {
    if (typeof child === "string") return [child];
    const { uri, local, name } = child.element;
    if (isA(child, "value-of")) return [{ value: expressionIn(child, "select") }];
    if (isA(child, "name"))
      return [attributeOf(child, "path") ? { value: expressionIn(child, "path") } : { name: "context" }];
    if (uri !== XSLT || local === "text") return messageOf(child, reading);
    if ((local === "value-of" || local === "copy-of" || local === "sequence") && attributeOf(child, "select"))
      return [{ value: expressionIn(child, "select") }];
    warn(
      reading,
      "schematron/schema-syntax",
      child,
      `\`${name}\` cannot be used in a message and is left out; \`value-of\` or \`name\` may stand there`,
    );
    return [];
  });
}
