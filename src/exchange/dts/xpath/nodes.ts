import type { XmlAttribute, XmlElement, XmlText } from "../../../core/document.js";
import { textOf } from "../../../core/document.js";
import type { Axis, Step } from "./syntax.js";

/** What an expression can come upon. */
export type Node = XmlElement | XmlText | AttributeNode | DocumentNode;

export interface AttributeNode {
  readonly type: "attribute";
  readonly attribute: XmlAttribute;
}

export interface DocumentNode {
  readonly type: "document";
  readonly root: XmlElement;
}

/** Counts what is looked at, and stops what would never end. */
export interface Budget {
  left: number;
}

/** A value of XPath: nodes, each once, or a text, a number or a truth. */
export type Value = readonly Node[] | string | number | boolean;

/** Where an expression is evaluated. */
export interface Focus {
  readonly node: Node;
  readonly position: number;
  readonly size: number;
  readonly document: Node;
  readonly budget: Budget;
}

/** Thrown where an expression looks at too much; caught where expressions are evaluated for a document. */
export class TooMuch extends Error {}

/** The text that a node stands for. */
export function stringOf(node: Node): string {
  switch (node.type) {
    case "element":
      return textOf(node);
    case "text":
      return node.value;
    case "attribute":
      return node.attribute.value;
    case "document":
      return textOf(node.root);
  }
}

/** The nodes of one step from a node, nearest first, before predicates. */
export function* stepFrom(node: Node, { axis, test }: Step, budget: Budget): Generator<Node> {
  for (const each of alongAxis(node, axis, budget)) if (matches(each, test)) yield each;
}

function* alongAxis(node: Node, axis: Axis, budget: Budget): Generator<Node> {
  switch (axis) {
    case "self":
      yield node;
      return;
    case "child":
      yield* childrenOf(node, budget);
      return;
    case "descendant":
      for (const child of childrenOf(node, budget)) yield* withDescendants(child, budget);
      return;
    case "descendant-or-self":
      yield* withDescendants(node, budget);
      return;
    case "attribute":
      if (node.type === "element") for (const attribute of node.attributes) yield { type: "attribute", attribute };
      return;
    case "parent":
      yield* parentOf(node);
      return;
    case "ancestor":
    case "ancestor-or-self": {
      if (axis === "ancestor-or-self") yield node;
      for (let [up] = parentOf(node); up; [up] = parentOf(up)) yield up;
      return;
    }
    case "following-sibling":
    case "preceding-sibling": {
      const [parent] = parentOf(node);
      const siblings: readonly Node[] = parent?.type === "element" ? [...childrenOf(parent, budget)] : [];
      const at = siblings.indexOf(node);
      if (at >= 0) yield* axis === "following-sibling" ? siblings.slice(at + 1) : siblings.slice(0, at).toReversed();
      return;
    }
  }
}

function* childrenOf(node: Node, budget: Budget): Generator<XmlElement | XmlText> {
  if (node.type === "document") yield node.root;
  if (node.type !== "element") return;
  for (const child of node.children) {
    if (budget.left-- < 0) throw new TooMuch();
    if (child.type === "element" || child.type === "text") yield child;
  }
}

/** A stack, not recursion: documents may nest deeper than the call stack. */
function* withDescendants(node: Node, budget: Budget): Generator<Node> {
  const pending: Node[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    const children = [...childrenOf(next, budget)];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) pending.push(child);
    }
  }
}

function parentOf(node: Node): readonly Node[] {
  return (node.type === "element" || node.type === "text") && node.parent ? [node.parent] : [];
}

function matches(node: Node, test: string): boolean {
  if (test === "node()") return true;
  if (test === "text()") return node.type === "text";
  if (node.type === "attribute") return test === "*" || node.attribute.name === test;
  return node.type === "element" && (test === "*" || node.local === test);
}
