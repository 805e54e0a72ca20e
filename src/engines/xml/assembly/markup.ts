import { find, findWord, isSpace } from "./bytes";
import { afterCharacter } from "./check-characters";
import { nameEnd } from "./characters";
import { open } from "./elements";
import { arg, CDATA_UNCLOSED, COMMENT_HYPHENS, COMMENT_THIRD_HYPHEN, COMMENT_UNCLOSED } from "./errors";
import { DECLARATION_MISPLACED, INSTRUCTION_TARGET, INSTRUCTION_UNCLOSED, say, stop } from "./errors";
import { endPlace, Input, startPlace } from "./input";
import { nameOf } from "./names";
import { EMPTY, intern } from "./strings";
import { COMMENT, INSTRUCTION, takeWords, valuePointer } from "./table";
import { appendCharacter, appendStretch, cover, endText } from "./text";

/** Reads the comment at an address (XML 1.0 2.5); the address after it. */
export function afterComment(at: usize): usize {
  const close = checkComment(at);
  if (!close) return Input.limit;
  // A comment is what stands in a file; of one in an internal entity nothing stands there.
  if (!Input.isPlaced) return close + 3;
  endText();
  const record = takeWords(3);
  store<i32>(record, COMMENT);
  store<i32>(record, startPlace(at), 4);
  store<i32>(record, endPlace(close + 3), 8);
  return close + 3;
}

/** The address of the `-->` of the comment at an address, which has been checked; zero where it has no end. */
export function checkComment(at: usize): usize {
  const close = findWord("-->", at + 4, Input.limit);
  if (!close) {
    stop(COMMENT_UNCLOSED, at, at + 4);
    return 0;
  }
  const hyphens = findWord("--", at + 4, Input.limit);
  if (hyphens < close) say(COMMENT_HYPHENS, hyphens, hyphens + 2);
  else if (close > at + 4 && load<u8>(close - 1) == 0x2d) say(COMMENT_THIRD_HYPHEN, close - 1, close + 3);
  checkStretch(at + 4, close);
  return close;
}

/** Says the characters of a stretch that XML does not allow. */
export function checkStretch(from: usize, to: usize): void {
  for (let at = from; at < to && !Input.stopped; ) {
    const low = i8x16.lt_s(v128.load(at), i8x16.splat(0x20));
    const places = i8x16.bitmask(low);
    if (!places) {
      at += 16;
      continue;
    }
    at += ctz(places);
    while (at < to && !Input.stopped && (load<u8>(at) < 0x20 || load<u8>(at) >= 0x80)) at = afterCharacter(at);
  }
}

/** Reads the CDATA section at an address (XML 1.0 2.7); the address after it. */
export function afterCharacterData(at: usize): usize {
  const from = at + 9;
  const close = findWord("]]>", from, Input.limit);
  if (!close) {
    stop(CDATA_UNCLOSED, at, from);
    return Input.limit;
  }
  checkStretch(from, close);
  if (!open.length) return close + 3;
  cover(at, close + 3);
  let start = from;
  for (let next = from; next < close; ) {
    next = find(0x0d, next, close);
    if (next == close || !Input.isPlaced) break;
    // 2.11: line ends.
    appendStretch(start, next);
    appendCharacter(0x0a);
    next += load<u8>(next, 1) == 0x0a ? 2 : 1;
    start = next;
  }
  if (close > start) appendStretch(start, close);
  return close + 3;
}

/** Reads the processing instruction at an address (XML 1.0 2.6); the address after it. */
export function afterInstruction(at: usize): usize {
  const close = checkInstruction(at);
  if (!close) return Input.limit;
  const targetEnd = nameEnd(at + 2);
  if (!isRight(at, targetEnd)) return close + 2;
  endText();
  let data = targetEnd;
  while (data < close && isSpace(load<u8>(data))) data++;
  const target = nameOf(intern(at + 2, targetEnd - at - 2), EMPTY);
  const record = takeWords(6);
  const pointer = valuePointer(data, close - data);
  store<i32>(record, INSTRUCTION);
  store<i32>(record, target, 4);
  store<i32>(record, startPlace(at), 8);
  store<i32>(record, endPlace(close + 2), 12);
  store<i32>(record, pointer, 16);
  store<i32>(record, pointer + <i32>(close - data), 20);
  return close + 2;
}

/** The address of the `?>` of the instruction at an address, which has been checked; zero where it has no end. */
export function checkInstruction(at: usize): usize {
  const close = findWord("?>", at + 2, Input.limit);
  if (!close) {
    stop(INSTRUCTION_UNCLOSED, at, at + 2);
    return 0;
  }
  checkStretch(at + 2, close);
  const targetEnd = nameEnd(at + 2);
  if (isXml(at, targetEnd)) {
    say(DECLARATION_MISPLACED, at, close + 2);
    arg(intern(at + 2, 3));
  } else if (!isRight(at, targetEnd)) {
    say(INSTRUCTION_TARGET, at, close + 2);
  }
  return close;
}

/** 2.6 [17], and Namespaces in XML 1.0, 7: a name without a colon, then a space or the end. */
function isRight(at: usize, targetEnd: usize): bool {
  if (targetEnd == at + 2 || isXml(at, targetEnd) || find(0x3a, at + 2, targetEnd) < targetEnd) return false;
  return isSpace(load<u8>(targetEnd)) || (load<u8>(targetEnd) == 0x3f && load<u8>(targetEnd, 1) == 0x3e);
}

function isXml(at: usize, targetEnd: usize): bool {
  return targetEnd == at + 5 && (load<u32>(at, 2) & 0xdfdfdf) == 0x4c4d58;
}
