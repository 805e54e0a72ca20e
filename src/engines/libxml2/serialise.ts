import type { XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import { XML_NAMESPACE } from "../../core/document.js";

/** A document as libxml2 is given it. */
export interface Serialised {
  readonly text: string;
  /** The elements in the order of their lines: the first on line 2. */
  readonly elements: readonly XmlElement[];
  /** How many elements stand in one another. */
  readonly depth: number;
}

/**
 * The document as text with one line end an element, inside its start tag, so that a line number names one element. It is
 * well-formed even where the source was not. A second `xml:id` of the same value is made another: that is a check of its own.
 */
export function serialise(document: XmlDocument): Serialised {
  const parts: string[] = [];
  const elements: XmlElement[] = [];
  const ids = new Set<string>();
  const pending: (XmlNode | string)[] = [document.root];
  let open = 0;
  let depth = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") {
      parts.push(next);
      open--;
    } else if (next.type === "text") parts.push(escapeText(next.value));
    else if (next.type === "element") {
      elements.push(next);
      depth = Math.max(depth, ++open);
      parts.push(`<${next.name}`, ...next.attributes.map((each) => attributeText(each, ids)), "\n>");
      pending.push(`</${next.name}>`);
      for (const child of next.children.toReversed()) pending.push(child);
    }
  }
  return { text: parts.join(""), elements, depth };
}

function attributeText(attribute: XmlElement["attributes"][number], ids: Set<string>): string {
  const isId = attribute.uri === XML_NAMESPACE && attribute.local === "id";
  let value = attribute.value;
  if (isId) while (ids.has(value)) value += "_";
  if (isId) ids.add(value);
  return ` ${attribute.name}="${escapeText(value).replaceAll('"', "&quot;")}"`;
}

/** Line ends become references: a line number must count elements only. What XML forbids was said by the reader. */
function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "?")
    .replace(/[&<>\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
