import type { Element, Root } from "hast";
import { elementsIn, propertyOf } from "./nodes.js";
import { shownText } from "./unseen.js";

/** The elements that belong to the site and not to the document: by landmarks, else by how much of their text is links. */
export function furnitureIn(root: Root): ReadonlySet<Element> {
  const all = shownText(root).trim().length;
  const furniture = new Set<Element>();
  const main = mainOf(root);
  const walk = (element: Element, inMain: boolean): void => {
    if (isFurniture(element, { inMain, all })) {
      furniture.add(element);
      return;
    }
    for (const child of element.children) {
      if (child.type === "element") walk(child, inMain || child === main);
    }
  };
  for (const child of root.children) if (child.type === "element") walk(child, main === undefined);
  if (main) addOutside(root, main, furniture);
  return furniture;
}

/** The one element that the page calls its main part. */
function mainOf(root: Root): Element | undefined {
  for (const isMain of [isMainPart, (each: Element) => each.tagName === "article"]) {
    const found = [...elementsIn(root)].filter(isMain);
    if (found.length === 1 && found[0] && shownText(found[0]).trim() !== "") return found[0];
  }
  return undefined;
}

function isMainPart(element: Element): boolean {
  return element.tagName === "main" || propertyOf(element, "role") === "main";
}

/** What stands beside the way to the main part is the site's, but for its heading. */
function addOutside(root: Root, main: Element, furniture: Set<Element>): void {
  const holdsMain = (element: Element): boolean => [...elementsIn(element)].includes(main);
  const visit = (element: Element): void => {
    if (element === main || HEADINGS.has(element.tagName) || element.tagName === "head") return;
    const holds = holdsMain(element);
    const holdsHeading = [...elementsIn(element)].some((each) => each.tagName === "h1");
    if (!holds && !holdsHeading) furniture.add(element);
    else for (const child of element.children) if (child.type === "element") visit(child);
  };
  for (const child of root.children) if (child.type === "element") visit(child);
}

const HEADINGS: ReadonlySet<string> = new Set(["h1"]);

interface Around {
  readonly inMain: boolean;
  /** How many characters the page shows. */
  readonly all: number;
}

function isFurniture(element: Element, { inMain, all }: Around): boolean {
  const { tagName } = element;
  if (tagName === "nav" || tagName === "button" || ROLES.has(propertyOf(element, "role"))) return true;
  if (tagName === "footer") return true;
  if (tagName === "aside") return !inMain;
  // Some sites put the whole page into a form.
  if (tagName === "form") return shownText(element).trim().length * 2 < all || all < SMALL_PAGE;
  return LINKED.has(tagName) && isMostlyLinks(element);
}

const SMALL_PAGE = 200;
const ROLES: ReadonlySet<string> = new Set(["navigation", "contentinfo", "search", "dialog", "alertdialog", "menu"]);
const LINKED: ReadonlySet<string> = new Set(["div", "ul", "ol", "section", "td"]);

/** Three links or more and hardly a word beside them. Links to places in the page are the document’s own. */
function isMostlyLinks(element: Element): boolean {
  const links = [...elementsIn(element)].filter(
    (each) => each.tagName === "a" && propertyOf(each, "href") !== "" && !propertyOf(each, "href").startsWith("#"),
  );
  if (links.length < 3) return false;
  const linked = links.reduce((sum, each) => sum + shownText(each).trim().length, 0);
  const words = shownText(element).replace(/\s+/g, " ").trim().length;
  return linked / words > 0.8 && words / links.length < 60;
}
