import type { XmlDocument } from "../core/document.js";
import { addAttribute, attributeNamed } from "./change.js";
import type { Draft, DraftElement } from "./draft.js";

/** Whether a document is of TEI P4, which has no namespace. */
export function isP4({ root }: XmlDocument): boolean {
  return root.uri === "" && /^(?:TEI|teiCorpus)\.[12]$/.test(root.name);
}

/** Whether a document is of TEI P4, or would be one of P5 if it had the namespace. */
export function isWithoutNamespace(document: XmlDocument): boolean {
  const { root } = document;
  return isP4(document) || (root.uri === "" && (root.name === "TEI" || root.name === "teiCorpus"));
}

/** Brings what P4 wrote in another way into the way of P5: the namespace, the names of the root, ids and languages. */
export function toP5(draft: Draft): void {
  const pending: DraftElement[] = [draft.root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.name === "TEI.2") next.name = "TEI";
    if (next.name === "teiCorpus.2") next.name = "teiCorpus";
    for (const attribute of next.attributes) {
      if (attribute.name === "id") attribute.name = next.name === "language" ? "ident" : "xml:id";
      if (attribute.name === "lang") attribute.name = "xml:lang";
      if (attribute.name === "url" && next.name === "xptr") attribute.name = "target";
    }
    for (const child of next.children) if (child.kind === "element") pending.push(child);
  }
  if (!attributeNamed(draft.root, "xmlns")) addAttribute(draft.root, "xmlns", "http://www.tei-c.org/ns/1.0");
}

/** The text before the root without its document type declaration, which is that of P4. */
export function withoutDoctype(prolog: string): string {
  return prolog.replace(/<!DOCTYPE\s[^[>]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>[ \t]*\r?\n?/, "");
}
