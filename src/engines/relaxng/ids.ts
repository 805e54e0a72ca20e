import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { xpathOf } from "../../core/locate.js";
import { nearest } from "../../core/nearest.js";
import type { Module } from "./machine.js";
import type { AttributePlace, Places } from "./places.js";

/**
 * IDs that two elements have, and references to none (RELAX NG DTD Compatibility 5), as the last run of the module saw them.
 * `xml:id` is left out: it identifies in every document, whatever its schema says, and is checked for all of them.
 */
export function checkIds(module: Module, places: Places, path: string): readonly Diagnostic[] {
  if (module.idsFit()) return [];
  const ids = new Set<string>();
  const references: AttributePlace[] = [];
  const found: Diagnostic[] = [];
  for (let i = 0; i < module.idValueCount(); i += WORDS) {
    const place = places.attribute(module.idValueAt(i + 1), module.idValueAt(i + 2));
    const id = place.attribute.value.trim();
    if (module.idValueAt(i) !== ID) references.push(place);
    else if (ids.has(id) && place.attribute.name !== "xml:id") found.push(duplicate(place, id, path));
    ids.add(module.idValueAt(i) === ID ? id : "");
  }
  let sought = 0;
  const near = (id: string): readonly string[] => (sought++ < MOST_SOUGHT ? nearest(id, ids) : []);
  return [...found, ...references.flatMap((place) => dangling(place, { ids, near, path }))];
}

/** How many numbers each value has, and the kind of those that are IDs themselves. */
const WORDS = 3;
const ID = 1;

function duplicate(place: AttributePlace, id: string, path: string): Diagnostic {
  const message = `another element before has the ID \`${id}\` too; each may stand once in a document`;
  return diagnostic("tei/id-duplicate", path, message, { ...detailsOf(place), actual: id });
}

/** For so many references an ID is sought that may be meant: it is compared with every ID of the document. */
const MOST_SOUGHT = 100;

interface Ids {
  readonly ids: ReadonlySet<string>;
  readonly near: (id: string) => readonly string[];
  readonly path: string;
}

function dangling(place: AttributePlace, { ids, near: nearOf, path }: Ids): readonly Diagnostic[] {
  const missing = place.attribute.value.split(/[ \t\r\n]+/).filter((each) => each !== "" && !ids.has(each));
  return missing.map((id) => {
    const near = nearOf(id);
    const hint = near.length > 0 ? `; did you mean ${near.map((each) => `\`${each}\``).join(" or ")}?` : "";
    const message = `\`${place.attribute.name}\` of \`${place.element.name}\` names \`${id}\`, and no element has this ID${hint}`;
    return diagnostic("tei/pointer-dangling", path, message, { ...detailsOf(place), actual: id, expected: near });
  });
}

function detailsOf({ element, attribute }: AttributePlace): Pick<Diagnostic, "range" | "xpath"> {
  return { range: attribute.range, xpath: `${xpathOf(element)}/@${attribute.name}` };
}
