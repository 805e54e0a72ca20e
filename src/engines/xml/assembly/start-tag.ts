import { AttributeLists, completeAttributes } from "./attribute-lists";
import { normalise, readQuotedValue, Value } from "./attribute-values";
import { afterSpace, isSpace } from "./bytes";
import { nameEnd } from "./characters";
import { closeInnermost, open, pushElement, Root } from "./elements";
import { endPlace, Input, startPlace } from "./input";
import { arg, NO_QUOTES, NO_SPACE, NO_VALUE, place, say, SECOND_ROOT, START_TAG_AT_END } from "./errors";
import { START_TAG_UNCLOSED, stop, STRAY_IN_TAG } from "./errors";
import { isDeclaration, scopeLength } from "./namespaces";
import { elementName } from "./names";
import { nameAttributes, nameWithDeclarations, startRecord } from "./start-names";
import { intern } from "./strings";
import { ATTRIBUTE_WORDS, START, START_WORDS, table, takeWords } from "./table";
import { endText } from "./text";

/** The tag that is read. */
class Tag {
  /** Its START in the table, as an offset. */
  static record: usize = 0;
  static spelling: i32 = 0;
  static count: i32 = 0;
  /** Whether it declares namespaces. */
  static declares: bool = false;
}

/** Reads the start tag at an address whose name has been found (XML 1.0 3.1 [40] [44]); the address after it. */
export function readStartTag(at: usize, nameAfter: usize): usize {
  endText();
  const nameAt = at + 1;
  Tag.record = table.length;
  Tag.spelling = intern(nameAt, nameAfter - nameAt);
  Tag.count = 0;
  Tag.declares = false;
  takeWords(START_WORDS);
  let next = nameAfter;
  while (true) {
    const before = next;
    next = afterSpace(next);
    const byte = load<u8>(next);
    if (byte == 0x3e) return finish(at, nameAfter, next + 1, false);
    if (byte == 0x2f && load<u8>(next, 1) == 0x3e) return finish(at, nameAfter, next + 2, true);
    if (byte == 0 && next >= Input.limit) {
      stop(START_TAG_AT_END, at, nameAfter);
    }
    if (Input.stopped) break;
    if (byte == 0x3c) {
      say(START_TAG_UNCLOSED, at, nameAfter);
      return finish(at, nameAfter, next, false);
    }
    next = readAttribute(next, before);
    if (Input.stopped) break;
  }
  // What has been read of it is no record.
  table.length = Tag.record;
  return next;
}

/** XML 1.0 3.1 [41]. */
@inline
function readAttribute(at: usize, before: usize): usize {
  const nameAfter = nameEnd(at);
  if (nameAfter == at) return afterStray(at);
  if (before == at) say(NO_SPACE, at, nameAfter);
  const equals = load<u8>(nameAfter) == 0x3d ? nameAfter : afterSpace(nameAfter);
  if (load<u8>(equals) != 0x3d) {
    say(NO_VALUE, at, nameAfter);
    return nameAfter;
  }
  const quote = afterSpace(equals + 1);
  const byte = load<u8>(quote);
  if (byte != 0x22 && byte != 0x27) return readUnquoted(at, nameAfter, quote);
  const spelling = intern(at, nameAfter - at);
  readQuotedValue(quote, at, spelling);
  if (Input.stopped) return quote;
  addAttribute(spelling, at, quote + 1);
  return Value.end + 1;
}

@inline
function addAttribute(spelling: i32, at: usize, valueAt: usize): void {
  const attribute = takeWords(ATTRIBUTE_WORDS);
  store<i32>(attribute, spelling);
  store<i32>(attribute, startPlace(at), 4);
  store<i32>(attribute, startPlace(valueAt), 8);
  store<i32>(attribute, endPlace(Value.end), 12);
  store<i32>(attribute, Value.pointer, 16);
  store<i32>(attribute, Value.length, 20);
  Tag.count++;
  Tag.declares = isDeclaration(spelling) || Tag.declares;
}

function readUnquoted(at: usize, nameAfter: usize, valueAt: usize): usize {
  let end = valueAt;
  while (end < Input.limit && !isDelimiter(load<u8>(end))) end++;
  if (end > valueAt && load<u8>(end - 1) == 0x2f) end--;
  say(NO_QUOTES, at, end);
  place(nameAfter);
  place(valueAt);
  if (end == valueAt) return end;
  normalise(valueAt, end);
  Value.end = end;
  addAttribute(intern(at, nameAfter - at), at, valueAt);
  return end;
}

function isDelimiter(byte: u8): bool {
  return isSpace(byte) || byte == 0x3c || byte == 0x3e || byte == 0x22 || byte == 0x27;
}

/** Passes over what can start no attribute, such as a quote too many. */
function afterStray(at: usize): usize {
  let end = at + 1;
  if (load<u8>(at) != 0x2f) {
    while (end < Input.limit && !isDelimiter(load<u8>(end)) && load<u8>(end) != 0x2f && load<u8>(end) != 0x3d) end++;
    end = afterStrayValue(end);
  }
  say(STRAY_IN_TAG, at, end);
  arg(Tag.spelling);
  return end;
}

function afterStrayValue(at: usize): usize {
  if (load<u8>(at) != 0x3d) return at;
  const quote = afterSpace(at + 1);
  const byte = load<u8>(quote);
  if (byte != 0x22 && byte != 0x27) return at;
  let end = quote + 1;
  while (end < Input.limit && load<u8>(end) != byte && load<u8>(end) != 0x3c && load<u8>(end) != 0x3e) end++;
  return load<u8>(end) == byte ? end + 1 : at;
}

/** Completes the START, and opens the element or ends it at once. */
function finish(at: usize, nameAfter: usize, end: usize, isEmpty: bool): usize {
  if (Root.isRead && !open.length) return stopAtSecondRoot(at, nameAfter);
  const scopeBefore = scopeLength();
  const nameAt = at + 1;
  if (AttributeLists.exist) {
    const written = Tag.count;
    Tag.count = completeAttributes(Tag.spelling, Tag.record + START_WORDS * 4, written, nameAt, nameAfter);
    for (let i = written; i < Tag.count; i++) {
      const added = load<i32>(table.base + Tag.record + (START_WORDS + <usize>i * ATTRIBUTE_WORDS) * 4);
      Tag.declares = isDeclaration(added) || Tag.declares;
    }
  }
  let name = 0;
  if (Tag.declares) {
    name = nameWithDeclarations(Tag.record, Tag.count, Tag.spelling, nameAt);
  } else {
    name = elementName(Tag.spelling, nameAt);
    nameAttributes(Tag.record, Tag.count);
  }
  // Declarations stand before the START, so that it has moved on.
  const record = table.base + startRecord();
  store<i32>(record, START);
  store<i32>(record, name, 4);
  store<i32>(record, startPlace(at), 8);
  store<i32>(record, endPlace(end), 12);
  Root.isRead = true;
  pushElement(<i32>((record - table.base) >> 2), Tag.spelling, nameAt, nameAfter - nameAt, scopeBefore);
  if (isEmpty) closeInnermost(endPlace(end), endPlace(end));
  return end;
}

/** What follows the root element changes nothing in it: said once, and the rest is not read. */
function stopAtSecondRoot(at: usize, nameAfter: usize): usize {
  table.length = Tag.record;
  say(SECOND_ROOT, at, nameAfter);
  arg(Tag.spelling);
  return Input.limit;
}
