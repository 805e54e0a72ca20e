import type { XmlDocument } from "../core/document.js";

/** The encoding of a file as it says itself: by its byte order mark and what it declares. */
export function encodingOf(bytes: Uint8Array): string {
  const mark = MARKS.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (mark && mark.name !== "UTF-8") return `${mark.name} with a byte order mark`;
  const start = new TextDecoder("latin1").decode(bytes.subarray(mark ? 3 : 0, 400));
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
  const name = declared === undefined ? "UTF-8, not declared" : declared.toUpperCase();
  return mark ? `${name} with a byte order mark` : name;
}

const MARKS = [
  { start: [0xef, 0xbb, 0xbf], name: "UTF-8" },
  { start: [0xff, 0xfe], name: "UTF-16LE" },
  { start: [0xfe, 0xff], name: "UTF-16BE" },
] as const;

/** The address of the DTD that a document type declaration names. */
export function doctypeOf({ source, root }: XmlDocument): string | undefined {
  const before = source.text.slice(0, root.range.start).replace(/<!--[\s\S]*?-->/g, "");
  const found = /<!DOCTYPE\s+[^\s>[]+\s+(?:PUBLIC\s+(?:"[^"]*"|'[^']*')|SYSTEM)\s*(?:"([^"]*)"|'([^']*)')/.exec(before);
  return found?.[1] ?? found?.[2];
}
