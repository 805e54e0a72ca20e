import { isUtf8 } from "node:buffer";
import { diagnostic } from "./diagnostic.js";
import type { Outcome } from "./outcome.js";
import { Source } from "./source.js";

/** The text of a file: by its byte order mark, else by the encoding it declares, else UTF-8. Never with replaced characters. */
export function decode(path: string, bytes: Uint8Array): Outcome<Source | undefined> {
  const found = encodingOf(bytes);
  if (found.refusal !== undefined) return refuse(path, found.refusal);
  if (familyOf(found.name) === "utf-8" && isUtf8(bytes)) {
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { value: new Source(path, isMarked ? bytes.subarray(3) : bytes), diagnostics: [] };
  }
  const decodeBytes = decoderOf(found.name);
  if (!decodeBytes) {
    return refuse(
      path,
      `encoding \`${found.name}\` is not one that can be read; save the file as UTF-8 and declare \`encoding="UTF-8"\``,
    );
  }
  try {
    return { value: new Source(path, decodeBytes(bytes)), diagnostics: [] };
  } catch {
    return refuse(path, undecodable(bytes, found.name));
  }
}

/** Bytes as text that is no XML: by their byte order mark, else in an encoding that is named, else UTF-8. */
export function decodeText(path: string, bytes: Uint8Array, encoding: string | undefined): Outcome<Source | undefined> {
  const name = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.name ?? encoding ?? "utf-8";
  const decodeBytes = decoderOf(name);
  if (!decodeBytes) return refuse(path, `encoding \`${name}\` is not one that can be read; save the file as UTF-8`);
  try {
    return { value: new Source(path, decodeBytes(bytes)), diagnostics: [] };
  } catch {
    return refuse(path, undecodable(bytes, name));
  }
}

/** The text of a page: by its byte order mark, else by what its `meta` says, else UTF-8. */
export function decodeHtml(path: string, bytes: Uint8Array): Outcome<Source | undefined> {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/g, "");
  const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  if (declared === undefined) return decode(path, bytes);
  // A page that could be read as far as this is not in UTF-16, and ISO-8859-1 is read as Windows-1252 (HTML 13.2.3.2).
  const name = familyOf(declared) === "utf-16" ? "utf-8" : declared;
  const isLatin = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii|cp1252|x-cp1252)$/i.test(name);
  return decodeText(path, bytes, isLatin ? "windows-1252" : name);
}

interface Found {
  readonly name: string;
  /** Why the file cannot be read whatever its encoding. */
  readonly refusal?: string;
}

function encodingOf(bytes: Uint8Array): Found {
  const refusal = REFUSED.find(({ start }) => start.every((byte, i) => bytes[i] === byte))?.message;
  if (refusal !== undefined) return { name: "", refusal };
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.name;
  const declared = declaredEncoding(bytes, marked);
  if (marked === undefined) return declared === undefined ? { name: "utf-8" } : unmarked(declared);
  if (declared === undefined || familyOf(declared) === familyOf(marked)) return { name: marked };
  return {
    name: marked,
    refusal: `the file declares \`encoding="${declared}"\` and its byte order mark says \`${marked.toUpperCase()}\`; both must say the same`,
  };
}

/** A declaration that can be read byte by byte is no UTF-16, whatever it says. */
function unmarked(declared: string): Found {
  if (familyOf(declared) !== "utf-16") return { name: declared };
  return {
    name: declared,
    refusal: `the file declares \`encoding="${declared}"\` and is not UTF-16; it should declare \`encoding="UTF-8"\``,
  };
}

function familyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(utf-16|ucs-2|iso-10646-ucs-2)(le|be)?$/, "utf-16")
    .replace(/^utf8$/, "utf-8");
}

function declaredEncoding(bytes: Uint8Array, marked: string | undefined): string | undefined {
  const start = new TextDecoder(marked ?? "latin1").decode(bytes.subarray(0, 400));
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
}

/** What makes text of bytes and throws where they are not of its encoding; undefined for an encoding that is not known. */
function decoderOf(name: string): ((bytes: Uint8Array) => string) | undefined {
  if (/^(?:iso-8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/i.test(name)) return (bytes) => singleBytes(bytes, "");
  // Some versions of Node take windows-1252 for ISO-8859-1, so both are read here.
  if (/^(?:windows-1252|cp1252|x-cp1252)$/i.test(name)) return (bytes) => singleBytes(bytes, WINDOWS_1252);
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    // Labels that the web gives another meaning would be read wrongly without a word.
    if (/^utf-?7$|^x-user-defined$/i.test(name) || decoder.encoding === "replacement") return undefined;
    // The decoder takes away one byte order mark.
    return (bytes) => decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes from 0x80 to 0x9F of windows-1252; five of them stand for themselves. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function singleBytes(bytes: Uint8Array, from80: string): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join("").replace(/[\u0080-\u009f]/g, (sign) => from80[sign.charCodeAt(0) - 0x80] ?? sign);
}

function undecodable(bytes: Uint8Array, name: string): string {
  const shown = name.toUpperCase();
  if (shown !== "UTF-8") return `the bytes of the file are no valid ${shown}; save it as UTF-8`;
  const { offset, line } = firstBadByte(bytes);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  return `byte ${byte} on line ${line} (byte ${offset + 1} of the file) is no UTF-8; save the file as UTF-8, or declare the encoding that it has`;
}

/** The first byte that no UTF-8 decoder can take, by halving: a prefix decodes as a stream or it does not. */
function firstBadByte(bytes: Uint8Array): { readonly offset: number; readonly line: number } {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle - 1;
  }
  // The last bytes may begin a character that does not go on: the first of them is the one to name.
  const begun = [1, 2, 3].find((back) => back <= good && (bytes[good - back] ?? 0) >= 0xc0);
  const incomplete = begun !== undefined && !decodes(bytes.subarray(0, good), { stream: false });
  const offset = Math.min(incomplete ? good - begun : good, Math.max(0, bytes.length - 1));
  const line = bytes.subarray(0, offset).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
  return { offset, line };
}

/** Whether bytes are UTF-8 as far as they go; `stream` takes a character that is cut off at the end. */
function decodes(bytes: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

const MARKS: readonly { readonly mark: readonly number[]; readonly name: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], name: "utf-8" },
  { mark: [0xff, 0xfe], name: "utf-16le" },
  { mark: [0xfe, 0xff], name: "utf-16be" },
];

const REFUSED: readonly { readonly start: readonly number[]; readonly message: string }[] = [
  { start: [0xff, 0xfe, 0, 0], message: "the file is in UTF-32, which cannot be read; save it as UTF-8" },
  { start: [0, 0, 0xfe, 0xff], message: "the file is in UTF-32, which cannot be read; save it as UTF-8" },
  { start: [0x3c, 0, 0x3f, 0], message: "the file is in UTF-16 without a byte order mark; save it as UTF-8" },
  { start: [0, 0x3c, 0, 0x3f], message: "the file is in UTF-16 without a byte order mark; save it as UTF-8" },
  { start: [0x4c, 0x6f, 0xa7, 0x94], message: "the file is in EBCDIC, which cannot be read; save it as UTF-8" },
  { start: [0x1f, 0x8b], message: "the file is compressed with gzip; an XML document must stand there" },
];

function refuse(path: string, message: string): Outcome<undefined> {
  return {
    value: undefined,
    diagnostics: [diagnostic("xml/encoding", path, message, { range: { start: 0, end: 0 } })],
  };
}
