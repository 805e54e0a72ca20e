import { type Diagnostic, type DiagnosticDetails, diagnostic } from "../../../core/diagnostic.js";
import { TEI_NAMESPACE, type XmlAttribute, type XmlElement, type XmlText } from "../../../core/document.js";
import { xpathOf } from "../../../core/locate.js";
import type { AttributePattern, Grammar, Pattern } from "../grammar.js";
import { type Attributes, attributesOf } from "./attributes.js";
import { gloss, glossOf } from "./gloss.js";
import { attributeName, elementNamesOf, includes, localsOf, type Name, namesIn } from "./grammar.js";
import { badToken, describeValues, isTemporal, reasonFor } from "./values.js";
import { listed, meantOf, nearestFirst, shortened } from "./words.js";

/** What may stand at the place of a slip. */
export interface Expected {
  readonly elements: readonly Name[];
  /** Elements without which what is there cannot be complete. */
  readonly required: readonly Name[];
  readonly text: boolean;
}

/** The document and the schema that a slip is told with. */
export interface Telling {
  readonly path: string;
  readonly grammar: Grammar;
  /** The elements told of so far that are in a namespace which the schema does not have. */
  readonly strange: Set<XmlElement>;
}

/** An element that the schema knows, where it may not stand. */
export function elementNotAllowed({ path, grammar }: Telling, child: XmlElement, expected: Expected): Diagnostic {
  const names = nearestFirst(localsOf(expected.elements), child.local);
  const may =
    names.length > 0
      ? `${listed(names)} ${child.parent ? "may stand there" : "may be"}`
      : `${expected.text ? "only text" : "nothing more"} may stand there`;
  const where = child.parent ? `is not allowed in \`${child.parent.name}\`` : "may not be the root element";
  const details = { ...placeOf(child), actual: child.name, expected: names, ...glossOf(grammar, child) };
  return diagnostic("relaxng/element-not-allowed", path, `element \`${child.name}\` ${where}; ${may}`, details);
}

/** An element before which another one must stand. */
export function elementTooEarly(telling: Telling, child: XmlElement, expected: Expected): Diagnostic {
  const { parent } = child;
  const before = expected.required.find((each) => each.local !== child.local);
  const missing = before ? [before.local] : localsOf(expected.elements).filter((each) => each !== child.local);
  if (!parent || missing.length === 0) return elementNotAllowed(telling, child, expected);
  const message = `element \`${parent.name}\` has no ${listed(missing)}; it must stand before \`${child.name}\``;
  const details = {
    ...placeOf(child),
    actual: child.name,
    expected: missing,
    ...glossOfOnly(telling, missing, expected),
  };
  return diagnostic("relaxng/element-incomplete", telling.path, message, details);
}

/** An element whose name is not in the schema. */
export function elementUnknown(
  { path, grammar, strange }: Telling,
  child: XmlElement,
  expected: Expected,
): readonly Diagnostic[] {
  const all = elementNamesOf(grammar);
  const sameName = all.byLocal.get(child.local);
  const here = localsOf(expected.elements);
  // One declaration too many or too few puts everything below into the wrong namespace: the outermost is said.
  if (!all.uris.has(child.uri)) {
    strange.add(child);
    if (child.parent?.uri === child.uri && strange.has(child.parent)) return [];
  }
  const meant = meantOf(here, child.local) ?? meantOf(all.locals, child.local);
  const where = child.parent ? ` in \`${child.parent.name}\`` : "";
  const may = meant
    ? `did you mean \`${meant}\`?`
    : here.length > 0
      ? `${listed(here)} may stand there`
      : "no element may stand there";
  const message = sameName
    ? `element \`${child.name}\`${where} is ${namespaceOf(child.uri)}; it must be ${namespaceOf(sameName.uri)}`
    : `element \`${child.name}\`${where} is not one that the schema knows; ${may}`;
  const names = nearestFirst(here, child.local);
  const found = diagnostic("relaxng/element-unknown", path, message, {
    ...placeOf(child),
    actual: child.name,
    expected: meant && !sameName ? [...new Set([meant, ...names])] : names,
    ...(meant !== undefined && !sameName && glossOf(grammar, all.byLocal.get(meant))),
  });
  return [found];
}

/** An element that ends too early. */
export function elementIncomplete(telling: Telling, element: XmlElement, expected: Expected): Diagnostic {
  const missing = localsOf(expected.required.length > 0 ? expected.required : expected.elements);
  const what = missing.length > 0 ? listed(missing) : "text";
  const message = `element \`${element.name}\` is not complete; ${what} must stand in it`;
  const details = { ...placeOf(element), expected: missing, ...glossOfOnly(telling, missing, expected) };
  return diagnostic("relaxng/element-incomplete", telling.path, message, details);
}

/** What the schema says of what is missing, if that is one element. */
function glossOfOnly({ grammar }: Telling, missing: readonly string[], expected: Expected): DiagnosticDetails {
  const [only] = missing.length === 1 ? missing : [];
  const name = [...expected.required, ...expected.elements].find((each) => each.local === only);
  return glossOf(grammar, name);
}

/** Text in an element that holds other elements only. */
export function textNotAllowed({ path }: Telling, text: XmlText, expected: Expected): Diagnostic {
  const names = localsOf(expected.elements);
  const shown = shortened(text.value, 30);
  const may = names.length > 0 ? `${listed(names)} may stand there` : "nothing more may stand there";
  const start = text.range.start + (text.value.length - text.value.trimStart().length);
  const where = text.parent ? ` in \`${text.parent.name}\`` : "";
  return diagnostic("relaxng/text-not-allowed", path, `text \`${shown}\` is not allowed${where}; ${may}`, {
    // The range may begin with white space that nobody means.
    range: { start: Math.min(start, text.range.end), end: text.range.end },
    ...(text.parent ? xpathTo(text.parent) : {}),
    actual: shown,
    expected: names,
  });
}

/** The text of an element that holds a value. */
export function contentNotAllowed({ path, grammar }: Telling, element: XmlElement, pattern: Pattern): Diagnostic {
  // A value is text alone: what elements in it hold is none of it.
  const own = element.children.map((each) => (each.type === "text" ? each.value : "")).join("");
  const text = shortened(own);
  const { words, values } = describeValues(pattern, text);
  const reason = reasonFor(pattern, text);
  const why = reason === undefined ? "" : ` (${reason})`;
  const message = `\`${text}\` is not a value that element \`${element.name}\` may hold${why}; ${words}`;
  return diagnostic("relaxng/value-not-allowed", path, message, {
    ...placeOf(element),
    actual: text,
    expected: values,
    ...glossOf(grammar, element),
  });
}

/** An attribute that may not stand on its element, or not together with the others there. */
export function attributeNotAllowed(
  { path, grammar }: Telling,
  { element, attribute, pattern }: OnElement,
): Diagnostic {
  const known = attributesOf(grammar, pattern);
  if (known.named(attribute)) {
    const message = `attribute \`${attribute.name}\` is not allowed on \`${element.name}\` together with the attributes before it; keep one or the other`;
    return diagnostic("relaxng/attribute-not-allowed", path, message, placeOfAttribute(element, attribute));
  }
  const names = missingNames(element, known);
  const expected = nearestFirst(names, attribute.name);
  const meant = meantOf(names, attribute.name);
  const may = meant
    ? `did you mean \`${meant}\`?`
    : expected.length > 0
      ? `${listed(expected)} may stand there`
      : "no other attribute may stand there";
  const message = `attribute \`${attribute.name}\` is not allowed on \`${element.name}\`; ${may}`;
  return diagnostic("relaxng/attribute-not-allowed", path, message, {
    ...placeOfAttribute(element, attribute),
    expected,
    ...(meant !== undefined && gloss(meant, known.written(meant)?.documentation)),
  });
}

/** The names of the attributes that an element has not yet; an element may have many wrong ones. */
function missingNames(element: XmlElement, known: Attributes): readonly string[] {
  const last = missing.get(element);
  if (last?.known === known) return last.names;
  const present = new Set(element.attributes.map((each) => each.name));
  const names = known.names.some((each) => present.has(each))
    ? known.names.filter((each) => !present.has(each))
    : known.names;
  missing.set(element, { known, names });
  return names;
}

const missing = new WeakMap<XmlElement, { readonly known: Attributes; readonly names: readonly string[] }>();

/** An attribute of an element, and the element pattern that it was held against. */
export interface OnElement {
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
  readonly pattern: number;
}

/** An attribute whose value its datatype does not take. */
export function valueNotAllowed({ path, grammar }: Telling, { element, attribute, pattern }: OnElement): Diagnostic {
  const definition = attributesOf(grammar, pattern).named(attribute);
  const value = definition?.pattern;
  const bad = (value && badToken(value, attribute.value)) ?? attribute.value;
  const described = value ? describeValues(value, bad) : { words: "nothing may stand there", values: [] };
  const kind = value && isTemporal(value) ? "a date" : "a value";
  const subject =
    attribute.value === ""
      ? `attribute \`${attribute.name}\` is empty`
      : `\`${shortened(bad)}\` is not ${kind} that \`${attribute.name}\` may hold`;
  const reason = value && reasonFor(value, bad);
  const why = reason === undefined ? "" : ` (${reason})`;
  return diagnostic("relaxng/value-not-allowed", path, `${subject}${why}; ${described.words}`, {
    ...placeOfAttribute(element, attribute),
    actual: bad,
    expected: described.values,
    ...gloss(attribute.name, definition?.documentation),
  });
}

/** The attributes that an element must have and has not; any one of a list will do. */
export function attributesMissing(
  { path, grammar }: Telling,
  element: XmlElement,
  pattern: number,
): readonly Diagnostic[] {
  const { required, patterns } = attributesOf(grammar, pattern);
  const present = new Set(element.attributes.map((each) => each.name));
  const isThere = ({ name }: AttributePattern): boolean =>
    namesIn(name).some((each) => present.has(attributeName(each))) ||
    (name.kind !== "name" && element.attributes.some((each) => includes(name, each)));
  const lacking = required.filter((any) => !any.some(isThere));
  // Where the attributes depend on one another, none is required by itself.
  const others =
    lacking.length > 0
      ? []
      : patterns.filter(({ name }) => !namesIn(name).some((each) => present.has(attributeName(each))));
  return (lacking.length > 0 ? lacking : [others]).map((any) => {
    const expected = [...new Set(any.flatMap((each) => namesIn(each.name)).map(attributeName))];
    const must = expected.length > 1 ? "; it must have one of them" : ", which it must have";
    const message = `element \`${element.name}\` has no attribute ${listed(expected)}${must}`;
    const [only] = expected.length === 1 ? any : [];
    const details = { ...placeOf(element), expected, ...gloss(expected[0] ?? "", only?.documentation) };
    return diagnostic("relaxng/attribute-missing", path, message, details);
  });
}

function placeOf(element: XmlElement): Pick<DiagnosticDetails, "range" | "xpath"> {
  return { range: element.startTag, ...xpathTo(element) };
}

function placeOfAttribute(element: XmlElement, attribute: XmlAttribute): DiagnosticDetails {
  return { range: attribute.range, ...xpathTo(element, `/@${attribute.name}`), actual: attribute.name };
}

/** Elements may be so deep in one another that the path to each would be longer than the document: then it is left out. */
const DEEPEST = 1000;

function xpathTo(element: XmlElement, step = ""): Pick<DiagnosticDetails, "xpath"> {
  let depth = 0;
  for (let each: XmlElement | undefined = element; each && depth <= DEEPEST; each = each.parent) depth++;
  return depth > DEEPEST ? {} : { xpath: `${xpathOf(element)}${step}` };
}

function namespaceOf(uri: string): string {
  if (uri === TEI_NAMESPACE) return `in the TEI's namespace, \`${uri}\``;
  return uri === "" ? "in no namespace" : `in namespace \`${uri}\``;
}
