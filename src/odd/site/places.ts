import type { XmlElement } from "../../core/document.js";
import type { AnySpec, AttributeDef, Specification } from "../model.js";

/** Where on the site things stand. */
export interface Places {
  /** The page of an element, class, macro or datatype. */
  page(spec: AnySpec): string;
  /** The page of whatever has a name: elements first, as prose means these. */
  named(ident: string): string | undefined;
  /** The page of a part of the guidelines. */
  chapter(div: XmlElement): string | undefined;
  /** Where something with an `xml:id` stands in the guidelines. */
  id(id: string): string | undefined;
}

/** An `xml:id` of the guidelines, and whether its page has it too. */
export interface ChapterId {
  readonly id: string;
  readonly isShown: boolean;
}

/** The places of everything in a specification and in its guidelines. */
export function placesOf(
  { specs }: Specification,
  chapters: readonly { readonly div: XmlElement; readonly ids: readonly ChapterId[] }[],
): Places {
  const taken = new Set<string>(["index.html"]);
  const pages = new Map<AnySpec | XmlElement, string>();
  const byIdent = new Map<string, AnySpec>();
  for (const spec of specs) {
    pages.set(spec, free(`${spec.kind}-${fileName(spec.ident)}`, taken));
    if (!byIdent.has(spec.ident) || spec.kind === "element") byIdent.set(spec.ident, spec);
  }
  const ids = new Map<string, string>();
  for (const [i, { div, ids: inside }] of chapters.entries()) {
    const page = free(`guidelines-${i + 1}`, taken);
    pages.set(div, page);
    for (const { id, isShown } of inside) if (!ids.has(id)) ids.set(id, isShown ? `${page}#${anchor(id)}` : page);
  }
  return {
    page: (spec) => pages.get(spec) ?? "index.html",
    named: (ident) => {
      const spec = byIdent.get(ident);
      return spec && pages.get(spec);
    },
    chapter: (div) => pages.get(div),
    id: (id) => ids.get(id),
  };
}

/** The place of an attribute on the page of its element or class. */
export function anchorOf({ ident, ns }: Pick<AttributeDef, "ident" | "ns">): string {
  return `att-${anchor(ns === undefined ? ident : `${ident}-${ns}`)}`;
}

/** A name as it may stand behind the `#` of an address. */
export function anchor(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}`);
}

/** Names may have any letters, and files that differ in case alone are one file on some disks. */
function free(name: string, taken: Set<string>): string {
  let file = `${name}.html`;
  for (let i = 2; taken.has(file.toLowerCase()); i++) file = `${name}-${i}.html`;
  taken.add(file.toLowerCase());
  return file;
}

function fileName(ident: string): string {
  return anchor(ident).slice(0, 100);
}
