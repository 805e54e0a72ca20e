// The namespaces in scope, which the value of a QName asks for.

import { isString, namespaceOf, word } from "./input";
import { Ints } from "./ints";

/** The records of namespaces that the next start tag declares. */
const pending = new Ints(8);
/** The declarations in scope: the depth of the element, and where the record is. */
const bindings = new Ints(32);

export function beginScope(): void {
  pending.length = 0;
  bindings.length = 0;
}

/** Notes a declaration of the element that comes next. */
export function declare(at: i32): void {
  pending.push(at);
}

/** Opens an element at a depth, with the declarations noted for it. */
export function openScope(depth: i32): void {
  for (let i = 0; i < pending.length; i++) {
    bindings.push(depth);
    bindings.push(pending.get(i));
  }
  pending.length = 0;
}

/** Closes the element that was opened at a depth. */
export function closeScope(depth: i32): void {
  while (bindings.length > 0 && bindings.get(bindings.length - 2) >= depth) bindings.length -= 2;
}

/** The number of the namespace that a prefix is bound to in the open element, or -1. */
export function namespaceInScope(prefix: usize, size: i32): i32 {
  for (let i = bindings.length - 2; i >= 0; i -= 2) {
    const at = bindings.get(i + 1);
    if (isString(word(at + 1), prefix, size)) return namespaceOf(word(at + 2));
  }
  return size == 0 ? 0 : -1;
}
