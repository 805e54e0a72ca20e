// Matching without going back: a deterministic automaton, whose states are made when they are first needed; when they have
// taken all the memory an expression may have, the sets of states are followed without being kept. Either way a text is
// read once.

import { keep, scratch } from "../arena";
import { codePointAt, widthOf } from "../utf8";
import { addState, beginSet, reached, reachedCount, reachesMatch, roomForStates } from "./closure";
import { actionOf, nextOf } from "./nfa";
import { classOf, hasClass, Partition } from "./partition";
import { sortNumbers } from "./sorting";

/** An expression, ready to match. */
@unmanaged
export class Automaton {
  partition: Partition;
  /** The states of the non-deterministic automaton, how many they are, and the first one. */
  states: usize;
  stateCount: i32;
  start: i32;
  /** The first deterministic state, and the lists of those with the same hash. */
  first: usize;
  buckets: usize;
  /** How many bytes deterministic states may still take. */
  left: i32;
}

// A deterministic state: whether the match may end in it, the next with the same hash, how many states it stands for, then
// for each class the state that follows (`UNKNOWN` until it is asked for, `DEAD` if there is none), then the states it
// stands for.
const UNKNOWN: usize = 0;
const DEAD: usize = 1;
const NEXT: i32 = 4;
const COUNT: i32 = 8;
const ROW: i32 = 12;
const BUCKETS: i32 = 256;
/** Memory for the deterministic states of one expression, and what is left of that for all of them. */
const MOST: i32 = 1 << 20;
let leftForAll: i32 = 1 << 24;

/** Makes an expression ready. */
export function newAutomaton(partition: Partition, states: usize, stateCount: i32, start: i32): Automaton {
  const automaton = changetype<Automaton>(keep(offsetof<Automaton>() as i32));
  automaton.partition = partition;
  automaton.states = states;
  automaton.stateCount = stateCount;
  automaton.start = start;
  automaton.left = MOST;
  automaton.buckets = keep(BUCKETS << 2);
  memory.fill(automaton.buckets, 0, BUCKETS << 2);
  roomForStates(stateCount);
  beginSet();
  addState(states, start);
  automaton.first = reachedState(automaton);
  return automaton;
}

/** Whether an expression matches a text whole. */
export function automatonMatches(automaton: Automaton, text: usize, length: i32): bool {
  const end = text + length;
  const low = automaton.partition.low;
  let state = automaton.first;
  if (state <= DEAD) return followSets(automaton, 0, text, end);
  let at = text;
  while (at < end) {
    const byte: i32 = load<u8>(at);
    const charClass = byte < 0x80 ? (load<u16>(low + (byte << 1)) as i32) : classOf(automaton.partition, codePointAt(at));
    let next = load<usize>(state + (charClass << 2), ROW);
    if (next <= DEAD) {
      if (next == UNKNOWN) next = stateAfter(automaton, state, charClass);
      if (next == DEAD) return false;
      if (next == UNKNOWN) return followSets(automaton, state, at, end);
    }
    state = next;
    at += widthOf(byte);
  }
  return load<i32>(state) != 0;
}

/** The deterministic state after a character of a class; `UNKNOWN` if there is no memory for it. */
function stateAfter(automaton: Automaton, state: usize, charClass: i32): usize {
  step(automaton, members(automaton, state), load<i32>(state, COUNT), charClass);
  const next = reachedState(automaton);
  if (next != UNKNOWN) store<usize>(state + (charClass << 2), next, ROW);
  return next;
}

/** Makes the set of states that follow some states after a character of a class. */
function step(automaton: Automaton, from: usize, count: i32, charClass: i32): void {
  const states = automaton.states;
  beginSet();
  for (let i = 0; i < count; i++) {
    const state = load<i32>(from + (i << 2));
    if (hasClass(automaton.partition, actionOf(states, state), charClass)) addState(states, nextOf(states, state));
  }
}

/** The deterministic state of the set that was just reached, found or made; `UNKNOWN` if there is no memory for it. */
function reachedState(automaton: Automaton): usize {
  if (reachedCount == 0 && !reachesMatch) return DEAD;
  sortNumbers(reached, reachedCount);
  const ends = reachesMatch ? 1 : 0;
  let hash = ends;
  for (let i = 0; i < reachedCount; i++) hash = (hash ^ load<i32>(reached + (i << 2))) * 0x01000193;
  const bucket = automaton.buckets + (((hash ^ (hash >>> 15)) & (BUCKETS - 1)) << 2);
  for (let state = load<usize>(bucket); state != 0; state = load<usize>(state, NEXT)) {
    if (
      load<i32>(state) == ends &&
      load<i32>(state, COUNT) == reachedCount &&
      memory.compare(members(automaton, state), reached, reachedCount << 2) == 0
    ) {
      return state;
    }
  }
  const size = ROW + ((automaton.partition.classCount + reachedCount) << 2);
  if (size > automaton.left || size > leftForAll) return UNKNOWN;
  automaton.left -= size;
  leftForAll -= size;
  const made = keep(size);
  memory.fill(made, 0, size);
  store<i32>(made, ends);
  store<usize>(made, load<usize>(bucket), NEXT);
  store<i32>(made, reachedCount, COUNT);
  store<usize>(bucket, made);
  memory.copy(members(automaton, made), reached, reachedCount << 2);
  return made;
}

/** Where the states are that a deterministic state stands for. */
function members(automaton: Automaton, state: usize): usize {
  return state + ROW + (automaton.partition.classCount << 2);
}

/** Matches the rest of a text from a deterministic state, or all of it from the start for 0, and keeps nothing. */
function followSets(automaton: Automaton, state: usize, text: usize, end: usize): bool {
  const room = scratch(automaton.stateCount << 2);
  let count = 0;
  let ends = false;
  if (state == 0) {
    beginSet();
    addState(automaton.states, automaton.start);
    count = reachedCount;
    ends = reachesMatch;
    memory.copy(room, reached, count << 2);
  } else {
    count = load<i32>(state, COUNT);
    memory.copy(room, members(automaton, state), count << 2);
  }
  for (let at = text; at < end; at += widthOf(load<u8>(at))) {
    step(automaton, room, count, classOf(automaton.partition, codePointAt(at)));
    count = reachedCount;
    ends = reachesMatch;
    if (count == 0 && !ends) return false;
    memory.copy(room, reached, count << 2);
  }
  return ends;
}
