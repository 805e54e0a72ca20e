import type { AttributeDeclaration, Declarations } from "../../../core/declarations.js";
import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import {
  elementsOf,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  type XmlText,
} from "../../../core/document.js";
import { xpathOf } from "../../../core/locate.js";
import type { Range, Source } from "../../../core/source.js";

/** What a DTD asks of a document that a grammar cannot say: the root, empty elements, declarations of namespaces. */
export function checkRest({ root, source }: XmlDocument, declarations: Declarations): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const element of elementsOf(root)) {
    const content = declarations.elements.get(element.name)?.content;
    if (content?.kind === "empty" && isBlank(element) && contentOf(element, source) !== "") {
      found.push(notEmpty(element, source.path));
    }
    if (content?.kind === "children") {
      const white = element.children.find((each) => each.type === "text" && isWrittenAsText(each, source));
      if (white) found.push(onlySpace(element, white.range, source.path));
    }
    const declared = declarations.attributes.get(element.name) ?? [];
    for (const attribute of element.attributes) {
      if (!isNamespace(attribute.name) || !declarations.elements.has(element.name)) continue;
      const fault = faultOf(
        attribute,
        declared.find((each) => each.name === attribute.name),
        element,
      );
      if (fault) found.push(onAttribute(element, attribute, source.path, fault));
    }
    for (const { name } of declared.filter((each) => each.presence === "required" && isNamespace(each.name))) {
      if (!element.attributes.some((each) => each.name === name)) found.push(missing(element, name, source.path));
    }
  }
  return found;
}

function isNamespace(name: string): boolean {
  return name === "xmlns" || name.startsWith("xmlns:");
}

/** What stands between the tags of an element. */
function contentOf({ startTag, range }: XmlElement, { text }: Source): string {
  const inner = text.slice(startTag.end, range.end);
  return inner.slice(0, Math.max(0, inner.lastIndexOf("</")));
}

/** XML 1.0 3, Element Valid: between elements stands white space as such, no CDATA section and no reference to a character. */
function isWrittenAsText({ value, range }: XmlText, { text }: Source): boolean {
  return value.trim() === "" && /<!\[CDATA\[|&#/.test(text.slice(range.start, range.end));
}

function onlySpace(element: XmlElement, range: Range, path: string): Diagnostic {
  const message = `white space stands in \`${element.name}\` as a CDATA section or a reference; between elements it may stand as such only`;
  return diagnostic("dtd/text-not-allowed", path, message, { range, xpath: xpathOf(element), actual: element.name });
}

/** What is more than white space is told by the grammar. */
function isBlank({ children }: XmlElement): boolean {
  return children.every((each) => each.type !== "element" && (each.type !== "text" || each.value.trim() === ""));
}

/** XML 1.0 3, Element Valid: one declared EMPTY has no content, not even white space or a comment. */
function notEmpty(element: XmlElement, path: string): Diagnostic {
  const message = `\`${element.name}\` is declared \`EMPTY\` and holds white space, a comment or an instruction; nothing may stand in it`;
  return diagnostic("dtd/text-not-allowed", path, message, {
    range: element.startTag,
    xpath: xpathOf(element),
    actual: element.name,
  });
}

interface Fault {
  readonly code: "dtd/attribute-not-allowed" | "dtd/value-not-allowed";
  readonly message: string;
  readonly expected?: readonly string[];
}

function faultOf(
  attribute: XmlAttribute,
  declared: AttributeDeclaration | undefined,
  element: XmlElement,
): Fault | undefined {
  const { name, value } = attribute;
  if (!declared) {
    const message = `attribute \`${name}\` is not declared for \`${element.name}\`; a DTD declares namespaces too, such as with \`#FIXED\``;
    return { code: "dtd/attribute-not-allowed", message };
  }
  if (declared.presence !== "fixed" || declared.value === undefined || declared.value === value) return undefined;
  const message = `\`${name}\` is \`${value}\`; \`${declared.value}\` must stand there`;
  return { code: "dtd/value-not-allowed", message, expected: [declared.value] };
}

function onAttribute(
  element: XmlElement,
  { name, range }: XmlAttribute,
  path: string,
  { code, message, expected }: Fault,
): Diagnostic {
  return diagnostic(code, path, message, {
    range,
    xpath: `${xpathOf(element)}/@${name}`,
    actual: name,
    ...(expected && { expected }),
  });
}

function missing(element: XmlElement, name: string, path: string): Diagnostic {
  const message = `attribute \`${name}\` is missing on \`${element.name}\`; it must stand there`;
  return diagnostic("dtd/attribute-missing", path, message, {
    range: element.startTag,
    xpath: xpathOf(element),
    actual: element.name,
    expected: [name],
  });
}
