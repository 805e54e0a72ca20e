import { Arena } from "./arena";
import { afterSpace, find, same } from "./bytes";
import { nameEnd } from "./characters";
import {
  closeInnermost,
  forgetEarly,
  innermost,
  innermostStart,
  isOpen,
  open,
  OPEN,
  openCount,
  rememberEarly,
} from "./elements";
import { END_TAG_AFTER_ALL, END_TAG_MISSPELT, END_TAG_OF_NOTHING, END_TAG_WITHOUT_BRACKET } from "./errors";
import { arg, END_TAG_WITHOUT_NAME, say, STRAY_IN_END_TAG, UNCLOSED } from "./errors";
import { isOutsideEntity } from "./entities";
import { endPlace, Input, startPlace } from "./input";
import { CLOSED_EARLY } from "./limits";
import { isMisspelling } from "./spelling";
import { addressOf, intern, lengthOf } from "./strings";

/** Reads the end tag at an address (XML 1.0 3.1 [42]) and closes the elements that it ends; the address after it. */
@inline
export function readEndTag(at: usize): usize {
  if (open.length) {
    const entry = innermost();
    const length = <usize>load<u32>(entry, 12);
    const end = at + 2 + length;
    if (load<u8>(end) == 0x3e && Input.depth == 0 && same(at + 2, load<usize>(entry, 8), length)) {
      closeInnermost(startPlace(at), endPlace(end + 1));
      return end + 1;
    }
  }
  return readOtherEndTag(at);
}

function readOtherEndTag(at: usize): usize {
  const nameStart = at + 2;
  const nameAfter = nameEnd(nameStart);
  const close = afterSpace(nameAfter);
  let end = close + 1;
  if (nameAfter == nameStart || load<u8>(close) != 0x3e) {
    end = endBrokenTag(at, nameAfter, close);
    if (nameAfter == nameStart) return end;
  }
  const spelling = intern(nameStart, nameAfter - nameStart);
  if (isOutsideEntity()) {
    say(END_TAG_OF_NOTHING, at, end);
    arg(spelling);
  } else if (open.length && load<i32>(innermost(), 4) == spelling) closeInnermost(startPlace(at), endPlace(end));
  else if (isOpen(spelling) && Input.depth == 0) closeDownTo(spelling, at, end);
  else closeMisspelt(spelling, at, end);
  return end;
}

/** An end tag without a name, or with more in it than a name; the address to go on from. */
function endBrokenTag(at: usize, nameAfter: usize, close: usize): usize {
  const hasName = nameAfter > at + 2;
  const bracket = find(0x3e, close, Input.limit);
  const less = find(0x3c, close, Input.limit);
  if (!hasName || bracket == Input.limit || less < bracket) {
    const end = max(at + 2, close);
    say(hasName ? END_TAG_WITHOUT_BRACKET : END_TAG_WITHOUT_NAME, at, end);
    arg(hasName ? intern(at + 2, nameAfter - at - 2) : innermostStart());
    if (bracket == Input.limit && less == Input.limit) Input.stopped = true;
    return hasName ? close : at + 2;
  }
  say(STRAY_IN_END_TAG, close, bracket);
  arg(intern(at + 2, nameAfter - at - 2));
  return bracket + 1;
}

/** An end tag of an element further out: those inside it have none. */
function closeDownTo(spelling: i32, at: usize, end: usize): void {
  untold.length = 0;
  early.length = 0;
  while (load<i32>(innermost(), 4) != spelling) {
    // One that holds an end tag of no element has been spoken of: that tag was meant for it.
    if (!load<i32>(innermost(), 20)) store<i32>(untold.take(4), innermostStart());
    store<i32>(early.take(4), load<i32>(innermost(), 4));
    closeInnermost(startPlace(at), startPlace(at));
  }
  if (untold.length) sayUnclosed(0, at, end);
  closeInnermost(startPlace(at), endPlace(end));
  if (!open.length) return;
  for (let i: usize = 0; i < early.length; i += 4) rememberEarly(load<i32>(early.base + i));
}

/** The STARTs of elements without an end tag that are to be said, and the spellings of all closed early; inmost first. */
const untold: Arena = new Arena();
const early: Arena = new Arena();

/** How many of several unclosed elements are named. */
const NAMED: i32 = 6;

function sayUnclosed(isAtEnd: i32, at: usize, end: usize): void {
  const count = <i32>(untold.length >> 2);
  say(UNCLOSED, at, end);
  arg(isAtEnd);
  arg(count);
  for (let i = 0; i < min(count, NAMED); i++) arg(load<i32>(untold.base + ((<usize>i) << 2)));
}

/** An end tag that no open element has: a misspelt one ends the innermost, any other is passed over. */
function closeMisspelt(spelling: i32, at: usize, end: usize): void {
  if (!open.length) {
    say(END_TAG_AFTER_ALL, at, end);
    arg(spelling);
    return;
  }
  const entry = innermost();
  const opened = load<i32>(entry, 4);
  if (isMisspelling(addressOf(spelling), lengthOf(spelling), addressOf(opened), lengthOf(opened))) {
    say(END_TAG_MISSPELT, at, end);
    arg(spelling);
    closeInnermost(startPlace(at), endPlace(end));
  } else if (!forgetEarly(spelling, CLOSED_EARLY)) {
    // Crossed tags: that the element had no end tag has been said where it was closed.
    say(END_TAG_OF_NOTHING, at, end);
    arg(spelling);
    store<i32>(entry, load<i32>(entry, 20) + 1, 20);
  }
}

/** Says that all elements but the outermost so many are open where the file ends. */
export function sayOpenAbove(count: i32): void {
  untold.length = 0;
  for (let i = openCount() - 1; i >= count; i--) store<i32>(untold.take(4), load<i32>(open.base + <usize>i * OPEN));
  // The place is the last character, since there is none after it.
  sayUnclosed(1, Input.limit > Input.region ? Input.limit - 1 : Input.limit, Input.limit);
}

/** Closes what is still open where the document ends. */
export function closeAtEnd(): void {
  if (!open.length) return;
  sayOpenAbove(0);
  while (open.length) closeInnermost(startPlace(Input.limit), endPlace(Input.limit));
}
