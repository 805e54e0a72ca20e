import { folderOf, normalise, suffixOf } from "../../core/path.js";
import { isBaseElsewhere, joined } from "./base.js";

/** Where a pointer leads, before anybody looks whether something is there. */
export type Address =
  /** An `xml:id` of the document itself. */
  | { readonly kind: "local"; readonly id: string }
  /** A file, and if `id` is given an `xml:id` in it. `loose`: it could just as well be no file. */
  | { readonly kind: "file"; readonly path: string; readonly id?: string; readonly loose: boolean }
  /** A scheme and what follows its colon. */
  | { readonly kind: "scheme"; readonly scheme: string; readonly rest: string }
  /** The web, a whole document, or a place that is given in another way than by an id. */
  | { readonly kind: "elsewhere" };

/** What a reference is seen from. */
export interface Standpoint {
  /** The path of the document. */
  readonly path: string;
  /** The `xml:base` in force. */
  readonly base?: string | undefined;
  /** Whether it is the base of the root element: where the document itself is published. */
  readonly isOfRoot?: boolean | undefined;
}

/** The address that a reference has, by RFC 3986. */
export function addressOf(reference: string, { path, base = "", isOfRoot = false }: Standpoint): Address {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(reference);
  if (scheme) return { kind: "scheme", scheme: scheme[1] ?? "", rest: scheme[2] ?? "" };
  if (reference === "") return { kind: "elsewhere" };
  const hash = reference.indexOf("#");
  const file = hash < 0 ? reference : reference.slice(0, hash);
  const id = hash < 0 ? undefined : decoded(reference.slice(hash + 1));
  // XPointer's schemes such as `xpath(...)` and `range(...)` are no ids.
  if (id !== undefined && /^[\w.-]+\(/.test(id)) return { kind: "elsewhere" };
  if (file === "") {
    const isLocal = base === "" || isOfRoot || isBaseElsewhere(base);
    return isLocal ? { kind: "local", id: id ?? "" } : fileAt(base, path, id);
  }
  // A path from the root of a server and one with a query are addresses of the web.
  if (file.startsWith("/") || file.includes("?") || isBaseElsewhere(base)) return { kind: "elsewhere" };
  return fileAt(joined(base, decoded(file)), path, id);
}

function fileAt(relative: string, document: string, id: string | undefined): Address {
  const path = normalise(`${folderOf(document)}/${relative}`);
  return { kind: "file", path, loose: !SUFFIXES.has(suffixOf(path)), ...(id !== undefined && { id }) };
}

/** Whether ids are looked for in a file: in what may hold `xml:id`. */
export function mayHoldIds(path: string): boolean {
  return XML_SUFFIXES.has(suffixOf(path));
}

const XML_SUFFIXES: ReadonlySet<string> = new Set([".xml", ".tei", ".odd"]);

/** What tells the name of a file from other words with a dot in them. Pages of the web are left out: they are made later. */
const SUFFIXES: ReadonlySet<string> = new Set([
  ...XML_SUFFIXES,
  ...(
    ".txt .md .pdf .json .csv .tsv .rdf .ttl .rng .rnc .sch .xsl .xslt .docx .odt .zip .mei " +
    ".svg .png .jpg .jpeg .tif .tiff .gif .jp2 .webp .bmp .mp3 .mp4 .m4a .wav .ogg .oga .ogv .webm .flac .kml .geojson"
  ).split(" "),
]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
