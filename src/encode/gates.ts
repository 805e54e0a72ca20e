import type { Element, ElementContent } from "xast";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { isBody, type Transcription, textIn } from "./tree.js";

/** What must hold of every encoded document, checked before it is given out: its text is the transcription's, white space apart. */
export function checkText(tree: Transcription, root: Element, path: string): readonly Diagnostic[] {
  const expected = squeeze(
    tree.children
      .filter(isBody)
      .map((block) => textIn(tree, block))
      .join(""),
  );
  const actual = squeeze(textOf(bodyIn(root)));
  const covered = squeeze(tree.children.map((block) => textIn(tree, block)).join("")) === squeeze(tree.text);
  if (actual === expected && covered) return [];
  const at = firstDifference(expected, actual);
  const around = expected.slice(Math.max(0, at - 20), at + 20);
  return [
    diagnostic(
      "encode/text-changed",
      path,
      `the encoding would change the text near \`${around}\`; this is a fault of teiwright, and nothing was written`,
    ),
  ];
}

function bodyIn(root: Element): Element | undefined {
  for (const child of root.children) {
    if (child.type !== "element") continue;
    if (child.name === "body") return child;
    const found = child.name === "text" ? bodyIn(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

function textOf(node: ElementContent | undefined): string {
  if (node?.type === "text") return node.value;
  return node?.type === "element" ? node.children.map(textOf).join("") : "";
}

/** White space as XML has it: a no-break space must be kept. */
function squeeze(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, "");
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
