import { Arena } from "./arena";
import { same } from "./bytes";

/**
 * Every name, prefix and namespace once, with a number that holds as long as the instance does: 0 is the empty string.
 * An entry has room for what other parts know of a string, so that a name costs one look-up:
 *
 *     0 address   4 length   8 hash
 *    12 prefix, a string; -2 where the colon is in the wrong place     (names.ts)
 *    16 local part, a string
 *    20 namespace that the string, as a prefix, is bound to; -1 none   (namespaces.ts)
 *    24 namespace, 28 name of the latest element of this spelling      (names.ts)
 *    32 namespace, 36 name of the latest attribute of this spelling
 *    40 number of the tag in which it was last an attribute            (attribute-lists.ts)
 *    44 how many elements of this name are open                        (elements.ts)
 *    48 document, 52 first attribute declared for it                   (attribute-lists.ts)
 *    56 document, 60 general entity, 64 document, 68 parameter entity  (entities.ts)
 *    72 whether it is `xmlns` or begins with `xmlns:`                  (namespaces.ts)
 *    76 code point of the entity of that name in HTML; zero for none   (references.ts)
 */
export const ENTRY: usize = 80;

/** The entries of all strings, in the order of their numbers. */
export const strings: Arena = new Arena();
let slots: usize = 0;
let mask: u32 = 0;

/** Bytes of strings, in pieces that never move. */
let piece: usize = 0;
let pieceEnd: usize = 0;
const PIECE: usize = 65536;

export const EMPTY: i32 = 0;

/** The address of the entry of a string; good until the next string is new. */
@inline
export function entryOf(id: i32): usize {
  return strings.base + <usize>id * ENTRY;
}

@inline
export function addressOf(id: i32): usize {
  return load<usize>(entryOf(id));
}

@inline
export function lengthOf(id: i32): usize {
  return load<u32>(entryOf(id), 4);
}

/** The number of the string that some bytes are. Eight readable bytes follow them. */
export function intern(at: usize, length: usize): i32 {
  const hash = hashOf(at, length);
  if (!slots) startStrings();
  let index = hash;
  while (true) {
    const slot = slots + ((<usize>(index & mask)) << 3);
    const kept = load<i32>(slot, 4);
    if (!kept) return add(at, length, hash);
    if (load<u32>(slot) == hash) {
      const entry = entryOf(kept - 1);
      if (<usize>load<u32>(entry, 4) == length && same(at, load<usize>(entry), length)) return kept - 1;
    }
    index++;
  }
}

/** The number of a string that stands in the program. */
export function internWord(word: string): i32 {
  const bytes = heap.alloc(word.length + 8);
  for (let i = 0; i < word.length; i++) store<u8>(bytes + i, <u8>word.charCodeAt(i));
  const id = intern(bytes, word.length);
  heap.free(bytes);
  return id;
}

function startStrings(): void {
  mask = 4095;
  slots = heap.alloc(4096 << 3);
  memory.fill(slots, 0, 4096 << 3);
}

@inline
function hashOf(at: usize, length: usize): u32 {
  let hash: u64 = <u64>length * 0x9e3779b97f4a7c15;
  let left = length;
  while (left > 8) {
    hash = mix(hash ^ load<u64>(at));
    at += 8;
    left -= 8;
  }
  if (left) hash = mix(hash ^ (load<u64>(at) << ((8 - left) << 3)));
  return <u32>(hash >> 32);
}

@inline
function mix(value: u64): u64 {
  value *= 0xd6e8feb86659fd93;
  return value ^ (value >> 32) ^ (value << 17);
}

function add(at: usize, length: usize, hash: u32): i32 {
  const id = <i32>(strings.length / ENTRY);
  const entry = strings.take(ENTRY);
  memory.fill(entry, 0, ENTRY);
  store<usize>(entry, keep(at, length));
  store<u32>(entry, <u32>length, 4);
  store<u32>(entry, hash, 8);
  store<i32>(entry, -1, 12);
  store<i32>(entry, -1, 20);
  // No namespace, and not the -1 of a prefix that is bound to none.
  store<i32>(entry, -2, 24);
  store<i32>(entry, -2, 32);
  if (<u32>(id + 1) * 2 > mask) widen();
  insert(id, hash);
  return id;
}

function keep(at: usize, length: usize): usize {
  if (piece + length + 8 > pieceEnd) {
    const size = max(PIECE, length + 8);
    piece = heap.alloc(size);
    pieceEnd = piece + size;
  }
  const kept = piece;
  memory.copy(kept, at, length);
  piece = (piece + length + 7) & ~7;
  return kept;
}

function insert(id: i32, hash: u32): void {
  for (let index = hash; true; index++) {
    const slot = slots + ((<usize>(index & mask)) << 3);
    if (load<i32>(slot, 4)) continue;
    store<u32>(slot, hash);
    store<i32>(slot, id + 1, 4);
    return;
  }
}

function widen(): void {
  heap.free(slots);
  mask = mask * 2 + 1;
  const size = (<usize>mask + 1) << 3;
  slots = heap.alloc(size);
  memory.fill(slots, 0, size);
  const count = <i32>(strings.length / ENTRY);
  // The newest is put in by its maker.
  for (let id = 0; id < count - 1; id++) insert(id, load<u32>(entryOf(id), 8));
}
