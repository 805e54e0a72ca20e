// Part 2, F.1.1: the sets of code points that an escape stands for.

import { isNameChar, isNameStart } from "../names";
import { addBlock } from "./blocks";
import { addRange, complement, newRanges, Ranges, settle } from "./ranges";
import { CATEGORY_RUNS, CATEGORY_RUNS_LENGTH } from "./unicode-data";

/** The set of `\p{...}`, given by what stands in the braces; null if there is no such category or block. */
export function propertySet(name: usize, length: i32): Ranges | null {
  if (length > 2 && load<u8>(name) == 0x49 && load<u8>(name + 1) == 0x73) {
    const block = newRanges();
    if (!addBlock(block, name + 2, length - 2)) return null;
    settle(block);
    return block;
  }
  const mask = categoryMask(name, length);
  return mask == 0 ? null : categorySet(mask);
}

/** The set of `\s`, `\i`, `\c`, `\d`, `\w` or of the same with a capital letter; null for any other letter. */
export function escapeSet(letter: u32): Ranges | null {
  switch (letter | 0x20) {
    case 0x73:
      return turned(letter, spaces());
    case 0x69:
      return turned(letter, nameSet(false));
    case 0x63:
      return turned(letter, nameSet(true));
    case 0x64:
      return turned(letter, categorySet(DIGITS));
    case 0x77:
      return turned(letter, complement(categorySet(NO_WORD)));
    default:
      return null;
  }
}

/** The set of `.`: all but the ends of lines. */
export function wildcardSet(): Ranges {
  const ends = newRanges();
  addRange(ends, 0x0a, 0x0a);
  addRange(ends, 0x0d, 0x0d);
  return complement(ends);
}

/** `\d` is `\p{Nd}`. */
const DIGITS: u32 = 1 << 8;
/** `\w` is `[^\p{P}\p{Z}\p{C}]`: from Pc on, without the symbols and without the surrogates, which no text has. */
const NO_WORD: u32 = 0b11111_0000_111_1111111_00000000000;

function turned(letter: u32, ranges: Ranges): Ranges {
  return (letter & 0x20) == 0 ? complement(ranges) : ranges;
}

function spaces(): Ranges {
  const ranges = newRanges();
  addRange(ranges, 0x09, 0x0a);
  addRange(ranges, 0x0d, 0x0d);
  addRange(ranges, 0x20, 0x20);
  return ranges;
}

/** What may stand in a name, or at its start. Nothing above these code points does. */
function nameSet(inside: bool): Ranges {
  const ranges = newRanges();
  let first = -1;
  for (let c = 0; c <= 0x10000; c++) {
    const is = inside ? isNameChar(c) : isNameStart(c);
    if (is && first < 0) first = c;
    if (!is && first >= 0) {
      addRange(ranges, first, c - 1);
      first = -1;
    }
  }
  addRange(ranges, first, 0xeffff);
  return ranges;
}

/** The categories of a name of one letter or two, as bits in the order of scripts/make-unicode-tables.mjs; 0 for none. */
function categoryMask(name: usize, length: i32): u32 {
  if (length < 1 || length > 2) return 0;
  const second = length == 2 ? load<u8>(name + 1) : 0;
  switch (load<u8>(name)) {
    case 0x4c:
      return bit("ultmo", second) << 0;
    case 0x4d:
      return bit("nce", second) << 5;
    case 0x4e:
      return bit("dlo", second) << 8;
    case 0x50:
      return bit("cdseifo", second) << 11;
    case 0x5a:
      return bit("slp", second) << 18;
    case 0x53:
      return bit("mcko", second) << 21;
    case 0x43:
      return bit("cfon", second) << 25;
    default:
      return 0;
  }
}

/** The bit of a letter by its place in a list; all bits for no letter. */
function bit(letters: string, letter: i32): u32 {
  if (letter == 0) return (1 << letters.length) - 1;
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) == letter) return 1 << i;
  return 0;
}

/** All code points of some categories. */
function categorySet(mask: u32): Ranges {
  const ranges = newRanges();
  let start = 0;
  let at = CATEGORY_RUNS;
  while (at < CATEGORY_RUNS + CATEGORY_RUNS_LENGTH) {
    const byte: u32 = load<u8>(at++);
    let length = (byte >> 5) + 1;
    if (length == 8) {
      let shift = 0;
      let more: u32 = 0;
      do {
        more = load<u8>(at++);
        length += (more & 0x7f) << shift;
        shift += 7;
      } while (more > 127);
    }
    const last = start + (length as i32) - 1;
    if (((mask >> (byte & 31)) & 1) == 1) addRange(ranges, start, last);
    start = last + 1;
  }
  settle(ranges);
  return ranges;
}
