// A state is what may still come in an open element: a pattern for each slot. A slot is one way to have read the start tag;
// the frame of an element says, for each slot, the state its parent is in once the element is closed. So the state of an
// element does not depend on where the element stands, and a few hundred states do for a whole corpus.

import { closedRestOf, prepareAttributes } from "./attributes";
import { openingItem, openingsOf, textDeriv } from "./derivatives";
import { elementCount } from "./grammar";
import { Ints } from "./ints";
import { choice, choiceOf, hasData, NOT_ALLOWED, nullable } from "./patterns";
import { PairMap, RunSet } from "./table";

/** The runs: patterns for a state, states for a frame, elements for an opening. */
let runs = new RunSet(13);
/** Where they are moved to when most of them are forgotten. */
let spare = new RunSet(13);
const scratch = new Ints(64);

const transitions = new PairMap(13);
/** Of each transition: the run of elements that were opened, and the frame. */
const transitionItems = new Ints(2048);
const texts = new PairMap(12);
const closings = new PairMap(12);
const unions = new PairMap(8);
/** Of states with several slots: the parent's state for each frame, and one more than it. */
const closes = new PairMap(8);

/** No transition: the element may not stand here. */
export const NONE: i32 = -1;

@inline
export function runLength(run: i32): i32 {
  return runs.lengthOf(run);
}

@inline
export function runItem(run: i32, index: i32): i32 {
  return runs.item(run, index);
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

// A transition while it is made: the elements that are opened, the parent's state after each, and of each element one more
// than its place among them.
const elements = new Ints(4);
const parents = new Ints(4);
const places = new Ints(1024);

/** Begins a transition, to which openings are added. */
export function beginTransition(): void {
  elements.length = 0;
  parents.length = 0;
  if (places.length < elementCount()) places.extend(elementCount());
}

/** Adds an opened element and the state of its parent after it; one that two slots open goes on in both. */
export function addOpening(element: i32, parent: i32): void {
  const place = places.get(element) - 1;
  if (place >= 0) {
    parents.set(place, union(parents.get(place), parent));
    return;
  }
  elements.push(element);
  parents.push(parent);
  places.set(element, elements.length);
}

/** Ends a transition: its number, or `NONE` if nothing was added. */
export function endTransition(): i32 {
  if (elements.length == 0) return NONE;
  for (let i = 0; i < elements.length; i++) {
    places.set(elements.get(i), 0);
    prepareAttributes(elements.get(i));
  }
  transitionItems.push(runOf(elements));
  transitionItems.push(runOf(parents));
  return transitionItems.length - 2;
}

function makeTransition(state: i32, name: i32): i32 {
  beginTransition();
  const slots = runLength(state);
  for (let slot = 0; slot < slots; slot++) {
    const openings = openingsOf(runItem(state, slot), name);
    const count = openingItem(openings);
    for (let i = 0; i < count; i++) {
      addOpening(openingItem(openings + 1 + 2 * i), parentWith(slots, slot, openingItem(openings + 2 + 2 * i)));
    }
  }
  return endTransition();
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
  if (runLength(state) == 1) return nullable(runItem(state, 0)) ? runItem(frame, 0) : NONE;
  const known = closes.get(state, frame);
  if (known >= 0) return known - 1;
  found.length = 0;
  for (let i = 0; i < runLength(state); i++) if (nullable(runItem(state, i))) found.push(runItem(frame, i));
  const parent = unionOf(found);
  closes.add(state, frame, parent + 1);
  return parent;
}

/** The parent's state when an element is closed though it is not complete. */
export function closeLate(state: i32, frame: i32): i32 {
  found.length = 0;
  const dead = isDead(state);
  for (let i = 0; i < runLength(state); i++) {
    if (dead || runItem(state, i) != NOT_ALLOWED) found.push(runItem(frame, i));
  }
  return unionOf(found);
}

const found = new Ints(16);
const column = new Ints(16);

/** Any of several states of one element; `NONE` for no state. */
function unionOf(states: Ints): i32 {
  if (states.length == 0) return NONE;
  const first = states.get(0);
  let others = 0;
  for (let i = 1; i < states.length; i++) if (states.get(i) != first) others++;
  // What is no state (below 0) is the same for all.
  if (others == 0) return first;
  if (states.length == 2) return union(first, states.get(1));
  const from = scratch.length;
  for (let slot = 0; slot < runLength(first); slot++) {
    column.length = 0;
    for (let i = 0; i < states.length; i++) column.push(runItem(states.get(i), slot));
    scratch.push(choiceOf(column, 0));
  }
  return take(from);
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

/** How much memory the states take, in words. */
export function stateWords(): i32 {
  const pairs = transitions.count + texts.count + closings.count + unions.count + closes.count;
  return runs.items.length + 3 * runs.count + transitionItems.length + 6 * pairs;
}

/** Forgets every state. */
export function clearStates(): void {
  runs.truncate(0);
  clearTransitions();
}

function clearTransitions(): void {
  transitions.clear();
  transitionItems.length = 0;
  texts.clear();
  closings.clear();
  unions.clear();
  closes.clear();
}

/** Forgets all but some states and frames, whose patterns have new numbers from one on; the lists get the new numbers. */
export function keepStates(states: Ints, frames: Ints, from: i32, moved: Ints): void {
  clearTransitions();
  spare.truncate(0);
  const known = new Ints(runs.count + 1);
  known.extend(runs.count);
  for (let i = 0; i < states.length; i++) states.set(i, movedState(states.get(i), from, moved, known));
  for (let i = 0; i < frames.length; i++) {
    scratch.length = 0;
    for (let j = 0; j < runs.lengthOf(frames.get(i)); j++) {
      scratch.push(0);
      scratch.set(j, movedState(runs.item(frames.get(i), j), from, moved, known));
    }
    frames.set(i, spare.intern(scratch, 0));
  }
  scratch.length = 0;
  known.dispose();
  const full = runs;
  runs = spare;
  spare = full;
  spare.truncate(0);
}

/** The number that a state has where it is moved to (below 0 stands for none); `known` has one more than it for those that were moved. */
function movedState(state: i32, from: i32, moved: Ints, known: Ints): i32 {
  if (state < 0) return state;
  if (known.get(state) != 0) return known.get(state) - 1;
  const start = scratch.length;
  for (let i = 0; i < runs.lengthOf(state); i++) {
    const pattern = runs.item(state, i);
    scratch.push(pattern < from ? pattern : moved.get(pattern - from));
  }
  const number = spare.intern(scratch, start);
  scratch.length = start;
  known.set(state, number + 1);
  return number;
}
