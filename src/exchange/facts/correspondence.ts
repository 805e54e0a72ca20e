import { elementsOf, type XmlElement } from "../../core/document.js";
import type { Range } from "../../core/source.js";
import { type Dating, datingOf, isDated } from "./dates.js";
import { type Named, namedBy } from "./names.js";
import type { Pointers } from "./pointers.js";
import { at, childrenOf, given, wordsOf } from "./reading.js";

/** What a `correspDesc` tells of one letter. */
export interface Correspondence {
  readonly actions: readonly CorrespondenceAction[];
  /** The address of the letter that it gives itself. */
  readonly ref?: string;
  readonly key?: string;
  /** Where it stands in its document. */
  readonly range: Range;
}

/** One step of a letter's way. */
export interface CorrespondenceAction {
  /** As written, such as `sent` or `received`. */
  readonly type: string;
  readonly agents: readonly Named[];
  readonly places: readonly Named[];
  readonly dates: readonly Dating[];
}

/** The `correspDesc`s of a header, in document order. */
export function correspondencesIn(header: XmlElement, pointers: Pointers): readonly Correspondence[] {
  return at(header, "profileDesc", "correspDesc").map((element) => {
    const ref = given(element, "ref");
    const key = given(element, "key");
    return {
      actions: childrenOf(element, "correspAction").map((each) => actionOf(each, pointers)),
      ...(ref !== undefined && { ref }),
      ...(key !== undefined && { key }),
      range: element.startTag,
    };
  });
}

function actionOf(action: XmlElement, pointers: Pointers): CorrespondenceAction {
  const named: Named[] = [];
  const dates: Dating[] = [];
  // A name inside of a name is part of it.
  const inside = new Set<XmlElement>();
  for (const each of elementsOf(action)) {
    if (each.parent && inside.has(each.parent)) {
      inside.add(each);
      continue;
    }
    if (each.local === "date") dates.push(datingOf(each));
    const name = each.local === "name" || each.local === "rs" ? untyped(each, pointers) : namedBy(each, pointers);
    if (name && name.name !== "") named.push(name);
    if (name || each.local === "date" || each.local === "note") inside.add(each);
  }
  return {
    type: given(action, "type") ?? "",
    agents: named.filter((each) => each.kind !== "place"),
    places: named.filter((each) => each.kind === "place"),
    dates: dates.filter((each) => isDated(each) || each.text !== ""),
  };
}

/** A name without a type that acts is a person's. */
function untyped(element: XmlElement, pointers: Pointers): Named | undefined {
  const typed = namedBy(element, pointers);
  if (typed || wordsOf(element) === "") return typed;
  return { kind: "person", name: wordsOf(element), addresses: [], ids: [] };
}
