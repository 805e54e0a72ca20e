import { isCharacter, nameEnd } from "./characters";
import { entityAddress, entityNamed, EXTERNAL, GENERAL, isToldOf, UNPARSED } from "./entities";
import {
  arg,
  BARE_AMPERSAND,
  CHARACTER_REFERENCE,
  ENTITY_EXTERNAL,
  ENTITY_UNDECLARED,
  ENTITY_UNPARSED,
  say,
  sayOfEntity,
} from "./errors";
import { entryOf, intern } from "./strings";

/** What a reference stands for: a character, an entity whose text is to be read, or nothing, as has been said. */
export const CHARACTER: i32 = 0;
export const ENTITY_TEXT: i32 = 1;
export const NOTHING: i32 = 2;

/** The reference read last. */
export class Reference {
  static code: i32 = 0;
  static entity: i32 = 0;
  static name: i32 = 0;
  static end: usize = 0;
}

/** Reads the reference whose `&` is at an address (XML 1.0 4.1 [66] [68]); what it stands for is in `Reference`. */
export function readReference(at: usize, limit: usize): i32 {
  if (load<u8>(at, 1) == 0x23) return readCharacterReference(at, limit);
  if (readPredefined(at)) return CHARACTER;
  const end = nameEnd(at + 1);
  if (end == at + 1 || end >= limit || load<u8>(end) != 0x3b) return sayBare(at, end == at + 1 ? end : min(end, limit));
  Reference.end = end + 1;
  return readEntityReference(intern(at + 1, end - at - 1), at);
}

/** XML 1.0 4.6. */
function readPredefined(at: usize): bool {
  const word = load<u32>(at, 1);
  if ((word & 0xffffff) == 0x3b746c) return setCharacter(0x3c, at + 4);
  if ((word & 0xffffff) == 0x3b7467) return setCharacter(0x3e, at + 4);
  if (word == 0x3b706d61) return setCharacter(0x26, at + 5);
  if (word == 0x736f7061 && load<u8>(at, 5) == 0x3b) return setCharacter(0x27, at + 6);
  if (word == 0x746f7571 && load<u8>(at, 5) == 0x3b) return setCharacter(0x22, at + 6);
  return false;
}

function setCharacter(code: i32, end: usize): bool {
  Reference.code = code;
  Reference.end = end;
  return true;
}

/** An `&` that begins no reference stands for itself. */
function sayBare(at: usize, end: usize): i32 {
  say(BARE_AMPERSAND, at, end);
  setCharacter(0x26, at + 1);
  return CHARACTER;
}

function readCharacterReference(at: usize, limit: usize): i32 {
  const code = characterNumber(at);
  if (Reference.end == 0 || Reference.end > limit) return sayBare(at, at + 1);
  if (isCharacter(code)) {
    Reference.code = code;
    return CHARACTER;
  }
  say(CHARACTER_REFERENCE, at, Reference.end);
  return NOTHING;
}

/** The number of the character reference at an address; `Reference.end` is zero where it is not written as it must be. */
export function characterNumber(at: usize): i32 {
  const isHexadecimal = load<u8>(at, 2) == 0x78;
  const first = at + (isHexadecimal ? 3 : 2);
  let code = 0;
  let end = first;
  for (; true; end++) {
    const digit = digitOf(load<u8>(end), isHexadecimal);
    if (digit < 0) break;
    // Beyond the last code point the number stays too large, however many digits follow.
    code = min(code * (isHexadecimal ? 16 : 10) + digit, 0x110000);
  }
  Reference.end = end > first && load<u8>(end) == 0x3b ? end + 1 : 0;
  return code;
}

function digitOf(byte: u8, isHexadecimal: bool): i32 {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return isHexadecimal && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function readEntityReference(name: i32, at: usize): i32 {
  const id = entityNamed(name, GENERAL);
  if (id < 0) return sayUndeclared(name, at);
  const kind = load<i32>(entityAddress(id));
  if (kind == EXTERNAL || kind == UNPARSED) {
    // The place for a hook: if the door handed in a resolved text, it would be declared as the entity's own here.
    if (!isToldOf(id)) sayOfEntity(kind == EXTERNAL ? ENTITY_EXTERNAL : ENTITY_UNPARSED, name, at, Reference.end);
    return NOTHING;
  }
  Reference.entity = id;
  Reference.name = name;
  return ENTITY_TEXT;
}

/** One that HTML knows is read as it is meant, and said all the same. */
function sayUndeclared(name: i32, at: usize): i32 {
  say(ENTITY_UNDECLARED, at, Reference.end);
  arg(name);
  Reference.code = load<i32>(entryOf(name), 76);
  return Reference.code ? CHARACTER : NOTHING;
}
