import { Arena } from "./arena";
import { checkCharacters } from "./check-characters";
import { innermostStart } from "./elements";
import { openEntity } from "./entities";
import { endPlace, Input, startPlace } from "./input";
import { ERRORS } from "./limits";

// What may be wrong, in the order of `FAULTS` in ../faults.ts, which says the words.
export const ZERO_BYTE: i32 = 0;
export const FORBIDDEN_CHARACTER: i32 = 1;
export const NOT_UTF_8: i32 = 2;
export const DECLARATION: i32 = 3;
export const VERSION: i32 = 4;
export const DECLARATION_MISPLACED: i32 = 5;
export const DOCTYPE_MISPLACED: i32 = 6;
export const DOCTYPE: i32 = 7;
export const SUBSET: i32 = 8;
export const PARAMETER_ENTITY_UNREAD: i32 = 9;
export const TEXT_BEFORE_ROOT: i32 = 10;
export const TEXT_AFTER_ROOT: i32 = 11;
export const SECOND_ROOT: i32 = 12;
export const NO_ROOT: i32 = 13;
export const LONE_LESS: i32 = 14;
export const MERGE_MARK: i32 = 15;
export const CDATA_END: i32 = 16;
export const COMMENT_UNCLOSED: i32 = 17;
export const COMMENT_HYPHENS: i32 = 18;
export const COMMENT_THIRD_HYPHEN: i32 = 19;
export const CDATA_UNCLOSED: i32 = 20;
export const INSTRUCTION_UNCLOSED: i32 = 21;
export const INSTRUCTION_TARGET: i32 = 22;
export const START_TAG_AT_END: i32 = 23;
export const START_TAG_UNCLOSED: i32 = 24;
export const STRAY_IN_TAG: i32 = 25;
export const NO_SPACE: i32 = 26;
export const NO_VALUE: i32 = 27;
export const NO_QUOTES: i32 = 28;
export const NO_CLOSING_QUOTE: i32 = 29;
export const LESS_IN_VALUE: i32 = 30;
export const BARE_AMPERSAND: i32 = 31;
export const CHARACTER_REFERENCE: i32 = 32;
export const ENTITY_UNDECLARED: i32 = 33;
export const ENTITY_EXTERNAL: i32 = 34;
export const ENTITY_UNPARSED: i32 = 35;
export const ENTITY_RECURSIVE: i32 = 36;
export const ENTITY_LIMIT: i32 = 37;
export const ENTITY_CONTENT: i32 = 38;
export const XMLNS_WITHOUT_PREFIX: i32 = 39;
export const NAMESPACE_RESERVED: i32 = 40;
export const PREFIX_TO_NOTHING: i32 = 41;
export const ATTRIBUTE_TWICE: i32 = 42;
export const COLON: i32 = 43;
export const PREFIX_UNBOUND: i32 = 44;
export const END_TAG_WITHOUT_NAME: i32 = 45;
export const END_TAG_WITHOUT_BRACKET: i32 = 46;
export const STRAY_IN_END_TAG: i32 = 47;
export const END_TAG_AFTER_ALL: i32 = 48;
export const END_TAG_MISSPELT: i32 = 49;
export const END_TAG_OF_NOTHING: i32 = 50;
export const UNCLOSED: i32 = 51;
export const ENTITY_IN_VALUE: i32 = 52;

/** An error: how many words it has, its kind, start, end, the START of the element it stands in or -1, then what its words need. */
export const errors: Arena = new Arena();

export class Errors {
  static count: i32 = 0;
  private static latest: i32 = -1;
  /** Whether what follows belongs to an error that is not kept. */
  private static muted: bool = false;

  static reset(): void {
    errors.length = 0;
    Errors.count = 0;
    Errors.latest = -1;
    Errors.muted = false;
  }

  /** Ends the list: what is no text has no other errors. */
  static close(): void {
    Errors.count = ERRORS;
  }

  static begin(kind: i32, start: i32, end: i32, element: i32): void {
    Errors.muted = ++Errors.count > ERRORS;
    if (Errors.muted) return;
    Errors.latest = <i32>errors.length;
    const entry = errors.take(20);
    store<i32>(entry, 5);
    store<i32>(entry, kind, 4);
    store<i32>(entry, start, 8);
    store<i32>(entry, end, 12);
    store<i32>(entry, element, 16);
  }

  static add(value: i32): void {
    if (Errors.muted) return;
    store<i32>(errors.take(4), value);
    const entry = errors.base + Errors.latest;
    store<i32>(entry, load<i32>(entry) + 1);
  }

  /** What is wrong in the text of an entity is said once a reference, where the reference stands. */
  static beginInEntity(): void {
    const start = Input.referenceStart;
    if (Errors.latest >= 0) {
      const entry = errors.base + Errors.latest;
      if (load<i32>(entry, 4) == ENTITY_CONTENT && load<i32>(entry, 8) == start) {
        Errors.muted = true;
        return;
      }
    }
    Errors.begin(ENTITY_CONTENT, start, Input.referenceEnd, innermostStart());
    Errors.add(openEntity());
    Errors.muted = true;
  }
}

/** Notes a slip that the reader can go on after; `arg` adds what its words need. */
export function say(kind: i32, start: usize, end: usize): void {
  if (!Input.isPlaced) Errors.beginInEntity();
  else Errors.begin(kind, startPlace(start), endPlace(end), innermostStart());
}

/** Notes a slip of an entity itself, at the outermost reference to it. */
export function sayOfEntity(kind: i32, name: i32, start: usize, end: usize): void {
  Errors.begin(kind, startPlace(start), endPlace(end), innermostStart());
  Errors.add(name);
}

/** A number that the words of the latest slip need: a string, a START, or an offset given by `place`. */
export function arg(value: i32): void {
  Errors.add(value);
}

/** An address that the words of the latest slip need, as an offset. */
export function place(at: usize): void {
  Errors.add(startPlace(at));
}

/** Notes a slip after which nothing sensible can be made of the text. */
export function stop(kind: i32, start: usize, end: usize): void {
  say(kind, start, end);
  halt();
}

/** Ends the reading. */
export function halt(): void {
  Input.stopped = true;
}

/** What an error leaves unread is looked through for characters too, so that these are said whatever comes first. */
export function finishErrors(): void {
  if (Errors.count > 0) checkCharacters();
}
