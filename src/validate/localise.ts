import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { inItsFile } from "../core/joined-source.js";
import { elementAt, xpathOf } from "../core/locate.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";

/**
 * What is said of a document, about the files that the places are in: path, range and XPath are those of the file. For a
 * document of one file nothing changes.
 */
export function localised(
  diagnostics: readonly Diagnostic[],
  { source }: XmlDocument,
  { engines }: Pick<Context, "engines">,
): readonly Diagnostic[] {
  if (source.files.length === 1) return diagnostics;
  const documents = new Map<Source, XmlDocument | undefined>();
  const documentOf = (file: Source): XmlDocument | undefined => {
    if (!documents.has(file)) documents.set(file, engines.xml.parse(file).value);
    return documents.get(file);
  };
  return diagnostics.map((each) => {
    if (!each.range || each.path !== source.path) return inItsFile(each, source);
    const { source: file, offset } = source.origin(each.range.start);
    const xpath = each.xpath === undefined ? undefined : xpathIn(documentOf(file), offset, each.xpath);
    return { ...inItsFile(each, source), ...(xpath !== undefined && { xpath }) };
  });
}

/** The XPath of a place in its own file; what follows the element stays, such as `/@n`. */
function xpathIn(document: XmlDocument | undefined, offset: number, xpath: string): string {
  const element = document && elementAt(document.root, offset);
  if (!element) return xpath;
  const [rest = ""] = /(?:\/(?:@[^/]*|(?:text|comment|processing-instruction)\(\)(?:\[\d+\])?))?$/.exec(xpath) ?? [];
  return xpathOf(element) + rest;
}

/** The diagnostics in document order, those of the document's own file first, then those of other files by their paths. */
export function inFileOrder(diagnostics: readonly Diagnostic[], path: string): readonly Diagnostic[] {
  const rank = (each: Diagnostic): string => (each.path === path ? "" : each.path);
  return diagnostics.toSorted((a, b) => {
    if (a.path !== b.path) return rank(a) < rank(b) ? -1 : 1;
    return (a.range?.start ?? -1) - (b.range?.start ?? -1);
  });
}
