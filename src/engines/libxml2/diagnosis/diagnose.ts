import { type Diagnostic, inDocumentOrder } from "../../../core/diagnostic.js";
import type { XmlDocument, XmlElement } from "../../../core/document.js";
import { nearest } from "../../../core/nearest.js";
import { checkAttributes } from "./attributes.js";
import { afterElement, afterElementSkipping, afterText, elementsNext, nullable } from "./derivatives.js";
import type { Diagnosis } from "./diagnosis.js";
import type { Grammar } from "./grammar.js";
import { type ElementPattern, type Name, namesIn, type Pattern } from "./patterns.js";
import * as slips from "./slips.js";
import { takesValue } from "./values.js";

/**
 * Every slip against a grammar in a document that is known to be invalid, each said once. It gives the words and the
 * places, not the verdict: where one name has several definitions, their contents are taken as one.
 */
export function diagnose(document: XmlDocument, grammar: Grammar): readonly Diagnostic[] {
  const diagnosis: Diagnosis = { grammar, path: document.source.path, found: [] };
  const root = enterChild(
    diagnosis,
    { element: undefined, left: grammar.start, said: false, guessed: false },
    document.root,
  );
  // A stack, not recursion: documents may nest deeper than the call stack.
  const pending: Frame[] = root ? [root] : [];
  for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
    const child = nextChild(diagnosis, frame);
    if (child === undefined) pending.pop();
    else if (child !== "passed") pending.push(child);
  }
  return inDocumentOrder(diagnosis.found);
}

/** How far the content of an element is checked. */
interface Position {
  readonly element: XmlElement | undefined;
  /** What may still come; undefined in an element that the schema does not know. */
  left: Pattern | undefined;
  /** Whether text where none may stand has been said of this element. */
  said: boolean;
  /** Whether a child was none that may stand there: it may have been meant for one that now seems to be missing. */
  guessed: boolean;
}

interface Frame extends Position {
  readonly element: XmlElement;
  next: number;
}

function nextChild(diagnosis: Diagnosis, frame: Frame): Frame | "passed" | undefined {
  const child = frame.element.children[frame.next++];
  if (!child) {
    if (frame.left && !frame.guessed && !nullable(frame.left))
      diagnosis.found.push(slips.elementIncomplete(diagnosis, frame.element, frame.left));
    return undefined;
  }
  if (child.type === "element") return enterChild(diagnosis, frame, child) ?? "passed";
  if (child.type === "text" && child.value.trim() !== "" && frame.left) {
    const left = afterText(diagnosis.grammar.pool, frame.left);
    if (left !== diagnosis.grammar.pool.notAllowed) frame.left = left;
    else if (!frame.said) {
      frame.said = true;
      diagnosis.found.push(slips.textNotAllowed(diagnosis, frame.element, child, frame.left));
    }
  }
  return "passed";
}

/** Checks that an element may stand where it does, and its attributes; gives back its content to be checked. */
function enterChild(diagnosis: Diagnosis, position: Position, child: XmlElement): Frame | undefined {
  const definitions = definitionsOf(diagnosis, position, child);
  const { pool } = diagnosis.grammar;
  const contents = definitions.map((each) => each.content());
  const left = contents.length === 0 ? undefined : checkAttributes(diagnosis, child, pool.choice(...contents));
  if (left && isValueOnly(child) && hasValue(left)) {
    const text = child.children.map((each) => (each.type === "text" ? each.value : "")).join("");
    if (!takesValue(left, text)) diagnosis.found.push(slips.contentNotAllowed(diagnosis, child, text, left));
    return undefined;
  }
  return { element: child, left, said: false, guessed: false, next: 0 };
}

/** The definitions that an element is to be held against; none where the schema does not know it. */
function definitionsOf(diagnosis: Diagnosis, position: Position, child: XmlElement): readonly ElementPattern[] {
  const { pool, elements } = diagnosis.grammar;
  const anywhere = (name: Name): readonly ElementPattern[] =>
    (elements.get(name.local) ?? []).filter((each) =>
      namesIn(each.names).some((one) => one.uri === name.uri && one.local === name.local),
    );
  const known = anywhere(child);
  if (position.left === undefined) {
    if (known.length === 0 && !isForeignInForeign(diagnosis, child))
      diagnosis.found.push(slips.elementUnknown(diagnosis, position.element, child, []));
    return known;
  }
  const after = afterElement(pool, position.left, child);
  if (after.rest !== pool.notAllowed) {
    position.left = after.rest;
    return after.taken;
  }
  if (known.length === 0) return misspelt(diagnosis, position, child);
  const skipping = afterElementSkipping(pool, position.left, child);
  if (position.element && skipping.rest !== pool.notAllowed) {
    const gap = { parent: position.element, child, left: position.left };
    if (!position.guessed) diagnosis.found.push(slips.elementMissingBefore(diagnosis, gap));
    position.left = skipping.rest;
    return skipping.taken;
  }
  position.guessed = true;
  diagnosis.found.push(slips.elementNotAllowed(diagnosis, position.element, child, position.left));
  return known;
}

/** A name that the schema does not know: the likeliest that may stand there is taken to be meant. */
function misspelt(diagnosis: Diagnosis, position: Position, child: XmlElement): readonly ElementPattern[] {
  const { pool, elements } = diagnosis.grammar;
  const left = position.left ?? pool.notAllowed;
  const here = new Map<string, Name>();
  for (const each of elementsNext(left)) for (const name of namesIn(each.names)) here.set(name.local, name);
  const meant = here.get(child.local) ?? here.get(nearest(child.local, here.keys(), 1)[0] ?? "");
  const candidates = [...here.keys()].sort();
  if (!isForeignInForeign(diagnosis, child)) {
    diagnosis.found.push(
      slips.elementUnknown(diagnosis, position.element, child, meant ? [meant.local, ...candidates] : candidates),
    );
  }
  if (!meant) {
    position.guessed = true;
    const elsewhere = nearest(child.local, elements.keys(), 1)[0];
    return elsewhere === undefined ? [] : (elements.get(elsewhere) ?? []);
  }
  const after = afterElement(pool, left, meant);
  position.left = after.rest;
  return after.taken;
}

/** One declaration too many or too few puts everything below into the wrong namespace: the outermost is said. */
function isForeignInForeign({ grammar }: Diagnosis, child: XmlElement): boolean {
  return !grammar.namespaces.has(child.uri) && child.parent?.uri === child.uri;
}

function isValueOnly(element: XmlElement): boolean {
  return element.children.every((each) => each.type !== "element");
}

/** Whether what is left of an element's pattern is a value rather than elements and free text. */
function hasValue(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "data":
    case "value":
    case "list":
      return true;
    case "choice":
      return pattern.of.some(hasValue);
    case "group":
    case "interleave":
      return hasValue(pattern.first) || hasValue(pattern.second);
    case "oneOrMore":
      return hasValue(pattern.of);
    default:
      return false;
  }
}
