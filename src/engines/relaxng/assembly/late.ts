// Elements that may not stand where they stand: which slip it is, and how the run goes on as if it had not been made.

import { lateOpeningsOf } from "./derivatives";
import { elementClass, elementCount } from "./grammar";
import { Ints } from "./ints";
import { contains } from "./names";
import { Slip } from "./slips";
import { addOpening, beginTransition, endTransition, NONE, open, parentWith, runItem, runLength } from "./states";
import { PairMap } from "./table";

/** In an element that the schema does not have, anything goes. */
export const ANYTHING: i32 = -2;

/** Of a name that the schema does not have, one more than the name that was probably meant; 0 where none was. */
const meant = new Ints(1024);

export function setMeant(name: i32, other: i32): void {
  if (name >= meant.length) meant.extend(name + 1);
  meant.set(name, other + 1);
  clearLate();
}

/** What was found for a state and a name: where there is much of a slip, it is the same one over and over. */
const known = new PairMap(8);
/** The slip, or 0; the transition; and whether the parent goes on as if the element had not been there. */
const items = new Ints(64);

/** What becomes of a state when an element is opened that may not stand there. */
export function openLate(state: i32, name: i32): i32 {
  const found = known.get(state, name);
  if (found >= 0) return found;
  const made = name < meant.length && meant.get(name) != 0 ? openMeant(state, meant.get(name) - 1) : openUnfit(state, name);
  known.add(state, name, made);
  return made;
}

@inline
export function lateSlip(late: i32): i32 {
  return items.get(late);
}

@inline
export function lateTransition(late: i32): i32 {
  return items.get(late + 1);
}

/** Whether the element may have been meant for one that will seem to be missing. */
@inline
export function isGuess(late: i32): i32 {
  return items.get(late + 2);
}

/** How much memory is taken by what was found, in words. */
export function lateWords(): i32 {
  return items.length + 6 * known.count;
}

/** Forgets what was found. */
export function clearLate(): void {
  if (known.count == 0) return;
  known.clear();
  items.length = 0;
}

/** A misspelt element, read as the one that was meant. */
function openMeant(state: i32, name: i32): i32 {
  const transition = state == ANYTHING ? NONE : open(state, name);
  if (transition != NONE) return note(Slip.ElementUnknown, transition, 0);
  return note(Slip.ElementUnknown, openAnywhere(state, name), 1);
}

/** An element after what is missing, or as it stands elsewhere. */
function openUnfit(state: i32, name: i32): i32 {
  if (state != ANYTHING) {
    const transition = openAfterMissing(state, name);
    if (transition != NONE) return note(Slip.ElementTooEarly, transition, 0);
  }
  const transition = openAnywhere(state, name);
  if (transition == NONE) return note(Slip.ElementUnknown, NONE, 1);
  return note(state == ANYTHING ? 0 : Slip.ElementNotAllowed, transition, 1);
}

function openAfterMissing(state: i32, name: i32): i32 {
  const slots = runLength(state);
  const found = new Ints(8);
  beginTransition();
  for (let slot = 0; slot < slots; slot++) {
    found.length = 0;
    lateOpeningsOf(runItem(state, slot), name, found);
    for (let i = 0; i < found.length; i += 2) addOpening(found.get(i), parentWith(slots, slot, found.get(i + 1)));
  }
  found.dispose();
  return endTransition();
}

/** The element as any pattern of the schema has it; its parent goes on as if it had not been there. */
function openAnywhere(state: i32, name: i32): i32 {
  beginTransition();
  for (let element = 0; element < elementCount(); element++) {
    if (contains(elementClass(element), name)) addOpening(element, state);
  }
  return endTransition();
}

function note(slip: i32, transition: i32, guess: i32): i32 {
  items.push(slip);
  items.push(transition);
  items.push(guess);
  return items.length - 3;
}
