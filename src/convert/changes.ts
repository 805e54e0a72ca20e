import type { Change, Place } from "../core/conversion.js";
import type { XmlElement } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import type { Source } from "../core/source.js";
import { type Draft, type DraftElement, localOf } from "./draft.js";

/** What is different in a draft from the document that it was, in document order. */
export function changesOf({ root, gone }: Draft, source: Source): readonly Change[] {
  const changes: { readonly change: Change; readonly start: number }[] = [];
  let last = 0;
  const pending: DraftElement[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    last = next.origin?.range.start ?? last;
    for (const change of changesIn(next, last, source)) changes.push({ change, start: last });
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child?.kind === "element") pending.push(child);
    }
  }
  for (const { origin, children } of gone) {
    if (!origin) continue;
    const attributes = Object.fromEntries(origin.attributes.map(({ name, value }) => [name, value]));
    const said = {
      element: origin.name,
      ...(origin.attributes.length > 0 && { attributes }),
      at: placeOf(origin, source),
    };
    const isEmpty = children.every((each) => each.kind === "text" && each.isBlank);
    changes.push({ change: { kind: isEmpty ? "removed" : "unwrapped", ...said }, start: origin.range.start });
  }
  return changes.toSorted((a, b) => a.start - b.start).map(({ change }) => change);
}

function changesIn(element: DraftElement, last: number, source: Source): readonly Change[] {
  const { origin, name, attributes, keptIn, why } = element;
  if (!origin) {
    const at = { ...source.point(last), xpath: element.parent?.origin ? xpathOf(element.parent.origin) : "" };
    return why ? [{ kind: "added", element: name, why, at }] : [];
  }
  const at = placeOf(origin, source);
  const changes: Change[] = [];
  if (localOf(origin.name) !== localOf(name) || origin.name !== name) {
    const isSame = localOf(origin.name) === localOf(name);
    if (!isSame)
      changes.push({ kind: "renamed", element: origin.name, to: name, ...(keptIn !== undefined && { keptIn }), at });
  }
  const present = new Map(attributes.flatMap((each) => (each.from === undefined ? [] : [[each.from, each] as const])));
  for (const { name: from, value, range } of origin.attributes) {
    // Written in no start tag, it is declared in the DTD.
    if (range.start < origin.startTag.start + origin.name.length + 1) continue;
    const now = present.get(from);
    const said = { element: origin.name, attribute: from, value, at };
    if (!now) changes.push({ kind: "attribute-dropped", ...said });
    else if (now.name !== from) changes.push({ kind: "attribute-renamed", to: now.name, ...said });
    else if (now.value !== value && !from.startsWith("xmlns"))
      changes.push({ kind: "attribute-renamed", to: from, ...said });
  }
  for (const { name: added, value, from } of attributes) {
    if (from !== undefined || added === keptIn || added.startsWith("xmlns")) continue;
    changes.push({ kind: "attribute-added", element: name, attribute: added, value, at });
  }
  return changes;
}

function placeOf(origin: XmlElement, source: Source): Place {
  return { ...source.point(origin.range.start), xpath: xpathOf(origin) };
}
