/** The class of a byte: what it may be part of. Bytes from 0x80 on have none; they are decoded. */
export const SPACE: u8 = 1;
export const NAME_START: u8 = 2;
export const NAME_CHARACTER: u8 = 4;
/** XML 1.0 2.3 [13]. */
export const PUBLIC_ID: u8 = 8;

const CLASSES: usize = memory.data(256, 16);

// The names of the standard's productions, spelt out for ASCII.
mark("\t\n\r ", SPACE);
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:", NAME_START | NAME_CHARACTER | PUBLIC_ID);
mark("0123456789-.", NAME_CHARACTER | PUBLIC_ID);
mark("\n\r '()+,/=?;!*#@$%", PUBLIC_ID);
store<u8>(CLASSES + 0x5f, NAME_START | NAME_CHARACTER | PUBLIC_ID);

function mark(characters: string, bits: u8): void {
  for (let i = 0; i < characters.length; i++) {
    const address = CLASSES + characters.charCodeAt(i);
    store<u8>(address, load<u8>(address) | bits);
  }
}

/** Whether a byte is of a class. */
@inline
export function isOf(byte: u8, bits: u8): bool {
  return (load<u8>(CLASSES + byte) & bits) != 0;
}

/** Whether a byte is white space (XML 1.0 2.3 [3]). */
@inline
export function isSpace(byte: u8): bool {
  return byte <= 0x20 && (byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d);
}

/** The first address from one on where there is no white space. */
@inline
export function afterSpace(at: usize): usize {
  while (isSpace(load<u8>(at))) at++;
  return at;
}

/** Whether a stretch is white space only. */
export function isBlank(at: usize, end: usize): bool {
  for (; at < end; at += 16) {
    const bytes = v128.load(at);
    const line = v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d)));
    const space = v128.or(i8x16.eq(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x09)));
    const others = ~i8x16.bitmask(v128.or(line, space)) & 0xffff;
    if (others) return at + ctz(others) >= end;
  }
  return true;
}

/** Whether the bytes at an address are those of a word of ASCII. */
export function startsWith(at: usize, word: string): bool {
  for (let i = 0; i < word.length; i++) {
    if (load<u8>(at + i) != <u8>word.charCodeAt(i)) return false;
  }
  return true;
}

/** The address of the first byte of a kind from one on; the limit where there is none. */
export function find(byte: u8, at: usize, limit: usize): usize {
  const wanted = i8x16.splat(byte);
  for (; at < limit; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), wanted));
    if (found) return min(at + ctz(found), limit);
  }
  return limit;
}

/** The address of a word of ASCII from one address on; zero where there is none before the limit. */
export function findWord(word: string, at: usize, limit: usize): usize {
  const first = <u8>word.charCodeAt(0);
  for (at = find(first, at, limit); at + word.length <= limit; at = find(first, at + 1, limit)) {
    if (startsWith(at, word)) return at;
  }
  return 0;
}

/** Whether two stretches of one length hold the same bytes. Both are followed by eight readable bytes. */
@inline
export function same(a: usize, b: usize, length: usize): bool {
  while (length > 8) {
    if (load<u64>(a) != load<u64>(b)) return false;
    a += 8;
    b += 8;
    length -= 8;
  }
  return (load<u64>(a) ^ load<u64>(b)) << ((8 - length) << 3) == 0 || length == 0;
}
