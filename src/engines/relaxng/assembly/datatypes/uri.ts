// Part 2, 3.2.17 anyURI: what is a URI reference of RFC 2396, with the brackets of RFC 2732, once every character that may
// not stand in one is written as `%HH` (XML Linking, 5.4). So any character may stand anywhere, but for `#`, `%`, brackets,
// and what ends a scheme or an authority.

import { hexDigit } from "./binary";
import { isDigit, isLetter } from "./names";

/** Whether a text is a URI reference. */
export function isUri(text: usize, length: i32): bool {
  const end = text + length;
  let fragment = end;
  // After the scheme, if there is one; a colon later on is one of a path.
  let rest = text;
  let maySeeScheme = true;
  for (let at = text; at < end; at++) {
    const byte = load<u8>(at);
    // All that matters is below the letters.
    if (byte > 0x3f) continue;
    switch (byte) {
      case 0x25:
        // RFC 2396, 2.4.1: after `%` stand two hexadecimal digits.
        if (at + 2 >= end || (hexDigit(load<u8>(at + 1)) | hexDigit(load<u8>(at + 2))) < 0) return false;
        break;
      case 0x23:
        if (fragment < end) return false;
        fragment = at;
        maySeeScheme = false;
        break;
      case 0x3a:
        if (maySeeScheme && !isScheme(text, at)) return false;
        if (maySeeScheme) rest = at + 1;
        maySeeScheme = false;
        break;
      case 0x2f:
      case 0x3f:
        maySeeScheme = false;
    }
  }
  // RFC 2396, 3: what follows a scheme has at least one character.
  if (rest > text && rest == fragment) return false;
  return !startsAuthority(rest, fragment) || isAuthority(rest + 2, authorityEnd(rest + 2, fragment));
}

/** RFC 2396, 3.1: a letter, then letters, digits, `+`, `-` and `.`. */
function isScheme(text: usize, end: usize): bool {
  for (let at = text; at < end; at++) {
    const byte = load<u8>(at);
    const later = at > text && (isDigit(byte) || byte == 0x2b || byte == 0x2d || byte == 0x2e);
    if (!isLetter(byte) && !later) return false;
  }
  return end > text;
}

function startsAuthority(text: usize, end: usize): bool {
  return text + 2 <= end && load<u8>(text) == 0x2f && load<u8>(text + 1) == 0x2f;
}

function authorityEnd(text: usize, end: usize): usize {
  return min(find(0x2f, text, end), find(0x3f, text, end));
}

/** RFC 2732, 3: brackets stand about an IPv6 address, between a user and a port, and nowhere else in an authority. */
function isAuthority(text: usize, end: usize): bool {
  const open = find(0x5b, text, end);
  const close = find(0x5d, text, end);
  if (open == end) return close == end;
  if (close == end || close <= open + 2) return false;
  if (open > text && load<u8>(open - 1) != 0x40) return false;
  for (let at = open + 1; at < close; at++) {
    const byte = load<u8>(at);
    if (hexDigit(byte) < 0 && byte != 0x3a && byte != 0x2e) return false;
  }
  let at = close + 1;
  if (at < end && load<u8>(at++) != 0x3a) return false;
  while (at < end && isDigit(load<u8>(at))) at++;
  return at == end;
}

/** Where a byte is in a text, or the end. */
function find(byte: u32, text: usize, end: usize): usize {
  let at = text;
  while (at < end && load<u8>(at) != byte) at++;
  return at;
}
