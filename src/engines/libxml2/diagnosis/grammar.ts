import { attributeOf, textOf, XML_NAMESPACE, type XmlDocument, type XmlElement } from "../../../core/document.js";
import {
  type ElementPattern,
  type Name,
  type NameClass,
  namesIn,
  type Pattern,
  type Pool,
  patternPool,
} from "./patterns.js";

const RELAX_NG = "http://relaxng.org/ns/structure/1.0";

/** A schema as far as messages need it. */
export interface Grammar {
  readonly pool: Pool;
  readonly start: Pattern;
  /** The patterns of the elements that have a name of their own, by local name. */
  readonly elements: ReadonlyMap<string, readonly ElementPattern[]>;
  /** The namespaces of those elements. */
  readonly namespaces: ReadonlySet<string>;
}

/** The grammar of a schema; undefined where it uses what this reader does not know, such as parts in other files. */
export function readGrammar(document: XmlDocument): Grammar | undefined {
  const reader: Reader = { pool: patternPool(), defines: new Map(), made: new Map(), elements: [], unknown: false };
  const root = document.root;
  if (root.uri !== RELAX_NG) return undefined;
  const context = contextOf(root, { ns: "", library: "" });
  if (root.local !== "grammar") return finish(reader, readPattern(reader, root, context));
  collectDefines(reader, root, context);
  const start = reader.defines.get("start");
  if (!start) return undefined;
  return finish(reader, resolve(reader, "start"));
}

interface Reader {
  readonly pool: Pool;
  readonly defines: Map<string, Define>;
  readonly made: Map<string, Pattern>;
  readonly elements: ElementPattern[];
  /** Set where the schema uses what is not known here. */
  unknown: boolean;
}

interface Define {
  readonly parts: { readonly element: XmlElement; readonly context: Inherited }[];
  combine: string | undefined;
}

/** RELAX NG 4.3 and 4.8: attributes that hold for everything below. */
interface Inherited {
  readonly ns: string;
  readonly library: string;
}

function finish(reader: Reader, start: Pattern): Grammar | undefined {
  // Contents are read late; reading them all now finds out whether all is known, and all the elements.
  for (let i = 0; i < reader.elements.length; i++) reader.elements[i]?.content();
  if (reader.unknown) return undefined;
  const elements = new Map<string, ElementPattern[]>();
  for (const each of reader.elements) {
    for (const { local } of namesIn(each.names)) elements.set(local, [...(elements.get(local) ?? []), each]);
  }
  const namespaces = new Set(reader.elements.flatMap((each) => namesIn(each.names)).map((each) => each.uri));
  return { pool: reader.pool, start, elements, namespaces };
}

function collectDefines(reader: Reader, grammar: XmlElement, outer: Inherited): void {
  for (const child of schemaChildren(grammar)) {
    const context = contextOf(child, outer);
    if (child.local === "div") collectDefines(reader, child, context);
    else if (child.local === "start" || child.local === "define") addDefine(reader, child, context);
    else reader.unknown = true;
  }
}

function addDefine(reader: Reader, element: XmlElement, context: Inherited): void {
  const name = element.local === "start" ? "start" : `define ${trimmed(element, "name")}`;
  const define = reader.defines.get(name) ?? { parts: [], combine: undefined };
  define.parts.push({ element, context });
  define.combine ??= attributeOf(element, "combine")?.trim();
  reader.defines.set(name, define);
}

function resolve(reader: Reader, name: string): Pattern {
  const known = reader.made.get(name);
  if (known) return known;
  // A define that leads to itself without an element between stands for nothing; such a schema is refused elsewhere.
  reader.made.set(name, reader.pool.notAllowed);
  const define = reader.defines.get(name);
  if (!define) reader.unknown = true;
  const parts = (define?.parts ?? []).map(({ element, context }) =>
    readGroup(reader, schemaChildren(element), context),
  );
  const combine = define?.combine === "interleave" ? reader.pool.interleave : reader.pool.choice;
  const pattern = parts.length === 0 ? reader.pool.notAllowed : parts.reduce((a, b) => combine(a, b));
  reader.made.set(name, pattern);
  return pattern;
}

function readGroup(reader: Reader, children: readonly XmlElement[], context: Inherited): Pattern {
  return children
    .map((each) => readPattern(reader, each, context))
    .reduce((a, b) => reader.pool.group(a, b), reader.pool.empty);
}

function readPattern(reader: Reader, element: XmlElement, outer: Inherited): Pattern {
  const { pool } = reader;
  const context = contextOf(element, outer);
  const children = schemaChildren(element);
  const content = (): Pattern => readGroup(reader, children, context);
  switch (element.local) {
    case "empty":
      return pool.empty;
    case "notAllowed":
      return pool.notAllowed;
    case "text":
      return pool.text;
    case "ref":
      return resolve(reader, `define ${trimmed(element, "name")}`);
    case "group":
      return content();
    case "choice":
      return pool.choice(...children.map((each) => readPattern(reader, each, context)));
    case "interleave":
      return children
        .map((each) => readPattern(reader, each, context))
        .reduce((a, b) => pool.interleave(a, b), pool.empty);
    case "mixed":
      return pool.interleave(pool.text, content());
    case "optional":
      return pool.optional(content());
    case "zeroOrMore":
      return pool.optional(pool.oneOrMore(content()));
    case "oneOrMore":
      return pool.oneOrMore(content());
    case "list":
      return pool.list(content());
    case "data":
      return readData(reader, element, context);
    case "value":
      return pool.value(attributeOf(element, "type")?.trim() ?? "token", textOf(element));
    case "element":
      return readElement(reader, element, context);
    case "attribute":
      return readAttribute(reader, element, context);
    default:
      // A grammar in the grammar, or a part in another file.
      reader.unknown = true;
      return pool.notAllowed;
  }
}

function readElement(reader: Reader, element: XmlElement, context: Inherited): Pattern {
  const { names, rest } = readNames(element, context, context.ns);
  let content: Pattern | undefined;
  const pattern = reader.pool.element(names, () => {
    content ??= readGroup(reader, rest, context);
    return content;
  });
  reader.elements.push(pattern);
  return pattern;
}

function readAttribute(reader: Reader, element: XmlElement, context: Inherited): Pattern {
  // RELAX NG 4.8: the name attribute of an attribute does not take the inherited namespace.
  const { names, rest } = readNames(element, context, attributeOf(element, "ns") ?? "");
  return reader.pool.attribute(names, rest.length === 0 ? reader.pool.text : readGroup(reader, rest, context));
}

function readData(reader: Reader, element: XmlElement, context: Inherited): Pattern {
  const children = schemaChildren(element);
  const params = children
    .filter((each) => each.local === "param")
    .map((each) => ({ name: trimmed(each, "name"), value: textOf(each) }));
  const except = children.find((each) => each.local === "except");
  const excluded =
    except && reader.pool.choice(...schemaChildren(except).map((each) => readPattern(reader, each, context)));
  return reader.pool.data({ type: trimmed(element, "type"), params, except: excluded });
}

function readNames(
  element: XmlElement,
  context: Inherited,
  ns: string,
): { readonly names: NameClass; readonly rest: readonly XmlElement[] } {
  const children = schemaChildren(element);
  const name = attributeOf(element, "name")?.trim();
  if (name !== undefined) return { names: { kind: "name", ...expand(name, element, ns) }, rest: children };
  const [first, ...rest] = children;
  return { names: first ? readNameClass(first, context) : { kind: "choice", of: [] }, rest };
}

function readNameClass(element: XmlElement, outer: Inherited): NameClass {
  const context = contextOf(element, outer);
  const children = schemaChildren(element);
  const excepted = children.find((each) => each.local === "except");
  const except = excepted && choiceOf(schemaChildren(excepted), context);
  switch (element.local) {
    case "name":
      return { kind: "name", ...expand(textOf(element).trim(), element, context.ns) };
    case "nsName":
      return { kind: "nsName", uri: context.ns, except };
    case "choice":
      return choiceOf(children, context);
    default:
      return { kind: "anyName", except };
  }
}

function choiceOf(children: readonly XmlElement[], context: Inherited): NameClass {
  return { kind: "choice", of: children.map((each) => readNameClass(each, context)) };
}

/** RELAX NG 4.10: a prefix in a name stands for the namespace that it is bound to in the schema. */
function expand(name: string, element: XmlElement, ns: string): Name {
  const colon = name.indexOf(":");
  if (colon < 0) return { uri: ns, local: name };
  const prefix = name.slice(0, colon);
  let uri = prefix === "xml" ? XML_NAMESPACE : "";
  for (let each: XmlElement | undefined = element; each && uri === ""; each = each.parent) {
    uri = attributeOf(each, `xmlns:${prefix}`) ?? "";
  }
  return { uri, local: name.slice(colon + 1) };
}

function contextOf(element: XmlElement, outer: Inherited): Inherited {
  return {
    ns: attributeOf(element, "ns") ?? outer.ns,
    library: attributeOf(element, "datatypeLibrary") ?? outer.library,
  };
}

function schemaChildren(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((each): each is XmlElement => each.type === "element" && each.uri === RELAX_NG);
}

function trimmed(element: XmlElement, name: string): string {
  return attributeOf(element, name)?.trim() ?? "";
}
