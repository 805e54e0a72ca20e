import type { XmlDocument, XmlElement } from "../../../../core/document.js";
import { type Reading, say } from "../reading.js";
import type { SchemaFile } from "../syntax.js";
import { firstContext, placeOfElement, RELAX_NG, type XmlReading } from "./context.js";
import { readPattern } from "./pattern.js";

/** A file of a schema in XML form; `ns` is the namespace that the file which refers to it gives (RELAX NG 4.6, 4.7). */
export function readXmlForm(reading: Reading, document: XmlDocument, ns: string): SchemaFile {
  const { path } = document.source;
  const within: XmlReading = { ...reading, path, references: [] };
  const deep = firstTooDeep(document.root);
  if (deep) {
    const message = `elements are nested more than ${DEEPEST} deep; move some of them to a \`define\``;
    say(reading, "relaxng/schema-unreadable", placeOfElement(within, deep), message);
    return { root: undefined, references: [] };
  }
  const root = readPattern(within, document.root, firstContext(path, ns));
  return { root, references: within.references };
}

/** How deep the elements of a schema may nest: deeper ones would exhaust the call stack. */
const DEEPEST = 500;

/** The first element that is nested too deep; what is not of RELAX NG is not entered. */
function firstTooDeep(root: XmlElement): XmlElement | undefined {
  let level = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: XmlElement[] = [];
    for (const element of level) {
      for (const child of element.children) if (child.type === "element" && child.uri === RELAX_NG) next.push(child);
    }
    level = next;
  }
  return level[0];
}
