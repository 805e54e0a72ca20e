import { Arena, Blocks } from "./arena";
import { afterSpace, find, isSpace, startsWith } from "./bytes";
import { encode, isCharacter, nameEnd } from "./characters";
import { declareEntity, EXTERNAL, EXTERNAL_TEXT, GENERAL, MARKED_UP, PARAMETER, PLAIN, UNPARSED } from "./entities";
import { afterExternalId, afterLiteral } from "./external-ids";
import { givenAddress, givenFor, givenLength } from "./given";
import { Input } from "./input";
import { characterNumber, Reference } from "./references";
import { intern } from "./strings";

/** Reads an entity declaration (XML 1.0 4.2 [70]) after its keyword; the address after it, zero where it is not right. */
export function readEntityDeclaration(from: usize): usize {
  let nameAt = afterSpace(from);
  if (nameAt == from) return 0;
  const isParameter = load<u8>(nameAt) == 0x25 && isSpace(load<u8>(nameAt, 1));
  if (isParameter) nameAt = afterSpace(nameAt + 1);
  const nameAfter = nameEnd(nameAt);
  const at = afterSpace(nameAfter);
  // Namespaces in XML 1.0, 7: no colon in the names of entities.
  if (nameAfter == nameAt || at == nameAfter || find(0x3a, nameAt, nameAfter) < nameAfter) return 0;
  const name = intern(nameAt, nameAfter - nameAt);
  const which = isParameter ? PARAMETER : GENERAL;
  const byte = load<u8>(at);
  const end = byte == 0x22 || byte == 0x27 ? readEntityValue(at, name, which) : readExternal(at, name, which);
  if (!end) return 0;
  const close = afterSpace(end);
  return load<u8>(close) == 0x3e ? close + 1 : 0;
}

/** 4.2.2: an entity whose text lies elsewhere, or is no XML. */
function readExternal(at: usize, name: i32, which: usize): usize {
  const end = afterExternalId(at);
  if (!end) return 0;
  const word = afterSpace(end);
  if (which == PARAMETER || word == end || !startsWith(word, "NDATA")) {
    const index = which == GENERAL ? givenFor(name) : -1;
    if (index < 0) declareEntity(name, which, EXTERNAL, 0, 0);
    else declareEntity(name, which, EXTERNAL_TEXT, givenAddress(index), givenLength(index));
    return end;
  }
  const notationAt = afterSpace(word + 5);
  const notationAfter = nameEnd(notationAt);
  if (notationAt == word + 5 || notationAfter == notationAt) return 0;
  declareEntity(name, which, UNPARSED, 0, 0);
  return notationAfter;
}

/** The replacement text while it is made. */
const replacement: Arena = new Arena();

/**
 * 4.3.2 [9] and 4.5: the replacement text of a literal has its character references replaced, other references are left.
 * No parameter entity may stand in it: this is the internal subset (2.8, PEs in Internal Subset).
 */
function readEntityValue(at: usize, name: i32, which: usize): usize {
  const end = afterLiteral(at);
  if (!end) return 0;
  replacement.length = 0;
  let isPlain = true;
  for (let next = at + 1; next < end - 1; ) {
    const byte = load<u8>(next);
    if (byte == 0x25) return 0;
    if (byte == 0x26 && load<u8>(next, 1) == 0x23) {
      const code = characterNumber(next);
      if (!Reference.end || Reference.end > end - 1 || !isCharacter(code)) return 0;
      isPlain = isPlain && !isMarkup(code);
      replacement.length += encode(code, replacement.reserve(4));
      next = Reference.end;
      continue;
    }
    if (byte == 0x26) {
      const nameAfter = nameEnd(next + 1);
      if (nameAfter == next + 1 || load<u8>(nameAfter) != 0x3b) return 0;
    }
    // 2.11: line ends of the document.
    const isReturn = byte == 0x0d && Input.isPlaced;
    isPlain = isPlain && !isMarkup(byte);
    store<u8>(replacement.take(1), isReturn ? 0x0a : byte);
    next += isReturn && load<u8>(next, 1) == 0x0a ? 2 : 1;
  }
  const text = Blocks.take(replacement.length);
  memory.copy(text, replacement.base, replacement.length);
  declareEntity(name, which, isPlain ? PLAIN : MARKED_UP, text, replacement.length);
  return end;
}

/** Whether a character may begin markup, or end a CDATA section. */
function isMarkup(code: i32): bool {
  return code == 0x3c || code == 0x26 || code == 0x5d;
}
