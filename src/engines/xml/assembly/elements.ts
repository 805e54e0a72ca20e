import { Arena } from "./arena";
import { leaveScope } from "./namespaces";
import { entryOf } from "./strings";
import { END, takeWords } from "./table";
import { endText } from "./text";

/**
 * The elements that are open, the root first:
 *
 *     0 START, as an index of words   4 spelling   8 address, 12 length of the name in the start tag
 *    16 how many bindings of prefixes held before it
 *    20 how many end tags in it closed nothing
 *    24 the latest of the elements in it that were closed early, an offset in `closedEarly` plus 1
 */
export const OPEN: usize = 28;
export const open: Arena = new Arena();

/** Spellings of elements that were closed for want of an end tag, each with the one before it in the same parent. */
const closedEarly: Arena = new Arena();

/** Whether a root element has been opened. */
export class Root {
  static isRead: bool = false;
}

export function resetElements(): void {
  // What stopped reading may have left elements open; their spellings live on.
  while (open.length) popElement();
  leaveScope(0);
  closedEarly.length = 0;
  Root.isRead = false;
}

/** How many elements are open. */
@inline
export function openCount(): i32 {
  return <i32>(open.length / OPEN);
}

/** The address of the entry of the innermost open element; there is one. */
@inline
export function innermost(): usize {
  return open.base + open.length - OPEN;
}

/** The START of the innermost open element; -1 outside the root. */
export function innermostStart(): i32 {
  return open.length ? load<i32>(innermost()) : -1;
}

/** Whether an element of this spelling is open. */
export function isOpen(spelling: i32): bool {
  return load<i32>(entryOf(spelling), 44) > 0;
}

@inline
export function pushElement(start: i32, spelling: i32, at: usize, length: usize, scopeBefore: i32): void {
  const entry = open.take(OPEN);
  store<i32>(entry, start);
  store<i32>(entry, spelling, 4);
  store<usize>(entry, at, 8);
  store<u32>(entry, <u32>length, 12);
  store<i32>(entry, scopeBefore, 16);
  store<u64>(entry, 0, 20);
  const known = entryOf(spelling);
  store<i32>(known, load<i32>(known, 44) + 1, 44);
}

@inline
function popElement(): void {
  const entry = innermost();
  open.length -= OPEN;
  const known = entryOf(load<i32>(entry, 4));
  store<i32>(known, load<i32>(known, 44) - 1, 44);
  leaveScope(load<i32>(entry, 16));
}

/** Closes the innermost element by a tag at these places; both are alike where the tag is missing. */
@inline
export function closeInnermost(start: i32, end: i32): void {
  endText();
  popElement();
  const record = takeWords(3);
  store<i32>(record, END);
  store<i32>(record, start, 4);
  store<i32>(record, end, 8);
}

/** Remembers in the innermost element that one in it was closed early: its end tag may follow too late. */
export function rememberEarly(spelling: i32): void {
  const entry = closedEarly.take(8);
  store<i32>(entry, spelling);
  store<i32>(entry, load<i32>(innermost(), 24), 4);
  store<i32>(innermost(), <i32>closedEarly.length - 7, 24);
}

/** Whether an element of this spelling was closed early in the innermost one, among the latest so many; it is forgotten then. */
export function forgetEarly(spelling: i32, among: i32): bool {
  for (let link = load<i32>(innermost(), 24); link && among > 0; among--) {
    const entry = closedEarly.base + link - 1;
    if (load<i32>(entry) == spelling) {
      store<i32>(entry, -1);
      return true;
    }
    link = load<i32>(entry, 4);
  }
  return false;
}
