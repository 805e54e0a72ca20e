// A state is what may still come in an open element: a pattern for each slot. A slot is one way to have read the start tag;
// the frame of an element says, for each slot, the state its parent is in once the element is closed. So the state of an
// element does not depend on where the element stands, and a few hundred states do for a whole corpus.

import { closedRestOf, prepareAttributes } from "./attributes";
import { openingItem, openingsOf, textDeriv } from "./derivatives";
import { Ints } from "./ints";
import { choice, hasData, NOT_ALLOWED, nullable } from "./patterns";
import { PairMap, RunSet } from "./table";

/** The runs: patterns for a state, states for a frame, elements for an opening. */
const runs = new RunSet(13);
const scratch = new Ints(64);

const transitions = new PairMap(13);
/** Of each transition: the run of elements that were opened, and the frame. */
const transitionItems = new Ints(2048);
const texts = new PairMap(12);
const closings = new PairMap(12);
const unions = new PairMap(8);

/** No transition: the element may not stand here. */
export const NONE: i32 = -1;

@inline
export function runLength(run: i32): i32 {
  return runs.starts.get(run + 1) - runs.starts.get(run);
}

@inline
export function runItem(run: i32, index: i32): i32 {
  return runs.items.get(runs.starts.get(run) + index);
}

/** How many runs there are. */
export function runCount(): i32 {
  return runs.count;
}

/** The run that holds one item. */
export function singleRun(item: i32): i32 {
  const from = scratch.length;
  scratch.push(item);
  return take(from);
}

/** The run of a list. */
export function runOf(items: Ints): i32 {
  const from = scratch.length;
  for (let i = 0; i < items.length; i++) scratch.push(items.get(i));
  return take(from);
}

/** What becomes of a state when an element with a name is opened: the number of a transition, or `NONE`. */
export function open(state: i32, name: i32): i32 {
  const known = transitions.get(state, name);
  if (known >= 0) return known - 1;
  const transition = makeTransition(state, name);
  transitions.add(state, name, transition + 1);
  return transition;
}

/** The run of elements that a transition opens. */
@inline
export function openedOf(transition: i32): i32 {
  return transitionItems.get(transition);
}

@inline
export function frameOf(transition: i32): i32 {
  return transitionItems.get(transition + 1);
}

/** A transition from elements with what follows each, for every slot of a state. */
export function newTransition(elements: Ints, parents: Ints): i32 {
  const opened = runOf(elements);
  const frame = runOf(parents);
  for (let i = 0; i < elements.length; i++) prepareAttributes(elements.get(i));
  transitionItems.push(opened);
  transitionItems.push(frame);
  return transitionItems.length - 2;
}

function makeTransition(state: i32, name: i32): i32 {
  const elements = new Ints(4);
  const parents = new Ints(4);
  const slots = runLength(state);
  for (let slot = 0; slot < slots; slot++) {
    const openings = openingsOf(runItem(state, slot), name);
    const count = openingItem(openings);
    for (let i = 0; i < count; i++) {
      addOpening(elements, parents, openingItem(openings + 1 + 2 * i), parentWith(slots, slot, openingItem(openings + 2 + 2 * i)));
    }
  }
  return elements.length == 0 ? NONE : newTransition(elements, parents);
}

/** Adds an opened element; one that two slots open goes on in both. */
export function addOpening(elements: Ints, parents: Ints, element: i32, parent: i32): void {
  for (let i = 0; i < elements.length; i++) {
    if (elements.get(i) != element) continue;
    parents.set(i, union(parents.get(i), parent));
    return;
  }
  elements.push(element);
  parents.push(parent);
}

/** The state in which one slot is left with a pattern, and the others are out. */
export function parentWith(slots: i32, slot: i32, pattern: i32): i32 {
  const from = scratch.length;
  for (let i = 0; i < slots; i++) scratch.push(i == slot ? pattern : NOT_ALLOWED);
  return take(from);
}

/** The state after a start tag that had no attribute beside those of the tables. */
export function closedTag(opened: i32): i32 {
  const known = closings.get(opened, 0);
  if (known >= 0) return known;
  const from = scratch.length;
  for (let i = 0; i < runLength(opened); i++) scratch.push(closedRestOf(runItem(opened, i)));
  const state = take(from);
  closings.add(opened, 0, state);
  return state;
}

/** The state after text that is not white space only; a dead state where text may not stand. */
export function afterText(state: i32): i32 {
  const known = texts.get(state, 0);
  if (known >= 0) return known;
  const from = scratch.length;
  for (let i = 0; i < runLength(state); i++) scratch.push(textDeriv(runItem(state, i)));
  const result = take(from);
  texts.add(state, 0, result);
  return result;
}

/** Whether no slot of a state can go on. */
export function isDead(state: i32): bool {
  for (let i = 0; i < runLength(state); i++) if (runItem(state, i) != NOT_ALLOWED) return false;
  return true;
}

/** Whether text in a state is the value of a datatype. */
export function isData(state: i32): bool {
  for (let i = 0; i < runLength(state); i++) if (hasData(runItem(state, i))) return true;
  return false;
}

/** The parent's state when an element is closed in a state; `NONE` where none of its slots is complete. */
export function close(state: i32, frame: i32): i32 {
  let parent = NONE;
  for (let i = 0; i < runLength(state); i++) {
    if (nullable(runItem(state, i))) parent = parent == NONE ? runItem(frame, i) : union(parent, runItem(frame, i));
  }
  return parent;
}

/** The parent's state when an element is closed though it is not complete. */
export function closeLate(state: i32, frame: i32): i32 {
  let parent = NONE;
  const dead = isDead(state);
  for (let i = 0; i < runLength(state); i++) {
    if (!dead && runItem(state, i) == NOT_ALLOWED) continue;
    parent = parent == NONE ? runItem(frame, i) : union(parent, runItem(frame, i));
  }
  return parent;
}

/** Either of two states of one element. */
function union(a: i32, b: i32): i32 {
  if (a == b) return a;
  const known = unions.get(a, b);
  if (known >= 0) return known;
  const from = scratch.length;
  for (let i = 0; i < runLength(a); i++) scratch.push(choice(runItem(a, i), runItem(b, i)));
  const result = take(from);
  unions.add(a, b, result);
  return result;
}

function take(from: i32): i32 {
  const run = runs.intern(scratch, from);
  scratch.length = from;
  return run;
}

/** Forgets every state; only between documents. */
export function clearStates(): void {
  runs.truncate(0);
  transitions.clear();
  transitionItems.length = 0;
  texts.clear();
  closings.clear();
  unions.clear();
}
