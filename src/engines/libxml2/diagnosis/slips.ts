import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import {
  TEI_NAMESPACE,
  XML_NAMESPACE,
  type XmlAttribute,
  type XmlElement,
  type XmlText,
} from "../../../core/document.js";
import { xpathOf } from "../../../core/locate.js";
import { nearest } from "../../../core/nearest.js";
import { elementsNext, requirements } from "./derivatives.js";
import type { Diagnosis } from "./diagnosis.js";
import { type AttributePattern, type Name, namesIn, type Pattern } from "./patterns.js";
import { describeValues, firstBadToken, isTemporal, listed, nearestFirst } from "./values.js";

/** An element that the schema knows, where it may not stand. */
export function elementNotAllowed(
  { path }: Diagnosis,
  parent: XmlElement | undefined,
  child: XmlElement,
  left: Pattern,
): Diagnostic {
  const expected = nearestFirst(localsOf(elementsNext(left).flatMap((each) => namesIn(each.names))), child.local);
  const may = maySay(expected, left, parent);
  const where = parent
    ? `is not allowed ${again(parent, child, expected)}in \`${parent.name}\``
    : "may not be the root element";
  return diagnostic("relaxng/element-not-allowed", path, `element \`${child.name}\` ${where}; ${may}`, {
    ...placeOfElement(child),
    actual: child.name,
    expected,
  });
}

/** An element before which another one must stand. */
export function elementMissingBefore(
  diagnosis: Diagnosis,
  { parent, child, left }: { readonly parent: XmlElement; readonly child: XmlElement; readonly left: Pattern },
): Diagnostic {
  const { path } = diagnosis;
  const missing = missingIn(left, child);
  if (missing.length === 0) return elementNotAllowed(diagnosis, parent, child, left);
  const message = `element \`${parent.name}\` has no ${listed(missing, 6)}; it must stand before \`${child.name}\``;
  return diagnostic("relaxng/element-incomplete", path, message, {
    ...placeOfElement(parent),
    actual: child.name,
    expected: missing,
  });
}

/** An element that ends too early. */
export function elementIncomplete({ path }: Diagnosis, element: XmlElement, left: Pattern): Diagnostic {
  const missing = missingIn(left, undefined);
  const what = missing.length === 0 ? "text" : listed(missing, 6);
  const message = `element \`${element.name}\` is not complete; ${what} must stand in it`;
  return diagnostic("relaxng/element-incomplete", path, message, { ...placeOfElement(element), expected: missing });
}

/** An element whose name is not in the schema; the candidates have the likeliest first. */
export function elementUnknown(
  { path, grammar }: Diagnosis,
  parent: XmlElement | undefined,
  child: XmlElement,
  candidates: readonly string[],
): Diagnostic {
  const sameName = (grammar.elements.get(child.local) ?? []).flatMap((each) => namesIn(each.names))[0];
  const expected = nearestFirst([...candidates], child.local);
  const meant = nearest(child.local, candidates, 1)[0] ?? nearest(child.local, grammar.elements.keys(), 1)[0];
  const where = parent ? ` in \`${parent.name}\`` : "";
  const may = candidates.length > 0 ? `${listed(expected, 6)} may stand there` : "the schema has no such element";
  const message = sameName
    ? `element \`${child.name}\`${where} is ${namespaceOf(child.uri)}; it must be ${namespaceOf(sameName.uri)}`
    : `element \`${child.name}\`${where} is not one that the schema knows; ${meant ? `did you mean \`${meant}\`?` : may}`;
  return diagnostic("relaxng/element-unknown", path, message, {
    ...placeOfElement(child),
    actual: child.name,
    expected: sameName || !meant ? expected : [...new Set([meant, ...expected])],
  });
}

/** Text in an element that holds other elements only. */
export function textNotAllowed({ path }: Diagnosis, parent: XmlElement, text: XmlText, left: Pattern): Diagnostic {
  const expected = localsOf(elementsNext(left).flatMap((each) => namesIn(each.names)));
  const seen = text.value.trim().replace(/\s+/g, " ");
  const shown = seen.length > 30 ? `${seen.slice(0, 30)}…` : seen;
  const may = expected.length > 0 ? `${listed(expected, 6)} may stand there` : "nothing more may stand there";
  return diagnostic(
    "relaxng/text-not-allowed",
    path,
    `text \`${shown}\` is not allowed in \`${parent.name}\`; ${may}`,
    {
      // The range may begin with white space that nobody means.
      range: { start: text.range.start + (text.value.length - text.value.trimStart().length), end: text.range.end },
      xpath: xpathOf(parent),
      actual: shown,
      expected,
    },
  );
}

/** The text of an element that holds a value. */
export function contentNotAllowed({ path }: Diagnosis, element: XmlElement, text: string, left: Pattern): Diagnostic {
  const { words, values } = describeValues(left, text.trim());
  const message = `\`${text.trim()}\` is not a value that element \`${element.name}\` may hold; ${words}`;
  return diagnostic("relaxng/value-not-allowed", path, message, {
    ...placeOfElement(element),
    actual: text.trim(),
    expected: values,
  });
}

/** An attribute that may not stand on its element. */
export function attributeNotAllowed(
  { path }: Diagnosis,
  element: XmlElement,
  attribute: XmlAttribute,
  candidates: readonly string[],
): Diagnostic {
  const expected = nearestFirst(candidates, attribute.name);
  const meant = nearest(attribute.name, candidates, 1)[0];
  const may = meant
    ? `did you mean \`${meant}\`?`
    : expected.length === 0
      ? "no other attribute may stand there"
      : `${listed(expected, 6)} may stand there`;
  return diagnostic(
    "relaxng/attribute-not-allowed",
    path,
    `attribute \`${attribute.name}\` is not allowed on \`${element.name}\`; ${may}`,
    {
      range: attribute.range,
      xpath: `${xpathOf(element)}/@${attribute.name}`,
      actual: attribute.name,
      expected,
    },
  );
}

/** An attribute that may stand on its element, but not with the others there. */
export function attributeNotTogether({ path }: Diagnosis, element: XmlElement, attribute: XmlAttribute): Diagnostic {
  const message = `attribute \`${attribute.name}\` is not allowed on \`${element.name}\` together with the attributes before it; keep one or the other`;
  return diagnostic("relaxng/attribute-not-allowed", path, message, {
    range: attribute.range,
    xpath: `${xpathOf(element)}/@${attribute.name}`,
    actual: attribute.name,
  });
}

/** An element without an attribute that it must have; any one of those given will do. */
export function attributeMissing(
  { path }: Diagnosis,
  element: XmlElement,
  missing: readonly AttributePattern[],
): Diagnostic {
  const expected = [...new Set(missing.flatMap((each) => namesIn(each.names)).map(attributeName))];
  const must = expected.length > 1 ? "; it must have one of them" : ", which it must have";
  const message = `element \`${element.name}\` has no attribute ${listed(expected, 6)}${must}`;
  return diagnostic("relaxng/attribute-missing", path, message, { ...placeOfElement(element), expected });
}

/** An attribute whose value its datatype does not take. */
export function valueNotAllowed(
  { path }: Diagnosis,
  element: XmlElement,
  attribute: XmlAttribute,
  value: Pattern,
): Diagnostic {
  const bad = firstBadToken(value, attribute.value) ?? attribute.value;
  const { words, values } = describeValues(value, bad);
  const kind = isTemporal(value) ? "a date" : "a value";
  const shown = bad.length > 60 ? `${bad.slice(0, 60)}…` : bad;
  const subject =
    bad === ""
      ? `attribute \`${attribute.name}\` is empty`
      : `\`${shown}\` is not ${kind} that \`${attribute.name}\` may hold`;
  return diagnostic("relaxng/value-not-allowed", path, `${subject}; ${words}`, {
    range: attribute.range,
    xpath: `${xpathOf(element)}/@${attribute.name}`,
    actual: bad,
    expected: values,
  });
}

/** The name of an attribute as documents write it. */
export function attributeName({ uri, local }: Name): string {
  return uri === XML_NAMESPACE ? `xml:${local}` : local;
}

function placeOfElement(element: XmlElement): Pick<Diagnostic, "range" | "xpath"> {
  return { range: element.startTag, xpath: xpathOf(element) };
}

/** What must still come, without what the next child could be itself. */
function missingIn(left: Pattern, child: XmlElement | undefined): readonly string[] {
  const needed = requirements(left).map((each) =>
    each.filter((one) => one.kind === "element").flatMap((one) => namesIn(one.names)),
  );
  const first = needed.find((names) => names.length > 0 && !names.some((name) => name.local === child?.local));
  return localsOf(first ?? []);
}

function maySay(expected: readonly string[], left: Pattern, parent: XmlElement | undefined): string {
  if (expected.length > 0) return `${listed(expected, 6)} ${parent ? "may stand there" : "may be"}`;
  return left.kind === "text" || left.kind === "choice" ? "only text may stand there" : "nothing more may stand there";
}

function again(parent: XmlElement, child: XmlElement, expected: readonly string[]): string {
  const before = parent.children.some(
    (each) =>
      each.type === "element" && each !== child && each.name === child.name && each.range.start < child.range.start,
  );
  return before && !expected.includes(child.local) ? "here " : "";
}

function localsOf(names: readonly Name[]): readonly string[] {
  return [...new Set(names.map((each) => each.local))].sort();
}

function namespaceOf(uri: string): string {
  if (uri === TEI_NAMESPACE) return `in the TEI's namespace, \`${uri}\``;
  return uri === "" ? "in no namespace" : `in namespace \`${uri}\``;
}
