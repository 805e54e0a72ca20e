import { attributeOf, XML_NAMESPACE, type XmlElement, type XmlNode } from "../../core/document.js";
import { escapeText, escapeValue } from "../../core/xml-text.js";

/** Namespaces by the prefixes that they are bound to; the default one has the empty prefix. */
export type Bindings = ReadonlyMap<string, string>;

/**
 * An element with all that is in it as text. `bound` is what is bound about it: elements and attributes of other namespaces get
 * the declarations that they need. Elements of the default namespace there are written without a prefix. Comments stay.
 */
export function writeXml(element: XmlElement, bound: Bindings): string {
  const parts: string[] = [];
  write(element, bound, parts);
  return parts.join("");
}

function write(node: XmlNode, bound: Bindings, parts: string[]): void {
  switch (node.type) {
    case "text":
      parts.push(escapeText(node.value));
      return;
    case "comment":
      parts.push(`<!--${node.value}-->`);
      return;
    case "instruction":
      parts.push(node.value === "" ? `<?${node.target}?>` : `<?${node.target} ${node.value}?>`);
      return;
    case "element":
      writeElement(node, bound, parts);
  }
}

function writeElement(element: XmlElement, bound: Bindings, parts: string[]): void {
  let inner: Map<string, string> | undefined;
  const declared: string[] = [];
  const bind = (prefix: string, uri: string): void => {
    if (prefix === "xml" || ((inner ?? bound).get(prefix) ?? "") === uri) return;
    inner ??= new Map(bound);
    inner.set(prefix, uri);
    declared.push(` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${escapeValue(uri)}"`);
  };
  const isDefault = bound.get("") === element.uri;
  const name = isDefault ? element.local : element.name;
  bind(isDefault ? "" : prefixOf(element.name), element.uri);
  const attributes: string[] = [];
  for (const each of element.attributes) {
    if (each.name === "xmlns" || each.name.startsWith("xmlns:")) {
      // What a declaration is there for may stand in an expression only; elements of the default namespace need none.
      if (each.name !== "xmlns" && each.value !== bound.get("")) bind(each.name.slice("xmlns:".length), each.value);
      continue;
    }
    if (each.uri !== "" && each.uri !== XML_NAMESPACE) bind(prefixOf(each.name), each.uri);
    attributes.push(` ${each.name}="${escapeValue(each.value)}"`);
  }
  parts.push(`<${name}${declared.join("")}${attributes.join("")}`);
  if (element.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  for (const child of element.children) write(child, inner ?? bound, parts);
  parts.push(`</${name}>`);
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}

/** The start tag of an element without its own declarations, for an element that is put together anew. */
export function attributesText(element: XmlElement, without: readonly string[] = []): string {
  return element.attributes
    .filter(({ name }) => !without.includes(name) && name !== "xmlns" && !name.startsWith("xmlns:"))
    .map(({ name }) => ` ${name}="${escapeValue(attributeOf(element, name) ?? "")}"`)
    .join("");
}
