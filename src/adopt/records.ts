import {
  childrenNamed,
  elementsOf,
  TEI_NAMESPACE,
  textOf,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
} from "../core/document.js";
import { withoutRecordAttributes } from "../core/schema-location.js";
import { writtenElement } from "../core/written.js";

/** A TEI document that stands in a record of another file. */
export interface HeldDocument {
  /** The identifier of the record. */
  readonly identifier: string;
  /** The document by itself. */
  readonly tei: string;
}

/** The folder that documents are unpacked to, seen from that of the corpus. */
export const UNPACKED = "unpacked";

/** Whether a file is an answer of OAI-PMH, or a static repository. */
export function isOfRecords({ root }: XmlDocument): boolean {
  return (root.uri === OAI && root.local === "OAI-PMH") || (root.uri === STATIC && root.local === "Repository");
}

const OAI = "http://www.openarchives.org/OAI/2.0/";
const STATIC = "http://www.openarchives.org/OAI/2.0/static-repository";

/** How many records of a file hold a TEI document. */
export function heldCount(document: XmlDocument): number {
  return holdersIn(document).length;
}

/** The TEI documents in the records of a file, in their order. */
export function heldDocuments(document: XmlDocument): readonly HeldDocument[] {
  return holdersIn(document).map(({ identifier, tei }) => {
    const { type, name, local, uri, attributes, children, range, startTag } = tei;
    const all = withoutRecordAttributes([...inherited(tei), ...attributes]);
    const root: XmlElement = { type, name, local, uri, attributes: all, children, parent: undefined, range, startTag };
    return { identifier, tei: writtenElement(root) };
  });
}

interface Holder {
  readonly identifier: string;
  readonly tei: XmlElement;
}

function holdersIn({ root }: XmlDocument): readonly Holder[] {
  const found: Holder[] = [];
  const pending: XmlElement[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.uri === OAI && next.local === "record") found.push(...holderOf(next));
    else for (const child of next.children.toReversed()) if (child.type === "element") pending.push(child);
  }
  return found;
}

function holderOf(record: XmlElement): readonly Holder[] {
  const [header] = childrenNamed(record, "header");
  const [metadata] = childrenNamed(record, "metadata");
  const [identifier] = header ? childrenNamed(header, "identifier") : [];
  const tei = metadata?.children.find((each): each is XmlElement => each.type === "element");
  const isDocument = tei?.uri === TEI_NAMESPACE && (tei.local === "TEI" || tei.local === "teiCorpus");
  return tei && isDocument ? [{ identifier: identifier ? textOf(identifier).trim() : "", tei }] : [];
}

/** The namespaces that a document takes from the elements about it. */
function inherited(root: XmlElement): readonly XmlAttribute[] {
  const used = new Set<string>();
  for (const { name, attributes } of elementsOf(root))
    for (const each of [name, ...attributes.map((attribute) => attribute.name)])
      used.add(each.includes(":") ? `xmlns:${each.slice(0, each.indexOf(":"))}` : "xmlns");
  const known = new Set(root.attributes.map((each) => each.name));
  const found: XmlAttribute[] = [];
  for (let about = root.parent; about; about = about.parent) {
    for (const each of about.attributes) {
      if (!used.has(each.name) || known.has(each.name)) continue;
      known.add(each.name);
      found.push(each);
    }
  }
  return found;
}
