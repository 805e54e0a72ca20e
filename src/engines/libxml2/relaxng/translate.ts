import type { Code } from "../../../core/codes.js";
import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { XmlDocument, XmlElement } from "../../../core/document.js";
import { xpathOf } from "../../../core/locate.js";
import type { Judgement, Remark } from "../judge.js";

/** What libxml2 said of a document in our words, one diagnostic an element; never none for a document that is not valid. */
export function translate({ document, verdict, remarks, obstacle }: Judgement): readonly Diagnostic[] {
  const { path } = document.source;
  if (verdict === "unknown") {
    return [
      at("relaxng/invalid", document.root, path, `the document cannot be checked against its schema: ${obstacle}`),
    ];
  }
  const told = new Set<XmlElement>();
  const found: Diagnostic[] = [];
  for (const remark of remarks) {
    const element = remark.element ?? document.root;
    if (told.has(element)) continue;
    const diagnosed = ofRemark(document, element, remark);
    if (!diagnosed) continue;
    told.add(element);
    found.push(diagnosed);
  }
  if (found.length > 0) return found;
  return [
    at("relaxng/invalid", document.root, path, "the document does not follow its schema; the place cannot be told"),
  ];
}

function ofRemark(document: XmlDocument, element: XmlElement, { text }: Remark): Diagnostic | undefined {
  const { path } = document.source;
  const name = element.name;
  const parent = element.parent ? ` in \`${element.parent.name}\`` : "";
  const attribute = /^Invalid attribute (\S+) for element/.exec(text)?.[1];
  if (attribute !== undefined) {
    const found = element.attributes.find((each) => each.local === attribute);
    const message = `attribute \`${found?.name ?? attribute}\` is not allowed on \`${name}\`, or not with this value`;
    return diagnostic("relaxng/attribute-not-allowed", path, message, {
      range: found?.range ?? element.startTag,
      xpath: xpathOf(element),
      actual: attribute,
    });
  }
  if (/^Did not expect element|has extra content|^Extra element|^Expecting element/.test(text)) {
    return at("relaxng/element-not-allowed", element, path, `element \`${name}\` is not allowed${parent}`);
  }
  if (/^Did not expect text/.test(text))
    return at("relaxng/text-not-allowed", element, path, `text is not allowed in \`${name}\``);
  if (/^Expecting an? element|got nothing|^Invalid sequence/.test(text)) {
    return at(
      "relaxng/element-incomplete",
      element,
      path,
      `element \`${name}\` is not complete; something that must stand in it is missing`,
    );
  }
  if (/failed to validate attributes|needs attributes|Missing attribute/i.test(text)) {
    return at("relaxng/attribute-missing", element, path, `an attribute that \`${name}\` must have is missing`);
  }
  if (/datatype|value|list/i.test(text))
    return at(
      "relaxng/value-not-allowed",
      element,
      path,
      `element \`${name}\` holds a value that is not allowed${parent}`,
    );
  return at("relaxng/invalid", element, path, `element \`${name}\` does not follow the schema${parent}`);
}

function at(code: Code, element: XmlElement, path: string, message: string): Diagnostic {
  return diagnostic(code, path, message, { range: element.startTag, xpath: xpathOf(element), actual: element.name });
}
