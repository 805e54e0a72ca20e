import { elementsOf, type XmlElement } from "../../core/document.js";
import { headOf, languageOf } from "../facts/index.js";
import type { Level } from "./levels.js";
import type { Reference } from "./references.js";
import { type CitationTree, type CiteStructure, MILESTONES, treeBuilder, type Unit } from "./tree.js";
import { evaluate, textIn } from "./xpath/evaluate.js";
import { type Budget, type DocumentNode, type Node, TooMuch } from "./xpath/nodes.js";

/** The tree that a reference system makes of a document; undefined where its expressions look at too much. */
export function declaredTree(
  root: XmlElement,
  reference: Reference,
  identifier: string | undefined,
): CitationTree | undefined {
  const order = new Map<Node, number>();
  for (const each of elementsOf(root)) order.set(each, order.size);
  const reading: Reading = {
    document: { type: "document", root },
    order,
    budget: { left: 50 * order.size + 1_000_000 },
  };
  try {
    return treeOf(reference.levels, reading, identifier);
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

interface Reading {
  readonly document: DocumentNode;
  /** The elements in document order. */
  readonly order: ReadonlyMap<Node, number>;
  readonly budget: Budget;
}

interface Candidate {
  readonly level: Level;
  readonly element: XmlElement;
  readonly value: string;
}

function treeOf(levels: readonly Level[], reading: Reading, identifier: string | undefined): CitationTree {
  const builder = treeBuilder();
  const pending: { readonly candidate: Candidate; readonly parent: Unit | undefined }[] = [];
  const push = (candidates: readonly Candidate[], parent: Unit | undefined): void => {
    for (const candidate of candidates.toReversed()) pending.push({ candidate, parent });
  };
  push(candidatesIn(levels, reading.document, undefined, reading), undefined);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { level, element, value } = next.candidate;
    const title = headOf(element);
    const language = languageOf(element);
    const unit = builder.add({
      reference: `${next.parent?.identifier ?? ""}${level.delim}${value}`,
      citeType: level.unit,
      parent: next.parent,
      element,
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
    });
    if (unit && level.levels.length > 0) {
      const until = MILESTONES.has(element.local) ? nextOf(element, pending, reading) : undefined;
      push(candidatesIn(level.levels, element, until, reading), unit);
    }
  }
  return builder.tree(structureOf(levels), identifier);
}

/** Where the stretch ends that an empty element begins: at the next unit that waits. */
function nextOf(
  element: XmlElement,
  pending: readonly { readonly candidate: Candidate }[],
  { order }: Reading,
): { readonly after: number; readonly before: number } {
  const next = pending.at(-1)?.candidate.element;
  return { after: order.get(element) ?? 0, before: (next && order.get(next)) ?? order.size };
}

/** The elements of levels below a node, or in a stretch of the document, in document order; what has no value cannot be cited. */
function candidatesIn(
  levels: readonly Level[],
  from: Node,
  stretch: { readonly after: number; readonly before: number } | undefined,
  { document, order, budget }: Reading,
): readonly Candidate[] {
  const found = levels.flatMap((level) => {
    const focus = { node: stretch ? document : from, position: 1, size: 1, document, budget };
    const matched = evaluate(level.match, focus);
    const elements = (typeof matched === "object" ? matched : [])
      .filter((each): each is XmlElement => each.type === "element")
      .filter((each) => !stretch || ((order.get(each) ?? 0) > stretch.after && (order.get(each) ?? 0) < stretch.before))
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return elements.flatMap((element, i): readonly Candidate[] => {
      const used = evaluate(level.use, { node: element, position: i + 1, size: elements.length, document, budget });
      const value = textIn(used).replace(/\s+/g, " ").trim();
      return value === "" || value.length > LONGEST ? [] : [{ level, element, value }];
    });
  });
  return found.toSorted((a, b) => (order.get(a.element) ?? 0) - (order.get(b.element) ?? 0));
}

/** A reference that is longer was not meant as one. */
const LONGEST = 200;

function structureOf(levels: readonly Level[]): readonly CiteStructure[] {
  return levels.map(({ unit, levels: inner }) =>
    inner.length === 0 ? { citeType: unit } : { citeType: unit, citeStructure: structureOf(inner) },
  );
}
