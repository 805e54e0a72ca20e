// Sets of states of a non-deterministic automaton, with all that can be reached without a character.

import { keep } from "../arena";
import { actionOf, MATCH, nextOf, otherOf, SPLIT } from "./nfa";

/** The states of the set that take a character; and whether the set has the end of the match. */
export let reached: usize = 0;
export let reachedCount: i32 = 0;
export let reachesMatch: bool = false;

/** For each state, in which set it was put last. */
let marks: usize = 0;
let mark: i32 = 0;
let stack: usize = 0;
let capacity: i32 = 0;

/** Makes room for the states of an automaton. */
export function roomForStates(count: i32): void {
  if (count <= capacity) return;
  capacity = count;
  marks = keep(count << 2);
  stack = keep(count << 2);
  reached = keep(count << 2);
  memory.fill(marks, 0, count << 2);
  mark = 0;
}

/** Begins a new set. */
export function beginSet(): void {
  mark++;
  reachedCount = 0;
  reachesMatch = false;
}

/** Adds a state and all that can be reached from it without a character. */
export function addState(automaton: usize, state: i32): void {
  let depth = push(0, state);
  while (depth > 0) {
    const top = load<i32>(stack + (--depth << 2));
    const action = actionOf(automaton, top);
    if (action >= 0) {
      store<i32>(reached + (reachedCount++ << 2), top);
    } else if (action == MATCH) {
      reachesMatch = true;
    } else if (action == SPLIT) {
      depth = push(depth, otherOf(automaton, top));
      depth = push(depth, nextOf(automaton, top));
    }
  }
}

/** Puts a state on the stack unless the set has it; gives the depth of the stack. */
function push(depth: i32, state: i32): i32 {
  if (load<i32>(marks + (state << 2)) == mark) return depth;
  store<i32>(marks + (state << 2), mark);
  store<i32>(stack + (depth << 2), state);
  return depth + 1;
}
