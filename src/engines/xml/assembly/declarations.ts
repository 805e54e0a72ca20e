import { Arena } from "./arena";
import { collapse, normalise, Value } from "./attribute-values";
import { declareAttribute } from "./attribute-lists";
import { afterSpace, find, isSpace, startsWith } from "./bytes";
import { nameEnd, nmtokenEnd } from "./characters";
import { afterExternalId, afterLiteral, afterPublicLiteral, afterSystemLiteral } from "./external-ids";
import { Input } from "./input";
import { isQName } from "./names";
import { intern } from "./strings";

/** Reads an element type declaration (XML 1.0 3.2 [45]) after its keyword; the address after it, zero where it is not right. */
export function readElementDeclaration(from: usize): usize {
  const nameAt = afterSpace(from);
  const nameAfter = nameEnd(nameAt);
  if (nameAt == from || !isNamed(nameAt, nameAfter)) return 0;
  const at = afterSpace(nameAfter);
  if (at == nameAfter) return 0;
  return closing(afterContentSpecification(at));
}

function isNamed(at: usize, end: usize): bool {
  return end > at && isQName(intern(at, end - at));
}

/** The address after the `>` that ends a declaration. */
function closing(from: usize): usize {
  if (!from) return 0;
  const at = afterSpace(from);
  return load<u8>(at) == 0x3e ? at + 1 : 0;
}

/** 3.2 [46]. */
function afterContentSpecification(at: usize): usize {
  if (startsWith(at, "EMPTY")) return at + 5;
  if (startsWith(at, "ANY")) return at + 3;
  if (load<u8>(at) != 0x28) return 0;
  const first = afterSpace(at + 1);
  return startsWith(first, "#PCDATA") ? afterMixed(first + 7) : afterModel(at);
}

/** 3.2.2 [51]. */
function afterMixed(from: usize): usize {
  let isAlone = true;
  let at = from;
  while (true) {
    at = afterSpace(at);
    const byte = load<u8>(at);
    if (byte == 0x29) return load<u8>(at, 1) == 0x2a ? at + 2 : isAlone ? at + 1 : 0;
    if (byte != 0x7c) return 0;
    const nameAt = afterSpace(at + 1);
    at = nameEnd(nameAt);
    if (!isNamed(nameAt, at)) return 0;
    isAlone = false;
  }
}

/** The connectors of the groups that are open: zero until the first one is read. */
const groups: Arena = new Arena();

/** 3.2.1 [47] to [50]: groups are kept on a stack; all the connectors of a group are alike. */
function afterModel(from: usize): usize {
  groups.length = 0;
  let at = from;
  while (true) {
    at = afterSpace(at);
    if (load<u8>(at) == 0x28) {
      store<u8>(groups.take(1), 0);
      at++;
      continue;
    }
    const nameAt = at;
    at = nameEnd(at);
    if (!isNamed(nameAt, at)) return 0;
    at = afterGroupEnds(afterOccurrence(at));
    if (!at || !groups.length) return at;
    const connector = load<u8>(at);
    const group = groups.base + groups.length - 1;
    if (connector != 0x7c && connector != 0x2c) return 0;
    if (load<u8>(group) && load<u8>(group) != connector) return 0;
    store<u8>(group, connector);
    at++;
  }
}

function afterGroupEnds(from: usize): usize {
  let at = from;
  while (true) {
    const next = afterSpace(at);
    if (load<u8>(next) != 0x29) return next;
    groups.length--;
    at = afterOccurrence(next + 1);
    if (!groups.length) return at;
  }
}

@inline
function afterOccurrence(at: usize): usize {
  const byte = load<u8>(at);
  return byte == 0x3f || byte == 0x2a || byte == 0x2b ? at + 1 : at;
}

/** Reads a notation declaration (4.7 [82]) after its keyword. */
export function readNotation(from: usize): usize {
  const nameAt = afterSpace(from);
  const nameAfter = nameEnd(nameAt);
  const at = afterSpace(nameAfter);
  // Namespaces in XML 1.0, 7: no colon in the names of notations.
  if (nameAt == from || nameAfter == nameAt || at == nameAfter || find(0x3a, nameAt, nameAfter) < nameAfter) return 0;
  if (startsWith(at, "SYSTEM")) return closing(afterExternalId(at));
  if (!startsWith(at, "PUBLIC")) return 0;
  const end = afterPublicLiteral(at + 6);
  if (!end) return 0;
  const system = afterSystemLiteral(end);
  return closing(system ? system : end);
}

/** Reads an attribute-list declaration (3.3 [52]) after its keyword. */
export function readAttributeList(from: usize): usize {
  const nameAt = afterSpace(from);
  let at = nameEnd(nameAt);
  if (nameAt == from || !isNamed(nameAt, at)) return 0;
  const element = intern(nameAt, at - nameAt);
  while (true) {
    const next = afterSpace(at);
    if (load<u8>(next) == 0x3e) return next + 1;
    if (next == at) return 0;
    at = readDefinition(element, next);
    if (!at) return 0;
  }
}

/** 3.3 [53]. */
function readDefinition(element: i32, nameAt: usize): usize {
  const nameAfter = nameEnd(nameAt);
  const typeAt = afterSpace(nameAfter);
  if (typeAt == nameAfter || !isNamed(nameAt, nameAfter)) return 0;
  const typeAfter = afterType(typeAt);
  if (!typeAfter || !isSpace(load<u8>(typeAfter))) return 0;
  const attribute = intern(nameAt, nameAfter - nameAt);
  const isTokenised = !startsWith(typeAt, "CDATA");
  let at = afterSpace(typeAfter);
  const end = startsWith(at, "#REQUIRED") ? at + 9 : startsWith(at, "#IMPLIED") ? at + 8 : 0;
  if (end) {
    declareAttribute(element, attribute, isTokenised, 0, -1);
    return end;
  }
  if (startsWith(at, "#FIXED")) {
    if (!isSpace(load<u8>(at, 6))) return 0;
    at = afterSpace(at + 6);
  }
  const after = readDefault(at);
  if (!after) return 0;
  if (isTokenised) collapse(Value.pointer, Value.length);
  declareAttribute(element, attribute, isTokenised, Value.pointer, Value.length);
  return after;
}

/** 3.3.2 [60]: the value is normalised where it is declared, so that entities in it must be declared before. */
function readDefault(at: usize): usize {
  const end = afterLiteral(at);
  if (!end || find(0x3c, at, end) < end) return 0;
  normalise(at + 1, end - 1);
  return Input.stopped ? 0 : end;
}

/** 3.3.1 [54] to [59]. The longer words come first: they begin with the shorter ones. */
function afterType(at: usize): usize {
  if (load<u8>(at) == 0x28) return afterNames(at, false);
  if (startsWith(at, "NOTATION")) {
    const list = afterSpace(at + 8);
    return list > at + 8 && load<u8>(list) == 0x28 ? afterNames(list, true) : 0;
  }
  if (startsWith(at, "CDATA")) return at + 5;
  if (startsWith(at, "IDREFS")) return at + 6;
  if (startsWith(at, "IDREF")) return at + 5;
  if (startsWith(at, "ID")) return at + 2;
  if (startsWith(at, "ENTITIES")) return at + 8;
  if (startsWith(at, "ENTITY")) return at + 6;
  if (startsWith(at, "NMTOKENS")) return at + 8;
  if (startsWith(at, "NMTOKEN")) return at + 7;
  return 0;
}

/** 3.3.1 [58] [59]: a group of names, or of name tokens. */
function afterNames(from: usize, areNames: bool): usize {
  let at = from;
  while (true) {
    const tokenAt = afterSpace(at + 1);
    const tokenAfter = areNames ? nameEnd(tokenAt) : nmtokenEnd(tokenAt);
    if (tokenAfter == tokenAt) return 0;
    at = afterSpace(tokenAfter);
    if (load<u8>(at) == 0x29) return at + 1;
    if (load<u8>(at) != 0x7c) return 0;
  }
}
