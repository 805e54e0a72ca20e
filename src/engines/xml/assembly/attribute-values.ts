import { find, isSpace } from "./bytes";
import { afterCharacter } from "./check-characters";
import { encode } from "./characters";
import { enterEntity, isExternal, leaveEntity } from "./entities";
import { arg, ENTITY_IN_VALUE, LESS_IN_VALUE, NO_CLOSING_QUOTE, say, sayOfEntity, stop } from "./errors";
import { Input } from "./input";
import { CHARACTER, ENTITY_TEXT, readReference, Reference } from "./references";
import { textPointer, texts, valueAddress, valuePointer } from "./table";

/** The attribute value read last: where the table finds it. */
export class Value {
  static pointer: i32 = 0;
  static length: i32 = 0;
  /** Where it ends in the input, before the quote. */
  static end: usize = 0;
}

/**
 * Reads the value whose first quote is at an address (XML 1.0 2.3 [10]). Where there is no closing quote, the reading ends:
 * the text would run on. `start` is the start of the attribute, `name` its spelling.
 */
export function readQuotedValue(at: usize, start: usize, name: i32): void {
  const quote = load<u8>(at);
  let isPlain = true;
  let isTold = false;
  let end = at + 1;
  while (true) {
    end = afterPlain(end, quote);
    const byte = load<u8>(end);
    if (byte == quote) break;
    if (byte >= 0x80) {
      end = afterCharacter(end);
    } else if (byte == 0x26 || isSpace(byte)) {
      isPlain = isPlain && byte == 0x20;
      end++;
    } else if (byte == 0x3c) {
      if (!isTold && !sayLess(at, end, start, name)) return;
      isTold = true;
      end++;
    } else if (end < Input.limit) {
      end = afterCharacter(end);
    }
    if (Input.stopped) return;
    if (end >= Input.limit) return stopUnquoted(at, start, name);
  }
  Value.end = end;
  if (isPlain) keepPlain(at + 1, end);
  else normalise(at + 1, end);
}

/** The first address from one on whose byte is the quote, or needs a closer look. */
@inline
function afterPlain(at: usize, quote: u8): usize {
  const quotes = i8x16.splat(quote);
  while (true) {
    const bytes = v128.load(at);
    const special = v128.or(i8x16.eq(bytes, i8x16.splat(0x3c)), i8x16.eq(bytes, i8x16.splat(0x26)));
    const found = v128.or(v128.or(i8x16.eq(bytes, quotes), special), i8x16.lt_s(bytes, i8x16.splat(0x20)));
    const places = i8x16.bitmask(found);
    if (places) return at + ctz(places);
    at += 16;
  }
}

/** A `<` with a `>` or a line end about it is no slip inside a value: the quote is missing and the text runs on. */
function sayLess(at: usize, less: usize, start: usize, name: i32): bool {
  const close = find(load<u8>(at), at + 1, Input.limit);
  const runsOn =
    find(0x3e, at + 1, close) < close || find(0x0a, at + 1, close) < close || find(0x0d, at + 1, close) < close;
  if (close == Input.limit || runsOn) {
    stopUnquoted(at, start, name);
    return false;
  }
  say(LESS_IN_VALUE, less, less + 1);
  arg(name);
  return true;
}

function stopUnquoted(at: usize, start: usize, name: i32): void {
  stop(NO_CLOSING_QUOTE, start, at + 1);
  arg(name);
  arg(load<u8>(at));
}

@inline
function keepPlain(from: usize, to: usize): void {
  Value.length = <i32>(to - from);
  Value.pointer = valuePointer(from, to - from);
}

/** XML 1.0 3.3.3: white space becomes spaces, references are replaced. Entities are followed by a stack, not by recursion. */
export function normalise(from: usize, to: usize): void {
  const offset = texts.length;
  const outside = Input.depth;
  let limit = to;
  for (let at = from; !Input.stopped; ) {
    if (at >= limit) {
      if (Input.depth == outside) break;
      at = leaveEntity();
      limit = Input.depth == outside ? to : Input.limit;
      continue;
    }
    const byte = load<u8>(at);
    if (byte == 0x26) {
      const kind = readReference(at, limit);
      if (kind == CHARACTER) texts.length += encode(Reference.code, texts.reserve(4));
      if (kind == ENTITY_TEXT && isExternal(Reference.entity)) {
        // 3.1: nor may a value refer to an external entity.
        sayOfEntity(ENTITY_IN_VALUE, Reference.name, at, Reference.end);
        at = Reference.end;
      } else if (kind == ENTITY_TEXT && enterEntity(Reference.entity, Reference.name, at, Reference.end)) {
        at = Input.at;
        limit = Input.limit;
      } else {
        at = Reference.end;
      }
    } else if (isSpace(byte)) {
      // 2.11: line ends of the document are one character; those that an entity holds are made by references.
      at += byte == 0x0d && load<u8>(at, 1) == 0x0a && Input.isPlaced ? 2 : 1;
      store<u8>(texts.take(1), 0x20);
    } else {
      // 3.1: nor may an entity that a value refers to hold one.
      if (byte == 0x3c && Input.depth > outside) say(LESS_IN_VALUE, at, at + 1);
      store<u8>(texts.take(1), byte);
      at++;
    }
  }
  Value.pointer = textPointer(offset);
  Value.length = <i32>(texts.length - offset);
}

/** XML 1.0 3.3.3: a value of a type other than CDATA has no spaces at its ends and single ones inside. */
export function collapse(pointer: i32, length: i32): void {
  const offset = texts.length;
  for (let i = 0; i < length; i++) {
    const byte = load<u8>(valueAddress(pointer) + i);
    const isFirst = texts.length == offset;
    if (byte == 0x20 && (isFirst || load<u8>(texts.base + texts.length - 1) == 0x20)) continue;
    store<u8>(texts.take(1), byte);
  }
  if (texts.length > offset && load<u8>(texts.base + texts.length - 1) == 0x20) texts.length--;
  Value.length = <i32>(texts.length - offset);
  Value.pointer = textPointer(offset);
  if (Value.length == length) {
    texts.length = offset;
    Value.pointer = pointer;
  }
}
