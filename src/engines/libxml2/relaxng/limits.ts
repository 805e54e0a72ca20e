import type { XmlElement } from "../../../core/document.js";
import type { Ready } from "../judge.js";

/** With more attributes on one element, libxml2 may need exponential time. */
const MOST_ATTRIBUTES = 26;

/** With more elements in one another, its stack may not do. */
const DEEPEST = 250;

/** Why a document cannot be judged by RELAX NG; undefined where it can. */
export function obstacleOf({ depth, elements }: Ready): string | undefined {
  if (depth > DEEPEST) return `its elements stand ${depth} deep in one another, and at most ${DEEPEST} can be checked`;
  const most = elements.reduce((most, each) => Math.max(most, attributeCount(each)), 0);
  if (most > MOST_ATTRIBUTES)
    return `one of its elements has ${most} attributes, and at most ${MOST_ATTRIBUTES} can be checked`;
  return undefined;
}

function attributeCount({ attributes }: XmlElement): number {
  return attributes.filter((each) => !each.name.startsWith("xmlns")).length;
}
