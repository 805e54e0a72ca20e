import type { Decision, ViewElement, ViewNode } from "../../core/encoding.js";
import { markupText, markupValue } from "../markup.js";

/** The body of a document as HTML: blocks as blocks, and each decision marked, with its reason where one points at it. */
export function viewIn(view: ViewElement, decisions: readonly Decision[], id: string): string {
  return nodeIn(view, { decisions, id, inside: "block" });
}

interface Viewing {
  readonly decisions: readonly Decision[];
  /** What the ids of the marks begin with. */
  readonly id: string;
  /** Whether blocks may stand here. */
  readonly inside: "block" | "line";
}

function nodeIn(node: ViewNode, viewing: Viewing): string {
  if (typeof node === "string") return markupText(node);
  if (node.name === "lb") return viewing.inside === "line" ? "<br>" : "";
  if (node.name === "pb") return `<span class="page" title="a new page begins">¶</span>`;
  const isBlock = viewing.inside === "block" && BLOCKS.has(node.name);
  const holdsBlocks =
    !PHRASES.has(node.name) &&
    node.children.some(
      (child) =>
        typeof child !== "string" && BLOCKS.has(child.name) && !(node.name === "note" && child.name === "label"),
    );
  const inside = isBlock && holdsBlocks ? "block" : "line";
  // The break that a first line begins with is no break of the block.
  const [first, ...rest] = node.children;
  const children = isBlock && first && typeof first !== "string" && first.name === "lb" ? rest : node.children;
  const content = children.map((child) => nodeIn(child, { ...viewing, inside })).join("");
  return isBlock ? blockIn(node, content, viewing) : lineIn(node, content, viewing);
}

/** Elements that are shown under one another. */
const BLOCKS: ReadonlySet<string> = new Set(
  "body div p ab head list label item opener closer salute signed dateline address addrLine postscript sp speaker stage lg l table row cell note".split(
    " ",
  ),
);

/** Blocks whose content runs on in lines, whatever is in it. */
const PHRASES: ReadonlySet<string> = new Set("p head signed salute dateline label addrLine speaker stage l".split(" "));

function blockIn(node: ViewElement, content: string, viewing: Viewing): string {
  const { decision } = marked(node, viewing);
  const name = node.type === undefined ? node.name : `${node.name} ${node.type}`;
  const tag = SHOWN.has(node.name) ? `<span class="tag" aria-hidden="true">${markupText(name)}</span>` : "";
  const attributes = decision ? markOf(decision, node, viewing) : "";
  return `<div class="block ${node.name}${decision ? ` mark ${decision.certainty}` : ""}"${attributes}>${tag}${content}</div>\n`;
}

/** Blocks whose name is shown beside them. */
const SHOWN: ReadonlySet<string> = new Set(
  "div ab head list opener closer address postscript sp stage lg table note".split(" "),
);

function lineIn(node: ViewElement, content: string, viewing: Viewing): string {
  const { decision } = marked(node, viewing);
  if (!decision) return content;
  return `<mark class="${decision.certainty} ${node.name}"${markOf(decision, node, viewing)}>${content}</mark>`;
}

function marked(node: ViewElement, { decisions }: Viewing): { readonly decision: Decision | undefined } {
  return { decision: node.decision === undefined ? undefined : decisions[node.decision - 1] };
}

function markOf({ element, value, certainty, reason }: Decision, node: ViewElement, { id }: Viewing): string {
  const title = `${element}${value === undefined ? "" : ` = ${value}`} (${certainty}): ${reason}`;
  return ` id="${id}-${node.decision}" title="${markupValue(title)}"`;
}
