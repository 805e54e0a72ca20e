import { textOf, type XmlElement } from "../../core/document.js";
import { type Context, contextIn, expanded, partsOf, type Writing } from "./context.js";

/** What names without a prefix stand for: those of elements have the default namespace, those of attributes none. */
export type Named = "element" | "attribute";

/** A single name. */
export function writeName(
  { names }: Writing,
  { uri, local }: { readonly uri: string | undefined; readonly local: string },
  named: Named,
): string {
  const plain = named === "element" ? names.defaultNamespace : "";
  return uri === plain ? local : `${names.prefix(uri)}:${local}`;
}

/** A name class, with parentheses where something could stand beside it. */
export function writeNameClass(writing: Writing, element: XmlElement, outer: Context, named: Named): string {
  const text = bare(writing, element, outer, named);
  return isCompound(element) ? `(${text})` : text;
}

function isCompound(element: XmlElement): boolean {
  return element.local === "choice" || partsOf(element).length > 0;
}

function bare(writing: Writing, element: XmlElement, outer: Context, named: Named): string {
  const context = contextIn(element, outer);
  switch (element.local) {
    case "name":
      return writeName(writing, expanded(textOf(element).trim(), context.ns, context), named);
    case "anyName":
    case "nsName": {
      const wildcard = element.local === "anyName" ? "*" : `${writing.names.prefix(context.ns)}:*`;
      const [except] = partsOf(element);
      return except ? `${wildcard} - ${excepted(writing, except, context, named)}` : wildcard;
    }
    default:
      return choice(writing, element, context, named);
  }
}

function excepted(writing: Writing, except: XmlElement, outer: Context, named: Named): string {
  const text = choice(writing, except, contextIn(except, outer), named);
  const [only, ...others] = partsOf(except);
  return others.length === 0 && only && !isCompound(only) ? text : `(${text})`;
}

function choice(writing: Writing, element: XmlElement, context: Context, named: Named): string {
  const parts = partsOf(element);
  if (parts.length === 1 && parts[0]) return bare(writing, parts[0], context, named);
  return parts.map((each) => writeNameClass(writing, each, context, named)).join(" | ");
}
