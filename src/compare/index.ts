import type { Difference } from "../core/comparison.js";
import type { XmlDocument } from "../core/document.js";
import { compareChildren, type Matched } from "./children.js";
import { compareTags, type Findings } from "./findings.js";
import { compareMixed } from "./mixed.js";
import { settleMoves, tellLeftovers } from "./moves.js";
import { Numbers, treeOf } from "./tree.js";

/**
 * What is different between two documents, in the order of the second. White space that means nothing, comments, instructions,
 * prefixes and the order of attributes do not count.
 */
export function compare(before: XmlDocument, after: XmlDocument): readonly Difference[] {
  const numbers = new Numbers();
  const findings: Findings = {
    found: [],
    deleted: [],
    inserted: [],
    sources: { before: before.source, after: after.source },
  };
  const pending: Matched[] = [[treeOf(before, numbers), treeOf(after, numbers)]];
  for (;;) {
    for (let next = pending.pop(); next; next = pending.pop()) pending.push(...compareOne(next, findings));
    pending.push(...settleMoves(findings));
    if (pending.length === 0) break;
  }
  tellLeftovers(findings);
  return findings.found.toSorted((a, b) => a.order - b.order).map(({ difference }) => difference);
}

/** Compares two elements that are held to be one; gives the pairs of elements in them that are to be looked into. */
function compareOne(pair: Matched, findings: Findings): readonly Matched[] {
  const [one, other] = pair;
  if (one.hash === other.hash) return [];
  compareTags(one, other, findings);
  if (one.contentHash === other.contentHash) return [];
  if (!one.isMixed && !other.isMixed) return compareChildren(pair, findings);
  compareMixed(pair, findings);
  return [];
}
