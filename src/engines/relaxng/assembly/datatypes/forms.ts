// The form of the types whose values are their texts (Part 2, 3.2.1, 3.2.17 and 3.3).

import { isUnparsedEntity } from "./context";
import { isLanguage, isName, isNCName, isNmtoken } from "./names";
import { Type } from "./types";
import { isUri } from "./uri";

/** Whether a normalized text has the form of a type whose values are texts. */
export function hasForm(type: i32, text: usize, length: i32): bool {
  switch (type) {
    case Type.NMTOKENS:
    case Type.IDREFS:
    case Type.ENTITIES:
      return areWords(type, text, length);
    case Type.AnyURI:
      return isUri(text, length);
    default:
      return isWord(type, text, length);
  }
}

/** Whether a text is of a type, or is one of the words of a type of lists. */
function isWord(type: i32, text: usize, length: i32): bool {
  switch (type) {
    case Type.Language:
      return isLanguage(text, length);
    case Type.Name:
      return isName(text, length);
    case Type.NMTOKEN:
    case Type.NMTOKENS:
      return isNmtoken(text, length);
    case Type.NCName:
    case Type.ID:
    case Type.IDREF:
    case Type.IDREFS:
      return isNCName(text, length);
    case Type.ENTITY:
    case Type.ENTITIES:
      return isNCName(text, length) && isUnparsedEntity(text, length);
    default:
      return true;
  }
}

/** Whether a text has words, and each is one; single spaces are between them. */
function areWords(type: i32, text: usize, length: i32): bool {
  const end = text + length;
  let start = text;
  for (let at = text; at <= end; at++) {
    if (at < end && load<u8>(at) != 0x20) continue;
    if (!isWord(type, start, (at - start) as i32)) return false;
    start = at + 1;
  }
  return true;
}
