import type { Element, ElementContent } from "xast";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { isBody, type Transcription, textIn } from "../tree.js";
import { sourceRangeOf } from "./place.js";

/** What must hold of every encoded document, checked before it is given out: its text is the transcription's, white space apart. */
export function checkText(tree: Transcription, root: Element, path: string): readonly Diagnostic[] {
  const body = bodyIn(root);
  if (isToldBy(tree, body)) return [];
  const expected = squeeze(
    tree.children
      .filter(isBody)
      .map((block) => textIn(tree, block))
      .join(""),
  );
  const actual = squeeze(textOf(body));
  const at = firstDifference(expected, actual);
  const around = expected.slice(Math.max(0, at - 20), at + 20);
  const message = `the encoding would change the text near \`${around}\`; this is a fault of teiwright, and nothing was written`;
  return [diagnostic("encode/text-changed", path, message, { range: sourceRangeOf(tree, at) })];
}

/** Whether a body has the characters of a transcription, white space apart; character by character, so that neither is copied. */
function isToldBy({ text, children }: Transcription, body: Element | undefined): boolean {
  const blocks = children.filter(isBody);
  let next = 0;
  let at = 0;
  let end = 0;
  /** Goes on to the next block that has a character; whether there is one. */
  const open = (): boolean => {
    for (let block = blocks[next++]; block; block = blocks[next++]) {
      at = afterSpace(text, block.start, block.end);
      end = block.end;
      if (at < end) return true;
    }
    return false;
  };
  const pending: ElementContent[] = body ? [body] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "element") for (let i = node.children.length; i-- > 0; ) pending.push(childAt(node, i));
    if (node.type !== "text") continue;
    const { value } = node;
    for (let i = afterSpace(value, 0, value.length); i < value.length; ) {
      if (at === end && !open()) return false;
      // Most texts stand in the document as they do in the transcription, white space and all.
      if (at - i + value.length <= end && text.slice(at - i, at - i + value.length) === value) {
        at = afterSpace(text, at - i + value.length, end);
        break;
      }
      // The characters that both have in a row.
      let from = at;
      while (i < value.length && from < end && value.charCodeAt(i) === text.charCodeAt(from)) {
        i++;
        from++;
      }
      const told = i;
      i = afterSpace(value, i, value.length);
      const left = afterSpace(text, from, end);
      if (i === told && left === from && i < value.length && from < end) return false;
      at = left;
    }
  }
  return at === end && !open();
}

function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** The body of a TEI document. */
export function bodyIn(root: Element): Element | undefined {
  for (const child of root.children) {
    if (child.type !== "element") continue;
    if (child.name === "body") return child;
    const found = child.name === "text" ? bodyIn(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The text of a node, however deep it is nested. */
export function textOf(node: ElementContent | undefined): string {
  const parts: string[] = [];
  const pending: ElementContent[] = node ? [node] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "text") parts.push(next.value);
    else if (next.type === "element") for (let i = next.children.length; i-- > 0; ) pending.push(childAt(next, i));
  }
  return parts.join("");
}

function childAt(parent: Element, index: number): ElementContent {
  return parent.children[index] ?? { type: "text", value: "" };
}

/** A text without white space as XML has it: a no-break space must be kept. */
export function squeeze(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, "");
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
