// Names of XML 1.0, fifth edition, 2.3, and of Namespaces in XML, and the types that are made of them (Part 2, 3.3).

import { codePointAt, widthOf } from "./utf8";

/** Whether a text is a Name (XML 1.0, production 5). */
export function isName(text: usize, length: i32): bool {
  return length > 0 && isNameStart(codePointAt(text)) && isNmtoken(text, length);
}

/** Whether a text is a Name without a colon (Namespaces in XML, production 4). */
export function isNCName(text: usize, length: i32): bool {
  return isName(text, length) && colonIn(text, length) < 0;
}

/** Whether a text is an Nmtoken (XML 1.0, production 7). */
export function isNmtoken(text: usize, length: i32): bool {
  const end = text + length;
  let at = text;
  while (at < end) {
    const byte = load<u8>(at);
    if (!isNameChar(byte < 0x80 ? byte : codePointAt(at))) return false;
    at += widthOf(byte);
  }
  return length > 0;
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
  if (c < 0x80) return isLetter(c) || c == 0x5f || c == 0x3a;
  return startsBeyondAscii(c);
}

/** NameChar (XML 1.0, production 4a). */
export function isNameChar(c: i32): bool {
  if (c < 0x80) return isLetter(c) || isDigit(c) || c == 0x5f || c == 0x2d || c == 0x2e || c == 0x3a;
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
