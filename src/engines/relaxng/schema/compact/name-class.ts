import type { NameClass } from "../../grammar.js";
import { checkExcept } from "../constraints.js";
import { choiceOfNames } from "../name-class.js";
import { readAnnotations, skipFollowing } from "./annotations.js";
import { accept, type Cursor, expectSign, halt, isSign, peek, placeOf, sayOf, stop, take } from "./cursor.js";
import { namespaceOf } from "./declarations.js";

/** The name class that comes next; `unprefixed` is the namespace of names without a prefix. */
export function readNameClass(cursor: Cursor, unprefixed: string): NameClass {
  const first = readSimple(cursor, unprefixed);
  if (isSign(peek(cursor), "-")) return readExcept(cursor, first, unprefixed);
  const classes = [first];
  while (accept(cursor, "|")) classes.push(readSimple(cursor, unprefixed));
  if (isSign(peek(cursor), "-")) stop(cursor, "what has an exception must stand in parentheses");
  return choiceOfNames(classes) ?? first;
}

/** `- names` after a wildcard. */
function readExcept(cursor: Cursor, wildcard: NameClass, unprefixed: string): NameClass {
  const sign = peek(cursor);
  if ((wildcard.kind !== "anyName" && wildcard.kind !== "nsName") || isSign(before(cursor), ")")) {
    stop(cursor, "only `*` and `prefix:*` can have an exception");
    return wildcard;
  }
  take(cursor);
  const except = readSimple(cursor, unprefixed);
  checkExcept(cursor, wildcard.kind, except, placeOf(cursor, sign));
  const next = peek(cursor);
  if (isSign(next, "|") || isSign(next, "-"))
    stop(cursor, "what comes after an exception must stand apart by parentheses");
  return { ...wildcard, except };
}

function before(cursor: Cursor) {
  return cursor.tokens[cursor.at - 1] ?? peek(cursor);
}

function readSimple(cursor: Cursor, unprefixed: string): NameClass {
  readAnnotations(cursor);
  const names = readBare(cursor, unprefixed);
  skipFollowing(cursor);
  return names;
}

function readBare(cursor: Cursor, unprefixed: string): NameClass {
  const token = peek(cursor);
  switch (token.type) {
    case "name":
    case "quoted":
      take(cursor);
      return { kind: "name", uri: unprefixed, local: token.value };
    case "prefixed": {
      take(cursor);
      const [prefix = "", local = ""] = token.value.split(":");
      return { kind: "name", uri: namespaceOf(cursor, prefix, token), local };
    }
    case "wildcard":
      take(cursor);
      return { kind: "nsName", uri: namespaceOf(cursor, token.value.slice(0, -2), token) };
    default:
      break;
  }
  if (accept(cursor, "*")) return { kind: "anyName" };
  if (accept(cursor, "(")) {
    if (cursor.depth > DEEPEST) {
      sayOf(cursor, token.range, `parentheses are nested more than ${DEEPEST} deep`);
      halt(cursor);
    }
    cursor.depth++;
    const names = readNameClass(cursor, unprefixed);
    cursor.depth--;
    expectSign(cursor, ")");
    return names;
  }
  stop(cursor, "a name, `*` or `prefix:*` must stand there");
  return { kind: "anyName" };
}

const DEEPEST = 500;
