import { type Reading, say } from "../reading.js";
import type { SchemaFile } from "../syntax.js";
import { firstContext, type XmlReading } from "./context.js";
import { elementsOf, type SchemaElement, type SchemaTable } from "./element.js";
import { readPattern } from "./pattern.js";

/** The root of a file in XML form; undefined where its elements are nested too deep, which is said. */
export function rootOf(reading: Reading, file: SchemaTable): SchemaElement | undefined {
  const { root, deep } = elementsOf(file, DEEPEST);
  if (!deep) return root;
  const message = `elements are nested more than ${DEEPEST} deep; move some of them to a \`define\``;
  say(reading, "relaxng/schema-unreadable", deep, message);
  return undefined;
}

/** A file of a schema in XML form; `ns` is the namespace that the file which refers to it gives (RELAX NG 4.6, 4.7). */
export function readXmlForm(reading: Reading, root: SchemaElement, ns: string): SchemaFile {
  const { path } = root;
  const within: XmlReading = { ...reading, path, references: [] };
  return { root: readPattern(within, root, firstContext(path, ns)), references: within.references };
}

/** How deep the elements of a schema may nest: deeper ones would exhaust the call stack. */
const DEEPEST = 500;
