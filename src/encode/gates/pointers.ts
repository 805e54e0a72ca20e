import type { Element } from "xast";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { isStanding } from "../compile/standing.js";

/** The pointers within the document that lead nowhere, and ids that stand twice. */
export function checkPointers(root: Element, path: string): readonly Diagnostic[] {
  const found: Found = { ids: [], pointers: new Set() };
  gather(root, found);
  const ids = new Set<string>();
  const faults: string[] = [];
  for (const id of found.ids) {
    if (ids.has(id)) faults.push(`the id \`${id}\` would stand twice`);
    ids.add(id);
  }
  for (const pointer of [...found.pointers].sort())
    if (!ids.has(pointer.slice(1))) faults.push(`the pointer \`${pointer}\` would lead nowhere`);
  return faults.map((fault) =>
    diagnostic("encode/pointer", path, `${fault}; this is a fault of teiwright, and nothing was written`),
  );
}

interface Found {
  readonly ids: string[];
  readonly pointers: Set<string>;
}

/** Adds the ids in an element, and what it points at; what documents have as it is was looked through for the first of them. */
function gather(root: Element, found: Found): void {
  // Most values stand in a document many times.
  const seen = new Set<string>();
  const pending: Element[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next !== root && isStanding(next)) {
      const own = foundIn(next);
      for (const id of own.ids) found.ids.push(id);
      for (const pointer of own.pointers) found.pointers.add(pointer);
      continue;
    }
    for (const name in next.attributes) {
      const value = next.attributes[name];
      if (!value) continue;
      if (name === "xml:id") found.ids.push(value);
      else if (!seen.has(value) && POINTING.has(name)) {
        seen.add(value);
        for (const each of value.split(/\s+/)) if (each.startsWith("#")) found.pointers.add(each);
      }
    }
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
}

function foundIn(element: Element): Found {
  const known = kept.get(element);
  if (known) return known;
  const found: Found = { ids: [], pointers: new Set() };
  gather(element, found);
  kept.set(element, found);
  return found;
}

const kept = new WeakMap<Element, Found>();

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
