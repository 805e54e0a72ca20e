import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from "./document.js";
import { escapeText, escapeValue } from "./xml-text.js";

/**
 * The root element of a document as text that can stand in another, with attributes that it must have there: entities are
 * resolved, names are as written.
 */
export function rootText({ root }: XmlDocument, added: Readonly<Record<string, string>> = {}): string {
  const text = writtenElement(root);
  // What has no namespace must not come into that of the elements about it.
  const isDeclared = root.attributes.some((each) => each.name === "xmlns");
  const more = Object.entries(isDeclared ? added : { xmlns: "", ...added });
  const written = more.map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join("");
  return `<${root.name}${written}${text.slice(1 + root.name.length)}`;
}

/**
 * A document as text: entities are resolved, names are as written. What stands outside of the root element is kept, but for
 * instructions that lead by a relative address to where they cannot lead any more.
 */
export function wholeText({ children, root }: XmlDocument): string {
  const written = children.flatMap((node) => {
    if (node.type === "element") return [writtenElement(root)];
    const isLost = node.type === "instruction" && RELATIVE.test(node.value);
    return node.type === "text" || isLost ? [] : [writtenLeaf(node)];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written.join("\n")}\n`;
}

/** The address in an instruction such as `xml-model`, where it has no scheme. */
const RELATIVE = /(?:^|\s)href\s*=\s*(?:"(?![A-Za-z][A-Za-z0-9+.-]*:)|'(?![A-Za-z][A-Za-z0-9+.-]*:))/;

/** An element with all that stands in it. Documents may nest deeper than the call stack. */
export function writtenElement(element: XmlElement): string {
  const parts: string[] = [];
  const pending: (XmlNode | string)[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") parts.push(next);
    else if (next.type !== "element") parts.push(writtenLeaf(next));
    else if (next.children.length === 0) parts.push(startTag(next, "/>"));
    else {
      parts.push(startTag(next));
      pending.push(`</${next.name}>`);
      for (let i = next.children.length - 1; i >= 0; i--) {
        const child = next.children[i];
        if (child) pending.push(child);
      }
    }
  }
  return parts.join("");
}

/** A node that holds no others. */
export function writtenLeaf(node: Exclude<XmlNode, XmlElement>): string {
  switch (node.type) {
    case "text":
      return escapeText(node.value);
    case "comment":
      return `<!--${node.value}-->`;
    case "instruction":
      return node.value === "" ? `<?${node.target}?>` : `<?${node.target} ${node.value}?>`;
  }
}

/** The start tag of an element as it is written, with its namespaces. */
export function startTag({ name, attributes }: XmlElement, end = ">"): string {
  return `<${name}${attributes.map(writtenAttribute).join("")}${end}`;
}

/** An attribute as it stands in a tag, with a space before it. */
export function writtenAttribute({ name, value }: XmlAttribute): string {
  return ` ${name}="${escapeValue(value)}"`;
}
