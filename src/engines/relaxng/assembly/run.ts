// The run over a document table. Every slip is noted and the run goes on as if it had not been made, so that one slip gives
// one message (the way of jing): what is missing counts as given, what is too much counts as not there.

import { closedRestOf, entryIdType, entryOf, entryPattern, entryRequired, requiredCount, restOf } from "./attributes";
import { attributeDeriv, closeDeriv, lateCloseDeriv, lateOpeningsOf } from "./derivatives";
import { elementClass, elementCount } from "./grammar";
import { Ints } from "./ints";
import { contains } from "./names";
import { choice, EMPTY, NOT_ALLOWED } from "./patterns";
import { Slip, slip } from "./slips";
import {
  addOpening,
  afterText,
  close,
  closedTag,
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
import { isBlank, matchesValue, valueDeriv } from "./values";

/** The records of a document table. */
const enum RecordKind {
  Start = 1,
  End = 2,
  Text = 3,
  Comment = 4,
  Instruction = 5,
  Namespace = 6,
  Doctype = 7,
}

const START_WORDS = 5;
const ATTRIBUTE_WORDS = 6;
const TEXT_WORDS = 6;
const NAMESPACE_WORDS = 3;
const DOCTYPE_WORDS = 3;

/** In an element that the schema does not have, anything goes. */
const ANYTHING: i32 = -2;

/** The name of each name of the document tables, in numbers of the grammar. */
const names = new Ints(1024);

export function mapName(name: i32, grammarName: i32): void {
  if (name >= names.length) names.extend(name + 1);
  names.set(name, grammarName);
}

/** The strings of the document tables, which are prefixes and namespaces: address, length, number of the namespace. */
const STRING_FIELDS = 3;
const strings = new Ints(64);

export function mapString(number: i32, text: usize, size: i32, namespace: i32): void {
  const at = number * STRING_FIELDS;
  if (at >= strings.length) strings.extend(at + STRING_FIELDS);
  strings.set(at, <i32>text);
  strings.set(at + 1, size);
  strings.set(at + 2, namespace);
}

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
/** The values of attributes that are IDs or point to them: the kind, and where the attribute's and the element's records are. */
export const idValues = new Ints(64);

/** The records of namespaces that the next start tag declares. */
const pending = new Ints(8);
/** The declarations in scope: the depth of the element, and where the record is. */
const bindings = new Ints(32);

/** The number of the namespace that a prefix is bound to in the open element, or -1; what a QName's value asks. */
export function namespaceInScope(prefix: usize, size: i32): i32 {
  for (let i = bindings.length - 2; i >= 0; i -= 2) {
    const at = bindings.get(i + 1);
    const bound = word(at + 1) * STRING_FIELDS;
    if (strings.get(bound + 1) != size || memory.compare(<usize>strings.get(bound), prefix, size) != 0) continue;
    return strings.get(word(at + 2) * STRING_FIELDS + 2);
  }
  return size == 0 ? 0 : -1;
}

let words: usize = 0;
let base: usize = 0;
let state: i32 = 0;
/** Whether text has come in the open element, or a child: then its value was read, or it has none. */
let filled: bool = false;

/** Runs over a table of so many words at an address; pointers in it count from `bytes`. */
export function run(table: usize, count: i32, bytes: usize, start: i32): void {
  words = table;
  base = bytes;
  state = start;
  filled = false;
  guessed = 0;
  stack.length = 0;
  idValues.length = 0;
  pending.length = 0;
  bindings.length = 0;
  for (let at = 0; at < count; ) at = step(at);
}

@inline
function word(at: i32): i32 {
  return load<i32>(words + (<usize>at << 2));
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
      pending.push(at);
      return at + NAMESPACE_WORDS;
    }
    default:
      return at + DOCTYPE_WORDS;
  }
}

function startElement(at: i32): i32 {
  for (let i = 0; i < pending.length; i++) {
    bindings.push(stack.length);
    bindings.push(pending.get(i));
  }
  pending.length = 0;
  const name = names.get(word(at + 1));
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

/** The state after a start tag. */
function readTag(at: i32, opened: i32, attributes: i32): i32 {
  const ways = runLength(opened);
  if (ways == 1) return readTagAs(at, opened, attributes);
  // Several patterns may describe the element: those whose attributes fit go on.
  const after = new Ints(4);
  let alive = false;
  for (let way = 0; way < ways; way++) {
    const pattern = quietTag(at, runItem(opened, way), attributes);
    after.push(pattern);
    if (pattern != NOT_ALLOWED) alive = true;
  }
  if (!alive) after.set(0, tag(at, runItem(opened, 0), attributes, true));
  return runOf(after);
}

function readTagAs(at: i32, opened: i32, attributes: i32): i32 {
  const element = runItem(opened, 0);
  const pattern = tag(at, element, attributes, true);
  if (pattern == closedRestOf(element)) return closedTag(opened);
  tagged.length = 0;
  tagged.push(pattern);
  return runOf(tagged);
}

const tagged = new Ints(1);

function quietTag(at: i32, element: i32, attributes: i32): i32 {
  return tag(at, element, attributes, false);
}

/** What is left of an element's content after its start tag; slips are noted, or make it fail where they are not to be. */
function tag(at: i32, element: i32, attributes: i32, noting: bool): i32 {
  let rest = restOf(element);
  let required = 0;
  let fits = true;
  for (let i = 0; i < attributes; i++) {
    const record = at + START_WORDS + i * ATTRIBUTE_WORDS;
    const name = names.get(word(record));
    text = base + word(record + 4);
    length = word(record + 5);
    const entry = entryOf(element, name);
    if (entry >= 0) {
      required += entryRequired(entry);
      if (noting && entryIdType(entry) != 0) {
        idValues.push(entryIdType(entry));
        idValues.push(record);
        idValues.push(at);
      }
      if (matchesValue(entryPattern(entry), text, length)) continue;
      if (noting) slip(Slip.AttributeValue, record, element, at);
      fits = false;
      continue;
    }
    const derived = attributeDeriv(rest, name, valueFits);
    if (derived != NOT_ALLOWED) {
      rest = derived;
      continue;
    }
    fits = false;
    if (!noting) continue;
    const tolerant = attributeDeriv(rest, name, anyValue);
    if (tolerant == NOT_ALLOWED) slip(Slip.AttributeNotAllowed, record, element, at);
    else {
      slip(Slip.AttributeValue, record, element, at);
      rest = tolerant;
    }
  }
  const closed = closeDeriv(rest);
  const complete = required == requiredCount(element) && (closed != NOT_ALLOWED || rest == NOT_ALLOWED);
  if (!noting) return fits && complete ? closed : NOT_ALLOWED;
  if (complete) return closed;
  slip(Slip.AttributeMissing, at, element, 0);
  return closed == NOT_ALLOWED ? lateCloseDeriv(rest) : closed;
}

let text: usize = 0;
let length: i32 = 0;

function valueFits(content: i32): bool {
  return matchesValue(content, text, length);
}

function anyValue(content: i32): bool {
  return true;
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
    dataText(at, base + word(at + 3), size);
    return next;
  }
  const whole = heap.alloc(size);
  let end = whole;
  for (let each = at; each < next; each = afterAside(each)) {
    if (word(each) != RecordKind.Text) continue;
    memory.copy(end, base + word(each + 3), word(each + 4));
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
  while (bindings.length > 0 && bindings.get(bindings.length - 2) >= stack.length) bindings.length -= 2;
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
