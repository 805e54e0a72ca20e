import type {
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  List,
  Node,
  Nodes,
  Parent,
  Root,
  Table,
} from "mdast";
import { addressOf, linkOf } from "../addresses.js";
import { RENDITIONS } from "../renditions.js";
import { aligned } from "./align.js";
import { writeCode, writeCodeBlock } from "./code.js";
import { definitionsIn } from "./names.js";
import { type MarkdownWriting, rangeOf, type State } from "./state.js";
import { pairsOf } from "./tags.js";

/** Writes a Markdown file as blocks and spans. */
export function writeMarkdown(root: Root, writing: MarkdownWriting): void {
  const state: State = { ...writing, names: definitionsIn(root), quotes: 0 };
  for (const child of root.children) write(child, state);
  for (const { words, range } of state.names.unused) {
    state.composer.apart("definitions that nothing points to", words);
    state.ledger.told(range);
  }
}

function write(node: Nodes, state: State): void {
  const { composer } = state;
  switch (node.type) {
    case "root":
      writeAll(node, state);
      return;
    case "paragraph":
      composer.open();
      writeAll(node, state);
      composer.close();
      return;
    case "heading":
      composer.open({ hint: "heading", depth: node.depth - 1 });
      writeAll(node, state);
      composer.close();
      return;
    case "thematicBreak":
      composer.close();
      composer.point("pb", { rend: "rule" });
      return;
    case "blockquote":
      composer.enter("quote");
      writeAll(node, { ...state, quotes: state.quotes + 1 });
      composer.leave();
      return;
    case "list":
      writeList(node, state);
      return;
    case "table":
      writeTable(node, state);
      return;
    case "footnoteDefinition":
      writeFootnote(node, state);
      return;
    case "footnoteReference":
      writeFootnoteReference(node, state);
      return;
    case "text":
      writeText(node, node.value, state);
      return;
    case "break":
      composer.breakLine();
      return;
    case "emphasis":
    case "strong":
    case "delete":
      writeSpan(node, TAGS[node.type], state);
      return;
    case "inlineCode":
      writeCode(node, node.value, state);
      return;
    case "code":
      writeCodeBlock(node, node.value, state);
      return;
    case "link":
    case "linkReference":
      writeLink(node, state);
      return;
    case "image":
    case "imageReference":
      writeImage(node, state);
      return;
    case "html":
      writeHtml(node, state);
      return;
    case "yaml":
      composer.apart(FRONT_MATTER, node.value);
      state.ledger.told(rangeOf(node));
      return;
    case "definition":
      composer.close();
      return;
    case "listItem":
    case "tableRow":
    case "tableCell":
      writeAll(node, state);
      return;
  }
}

/** What the front matter is kept apart as. */
export const FRONT_MATTER = "front matter";

const TAGS = { emphasis: "em", strong: "strong", delete: "s" } as const;

/** Inline tags of HTML count only in pairs among neighbours; one that stands alone is text. */
function writeAll(parent: Parent, state: State): void {
  const pairs = pairsOf(parent.children);
  const opened = new Map<Node, number>();
  for (const child of parent.children) {
    const pair = pairs.get(child);
    if (!pair) write(child, state);
    else {
      state.ledger.told(rangeOf(child));
      if (pair.opener === child) opened.set(child, state.composer.at);
      else closeTag(pair.tag, opened.get(pair.opener) ?? state.composer.at, state);
    }
  }
}

function closeTag(tag: string, from: number, { composer }: State): void {
  if (tag === "br") {
    composer.breakLine();
    return;
  }
  const rendition = RENDITIONS[tag];
  if (rendition) composer.span(from, rendition.element, rendition.attributes);
}

function writeSpan(node: Parent & Nodes, tag: string, state: State): void {
  const from = state.composer.isOpen ? state.composer.at : 0;
  writeAll(node, state);
  closeTag(tag, from, state);
}

function writeText(node: Node, value: string, { text, composer, ledger, quotes }: State): void {
  for (const piece of aligned({ source: text, ...rangeOf(node), value, quotes })) {
    ledger.text(piece);
    composer.write(piece.value, piece.start);
  }
}

/** The number of an item is text of the document; a bullet is only a mark. */
function writeList(node: List, state: State): void {
  const { composer, text, ledger } = state;
  composer.enter("list", { type: node.ordered ? "ordered" : "bulleted" });
  for (const item of node.children) {
    const { start } = rangeOf(item);
    const number = node.ordered ? /^\d+[.)]/.exec(text.slice(start, start + 12))?.[0] : undefined;
    if (number) {
      composer.enter("label");
      composer.write(number, start);
      ledger.text({ start, end: start + number.length, value: number, decoded: false });
      composer.leave();
    }
    composer.enter("item");
    writeAll(item, state);
    composer.leave();
  }
  composer.leave();
}

function writeTable(node: Table, state: State): void {
  const { composer } = state;
  composer.enter("table");
  for (const [i, row] of node.children.entries()) {
    composer.enter("row", i === 0 ? { role: "label" } : {});
    for (const [column, cell] of row.children.entries()) {
      const align = node.align?.[column];
      composer.enter("cell", align ? { rend: `align-${align}` } : {});
      if (cell.children.length > 0) composer.open();
      writeAll(cell, state);
      composer.leave();
    }
    composer.leave();
  }
  composer.leave();
}

function writeFootnote(node: FootnoteDefinition, state: State): void {
  const { composer, names, ledger, text } = state;
  const { start, end } = rangeOf(node);
  const label = /^\[\^(?:\\.|[^\]])*\]:/.exec(text.slice(start, end))?.[0] ?? "";
  ledger.told({ start, end: start + label.length });
  const note = { type: "footnote", place: "bottom", n: label.slice(2, -2), "xml:id": names.footnoteId(node) };
  composer.enter("note", note);
  writeAll(node, state);
  composer.leave();
}

/** The marks of the reference stay: without them the number would run into the word before it. */
function writeFootnoteReference(node: FootnoteReference, { composer, names, ledger, text }: State): void {
  const { start, end } = rangeOf(node);
  const words = text.slice(start, end);
  if (!composer.isOpen) composer.open();
  const from = composer.at;
  composer.write(words, start);
  ledger.text({ start, end, value: words, decoded: false });
  composer.span(from, "ref", { type: "footnote", target: names.footnoteTarget(node.identifier) });
}

function writeLink(node: Link | LinkReference, state: State): void {
  const { composer, ledger, names } = state;
  const from = composer.isOpen ? composer.at : 0;
  writeAll(node, state);
  const { end } = rangeOf(node);
  ledger.told({ start: rangeOf(node.children.at(-1) ?? node).end, end });
  const link = node.type === "link" ? node : names.definition(node.identifier);
  composer.apart("titles of links", link?.title ?? "");
  const { target, refused } = linkOf(link?.url ?? "");
  composer.apart("addresses that are not followed", refused ?? "");
  if (target) composer.span(from, "ref", { target });
}

function writeImage(node: Image | ImageReference, state: State): void {
  const { composer, ledger, names, text } = state;
  const range = rangeOf(node);
  const image = node.type === "image" ? node : names.definition(node.identifier);
  const { target, refused } = addressOf(image?.url ?? "");
  composer.apart("titles of images", image?.title ?? "");
  composer.apart("addresses that are not followed", refused ?? "");
  const alt = node.alt ?? "";
  const start = text.indexOf("[", range.start) + 1;
  ledger.told(range);
  ledger.text({ start, end: start, value: alt, decoded: true });
  composer.element(
    "figure",
    {},
    {
      words: alt,
      source: start,
      ...(target && { first: [{ element: "graphic", attributes: { url: target } }] }),
      ...(alt.trim() && { inner: [{ element: "figDesc", attributes: {} }] }),
    },
  );
}

/** A comment is not shown and belongs to the header; any other tag that stands alone is text. */
function writeHtml(node: Html, { composer, ledger, text }: State): void {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end);
  if (/^<!--[\s\S]*-->\s*$/.test(source) && source.indexOf("-->") === source.lastIndexOf("-->")) {
    composer.apart("comments of the file", source.replace(/^<!--|-->\s*$/g, "").trim());
    ledger.told({ start, end });
    return;
  }
  ledger.text({ start, end, value: source, decoded: false });
  composer.write(source, start);
}
