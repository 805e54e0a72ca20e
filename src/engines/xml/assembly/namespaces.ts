import { Arena } from "./arena";
import { arg, NAMESPACE_RESERVED, COLON, PREFIX_TO_NOTHING, PREFIX_UNBOUND, say, XMLNS_WITHOUT_PREFIX } from "./errors";
import { PREFIXES } from "./limits";
import { isQName, prefixOf } from "./names";
import { EMPTY, entryOf, intern, internWord, lengthOf } from "./strings";

/** The strings that the specification names, by number. They are the first that an instance knows. */
export const XML_NAMESPACE: i32 = 1;
export const XMLNS_NAMESPACE: i32 = 2;
export const XML: i32 = 3;
export const XMLNS: i32 = 4;

/** Namespaces in XML 1.0, 3: what is bound before a document begins. */
export function startNamespaces(): void {
  intern(0, 0);
  internWord("http://www.w3.org/XML/1998/namespace");
  internWord("http://www.w3.org/2000/xmlns/");
  internWord("xml");
  internWord("xmlns");
  store<i32>(entryOf(EMPTY), EMPTY, 20);
  store<i32>(entryOf(XML), XML_NAMESPACE, 20);
}

/** The prefixes bound since the document began, each with what it was bound to before. */
const scope: Arena = new Arena();

/** How many bindings have been made and not yet been taken back. */
@inline
export function scopeLength(): i32 {
  return <i32>scope.length;
}

/** Binds a prefix until the scope is left. */
export function bind(prefix: i32, uri: i32): void {
  const entry = scope.take(8);
  store<i32>(entry, prefix);
  store<i32>(entry, load<i32>(entryOf(prefix), 20), 4);
  store<i32>(entryOf(prefix), uri, 20);
}

/** Takes back the bindings made since there were so many. */
@inline
export function leaveScope(length: i32): void {
  while (<i32>scope.length > length) {
    scope.length -= 8;
    const entry = scope.base + scope.length;
    store<i32>(entryOf(load<i32>(entry)), load<i32>(entry, 4), 20);
  }
}

/** Whether an attribute of this spelling declares a namespace; found out once a spelling. */
export function isDeclaration(spelling: i32): bool {
  const known = load<i32>(entryOf(spelling), 72);
  if (known) return known == 2;
  const address = load<usize>(entryOf(spelling));
  const length = lengthOf(spelling);
  const found =
    length >= 5 &&
    load<u32>(address) == 0x6e6c6d78 &&
    load<u8>(address, 4) == 0x73 &&
    (length == 5 || load<u8>(address, 5) == 0x3a);
  store<i32>(entryOf(spelling), found ? 2 : 1, 72);
  return found;
}

/** The prefix that a declaration binds, where its name is a right one; the empty string for the default namespace. */
export function declaredPrefix(spelling: i32): i32 {
  if (spelling == XMLNS) return EMPTY;
  prefixOf(spelling);
  return load<i32>(entryOf(spelling), 16);
}

/** Namespaces in XML 1.0, 3: whether a declaration may stand as it is; if not, that is said. */
export function mayDeclare(spelling: i32, uri: i32, start: usize, end: usize): bool {
  if (spelling != XMLNS && lengthOf(spelling) == 6) {
    say(XMLNS_WITHOUT_PREFIX, start, end);
    return false;
  }
  if (!isQName(spelling)) {
    say(COLON, start, start + lengthOf(spelling));
    arg(spelling);
    return false;
  }
  const prefix = declaredPrefix(spelling);
  if (prefix == XML && uri == XML_NAMESPACE) return true;
  if (prefix == XMLNS || prefix == XML || uri == XML_NAMESPACE || uri == XMLNS_NAMESPACE) {
    say(NAMESPACE_RESERVED, start, end);
    arg(spelling);
    arg(uri);
    return false;
  }
  if (prefix != EMPTY && uri == EMPTY) {
    say(PREFIX_TO_NOTHING, start, end);
    arg(prefix);
    return false;
  }
  return true;
}

/** Namespaces in XML 1.0, 5: a prefix that is bound to nothing is said, with those that are bound. */
export function sayUnbound(spelling: i32, start: usize, end: usize): void {
  say(PREFIX_UNBOUND, start, end);
  arg(spelling);
  const first = max<i32>(0, <i32>scope.length - PREFIXES * 8);
  for (let at = first; at < <i32>scope.length; at += 8) arg(load<i32>(scope.base + at));
}
