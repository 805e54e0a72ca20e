import { isBlank } from "./bytes";
import { encode } from "./characters";
import { endPlace, Input, startPlace } from "./input";
import { takeWords, TEXT, textPointer, texts } from "./table";

/**
 * The run of text that is being read. As long as its bytes stand one after the other in the document it is that stretch;
 * from the first replacement on it is a copy.
 */
class Run {
  static isOpen: bool = false;
  static isCopy: bool = false;
  static start: i32 = 0;
  static end: i32 = 0;
  /** The file that the place is in. */
  static region: usize = 0;
  /** An address while it is a stretch, an offset in the texts while it is a copy. */
  static at: usize = 0;
  static length: usize = 0;
}

export function resetText(): void {
  Run.isOpen = false;
}

/** Widens the place of the run to a stretch of the input, whatever that stands for. */
export function cover(from: usize, to: usize): void {
  if (!Run.isOpen) {
    Run.isOpen = true;
    Run.isCopy = false;
    Run.start = startPlace(from);
    Run.region = Input.region;
    Run.length = 0;
  }
  // What follows in another file is part of the text, not of its place.
  if (Run.region == Input.region) Run.end = endPlace(to);
}

/** Adds bytes of the input as they are. */
export function appendStretch(from: usize, to: usize): void {
  if (!Run.isCopy && Input.isPlaced) {
    if (Run.length == 0) Run.at = from;
    if (Run.at + Run.length == from) {
      Run.length += to - from;
      return;
    }
  }
  copyRun();
  memory.copy(texts.take(to - from), from, to - from);
  Run.length += to - from;
}

/** Adds one character. */
export function appendCharacter(code: i32): void {
  copyRun();
  const width = encode(code, texts.reserve(4));
  texts.length += width;
  Run.length += width;
}

function copyRun(): void {
  if (Run.isCopy) return;
  Run.isCopy = true;
  const offset = texts.length;
  if (Run.length) memory.copy(texts.take(Run.length), Run.at, Run.length);
  Run.at = offset;
}

/** Ends the run and writes its record, if there is one. */
@inline
export function endText(): void {
  if (Run.isOpen) writeRun();
}

function writeRun(): void {
  Run.isOpen = false;
  const address = Run.isCopy ? texts.base + Run.at : Run.at;
  const record = takeWords(6);
  store<i32>(record, TEXT);
  store<i32>(record, Run.start, 4);
  store<i32>(record, Run.end, 8);
  store<i32>(record, Run.isCopy ? textPointer(Run.at) : Run.length ? <i32>(Run.at - Input.document) : 0, 12);
  store<i32>(record, <i32>Run.length, 16);
  store<i32>(record, isBlank(address, address + Run.length) ? 1 : 0, 20);
}
