import { nextRecord, RECORD } from "../../../../core/table.js";
import type { Documentation } from "../../packed.js";
import { endBefore, type SchemaElement } from "./element.js";

/** The namespace of `a:documentation` (RELAX NG DTD Compatibility). */
const COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";

/** What a schema says of an element of it for people; undefined where it says nothing. */
export function documentationOf(element: SchemaElement): Documentation | undefined {
  const { file, foreign } = element;
  if (!foreign) return undefined;
  const found = foreign.filter((at) => isDocumentation(file, at) && !followsValue(element, at));
  return found.length === 0 ? undefined : () => found.map((at) => oneLine(textUnder(file, at))).join("\n");
}

/** What a schema says of a `value`: it stands behind it (RELAX NG DTD Compatibility 2). */
export function documentationAfter({ file, at: value }: SchemaElement): string | undefined {
  const { words } = file.table;
  const found: string[] = [];
  for (let at = endOf(words, value); at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.END) break;
    if (words[at] !== RECORD.START) continue;
    if (!isDocumentation(file, at)) break;
    found.push(oneLine(textUnder(file, at)));
    at = endBefore(words, at);
  }
  return found.length === 0 ? undefined : found.join("\n");
}

function isDocumentation(file: SchemaElement["file"], at: number): boolean {
  const { local, uri } = file.nameAt(at + 1);
  return local === "documentation" && uri === COMPATIBILITY;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The record behind the END of what begins at a START. */
function endOf(words: Int32Array, start: number): number {
  return nextRecord(words, endBefore(words, start));
}

/** Whether an annotation is of the `value` before it, which has no room for its own (RELAX NG DTD Compatibility 2). */
function followsValue({ children }: SchemaElement, at: number): boolean {
  return children.findLast((child) => child.at < at)?.local === "value";
}

/** The text from a START to its END. */
function textUnder(file: SchemaElement["file"], start: number): string {
  const { words } = file.table;
  let text = "";
  let depth = 0;
  for (let at = start; ; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) depth++;
    else if (words[at] === RECORD.TEXT) text += file.valueAt(words, at + 3);
    else if (words[at] === RECORD.END && --depth === 0) return text;
  }
}
