import type { XmlElement } from "../../core/document.js";
import { below, given, headOf, languageOf, textsOf } from "../facts/index.js";
import { type CitationTree, MILESTONES, treeBuilder, type Unit } from "./tree.js";

/** The trees of a document that declares none: its divisions with what stands in them, and its pages. */
export function defaultTrees(root: XmlElement): readonly CitationTree[] {
  const texts = textsOf(root);
  const structure = structureTree(texts);
  if (structure.units.length === 0) return [];
  const pages = pageTree(texts);
  return pages.units.length === 0 ? [structure] : [structure, pages];
}

/** What has parts that are referred to. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...["text", "group", "front", "body", "back", "sourceDoc", "surfaceGrp", "surface", "zone"],
  ...["div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "lg", "sp", "superEntry"],
]);

/** What adds nothing to a reference: there is one body in a text. */
const TRANSPARENT: ReadonlySet<string> = new Set(["body", "group", "sourceDoc"]);

/** What stands beside the text, or only marks a place in it. */
const SKIPPED: ReadonlySet<string> = new Set([...MILESTONES, "fw", "gap", "space", "graphic", "index", "ptr"]);

/** As deep as references are still read by people; what lies deeper is part of the unit about it. */
const DEEPEST = 8;

interface Task {
  readonly element: XmlElement;
  readonly parent: Unit | undefined;
}

/** Divisions, stanzas and speeches, and what stands in them: paragraphs, lines, headings and all else. */
function structureTree(texts: readonly XmlElement[]): CitationTree {
  const builder = treeBuilder();
  const holders = texts.flatMap((each) => (texts.length === 1 ? partsOf(each) : [each]));
  const pending: { readonly task: Task; readonly name: string }[] = [];
  const push = (elements: readonly XmlElement[], parent: Unit | undefined): void => {
    const named = namesFor(elements);
    for (const [element, name] of named.toReversed()) pending.push({ task: { element, parent }, name });
  };
  push(holders, undefined);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, parent } = next.task;
    const title = headOf(element);
    const language = languageOf(element);
    const unit = builder.add({
      reference: parent ? `${parent.identifier}.${next.name}` : next.name,
      citeType: citeTypeOf(element),
      parent,
      element,
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
    });
    if (unit && CONTAINERS.has(element.local) && unit.level < DEEPEST) push(partsOf(element), unit);
  }
  return builder.tree();
}

/** The parts of an element, through what adds nothing. */
function partsOf(element: XmlElement): readonly XmlElement[] {
  const parts: XmlElement[] = [];
  const pending = [...element.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type !== "element" || SKIPPED.has(next.local)) continue;
    if (TRANSPARENT.has(next.local)) pending.push(...[...next.children].reverse());
    else parts.push(next);
  }
  return parts;
}

/** Each element with its name among its siblings: that of its kind, and its number, which is its `@n` where those serve. */
function namesFor(elements: readonly XmlElement[]): readonly (readonly [XmlElement, string])[] {
  const byKind = new Map<string, XmlElement[]>();
  for (const each of elements) {
    const kind = kindOf(each);
    const of = byKind.get(kind);
    if (of) of.push(each);
    else byKind.set(kind, [each]);
  }
  const names = new Map<XmlElement, string>();
  for (const [kind, ofKind] of byKind) {
    const numbers = ofKind.map((each) => given(each, "n") ?? "");
    const serve = numbers.every(isNumber) && new Set(numbers).size === numbers.length;
    // There is one front in a text.
    const isAlone = ofKind.length === 1 && ALONE.has(kind);
    ofKind.forEach((each, i) => {
      names.set(each, isAlone ? kind : `${kind}${serve ? numbers[i] : i + 1}`);
    });
  }
  return elements.map((each) => [each, names.get(each) ?? each.local]);
}

const ALONE: ReadonlySet<string> = new Set(["front", "back"]);

function kindOf({ local }: XmlElement): string {
  return local.replace(/^div[1-7]$/, "div");
}

/** A number that can stand in a reference: `12`, `3a`, `IV`. */
function isNumber(n: string): boolean {
  return /^(?:\d[\p{L}\p{N}_-]{0,19}|[ivxlcdm]{1,10}|[IVXLCDM]{1,10})$/u.test(n);
}

function citeTypeOf(element: XmlElement): string {
  const type = given(element, "type");
  const isDivision = /^div[1-7]?$/.test(element.local);
  return isDivision && type !== undefined && /^[\p{L}\p{N}_ -]{1,40}$/u.test(type) ? type : kindOf(element);
}

/** Pages, each from its `pb` to the next. */
function pageTree(texts: readonly XmlElement[]): CitationTree {
  const builder = treeBuilder();
  const breaks = texts.flatMap((each) => below(each, "pb")).filter((each) => given(each, "ed") === undefined);
  const numbers = breaks.map((each) => given(each, "n") ?? "");
  const serve = numbers.every(isNumber) && new Set(numbers).size === numbers.length;
  breaks.forEach((element, i) => {
    builder.add({
      reference: serve ? (numbers[i] ?? "") : String(i + 1),
      citeType: "page",
      parent: undefined,
      element,
    });
  });
  return builder.tree([{ citeType: "page" }], "pages");
}
