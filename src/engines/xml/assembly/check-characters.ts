import { Arena } from "./arena";
import { decode, isCharacter, MALFORMED, width } from "./characters";
import { arg, Errors, FORBIDDEN_CHARACTER, halt, NOT_UTF_8, ZERO_BYTE } from "./errors";
import { givenAddress, givenCount, givenLength } from "./given";
import { Input } from "./input";
import { FORBIDDEN } from "./limits";

/** Whether the document has been looked through. */
let isChecked: bool = false;

/** The forbidden characters found: code, first place, how many. */
const found: Arena = new Arena();

export function resetCharacters(): void {
  isChecked = false;
}

/**
 * Says every character of the document that XML 1.0 2.2 does not allow, once each, where it first stands. It is called at
 * the first such character, so that a document without any is read once.
 */
export function checkCharacters(): void {
  if (isChecked) return;
  isChecked = true;
  found.length = 0;
  for (let i = -1; i < givenCount() && !Input.stopped; i++) {
    const from = i < 0 ? Input.document : givenAddress(i);
    checkText(from, from + (i < 0 ? Input.own : givenLength(i)));
  }
  sayFound();
}

function checkText(from: usize, end: usize): void {
  for (let at = from; at < end; ) {
    const code = decode(at);
    if (code == 0) {
      Errors.reset();
      Errors.begin(ZERO_BYTE, <i32>(at - Input.document), <i32>(at - Input.document) + 1, -1);
      Errors.close();
      halt();
      return;
    }
    if (code == MALFORMED) {
      const place = <i32>(at - Input.document);
      Errors.begin(NOT_UTF_8, place, place + 1, -1);
      arg(load<u8>(at));
      halt();
      break;
    }
    if (!isCharacter(code)) note(code, at);
    at += width(code);
  }
}

function sayFound(): void {
  for (let i: usize = 0; i < found.length; i += 12) {
    const entry = found.base + i;
    const place = load<i32>(entry, 4);
    Errors.begin(FORBIDDEN_CHARACTER, place, place + <i32>width(load<i32>(entry)), -1);
    arg(load<i32>(entry));
    arg(load<i32>(entry, 8));
  }
}

function note(code: i32, at: usize): void {
  for (let i: usize = 0; i < found.length; i += 12) {
    const entry = found.base + i;
    if (load<i32>(entry) != code) continue;
    store<i32>(entry, load<i32>(entry, 8) + 1, 8);
    return;
  }
  if (<i32>found.length == FORBIDDEN * 12) return;
  const entry = found.take(12);
  store<i32>(entry, code);
  store<i32>(entry, <i32>(at - Input.document), 4);
  store<i32>(entry, 1, 8);
}

/** The address after the character at one, which is said if XML does not allow it; bytes that are no UTF-8 end the reading. */
export function afterCharacter(at: usize): usize {
  const code = decode(at);
  if (code == MALFORMED) {
    checkCharacters();
    halt();
    return Input.limit;
  }
  if (!isCharacter(code)) {
    checkCharacters();
    if (Input.stopped) return Input.limit;
  }
  return at + width(code);
}
