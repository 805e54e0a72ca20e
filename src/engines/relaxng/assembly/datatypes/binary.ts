// Part 2, 3.2.15 hexBinary and 3.2.16 base64Binary: octets.

import { isLetter } from "./names";
import { Type } from "./types";

/** Octets by where they are. */
@unmanaged
export class Binary {
  octets: usize;
  length: i32;
}

/** Reads octets into room that holds as many bytes as the text has. */
export function readBinary(type: i32, text: usize, length: i32, room: usize, binary: Binary): bool {
  binary.octets = room;
  binary.length = type == Type.HexBinary ? readHex(text, length, room) : readBase64(text, length, room);
  return binary.length >= 0;
}

export function sameBinary(a: Binary, b: Binary): bool {
  return a.length == b.length && memory.compare(a.octets, b.octets, a.length) == 0;
}

/** How many octets there are, or -1. */
function readHex(text: usize, length: i32, room: usize): i32 {
  if ((length & 1) == 1) return -1;
  for (let i = 0; i < length; i += 2) {
    const high = hexDigit(load<u8>(text + i));
    const low = hexDigit(load<u8>(text + i + 1));
    if ((high | low) < 0) return -1;
    store<u8>(room + (i >> 1), ((high << 4) | low) as u8);
  }
  return length >> 1;
}

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(byte: i32): i32 {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** How many octets there are, or -1; single spaces may stand between digits, and bits left over are zero (RFC 2045, 6.8). */
function readBase64(text: usize, length: i32, room: usize): i32 {
  let bits = 0;
  let held = 0;
  let count = 0;
  let written = 0;
  let padding = 0;
  for (let i = 0; i < length; i++) {
    const byte = load<u8>(text + i);
    if (byte == 0x20) continue;
    if (byte == 0x3d) {
      padding++;
      continue;
    }
    const digit = base64Digit(byte);
    if (digit < 0 || padding > 0) return -1;
    bits = (bits << 6) | digit;
    held += 6;
    count++;
    if (held >= 8) {
      held -= 8;
      store<u8>(room + written++, (bits >> held) as u8);
      bits &= (1 << held) - 1;
    }
  }
  const last = count & 3;
  if (last == 1 || padding != (last == 0 ? 0 : 4 - last) || bits != 0) return -1;
  return written;
}

function base64Digit(byte: i32): i32 {
  if (isLetter(byte)) return byte < 0x61 ? byte - 0x41 : byte - 0x47;
  if (byte >= 0x30 && byte <= 0x39) return byte + 4;
  if (byte == 0x2b) return 62;
  return byte == 0x2f ? 63 : -1;
}
