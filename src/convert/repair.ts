import type { Diagnostic } from "../core/diagnostic.js";
import { type Draft, type DraftAttribute, type DraftElement, localOf } from "./draft.js";
import { mendValue, moveAttribute, supplyAttribute } from "./repair-attributes.js";
import { complete, holdText, placeElement, recast } from "./repair-elements.js";
import type { Written } from "./written.js";

/** One round of repairs: what the schema says of a draft, mended as far as one thing does not depend on another. */
export function repair(
  draft: Draft,
  written: Written,
  found: readonly Diagnostic[],
  { nextId, contents }: Lasting,
): number {
  const round: Round = { draft, written, nextId, contents, touched: new Set(), first: new Map() };
  let done = 0;
  for (const each of found) if (mend(each, round)) done++;
  return done;
}

/** What lasts from one round to the next. */
export interface Lasting {
  readonly nextId: () => string;
  /** What was found to be allowed in elements, by their names. */
  readonly contents: Map<string, Set<string>>;
}

interface Round extends Lasting {
  readonly draft: Draft;
  readonly written: Written;
  /** The elements whose content or name is another already: what was said below them may no longer hold. */
  readonly touched: Set<DraftElement>;
  /** The name that was not allowed first in an element: what is said of others there may only follow from it. */
  readonly first: Map<DraftElement, string>;
}

function mend(found: Diagnostic, round: Round): boolean {
  const { written, nextId } = round;
  const start = found.range?.start ?? -1;
  const expected = found.expected ?? [];
  switch (found.code) {
    case "relaxng/attribute-not-allowed": {
      const at = written.attributes.get(start);
      if (!at || !isCurrent(at)) return false;
      moveAttribute(at.element, at.attribute, new Set(expected));
      return true;
    }
    case "relaxng/value-not-allowed": {
      const at = written.attributes.get(start);
      if (at) {
        if (!isCurrent(at)) return false;
        mendValue(at.element, at.attribute);
        return true;
      }
      return withElement(start, round, (element) => recast(element, round.draft));
    }
    case "tei/id-duplicate": {
      const at = written.attributes.get(start);
      if (!at || !isCurrent(at)) return false;
      moveAttribute(at.element, at.attribute, new Set(["n"]));
      return true;
    }
    case "relaxng/attribute-missing":
      return withElement(start, round, (element) => {
        if (supplyAttribute(element, expected, nextId)) return true;
        return recast(element, round.draft);
      });
    case "relaxng/element-unknown":
      return mendUnknown(start, expected, round);
    case "relaxng/element-not-allowed":
      return withElement(start, round, (element) => {
        if (element.parent && isFollowUp(element, element.parent, round)) return false;
        return placeElement(element, { allowed: new Set(expected), isKnown: true }, round.draft);
      });
    case "relaxng/element-incomplete":
      return withElement(start, round, (element) => {
        // Said of the element that stands where another one must come first, or of the one that ends too early.
        const before = found.actual === undefined ? undefined : element;
        const holder = before ? element.parent : element;
        if (!holder || isTouched(holder, round)) return false;
        const isDone = complete(holder, expected, { before, draft: round.draft });
        round.touched.add(holder);
        return isDone;
      });
    case "relaxng/text-not-allowed": {
      const at = written.textAt(start);
      if (!at || isTouched(at.parent, round) || !at.parent.children.includes(at.node)) return false;
      const isDone = holdText(at, new Set(expected), round.draft);
      round.touched.add(at.parent);
      return isDone;
    }
    default:
      return false;
  }
}

/**
 * An element whose name the schema does not have. What stands in such an element is not judged by the schema; once that has its
 * new name, what may stand there can be known from elsewhere, and the next level is mended in the same round.
 */
function mendUnknown(start: number, expected: readonly string[], round: Round): boolean {
  const { written, contents, touched, draft } = round;
  const element = written.elements.get(start);
  if (!element || touched.has(element) || !isAttached(element, draft)) return false;
  const holder = element.parent ? localOf(element.parent.name) : "";
  const isJudged = !isTouched(element, round);
  if (isJudged) contents.set(holder, new Set([...(contents.get(holder) ?? []), ...expected]));
  const allowed = isJudged ? new Set(expected) : contents.get(holder);
  if (!allowed || !placeElement(element, { allowed, isKnown: false }, draft)) return false;
  touched.add(element);
  // What stood in an element that is gone was judged in that.
  for (const child of element.children) {
    if (child.kind === "element" && child.parent !== element) touched.add(child);
  }
  return true;
}

function isAttached(element: DraftElement, { root }: Draft): boolean {
  let each = element;
  while (each.parent) each = each.parent;
  return each === root;
}

function withElement(start: number, round: Round, mendIt: (element: DraftElement) => boolean): boolean {
  const element = round.written.elements.get(start);
  if (!element || isTouched(element, round)) return false;
  const isDone = mendIt(element);
  if (!isDone) return false;
  round.touched.add(element);
  // What stood in an element that is gone was judged in that.
  for (const child of element.children) {
    if (child.kind === "element" && child.parent !== element) round.touched.add(child);
  }
  return true;
}

/** Whether an element, or one that holds it, is another already. */
function isTouched(element: DraftElement, { touched, draft }: Round): boolean {
  let each: DraftElement = element;
  for (;;) {
    if (touched.has(each)) return true;
    if (!each.parent) return each !== draft.root;
    each = each.parent;
  }
}

/** Of children that may not stand there, those of the first name are looked at; the others may be right after that. */
function isFollowUp(element: DraftElement, parent: DraftElement, { first }: Round): boolean {
  const name = localOf(element.name);
  const before = first.get(parent) ?? name;
  first.set(parent, before);
  return before !== name;
}

function isCurrent({
  element,
  attribute,
}: {
  readonly element: DraftElement;
  readonly attribute: DraftAttribute;
}): boolean {
  return element.attributes.includes(attribute);
}
