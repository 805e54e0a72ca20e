import { hasScheme } from "../core/address.js";
import { attributeOf, elementsOf, TEI_NAMESPACE, type XmlDocument } from "../core/document.js";
import { decodedHref, folderOf, resolveIn } from "../core/path.js";

/** A reference of a document to a file that may be a document of the edition. */
export interface PageLink {
  /** The address as it is written. */
  readonly target: string;
  /** The path of the file. */
  readonly path: string;
  /** The page of that document, with what the reference names in it; undefined where the edition has none. */
  readonly href?: string;
}

/** The references of a document to other files, each once; `pages` has the names of the pages by the path of the document. */
export function pageLinksOf({ root, source }: XmlDocument, pages: ReadonlyMap<string, string>): readonly PageLink[] {
  const links = new Map<string, PageLink>();
  for (const element of elementsOf(root)) {
    if (element.uri !== TEI_NAMESPACE) continue;
    const target = attributeOf(element, "target")?.trim().split(/\s+/)[0] ?? "";
    if (target === "" || target.startsWith("#") || hasScheme(target) || links.has(target)) continue;
    const path = decodedHref(target);
    if (path === undefined || path === "") continue;
    links.set(target, linked({ target, path: resolveIn(folderOf(source.path), path) }, pages));
  }
  return [...links.values()];
}

/** Whether references lead where they led before. */
export function stillLead(links: readonly PageLink[], pages: ReadonlyMap<string, string>): boolean {
  return links.every((each) => linked(each, pages).href === each.href);
}

function linked({ target, path }: PageLink, pages: ReadonlyMap<string, string>): PageLink {
  const page = pages.get(path);
  if (page === undefined) return { target, path };
  const mark = target.indexOf("#");
  return { target, path, href: `${page}.html${mark < 0 ? "" : target.slice(mark)}` };
}
