// Names of XML 1.0, fifth edition, 2.3, and of Namespaces in XML, and the types that are made of them (Part 2, 3.3).

import { codePointAt, widthOf } from "./utf8";

/** Whether a text is a Name (XML 1.0, production 5). */
export function isName(text: usize, length: i32): bool {
  return areNameChars(text, length, CHAR, START);
}

/** Whether a text is a Name without a colon (Namespaces in XML, production 4). */
export function isNCName(text: usize, length: i32): bool {
  return areNameChars(text, length, NO_COLON, START | NO_COLON);
}

/** Whether a text is an Nmtoken (XML 1.0, production 7). */
export function isNmtoken(text: usize, length: i32): bool {
  return areNameChars(text, length, CHAR, CHAR);
}

/** Where the first colon of a text is, or -1. */
export function colonIn(text: usize, length: i32): i32 {
  for (let i = 0; i < length; i++) if (load<u8>(text + i) == 0x3a) return i;
  return -1;
}

/** Part 2, 3.3.3: `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*`. */
export function isLanguage(text: usize, length: i32): bool {
  let inPart = 0;
  let first = true;
  for (let i = 0; i < length; i++) {
    const byte = load<u8>(text + i);
    if (byte == 0x2d) {
      if (inPart == 0) return false;
      inPart = 0;
      first = false;
    } else {
      if (!isLetter(byte) && (first || !isDigit(byte))) return false;
      if (++inPart > 8) return false;
    }
  }
  return inPart > 0;
}

/** Whether a byte is one of the digits 0 to 9. */
export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

/** Whether a byte is one of the letters a to z or A to Z. */
export function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** NameStartChar (XML 1.0, production 4). */
export function isNameStart(c: i32): bool {
  return c < 0x80 ? (load<u8>(KINDS + c) & START) != 0 : startsBeyondAscii(c);
}

/** NameChar (XML 1.0, production 4a). */
export function isNameChar(c: i32): bool {
  return c < 0x80 ? load<u8>(KINDS + c) != 0 : continuesBeyondAscii(c);
}

// What a character of ASCII may be: part of a name, its start, part of a name without colons.
const CHAR: i32 = 1;
const START: i32 = 2;
const NO_COLON: i32 = 4;

/** By character, what it may be: 7 a letter or `_`, 5 a digit, `-` or `.`, 3 the colon. */
const KINDS: usize = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 5, 5, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 7, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 0, 0, 0, 0, 0,
]);

/** Whether all characters are of a kind, and the first one of all kinds of another. */
function areNameChars(text: usize, length: i32, kind: i32, first: i32): bool {
  if (length == 0) return false;
  const end = text + length;
  const start: i32 = load<u8>(text);
  if (start < 0x80 ? (load<u8>(KINDS + start) & first) != first : first != CHAR && !startsBeyondAscii(codePointAt(text))) {
    return false;
  }
  let at = text;
  while (at < end) {
    const byte: i32 = load<u8>(at);
    if (byte < 0x80) {
      if ((load<u8>(KINDS + byte) & kind) == 0) return false;
      at++;
    } else {
      if (!continuesBeyondAscii(codePointAt(at))) return false;
      at += widthOf(byte);
    }
  }
  return true;
}

function continuesBeyondAscii(c: i32): bool {
  return startsBeyondAscii(c) || c == 0xb7 || (c >= 0x300 && c <= 0x36f) || c == 0x203f || c == 0x2040;
}

function startsBeyondAscii(c: i32): bool {
  if (c < 0x2000) return c >= 0xc0 && c != 0xd7 && c != 0xf7 && c != 0x37e && (c < 0x300 || c >= 0x370);
  if (c < 0x3001) {
    return c == 0x200c || c == 0x200d || (c >= 0x2070 && c <= 0x218f) || (c >= 0x2c00 && c <= 0x2fef);
  }
  if (c < 0x10000) return c <= 0xd7ff || (c >= 0xf900 && c <= 0xfdcf) || (c >= 0xfdf0 && c <= 0xfffd);
  return c <= 0xeffff;
}
