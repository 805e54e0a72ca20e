import { NAME_CHARACTER, NAME_START, isOf } from "./bytes";

/** What stands for bytes that are no UTF-8. */
export const MALFORMED: i32 = -1;

/** The code point of the character at an address, surrogates included; `MALFORMED` where the bytes are no UTF-8. */
export function decode(at: usize): i32 {
  const first = <i32>load<u8>(at);
  if (first < 0x80) return first;
  const second = continuation(at, 1);
  if (first < 0xc2 || second < 0) return MALFORMED;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = continuation(at, 2);
  if (third < 0) return MALFORMED;
  if (first < 0xf0) {
    const code = ((first & 0x0f) << 12) | (second << 6) | third;
    return code < 0x800 ? MALFORMED : code;
  }
  const fourth = continuation(at, 3);
  if (first > 0xf4 || fourth < 0) return MALFORMED;
  const code = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return code < 0x10000 || code > 0x10ffff ? MALFORMED : code;
}

@inline
function continuation(at: usize, index: usize): i32 {
  const byte = <i32>load<u8>(at + index);
  return (byte & 0xc0) == 0x80 ? byte & 0x3f : -1;
}

/** How many bytes the character of a code point has. */
@inline
export function width(code: i32): usize {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Writes the character of a code point to an address with room for four bytes; how many bytes it has. */
export function encode(code: i32, to: usize): usize {
  if (code < 0x80) {
    store<u8>(to, <u8>code);
    return 1;
  }
  if (code < 0x800) {
    store<u8>(to, <u8>(0xc0 | (code >> 6)));
    store<u8>(to, <u8>(0x80 | (code & 0x3f)), 1);
    return 2;
  }
  if (code < 0x10000) {
    store<u8>(to, <u8>(0xe0 | (code >> 12)));
    store<u8>(to, <u8>(0x80 | ((code >> 6) & 0x3f)), 1);
    store<u8>(to, <u8>(0x80 | (code & 0x3f)), 2);
    return 3;
  }
  store<u8>(to, <u8>(0xf0 | (code >> 18)));
  store<u8>(to, <u8>(0x80 | ((code >> 12) & 0x3f)), 1);
  store<u8>(to, <u8>(0x80 | ((code >> 6) & 0x3f)), 2);
  store<u8>(to, <u8>(0x80 | (code & 0x3f)), 3);
  return 4;
}

/** XML 1.0 2.2 [2]. */
export function isCharacter(code: i32): bool {
  if (code < 0x20) return code == 0x09 || code == 0x0a || code == 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** XML 1.0, fifth edition, 2.3 [4]. */
export function isNameStart(code: i32): bool {
  if (code < 0x80) return code >= 0 && isOf(<u8>code, NAME_START);
  return (
    (code >= 0xc0 && code <= 0x2ff && code != 0xd7 && code != 0xf7) ||
    (code >= 0x370 && code <= 0x1fff && code != 0x37e) ||
    code == 0x200c ||
    code == 0x200d ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0xeffff)
  );
}

/** XML 1.0, fifth edition, 2.3 [4a]. */
export function isNameCharacter(code: i32): bool {
  if (code < 0x80) return code >= 0 && isOf(<u8>code, NAME_CHARACTER);
  return isNameStart(code) || code == 0xb7 || (code >= 0x300 && code <= 0x36f) || code == 0x203f || code == 0x2040;
}

/** The end of the Name (2.3 [5]) that starts at an address; the address itself where none does. */
export function nameEnd(at: usize): usize {
  const first = load<u8>(at);
  if (first < 0x80) {
    if (!isOf(first, NAME_START)) return at;
  } else if (!isNameStart(decode(at))) return at;
  return nmtokenEnd(at);
}

/** The end of the Nmtoken (2.3 [7]) that starts at an address; the address itself where none does. */
export function nmtokenEnd(at: usize): usize {
  while (true) {
    while (isOf(load<u8>(at), NAME_CHARACTER)) at++;
    if (load<u8>(at) < 0x80) return at;
    const code = decode(at);
    if (!isNameCharacter(code)) return at;
    at += width(code);
  }
}
