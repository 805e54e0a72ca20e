import type { Element } from "xast";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";

/** The pointers within the document that lead nowhere, and ids that stand twice. */
export function checkPointers(root: Element, path: string): readonly Diagnostic[] {
  const ids = new Set<string>();
  const pointers = new Set<string>();
  // Most values stand in a document many times.
  const seen = new Set<string>();
  const faults: string[] = [];
  const pending: Element[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const name in next.attributes) {
      const value = next.attributes[name];
      if (!value) continue;
      if (name === "xml:id") {
        if (ids.has(value)) faults.push(`the id \`${value}\` would stand twice`);
        ids.add(value);
      } else if (!seen.has(value) && POINTING.has(name)) {
        seen.add(value);
        for (const each of value.split(/\s+/)) if (each.startsWith("#")) pointers.add(each);
      }
    }
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  for (const pointer of [...pointers].sort())
    if (!ids.has(pointer.slice(1))) faults.push(`the pointer \`${pointer}\` would lead nowhere`);
  return faults.map((fault) =>
    diagnostic("encode/pointer", path, `${fault}; this is a fault of teiwright, and nothing was written`),
  );
}

/** The attributes of TEI that hold pointers. */
const POINTING: ReadonlySet<string> = new Set([
  "active",
  "ana",
  "change",
  "corresp",
  "decls",
  "edRef",
  "facs",
  "given",
  "hand",
  "mutual",
  "next",
  "passive",
  "prev",
  "ref",
  "rendition",
  "resp",
  "sameAs",
  "scheme",
  "scribeRef",
  "source",
  "target",
  "targetEnd",
  "toWhom",
  "who",
]);
