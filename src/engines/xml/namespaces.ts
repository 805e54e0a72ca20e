import { XML_NAMESPACE, type XmlAttribute } from "../../core/document.js";
import { nearest } from "../../core/nearest.js";
import type { Range } from "../../core/source.js";
import { type Reading, say } from "./reading.js";

/** The namespace that the prefix `xmlns` is bound to. */
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** The namespaces that hold where a document starts. */
export const FIRST_NAMESPACES: ReadonlyMap<string, string> = new Map([["xml", XML_NAMESPACE]]);

/** A name as written, taken apart. */
export interface ExpandedName {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
}

/** An attribute as written, before its namespace is known. */
export type PlainAttribute = Omit<XmlAttribute, "local" | "uri">;

/** The namespaces that hold in an element with these attributes; the outer map itself where it declares none. */
export function declareNamespaces(
  reading: Reading,
  attributes: readonly PlainAttribute[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let namespaces: Map<string, string> | undefined;
  for (const attribute of attributes) {
    const { name } = attribute;
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    if (name === "xmlns:") {
      say(reading, attribute.range, "`xmlns:` has no prefix after it; write `xmlns` or `xmlns:prefix`", {
        actual: name,
      });
      continue;
    }
    if (!mayDeclare(reading, attribute)) continue;
    namespaces ??= new Map(outer);
    namespaces.set(name.slice("xmlns:".length), attribute.value);
  }
  return namespaces ?? outer;
}

/** Namespaces in XML 1.0, 3: what a declaration may say of `xml`, `xmlns` and the empty namespace. */
function mayDeclare(reading: Reading, attribute: PlainAttribute): boolean {
  const prefix = attribute.name.slice("xmlns:".length);
  const { value, range } = attribute;
  if (prefix === "xmlns" || (prefix === "xml") !== (value === XML_NAMESPACE) || value === XMLNS_NAMESPACE) {
    if (prefix === "xml" && value === XML_NAMESPACE) return true;
    say(
      reading,
      range,
      `\`${attribute.name}\` may not be bound to \`${value}\`; the prefixes \`xml\` and \`xmlns\` have their own namespaces`,
    );
    return false;
  }
  if (prefix !== "" && value === "") {
    say(reading, range, `prefix \`${prefix}\` is bound to nothing; give it the address of a namespace`);
    return false;
  }
  return true;
}

/** The attributes with their namespaces; a second one of the same name is said and left out. */
export function expandAttributes(
  reading: Reading,
  attributes: readonly PlainAttribute[],
  namespaces: ReadonlyMap<string, string>,
): readonly XmlAttribute[] {
  const expanded: XmlAttribute[] = [];
  // Comparing each with each is quickest for the few attributes that elements have; beyond those it would not end.
  const known = attributes.length > 30 ? new Map<string, XmlAttribute>() : undefined;
  for (const { name, value, range, valueRange } of attributes) {
    const { local, uri } = expandAttributeName(reading, name, { namespaces, start: range.start });
    const key = known && `${uri} ${local}`;
    const twin =
      key === undefined ? expanded.find((each) => each.local === local && each.uri === uri) : known?.get(key);
    if (twin) {
      sayTwice(reading, { name, range }, twin.name);
      continue;
    }
    const attribute: XmlAttribute = { name, local, uri, value, range, valueRange };
    expanded.push(attribute);
    if (key !== undefined) known?.set(key, attribute);
  }
  return expanded;
}

function sayTwice(reading: Reading, { name, range }: Pick<PlainAttribute, "name" | "range">, first: string): void {
  const which = first === name ? `attribute \`${first}\`` : `attribute \`${name}\`, here also named \`${first}\`,`;
  say(reading, range, `${which} stands twice in one tag; keep one`, { actual: name });
}

function expandAttributeName(
  reading: Reading,
  name: string,
  { namespaces, start }: { readonly namespaces: ReadonlyMap<string, string>; readonly start: number },
): ExpandedName {
  if (name === "xmlns") return { name, local: name, uri: XMLNS_NAMESPACE };
  if (!name.includes(":")) return { name, local: name, uri: "" };
  if (name.startsWith("xmlns:")) return { name, local: name.slice("xmlns:".length), uri: XMLNS_NAMESPACE };
  return expandName(reading, name, { namespaces, range: { start, end: start + name.length } });
}

/** The namespace and local part of a name; a prefix that is bound to nothing is said and has no namespace. */
export function expandName(
  reading: Reading,
  name: string,
  { namespaces, range }: { readonly namespaces: ReadonlyMap<string, string>; readonly range: Range },
): ExpandedName {
  const colon = name.indexOf(":");
  if (colon < 0) return { name, local: name, uri: namespaces.get("") ?? "" };
  const prefix = name.slice(0, colon);
  const local = name.slice(colon + 1);
  if (prefix === "" || !/^[^-.:0-9]/.test(local) || local.includes(":")) {
    say(reading, range, `\`${name}\` has a colon in the wrong place; a name is \`name\` or \`prefix:name\``, {
      actual: name,
    });
    return { name, local, uri: "" };
  }
  const uri = namespaces.get(prefix);
  if (uri === undefined) {
    const meant = nearest(prefix, namespaces.keys(), 1)[0];
    const hint = meant ? `; did you mean \`${meant}:${local}\`?` : `; bind it with \`xmlns:${prefix}="…"\``;
    say(reading, range, `prefix \`${prefix}\` of \`${name}\` is bound to no namespace${hint}`, { actual: name });
  }
  return { name, local, uri: uri ?? "" };
}
