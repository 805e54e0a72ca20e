// The parse tree of a regular expression, in scratch memory.

import { scratch } from "../arena";
import { Ranges, sameRanges } from "./ranges";

export const enum NodeKind {
  /** One character of a set. */
  Set,
  /** The children one after another; they are linked from the last to the first. */
  Sequence,
  /** One of the children. */
  Choice,
  /** The child as often as `least` to `most` says. */
  Repeat,
}

@unmanaged
export class RegexNode {
  kind: NodeKind;
  /** The number of the set. */
  set: i32;
  child: RegexNode | null;
  next: RegexNode | null;
  least: i32;
  /** -1 for no limit. */
  most: i32;
}

export function newNode(kind: NodeKind): RegexNode {
  const node = changetype<RegexNode>(scratch(offsetof<RegexNode>() as i32));
  node.kind = kind;
  node.child = null;
  node.next = null;
  return node;
}

/** Puts a node before the other children of a parent. */
export function addChild(parent: RegexNode, child: RegexNode): void {
  child.next = parent.child;
  parent.child = child;
}

/** The sets of the expression that is being read, each once. */
let sets: usize = 0;
let capacity: i32 = 0;
export let setCount: i32 = 0;

/** Begins a new expression. */
export function clearSets(): void {
  setCount = 0;
  capacity = 16;
  sets = scratch(capacity << 2);
}

/** The number of a settled set. */
export function numberOfSet(ranges: Ranges): i32 {
  for (let i = 0; i < setCount; i++) if (sameRanges(setAt(i), ranges)) return i;
  if (setCount == capacity) {
    const more = scratch(capacity << 3);
    memory.copy(more, sets, capacity << 2);
    sets = more;
    capacity <<= 1;
  }
  store<usize>(sets + (setCount << 2), changetype<usize>(ranges));
  return setCount++;
}

export function setAt(index: i32): Ranges {
  return changetype<Ranges>(load<usize>(sets + (index << 2)));
}
