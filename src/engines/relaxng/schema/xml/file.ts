import type { XmlDocument } from "../../../../core/document.js";
import type { Reading } from "../reading.js";
import type { SchemaFile } from "../syntax.js";
import { firstContext, type XmlReading } from "./context.js";
import { readPattern } from "./pattern.js";

/** A file of a schema in XML form; `ns` is the namespace that the file which refers to it gives (RELAX NG 4.6, 4.7). */
export function readXmlForm(reading: Reading, document: XmlDocument, ns: string): SchemaFile {
  const { path } = document.source;
  const within: XmlReading = { ...reading, path, references: [] };
  const root = readPattern(within, document.root, firstContext(path, ns));
  return { root, references: within.references };
}
