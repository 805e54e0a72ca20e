import { hasScheme } from "../../core/address.js";
import { folderOf, resolveIn } from "../../core/path.js";

/** An `xml:base` resolved against the one that holds outside of it (RFC 3986, 5). Those of local files stay relative. */
export function resolveBase(outer: string | undefined, base: string): string {
  const reference = base.replace(/#.*$/, "");
  if (outer === undefined || hasScheme(reference) || reference.startsWith("/")) return reference;
  if (hasScheme(outer)) return outer;
  return reference === "" ? outer : joined(outer, reference);
}

/** Whether a base leads to another place than the files about the document. */
export function isBaseElsewhere(base: string): boolean {
  return hasScheme(base) || base.startsWith("/");
}

/** The path that a relative reference has from the folder of a document, with a base of local files. */
export function joined(base: string, reference: string): string {
  const folder = base.endsWith("/") ? base : folderOf(base);
  return base === "" ? reference : resolveIn(folder, reference) + (reference.endsWith("/") ? "/" : "");
}
