import type { XmlEngine } from "../../core/engines.js";
import { readDocument } from "./content.js";

/**
 * XML 1.0 with namespaces, read with the place of everything. Written here rather than taken from a package, because no
 * package gives the exact places of attributes and values and goes on sensibly after a slip.
 */
export const xmlEngine: XmlEngine = { parse: readDocument };
