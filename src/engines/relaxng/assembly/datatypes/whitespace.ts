// Part 2, 4.3.6 whiteSpace: what is done to a text before it is read as a value.

import { scratch } from "./arena";
import { Space } from "./types";

/** Where the text is that `normalize` left, and how long it is. */
export let normalText: usize = 0;
export let normalLength: i32 = 0;

/** Normalizes a text; the result is in `normalText` and `normalLength`, in the text itself wherever it can be. */
export function normalize(space: Space, text: usize, length: i32): void {
  normalText = text;
  normalLength = length;
  switch (space) {
    case Space.Trim:
      trim(text, length);
      break;
    case Space.Collapse:
      trim(text, length);
      if (!isCollapsed(normalText, normalText + normalLength)) collapse(normalText, normalText + normalLength);
      break;
    case Space.Replace:
      replace(text, length);
  }
}

/** Whether a byte is XML's white space. */
export function isSpace(byte: u32): bool {
  return byte == 0x20 || (byte <= 0x0d && (byte == 0x0a || byte == 0x09 || byte == 0x0d));
}

/** How many words, separated by single spaces, a collapsed text has. */
export function wordCount(text: usize, length: i32): i32 {
  if (length == 0) return 0;
  let count = 1;
  for (let at = text; at < text + length; at++) if (load<u8>(at) == 0x20) count++;
  return count;
}

function trim(text: usize, length: i32): void {
  let start = text;
  let end = text + length;
  while (start < end && isSpace(load<u8>(start))) start++;
  while (end > start && isSpace(load<u8>(end - 1))) end--;
  normalText = start;
  normalLength = (end - start) as i32;
}

/** Whether a trimmed text has no white space but single spaces. */
function isCollapsed(start: usize, end: usize): bool {
  let before = false;
  let at = start;
  // Eight bytes at once, as long as none of them is as low as a space.
  while (at + 8 <= end && !hasSpace(load<u64>(at))) at += 8;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    if (byte > 0x20) {
      before = false;
    } else {
      if (before || byte != 0x20) return false;
      before = true;
    }
  }
  return true;
}

/** Whether one of eight bytes is at most 0x20; it may also say so of a byte that follows such a one. */
function hasSpace(bytes: u64): bool {
  return ((bytes - 0x2121212121212121) & ~bytes & 0x8080808080808080) != 0;
}

function collapse(start: usize, end: usize): void {
  const copy = scratch((end - start) as i32);
  let to = copy;
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at);
    if (!isSpace(byte)) store<u8>(to++, byte);
    else if (load<u8>(to - 1) != 0x20) store<u8>(to++, 0x20);
  }
  normalText = copy;
  normalLength = (to - copy) as i32;
}

function replace(text: usize, length: i32): void {
  let at = text;
  const end = text + length;
  while (at < end && (load<u8>(at) == 0x20 || !isSpace(load<u8>(at)))) at++;
  if (at == end) return;
  normalText = scratch(length);
  for (let i = 0; i < length; i++) {
    const byte = load<u8>(text + i);
    store<u8>(normalText + i, isSpace(byte) ? 0x20 : byte);
  }
}
