// The run over a document table. Every slip is noted and the run goes on as if it had not been made, so that one slip gives
// one message (the way of jing): what is missing counts as given, what is too much counts as not there.

import { lateOpeningsOf } from "./derivatives";
import { elementClass, elementCount } from "./grammar";
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
import { contains } from "./names";
import { choice, EMPTY, NOT_ALLOWED } from "./patterns";
import { beginScope, closeScope, declare, openScope } from "./scope";
import { Slip, slip } from "./slips";
import {
  addOpening,
  afterText,
  close,
  closeLate,
  frameOf,
  isData,
  isDead,
  NONE,
  newTransition,
  open,
  openedOf,
  parentWith,
  runItem,
  runLength,
  runOf,
} from "./states";
import { readTag } from "./tag";
import { isBlank, valueDeriv } from "./values";

/** In an element that the schema does not have, anything goes. */
const ANYTHING: i32 = -2;

/** Of a name that the schema does not have, one more than the name that was probably meant; 0 where none was. */
const meant = new Ints(1024);

export function setMeant(name: i32, other: i32): void {
  if (name >= meant.length) meant.extend(name + 1);
  meant.set(name, other + 1);
}

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

/** An element that may not stand here: as the one that was meant, after what is missing, or as it stands elsewhere. */
function openAnyway(at: i32, name: i32): i32 {
  if (name < meant.length && meant.get(name) != 0) {
    slip(Slip.ElementUnknown, at, state, 0);
    const transition = state == ANYTHING ? NONE : open(state, meant.get(name) - 1);
    if (transition != NONE) return transition;
    guessed = 1;
    return openAnywhere(meant.get(name) - 1);
  }
  const opened = new Ints(4);
  const parents = new Ints(4);
  if (state != ANYTHING) {
    const slots = runLength(state);
    const found = new Ints(8);
    for (let slot = 0; slot < slots; slot++) {
      found.length = 0;
      lateOpeningsOf(runItem(state, slot), name, found);
      for (let i = 0; i < found.length; i += 2) {
        addOpening(opened, parents, found.get(i), parentWith(slots, slot, found.get(i + 1)));
      }
    }
    if (opened.length > 0) {
      slip(Slip.ElementTooEarly, at, state, 0);
      return newTransition(opened, parents);
    }
  }
  const transition = openAnywhere(name);
  if (transition == NONE) slip(Slip.ElementUnknown, at, state, 0);
  else if (state != ANYTHING) slip(Slip.ElementNotAllowed, at, state, 0);
  guessed = 1;
  return transition;
}

/** The element as any pattern of the schema has it; its parent goes on as if it had not been there. */
function openAnywhere(name: i32): i32 {
  const opened = new Ints(4);
  const parents = new Ints(4);
  for (let element = 0; element < elementCount(); element++) {
    if (!contains(elementClass(element), name)) continue;
    opened.push(element);
    parents.push(state);
  }
  return opened.length == 0 ? NONE : newTransition(opened, parents);
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

/** The text of an element that holds a value (RELAX NG 7.2: then it holds no elements). */
function dataText(at: i32, start: usize, size: i32): void {
  const blank = isBlank(start, size);
  const after = new Ints(4);
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
  const after = new Ints(4);
  for (let slot = 0; slot < runLength(state); slot++) {
    const pattern = runItem(state, slot);
    after.push(choice(pattern, valueDeriv(pattern, 0, 0)));
  }
  state = runOf(after);
}
