// The run over a document table. Every slip is noted and the run goes on as if it had not been made, so that one slip gives
// one message (the way of jing): what is missing counts as given, what is too much counts as not there.

import { idValues } from "./ids";
import {
  ATTRIBUTE_WORDS,
  addressOf,
  DOCTYPE_WORDS,
  NAMESPACE_WORDS,
  nameOf,
  RecordKind,
  readTable,
  START_WORDS,
  TEXT_WORDS,
  word,
} from "./input";
import { Ints } from "./ints";
import { ANYTHING, isGuess, lateSlip, lateTransition, openLate } from "./late";
import { choice, EMPTY, NOT_ALLOWED } from "./patterns";
import { dropAllBut, isFull } from "./room";
import { beginScope, closeScope, declare, openScope } from "./scope";
import { SLIP_FIELDS, Slip, slip, slips, tellsState } from "./slips";
import {
  afterText,
  close,
  closeLate,
  frameOf,
  isData,
  isDead,
  NONE,
  open,
  openedOf,
  runItem,
  runLength,
  runOf,
} from "./states";
import { readTag } from "./tag";
import { isBlank, valueDeriv } from "./values";

/** Of each open element: its frame, its parent's state, and whether its parent had a child that may not stand in it. */
const stack = new Ints(256);
/** Whether the open element had such a child: it may have been meant for one that now seems to be missing. */
let guessed: i32 = 0;
let state: i32 = 0;
/** Whether text has come in the open element, or a child: then its value was read, or it has none. */
let filled: bool = false;

/** Runs over a table of so many words at an address; pointers in it count from `bytes`. */
export function run(table: usize, count: i32, bytes: usize, start: i32): void {
  readTable(table, bytes);
  state = start;
  filled = false;
  guessed = 0;
  stack.length = 0;
  idValues.length = 0;
  beginScope();
  for (let at = 0; at < count; ) at = step(at);
}

/** One record; gives where the next one is. */
function step(at: i32): i32 {
  switch (<RecordKind>word(at)) {
    case RecordKind.Start:
      return startElement(at);
    case RecordKind.End: {
      endElement(at);
      return at + 3;
    }
    case RecordKind.Text:
      return characters(at);
    case RecordKind.Comment:
      return at + 3;
    case RecordKind.Instruction:
      return at + 6;
    case RecordKind.Namespace: {
      declare(at);
      return at + NAMESPACE_WORDS;
    }
    default:
      return at + DOCTYPE_WORDS;
  }
}

function startElement(at: i32): i32 {
  if (isFull()) makeRoom();
  openScope(stack.length);
  const name = nameOf(word(at + 1));
  const attributes = word(at + 4);
  const next = at + START_WORDS + attributes * ATTRIBUTE_WORDS;
  let transition = state == ANYTHING ? NONE : open(state, name);
  if (transition == NONE) transition = openAnyway(at, name);
  if (transition == NONE) {
    stack.push(NONE);
    stack.push(state);
    stack.push(guessed);
    state = ANYTHING;
  } else {
    stack.push(frameOf(transition));
    stack.push(state);
    stack.push(guessed);
    state = readTag(at, openedOf(transition), attributes);
  }
  filled = false;
  guessed = 0;
  return next;
}

/** An element that may not stand here. */
function openAnyway(at: i32, name: i32): i32 {
  const late = openLate(state, name);
  if (lateSlip(late) != 0) slip(<Slip>lateSlip(late), at, state, 0);
  if (isGuess(late)) guessed = 1;
  return lateTransition(late);
}

const STACK_FIELDS = 3;

/** Drops what is kept to save time. The states of the open elements stay, and those that slips tell of. */
function makeRoom(): void {
  const states = new Ints(64);
  const frames = new Ints(64);
  if (state != ANYTHING) states.push(state);
  for (let i = 0; i < stack.length; i += STACK_FIELDS) {
    if (stack.get(i) != NONE) frames.push(stack.get(i));
    if (stack.get(i + 1) != ANYTHING) states.push(stack.get(i + 1));
  }
  for (let i = 0; i < slips.length; i += SLIP_FIELDS) if (tellsState(i)) states.push(slips.get(i + 2));
  dropAllBut(states, frames);
  let next = 0;
  let nextFrame = 0;
  if (state != ANYTHING) state = states.get(next++);
  for (let i = 0; i < stack.length; i += STACK_FIELDS) {
    if (stack.get(i) != NONE) stack.set(i, frames.get(nextFrame++));
    if (stack.get(i + 1) != ANYTHING) stack.set(i + 1, states.get(next++));
  }
  for (let i = 0; i < slips.length; i += SLIP_FIELDS) if (tellsState(i)) slips.set(i + 2, states.get(next++));
  states.dispose();
  frames.dispose();
}

/** Text; gives where the next record is that is none of it. */
function characters(at: i32): i32 {
  if (state == ANYTHING || stack.length == 0) return at + TEXT_WORDS;
  filled = true;
  if (isData(state)) return allText(at);
  if (word(at + 5) != 0) return at + TEXT_WORDS;
  const after = afterText(state);
  if (isDead(after)) slip(Slip.TextNotAllowed, at, state, 0);
  else state = after;
  return at + TEXT_WORDS;
}

/** A value is all the text of an element: comments and instructions within it do not divide it. */
function allText(at: i32): i32 {
  let next = at + TEXT_WORDS;
  let size = word(at + 4);
  let pieces = 1;
  for (; ; next = afterAside(next)) {
    if (word(next) == RecordKind.Text) {
      size += word(next + 4);
      pieces++;
    } else if (word(next) != RecordKind.Comment && word(next) != RecordKind.Instruction) break;
  }
  if (pieces == 1) {
    dataText(at, addressOf(word(at + 3)), size);
    return next;
  }
  const whole = heap.alloc(size);
  let end = whole;
  for (let each = at; each < next; each = afterAside(each)) {
    if (word(each) != RecordKind.Text) continue;
    memory.copy(end, addressOf(word(each + 3)), word(each + 4));
    end += word(each + 4);
  }
  dataText(at, whole, size);
  heap.free(whole);
  return next;
}

/** Where the record after text, a comment or an instruction is. */
function afterAside(at: i32): i32 {
  return at + (word(at) == RecordKind.Comment ? 3 : 6);
}

const after = new Ints(4);

/** The text of an element that holds a value (RELAX NG 7.2: then it holds no elements). */
function dataText(at: i32, start: usize, size: i32): void {
  const blank = isBlank(start, size);
  after.length = 0;
  let alive = false;
  for (let slot = 0; slot < runLength(state); slot++) {
    const pattern = runItem(state, slot);
    let derived = valueDeriv(pattern, start, size);
    if (blank) derived = choice(derived, pattern);
    after.push(derived);
    if (derived != NOT_ALLOWED) alive = true;
  }
  if (alive) {
    state = runOf(after);
    return;
  }
  slip(Slip.TextValue, at, state, 0);
  for (let slot = 0; slot < runLength(state); slot++) after.set(slot, runItem(state, slot) == NOT_ALLOWED ? NOT_ALLOWED : EMPTY);
  state = runOf(after);
}

function endElement(at: i32): void {
  if (state != ANYTHING && !filled && isData(state)) emptyText();
  const late = guessed;
  guessed = stack.pop();
  const before = stack.pop();
  const frame = stack.pop();
  closeScope(stack.length);
  if (frame == NONE) {
    state = before;
    filled = true;
    return;
  }
  let parent = close(state, frame);
  if (parent == NONE) {
    if (late == 0) slip(Slip.ElementIncomplete, at, state, 0);
    parent = closeLate(state, frame);
  }
  state = parent;
  filled = true;
}

/** An element without any content has the empty text for its value. */
function emptyText(): void {
  after.length = 0;
  for (let slot = 0; slot < runLength(state); slot++) {
    const pattern = runItem(state, slot);
    after.push(choice(pattern, valueDeriv(pattern, 0, 0)));
  }
  state = runOf(after);
}
