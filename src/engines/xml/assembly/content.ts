import { afterSpace, find, startsWith } from "./bytes";
import { afterCharacter } from "./check-characters";
import { nameEnd } from "./characters";
import { readDoctype } from "./doctype";
import { closeInnermost, open, openCount, Root } from "./elements";
import { readEndTag, sayOpenAbove } from "./end-tag";
import { enterEntity, entityAddress, leaveEntity, mayExpand, openBefore, PLAIN } from "./entities";
import { CDATA_END, ENTITY_CONTENT, LONE_LESS, MERGE_MARK, place, say, stop } from "./errors";
import { TEXT_AFTER_ROOT, TEXT_BEFORE_ROOT } from "./errors";
import { endPlace, Input, startPlace } from "./input";
import { afterCharacterData, afterComment, afterInstruction } from "./markup";
import { CHARACTER, NOTHING, readReference, Reference } from "./references";
import { readStartTag } from "./start-tag";
import { appendCharacter, appendStretch, cover, endText } from "./text";

/** Reads the document from an address to its end: a loop, since documents and entities nest deeper than a call stack. */
export function readContent(from: usize): void {
  let at = from;
  while (!Input.stopped) {
    at = open.length ? readText(at) : skipOutside(at);
    if (Input.stopped) return;
    if (at < Input.limit) {
      if (load<u8>(at) == 0x3c) at = readMarkup(at);
    } else if (Input.depth) {
      at = endEntity();
    } else {
      endText();
      return;
    }
  }
}

@inline
function readMarkup(at: usize): usize {
  const byte = load<u8>(at, 1);
  if (byte == 0x2f) return readEndTag(at);
  if (byte == 0x21) return readDeclared(at);
  if (byte == 0x3f) return afterInstruction(at);
  const nameAfter = nameEnd(at + 1);
  return nameAfter == at + 1 ? readLoneLess(at) : readStartTag(at, nameAfter);
}

function readDeclared(at: usize): usize {
  if (startsWith(at, "<!--")) return afterComment(at);
  if (startsWith(at, "<![CDATA[")) {
    const end = afterCharacterData(at);
    if (!open.length && !Input.stopped) return sayOutside(at, end);
    return end;
  }
  if (startsWith(at, "<!DOCTYPE")) return readDoctype(at);
  return readLoneLess(at);
}

/** A `<` that begins no markup: said, and kept as text. */
function readLoneLess(at: usize): usize {
  if (startsWith(at, "<<<<<<<")) {
    stop(MERGE_MARK, at, min(find(0x0a, at, Input.limit), find(0x0d, at, Input.limit)));
    return at;
  }
  say(LONE_LESS, at, at + 1);
  if (open.length) {
    cover(at, at + 1);
    appendStretch(at, at + 1);
  }
  return at + 1;
}

/** Reads text up to the next `<`, the end of the input, or the start of an entity's text (XML 1.0 2.4 [14]). */
@inline
function readText(from: usize): usize {
  let at = afterPlain(from);
  const byte = load<u8>(at);
  if (byte != 0x3c) return readSpecialText(from, at);
  if (at > from) addStretch(from, at);
  return at;
}

function readSpecialText(start: usize, found: usize): usize {
  let from = start;
  let at = found;
  let isTold = false;
  while (true) {
    const byte = load<u8>(at);
    if (byte >= 0x80) {
      do at = afterCharacter(at);
      while (load<u8>(at) >= 0x80);
      if (Input.stopped) return at;
      at = afterPlain(at);
      continue;
    }
    if (byte == 0x5d) {
      if (!isTold && load<u8>(at, 1) == 0x5d && load<u8>(at, 2) == 0x3e) {
        say(CDATA_END, at, at + 3);
        isTold = true;
      }
      at = afterPlain(at + 1);
      continue;
    }
    const isReturn = byte == 0x0d && Input.isPlaced;
    if (byte != 0x3c && byte != 0x26 && !isReturn && at < Input.limit) {
      at = byte == 0x0d ? at + 1 : afterCharacter(at);
      if (Input.stopped) return at;
      at = afterPlain(at);
      continue;
    }
    if (at > from) addStretch(from, at);
    if (byte == 0x26) {
      const depth = Input.depth;
      at = readTextReference(at);
      if (Input.stopped || Input.depth != depth) return at;
    } else if (isReturn) {
      at = readReturn(at);
    } else {
      return at;
    }
    from = at;
    at = afterPlain(at);
  }
}

/** The first address from one on whose byte may be no plain text: markup, CR, a control character, or not ASCII. */
@inline
function afterPlain(at: usize): usize {
  while (true) {
    const bytes = v128.load(at);
    const space = v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x09)));
    const low = v128.andnot(i8x16.lt_s(bytes, i8x16.splat(0x20)), space);
    const markup = v128.or(i8x16.eq(bytes, i8x16.splat(0x3c)), i8x16.eq(bytes, i8x16.splat(0x26)));
    const found = v128.or(v128.or(markup, low), i8x16.eq(bytes, i8x16.splat(0x5d)));
    const places = i8x16.bitmask(found);
    if (places) return at + ctz(places);
    at += 16;
  }
}

@inline
function addStretch(from: usize, to: usize): void {
  cover(from, to);
  appendStretch(from, to);
}

/** XML 1.0 2.11: CR LF, or CR alone, is read as LF. */
function readReturn(at: usize): usize {
  const end = load<u8>(at, 1) == 0x0a ? at + 2 : at + 1;
  cover(at, end);
  appendCharacter(0x0a);
  return end;
}

/** XML 1.0 4.4.2: the text of an entity is read in place of the reference. */
function readTextReference(at: usize): usize {
  const kind = readReference(at, Input.limit);
  const end = Reference.end;
  if (kind == CHARACTER || kind == NOTHING) {
    cover(at, end);
    if (kind == CHARACTER) appendCharacter(Reference.code);
    return end;
  }
  const entity = entityAddress(Reference.entity);
  const length = load<u32>(entity, 8);
  if (load<i32>(entity) == PLAIN && mayExpand(length)) {
    cover(at, end);
    appendKept(load<usize>(entity, 4), length);
    return end;
  }
  return enterEntity(Reference.entity, Reference.name, at, end) ? Input.at : end;
}

/** Adds text of an entity, which does not lie in the document. */
function appendKept(at: usize, length: usize): void {
  const isPlaced = Input.isPlaced;
  Input.isPlaced = false;
  appendStretch(at, at + length);
  Input.isPlaced = isPlaced;
}

/** XML 1.0 4.3.2: what an entity opens, it closes. */
function endEntity(): usize {
  if (openCount() > openBefore()) {
    endText();
    if (Input.isPlaced) sayOpenAbove(openBefore());
    else say(ENTITY_CONTENT, Input.limit, Input.limit);
    while (openCount() > openBefore()) closeInnermost(startPlace(Input.limit), endPlace(Input.limit));
  }
  return leaveEntity();
}

/** Passes over white space outside the root element; text there is said. */
function skipOutside(at: usize): usize {
  const start = afterSpace(at);
  if (start >= Input.limit || load<u8>(start) == 0x3c) return min(start, Input.limit);
  return sayOutside(at, find(0x3c, start, Input.limit));
}

/** Text outside the root element: before it, reading goes on; after it, it is said once and the rest is not read. */
function sayOutside(from: usize, to: usize): usize {
  let end = to;
  while (end > from && load<u8>(end - 1) <= 0x20) end--;
  say(Root.isRead ? TEXT_AFTER_ROOT : TEXT_BEFORE_ROOT, afterSpace(from), end);
  place(from);
  place(to);
  return Root.isRead ? Input.limit : to;
}
