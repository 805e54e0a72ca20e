// The non-deterministic automaton of an expression, made from its tree from the end to the start, so that each state is
// made after the one that follows it.

import { keepCopy, scratch } from "../arena";
import { NodeKind, RegexNode } from "./nodes";

/** What a state does that takes no character of a set: it goes on in two ways, or it ends the match. */
export const SPLIT: i32 = -1;
export const MATCH: i32 = -2;

/** The states of the automaton that was made last, and how many they are; the first one is `MATCH`. */
export let states: usize = 0;
export let stateCount: i32 = 0;

/** More states than these are too many: each character of a text may have to be tried in each of them. */
const MOST: i32 = 200000;
/** Visits of nodes, which cost time though they make no state. */
const MOST_VISITS: i32 = 400000;

const STATE_SIZE: i32 = 12;
let capacity: i32 = 0;
let visits: i32 = 0;

/** Makes the automaton of a tree; gives its first state, or -1 if there are too many. */
export function makeStates(tree: RegexNode): i32 {
  stateCount = 0;
  visits = 0;
  capacity = 64;
  states = scratch(capacity * STATE_SIZE);
  const start = before(tree, newState(MATCH, 0, 0));
  if (isTooLarge()) return -1;
  states = keepCopy(states, stateCount * STATE_SIZE);
  return start;
}

/** The number of the set whose characters a state takes, or `SPLIT` or `MATCH`. */
export function actionOf(automaton: usize, state: i32): i32 {
  return load<i32>(automaton + state * STATE_SIZE);
}

/** The state that follows. */
export function nextOf(automaton: usize, state: i32): i32 {
  return load<i32>(automaton + state * STATE_SIZE, 4);
}

/** The other state that follows a `SPLIT`. */
export function otherOf(automaton: usize, state: i32): i32 {
  return load<i32>(automaton + state * STATE_SIZE, 8);
}

/** The state that matches a node and goes on with another state. */
function before(node: RegexNode, next: i32): i32 {
  visits++;
  switch (node.kind) {
    case NodeKind.Set:
      return newState(node.set, next, 0);
    case NodeKind.Sequence:
      return beforeSequence(node, next);
    case NodeKind.Choice:
      return beforeChoice(node, next);
    default:
      return beforeRepeat(node, changetype<RegexNode>(changetype<usize>(node.child)), next);
  }
}

function beforeSequence(node: RegexNode, next: i32): i32 {
  let state = next;
  let child = node.child;
  while (child != null && !isTooLarge()) {
    state = before(child, state);
    child = child.next;
  }
  return state;
}

function beforeChoice(node: RegexNode, next: i32): i32 {
  let state = -1;
  let child = node.child;
  while (child != null && !isTooLarge()) {
    const branch = before(child, next);
    state = state < 0 ? branch : newState(SPLIT, branch, state);
    child = child.next;
  }
  return state;
}

/** A node as often as must be, after which it may come again and again, or some times more. */
function beforeRepeat(node: RegexNode, child: RegexNode, next: i32): i32 {
  let state = next;
  let least = node.least;
  if (node.most < 0) {
    const loop = newState(SPLIT, next, next);
    const body = before(child, loop);
    store<i32>(states + loop * STATE_SIZE, body, 4);
    state = loop;
    if (least > 0) {
      state = body;
      least--;
    }
  } else {
    for (let i = least; i < node.most && !isTooLarge(); i++) state = newState(SPLIT, before(child, state), next);
  }
  for (let i = 0; i < least && !isTooLarge(); i++) state = before(child, state);
  return state;
}

function newState(action: i32, next: i32, other: i32): i32 {
  if (stateCount == capacity) {
    const more = scratch((capacity << 1) * STATE_SIZE);
    memory.copy(more, states, capacity * STATE_SIZE);
    states = more;
    capacity <<= 1;
  }
  const at = states + stateCount * STATE_SIZE;
  store<i32>(at, action);
  store<i32>(at, next, 4);
  store<i32>(at, other, 8);
  return stateCount++;
}

function isTooLarge(): bool {
  return stateCount > MOST || visits > MOST_VISITS;
}
