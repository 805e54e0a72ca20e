// Part 2, 3.2.17 anyURI: what is a URI reference of RFC 2396, with the brackets of RFC 2732, once every character that may
// not stand in one is written as `%HH` (XML Linking, 5.4). So any character may stand anywhere, but for `#`, `%`, brackets,
// and what ends a scheme or an authority.

import { hexDigit } from "./binary";
import { isDigit, isLetter } from "./names";

/** Whether a text is a URI reference. */
export function isUri(text: usize, length: i32): bool {
  const end = text + length;
  const fragment = find(0x23, text, end);
  if (!percentsAreRight(text, end)) return false;
  if (fragment < end && find(0x23, fragment + 1, end) < end) return false;
  const colon = schemeEnd(text, fragment);
  if (colon == 0) return false;
  const rest = colon == text ? text : colon + 1;
  // RFC 2396, 3: what follows a scheme has at least one character.
  if (rest > text && rest == fragment) return false;
  return !startsAuthority(rest, fragment) || isAuthority(rest + 2, authorityEnd(rest + 2, fragment));
}

/** RFC 2396, 2.4.1: after `%` stand two hexadecimal digits. */
function percentsAreRight(text: usize, end: usize): bool {
  for (let at = find(0x25, text, end); at < end; at = find(0x25, at + 1, end)) {
    if (at + 2 >= end || (hexDigit(load<u8>(at + 1)) | hexDigit(load<u8>(at + 2))) < 0) return false;
  }
  return true;
}

/** RFC 2396, 3.1 and 5: the colon after a scheme, the start where there is no scheme, or 0 for a colon out of place. */
function schemeEnd(text: usize, end: usize): usize {
  let isScheme = true;
  for (let at = text; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == 0x3a) return isScheme && at > text ? at : 0;
    if (byte == 0x2f || byte == 0x3f) break;
    const rest = isDigit(byte) || byte == 0x2b || byte == 0x2d || byte == 0x2e;
    if (!isLetter(byte) && (at == text || !rest)) isScheme = false;
  }
  return text;
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
