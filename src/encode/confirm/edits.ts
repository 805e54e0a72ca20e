import type { XmlElement } from "../../core/document.js";
import type { Range } from "../../core/source.js";

/** A stretch of a text, and what is to stand there instead. */
export interface Edit extends Range {
  readonly text: string;
}

/** A text with edits made that do not overlap; all else stays as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), instead);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** The white space before an element, if it stands on a line of its own: what stands beside it is set in alike. */
export function indentOf(text: string, { range }: XmlElement): string {
  return /(?:\r\n?|\n)[ \t]*$/.exec(text.slice(0, range.start))?.[0] ?? "";
}

/** A text for the content of an element or an attribute's value between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
