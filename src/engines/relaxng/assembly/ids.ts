// Whether the IDs of a document are sound (RELAX NG DTD Compatibility 5). Most are, and then nobody need look at them again.

import { isSpace } from "./datatypes/whitespace";
import { addressOf, word } from "./input";
import { Ints } from "./ints";
import { nextToken, tokenEnd } from "./tokens";

/** The values of attributes that are IDs or point to them: the kind, and where the attribute's and the element's records are. */
export const idValues = new Ints(64);
const FIELDS = 3;

/** The kinds of values, as datatypes tell them. */
const ID: i32 = 1;

/** The IDs of the document by their hash: one more than the place in `idValues`. */
const seen = new Ints(256);
let mask: i32 = 0;

/** Whether no ID comes twice and every reference finds its ID. */
export function checkIds(): bool {
  begin();
  for (let i = 0; i < idValues.length; i += FIELDS) if (idValues.get(i) == ID && !add(i)) return false;
  for (let i = 0; i < idValues.length; i += FIELDS) if (idValues.get(i) != ID && !findsAll(i)) return false;
  return true;
}

function begin(): void {
  mask = 255;
  while (mask < idValues.length) mask = (mask << 1) | 1;
  seen.length = 0;
  seen.extend(mask + 1);
}

/** Adds the ID of a value; false where it is there already. */
function add(value: i32): bool {
  const record = idValues.get(value + 1);
  const end = addressOf(word(record + 4)) + word(record + 5);
  const start = nextToken(addressOf(word(record + 4)), end);
  let last = end;
  while (last > start && isSpace(load<u8>(last - 1))) last--;
  const place = placeOf(start, <i32>(last - start));
  if (seen.get(place) != 0) return false;
  seen.set(place, value + 1);
  return true;
}

function findsAll(value: i32): bool {
  const record = idValues.get(value + 1);
  const end = addressOf(word(record + 4)) + word(record + 5);
  for (let at = nextToken(addressOf(word(record + 4)), end); at < end; ) {
    const last = tokenEnd(at, end);
    if (seen.get(placeOf(at, <i32>(last - at))) == 0) return false;
    at = nextToken(last, end);
  }
  return true;
}

/** Where an ID is among those seen, or where it would be. */
function placeOf(text: usize, length: i32): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let i: i32 = 0; i < length; i++) hash = (hash ^ load<u8>(text + i)) * 0x01000193;
  let place = <i32>(hash ^ (hash >>> 15)) & mask;
  for (; seen.get(place) != 0; place = (place + 1) & mask) if (isId(seen.get(place) - 1, text, length)) break;
  return place;
}

function isId(value: i32, text: usize, length: i32): bool {
  const record = idValues.get(value + 1);
  const end = addressOf(word(record + 4)) + word(record + 5);
  const start = nextToken(addressOf(word(record + 4)), end);
  if (start + length > end || memory.compare(start, text, length) != 0) return false;
  return nextToken(start + length, end) == end;
}
