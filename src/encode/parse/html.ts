import type { Element, Nodes, Text } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { collapse, trimmed } from "../lines.js";
import type { Block, Hint, Place, Span, Transcription } from "../tree.js";

/** A saved page to a tree: a block for every paragraph, heading or cell; what the page says of itself becomes hints. */
export function parseHtml(html: string): Transcription {
  const writer: Writer = { text: "", places: [], blocks: [], open: undefined, gap: 0 };
  const root = unified().use(rehypeParse).parse(html);
  walk(writer, root, undefined);
  closeBlock(writer);
  return {
    type: "transcription",
    text: writer.text,
    children: writer.blocks,
    facts: { hands: [] },
    places: writer.places,
  };
}

/** The text and blocks as they grow. */
interface Writer {
  text: string;
  places: Place[];
  blocks: Block[];
  open: { start: number; hint: Hint | undefined; gap: number; spans: Span[] } | undefined;
  /** How far the last block and the next are apart: more where a container ended between them. */
  gap: number;
}

function walk(writer: Writer, node: Nodes, hint: Hint | undefined): void {
  switch (node.type) {
    case "root":
      for (const child of node.children) walk(writer, child, hint);
      return;
    case "text":
      writeText(writer, node, hint);
      return;
    case "element":
      walkElement(writer, node, hint);
      return;
    default:
  }
}

function walkElement(writer: Writer, node: Element, outer: Hint | undefined): void {
  if (UNSEEN.has(node.tagName)) return;
  if (node.tagName === "br") {
    if (!writer.open) return;
    writer.text += "\n";
    const at = writer.text.length;
    writer.open.spans.push({ start: at, end: at, element: "lb", attributes: {} });
    return;
  }
  const hint = outer ?? hintOf(node);
  const block = BLOCKS.has(node.tagName);
  if (block) closeBlock(writer);
  const start = writer.text.length;
  for (const child of node.children) walk(writer, child, hint);
  if (!block) {
    writeSpan(writer, node.tagName, start);
    return;
  }
  closeBlock(writer);
  if (CONTAINERS.has(node.tagName)) writer.gap = Math.max(writer.gap, 3);
}

function writeText(writer: Writer, node: Text, hint: Hint | undefined): void {
  const start = node.position?.start.offset ?? 0;
  // Runs of white space are one space in HTML, and none at the start of a block or line.
  for (const match of node.value.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
    const space = collapse(match[0]) === " ";
    if (space && (!writer.open || /[ \n]$/.test(writer.text))) continue;
    if (!writer.open) openBlock(writer, hint);
    writer.places.push({ at: writer.text.length, source: start + match.index });
    writer.text += space ? " " : match[0];
  }
}

/** What is set off within a paragraph. It may have opened the paragraph, and then starts where that does. */
function writeSpan(writer: Writer, tagName: string, from: number): void {
  const marked = INLINE[tagName];
  const { open } = writer;
  if (!marked || !open) return;
  const range = trimmed(writer.text, { start: Math.max(from, open.start), end: writer.text.length });
  if (range.end > range.start) open.spans.push({ ...range, ...marked });
}

/** Inline elements of HTML as TEI has them. */
const INLINE: Readonly<Record<string, Pick<Span, "element" | "attributes"> | undefined>> = {
  b: { element: "hi", attributes: { rend: "bold" } },
  del: { element: "del", attributes: {} },
  em: { element: "hi", attributes: { rend: "italic" } },
  i: { element: "hi", attributes: { rend: "italic" } },
  ins: { element: "add", attributes: {} },
  q: { element: "q", attributes: {} },
  s: { element: "del", attributes: { rend: "strikethrough" } },
  strong: { element: "hi", attributes: { rend: "bold" } },
  sub: { element: "hi", attributes: { rend: "subscript" } },
  sup: { element: "hi", attributes: { rend: "superscript" } },
  u: { element: "hi", attributes: { rend: "underline" } },
};

function openBlock(writer: Writer, hint: Hint | undefined): void {
  if (writer.text !== "") writer.text += "\n\n";
  writer.open = { start: writer.text.length, hint, gap: writer.gap, spans: [] };
}

function closeBlock(writer: Writer): void {
  const { open } = writer;
  if (!open) return;
  writer.text = writer.text.slice(0, trimmed(writer.text, { start: open.start, end: writer.text.length }).end);
  const { hint, spans, ...place } = open;
  const inside = spans.filter((span) => span.start < writer.text.length);
  writer.blocks.push({
    type: "block",
    role: "paragraph",
    ...place,
    end: writer.text.length,
    spans: inside,
    ...(hint ? { hint } : {}),
  });
  writer.open = undefined;
  writer.gap = 1;
}

/** What the page says of an element by its name, or by a word in its class or id. */
function hintOf(node: Element): Hint | undefined {
  const named = NAMED[node.tagName];
  if (named) return named;
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  const words = [...classes, node.properties.id ?? ""].join(" ").toLowerCase();
  return HINT_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

const NAMED: Readonly<Record<string, Hint | undefined>> = {
  button: "furniture",
  dd: "value",
  dt: "label",
  footer: "furniture",
  form: "furniture",
  h1: "title",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  nav: "furniture",
};

const HINT_WORDS: readonly (readonly [RegExp, Hint])[] = [
  [/\b(?:skip|menu|nav|breadcrumbs?|share|social|cookie|banner)\b/, "furniture"],
  [/\b(?:abstract|summary)\b/, "abstract"],
  [/\b(?:citation|source)\b/, "citation"],
  [/\b(?:rights|copyright)\b/, "rights"],
];

/** Elements whose text is not shown. */
const UNSEEN = new Set(["head", "script", "style", "template", "noscript", "svg"]);

const CONTAINERS = new Set(["article", "aside", "div", "dl", "header", "main", "section"]);

const BLOCKS = new Set([
  ...CONTAINERS,
  "blockquote",
  "body",
  "button",
  "dd",
  "dt",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "li",
  "nav",
  "ol",
  "p",
  "pre",
  "table",
  "td",
  "th",
  "time",
  "tr",
  "ul",
]);
