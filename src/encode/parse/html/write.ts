import type { Element, Nodes, Root, Text } from "hast";
import type { Hint } from "../../tree.js";
import { addressOf } from "../addresses.js";
import type { BlockStart, Composer } from "../composer.js";
import { RENDITIONS } from "../renditions.js";
import { BLOCKS, CONTAINERS, depthOf, hintOf } from "./blocks.js";
import type { Footnotes } from "./footnotes.js";
import { propertyOf } from "./nodes.js";
import { isData } from "./tables.js";
import { isUnseen } from "./unseen.js";

/** What a page is written with. */
export interface PageWriting {
  readonly composer: Composer;
  readonly furniture: ReadonlySet<Element>;
  readonly footnotes: Footnotes;
  /** What relative addresses start from. */
  readonly base: string | undefined;
}

/** Writes a page as blocks and spans. */
export function writePage(root: Root, writing: PageWriting): void {
  for (const child of root.children) write(child, { ...writing, hint: undefined, depth: undefined, table: false });
  writing.composer.close();
}

interface State extends PageWriting {
  /** What the page says of the part that is written. */
  readonly hint: Hint | undefined;
  readonly depth: number | undefined;
  /** Whether a table of data is written. */
  readonly table: boolean;
}

function write(node: Nodes, state: State): void {
  if (node.type === "text") writeText(node, state);
  else if (node.type === "element" && !isUnseen(node)) writeElement(node, state);
}

function writeElement(element: Element, outer: State): void {
  const { composer, furniture, footnotes } = outer;
  const { tagName } = element;
  if (tagName === "br") {
    composer.breakLine();
    return;
  }
  const hint = outer.hint ?? (furniture.has(element) ? "furniture" : hintOf(element));
  const state: State = { ...outer, hint, depth: hint === "heading" ? (outer.depth ?? depthOf(tagName)) : undefined };
  const note = hint === undefined ? footnotes.idOf(element) : undefined;
  if (note) {
    writeNote(element, note, state);
    return;
  }
  if (tagName === "img") {
    writeImage(element, state);
    return;
  }
  if (hint === undefined && writeFrame(element, state)) return;
  if (tagName === "hr") {
    composer.close();
    if (hint === undefined) composer.point("milestone", { unit: "section", rend: "rule" });
    return;
  }
  const isBlock = BLOCKS.has(tagName) || (tagName === "time" && !composer.isOpen);
  if (isBlock) composer.close();
  const from = composer.isOpen ? composer.at : 0;
  writeAll(element, state);
  if (!isBlock) {
    writeSpan(element, from, state);
    return;
  }
  composer.close();
  if (CONTAINERS.has(tagName)) composer.part(3);
}

function writeAll(element: Element, state: State): void {
  for (const child of element.children) write(child, state);
}

function writeText(node: Text, { composer, hint, depth }: State): void {
  const start = node.position?.start.offset;
  // Runs of white space are one space in HTML, and none at the start of a block or line.
  for (const match of node.value.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
    const isSpace = /^[ \t\r\n\f]/.test(match[0]);
    if (isSpace && composer.isAfterSpace) continue;
    if (!composer.isOpen) composer.open(startOf(hint, depth));
    composer.write(isSpace ? " " : match[0], start === undefined ? undefined : start + match.index);
  }
}

function startOf(hint: Hint | undefined, depth: number | undefined): BlockStart {
  return { ...(hint && { hint }), ...(depth !== undefined && { depth }) };
}

/** What is set off within a paragraph. */
function writeSpan(element: Element, from: number, state: State): void {
  const { composer } = state;
  const rendition = RENDITIONS[element.tagName];
  if (rendition) composer.span(from, rendition.element, rendition.attributes);
  if (state.hint === "furniture") return;
  const footnote = state.footnotes.targetOf(element);
  if (footnote) composer.span(from, "ref", { type: "footnote", target: footnote });
  else if (element.tagName === "a") writeLink(element, from, state);
}

function writeLink(element: Element, from: number, { composer, base }: State): void {
  const href = propertyOf(element, "href");
  if (href === "") return;
  const address = resolved(href, base);
  const { target, refused } = address === undefined ? { refused: href } : addressOf(address);
  if (target) composer.span(from, "ref", { target });
  composer.apart("addresses that are not followed", refused ?? "");
}

/** An address in a saved page leads somewhere only from where the page was. */
function resolved(href: string, base: string | undefined): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(href) || href.startsWith("#")) return href;
  return base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

function writeImage(element: Element, { composer, hint, depth, base }: State): void {
  const source = propertyOf(element, "src");
  const words = propertyOf(element, "alt");
  if (hint === "furniture" || (source === "" && words === "")) {
    composer.write(words);
    return;
  }
  if (!composer.isOpen) composer.open(startOf(hint, depth));
  const { target, refused } = addressOf(resolved(source, base) ?? source);
  composer.apart("addresses that are not followed", refused === undefined ? "" : refused.slice(0, 100));
  composer.element(
    "figure",
    {},
    {
      words,
      ...(target && { first: [{ element: "graphic", attributes: { url: target } }] }),
      ...(words.trim() && { inner: [{ element: "figDesc", attributes: {} }] }),
    },
  );
}

function writeNote(element: Element, id: string, state: State): void {
  const { composer, footnotes } = state;
  composer.enter("note", { type: "footnote", place: "bottom", n: footnotes.numberOf(element), "xml:id": id });
  writeAll(element, state);
  composer.leave();
}

/** Lists, tables of data and quotations. A list of footnotes is none. */
function writeFrame(element: Element, state: State): boolean {
  const { composer, footnotes } = state;
  switch (element.tagName) {
    case "blockquote":
      composer.enter("quote");
      break;
    case "ul":
    case "ol":
      if (element.children.some((child) => child.type === "element" && footnotes.idOf(child))) return false;
      composer.enter("list", { type: element.tagName === "ol" ? "ordered" : "bulleted" });
      break;
    case "li":
      composer.enter("item");
      break;
    case "table":
      if (!isData(element)) return false;
      composer.enter("table");
      writeAll(element, { ...state, table: true });
      composer.leave();
      return true;
    case "caption":
      if (!state.table) return false;
      composer.enter("head");
      break;
    case "tr":
      if (!state.table) return false;
      composer.enter("row");
      break;
    case "td":
    case "th":
      if (!state.table) return false;
      composer.enter("cell", {
        ...(element.tagName === "th" && { role: "label" }),
        ...spanned("cols", propertyOf(element, "colSpan")),
        ...spanned("rows", propertyOf(element, "rowSpan")),
      });
      break;
    default:
      return false;
  }
  writeAll(element, state);
  composer.leave();
  return true;
}

function spanned(name: string, value: string): Readonly<Record<string, string>> {
  return /^[1-9]\d{0,3}$/.test(value) && value !== "1" ? { [name]: value } : {};
}
