import type { OtherKind } from "../core/adoption.js";
import { decode } from "../core/decode.js";
import { attributeOf, childrenNamed, TEI_NAMESPACE, type XmlDocument, type XmlElement } from "../core/document.js";
import type { XmlEngine } from "../core/engines.js";
import { suffixOf } from "../core/path.js";
import { modelsOf } from "../core/xml-model.js";
import { authorityEntries } from "./authority.js";
import { type Census, censusOf } from "./census.js";
import { doctypeOf, encodingOf } from "./head.js";
import { kindOf } from "./kinds.js";
import type { NamedAddress } from "./named.js";
import { heldCount, isOfRecords } from "./records.js";
import { type Titles, titlesOf } from "./titles.js";

/** What a file looks like from outside and inside: small plain data, so that no text need be kept. */
export type Looked = LookedDocument | LookedOther;

/** A TEI document. */
export interface LookedDocument extends Titles {
  readonly path: string;
  readonly is: "document" | "authority";
  readonly encoding: string;
  /** The schemas that it names, in their order. */
  readonly named: readonly NamedAddress[];
  readonly census: Census;
  readonly kind: string;
  /** How many entries it has, if it is an authority file. */
  readonly entries: number;
}

/** A file in XML that is none. */
export interface LookedOther {
  readonly path: string;
  readonly is: OtherKind;
  readonly root?: string;
  /** How many TEI documents stand in its records. */
  readonly holds?: number;
}

/** Looks at a file; undefined where it is no XML at all. */
export function look(path: string, bytes: Uint8Array, xml: XmlEngine): Looked | undefined {
  const isNamedXml = XML_SUFFIXES.has(suffixOf(path));
  if (!isNamedXml && !beginsAsXml(bytes)) return undefined;
  const { value: source } = decode(path, bytes);
  const document = source && xml.parse(source).value;
  if (!document) return { path, is: "unreadable" };
  return lookAt(document, bytes);
}

/** The suffixes of files that should be XML, and are said to be unreadable where they are not. */
const XML_SUFFIXES: ReadonlySet<string> = new Set([".xml", ".tei", ".odd"]);

/** A file of any name may be XML; a byte order mark, a second byte of UTF-16 and white space may stand before the first tag. */
function beginsAsXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).replaceAll("\u0000", "");
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:\?xml|!DOCTYPE\s+(?:TEI|teiCorpus)|!--|(?:\w+:)?(?:TEI|teiCorpus)\b)/.test(
    start,
  );
}

function lookAt(document: XmlDocument, bytes: Uint8Array): Looked {
  const { root, source } = document;
  const { path } = source;
  const is = otherKindOf(document);
  if (is === "records") return { path, is, root: root.name, holds: heldCount(document) };
  if (is !== undefined) return { path, is, root: root.name };
  const census = censusOf(document);
  const entries = authorityEntries(root, census);
  const doctype = doctypeOf(document);
  return {
    path,
    is: entries > 0 ? "authority" : "document",
    encoding: encodingOf(bytes),
    named: [
      ...modelsOf(document).map(({ href, language }): NamedAddress => ({ href, by: "xml-model", language })),
      ...(doctype === undefined ? [] : [{ href: doctype, by: "DOCTYPE", language: "dtd" } as const]),
      ...census.hints.map((href): NamedAddress => ({ href, by: "schemaLocation", language: "xsd" })),
    ],
    census,
    kind: kindOf(root, census),
    entries,
    ...titlesOf(root),
  };
}

/** What a document is, if it is none of an edition. */
function otherKindOf(document: XmlDocument): OtherKind | undefined {
  const { root, source } = document;
  if (root.uri === "" && P4.has(root.name)) return "p4";
  if (root.uri !== TEI_NAMESPACE) return isOfRecords(document) ? "records" : "other";
  if ((root.local !== "TEI" && root.local !== "teiCorpus") || isPassage(root)) return "part";
  return suffixOf(source.path) === ".odd" || hasSpecification(root) ? "odd" : undefined;
}

/** Parts of documents that a Distributed Text Service gives stand in an element of its own. */
function isPassage({ children }: XmlElement): boolean {
  return children.some((each) => each.type === "element" && each.local === "wrapper" && DTS.test(each.uri));
}

/** The namespace of the specification, and that of its drafts. */
const DTS = /^https:\/\/(?:w3id\.org\/api\/dts|dtsapi\.org|w3id\.org\/dts\/api)\b/;

const P4: ReadonlySet<string> = new Set(["TEI.2", "TEI.1", "teiCorpus.2", "TEI", "teiCorpus"]);

/** A customisation that names no module and no specification is an example in a text. */
function hasSpecification(root: XmlElement): boolean {
  const pending = [...childrenNamed(root, "text"), ...childrenNamed(root, "standOff")];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.local === "schemaSpec" && attributeOf(next, "ident") !== undefined) return true;
    for (const child of next.children) if (child.type === "element" && child.local !== "egXML") pending.push(child);
  }
  return false;
}
