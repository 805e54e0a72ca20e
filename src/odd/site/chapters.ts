import { attributeOf, elementsOf, textOf, type XmlDocument, type XmlElement } from "../../core/document.js";
import { isTei, teiChildren } from "../names.js";
import { type Html, h, isEmpty, render } from "./html.js";
import { anchor, type ChapterId, type Places } from "./places.js";
import { keepsId, proseHtml } from "./prose.js";

/** A part of the guidelines, on a page of its own. */
export interface Chapter {
  readonly div: XmlElement;
  readonly title: string;
  /** Every `xml:id` in it, and whether the page has it too. */
  readonly ids: readonly ChapterId[];
}

/** The parts of an ODD that are prose: its divisions, or what stands in front, body and back without any. */
export function chaptersOf({ root }: XmlDocument): readonly Chapter[] {
  const parts = [...elementsOf(root)].filter(
    (each) => ["front", "body", "back"].some((local) => isTei(each, local)) && each.parent?.local === "text",
  );
  const divs = parts.flatMap((part) => {
    const inner = part.children.filter((each) => each.type === "element" && /^div1?$/.test(each.local));
    return inner.length > 0 ? inner.flatMap((each) => (each.type === "element" ? [each] : [])) : [part];
  });
  return divs.filter(hasProse).map((div) => ({ div, title: titleOf(div), ids: idsIn(div) }));
}

/** The page of a part of the guidelines. */
export function chapterHtml(places: Places, { div, title }: Chapter): Html {
  const [head] = teiChildren(div, "head");
  const rest = div.children.filter((each) => each !== head);
  const heading = head ? proseHtml(places, head.children) : title;
  const id = attributeOf(div, "xml:id");
  return h(
    "article",
    { class: "guidelines", ...(id !== undefined && { id: anchor(id) }) },
    h("h1", {}, heading),
    proseHtml(places, rest),
  );
}

function hasProse(div: XmlElement): boolean {
  const places: Places = { page: () => "", named: () => undefined, chapter: () => undefined, id: () => undefined };
  const [head] = teiChildren(div, "head");
  const html = proseHtml(
    places,
    div.children.filter((each) => each !== head),
  );
  return !isEmpty(html) && /[^\s<>]/.test(render(html).replace(/<[^>]*>/g, ""));
}

function titleOf(div: XmlElement): string {
  const [head] = teiChildren(div, "head");
  return head ? textOf(head).replace(/\s+/g, " ").trim() : "";
}

function idsIn(div: XmlElement): Chapter["ids"] {
  return [...elementsOf(div)].flatMap((each) => {
    const id = attributeOf(each, "xml:id");
    return id === undefined ? [] : [{ id, isShown: each === div || keepsId(each) }];
  });
}
