// The namespaces in scope, which the value of a QName asks for.

import { namespaceOf, stringNumber, word } from "./input";
import { Ints } from "./ints";

/** The records of namespaces that the next start tag declares. */
const pending = new Ints(8);
/** The declarations in scope: the depth of the element, the prefix, and what the prefix was bound to before. */
const bindings = new Ints(32);
const FIELDS = 3;
/** The namespace that each prefix is bound to, both by number; one more than it, 0 where it is not bound. */
const bound = new Ints(16);

export function beginScope(): void {
  pending.length = 0;
  closeScope(0);
}

/** Notes a declaration of the element that comes next. */
export function declare(at: i32): void {
  pending.push(at);
}

/** Opens an element at a depth, with the declarations noted for it. */
export function openScope(depth: i32): void {
  for (let i = 0; i < pending.length; i++) {
    const prefix = word(pending.get(i) + 1);
    if (bound.length <= prefix) bound.extend(prefix + 1);
    bindings.push(depth);
    bindings.push(prefix);
    bindings.push(bound.get(prefix));
    bound.set(prefix, namespaceOf(word(pending.get(i) + 2)) + 1);
  }
  pending.length = 0;
}

/** Closes the element that was opened at a depth. */
export function closeScope(depth: i32): void {
  while (bindings.length > 0 && bindings.get(bindings.length - FIELDS) >= depth) {
    bound.set(bindings.get(bindings.length - 2), bindings.get(bindings.length - 1));
    bindings.length -= FIELDS;
  }
}

/** The number of the namespace that a prefix is bound to in the open element, or -1. */
export function namespaceInScope(prefix: usize, size: i32): i32 {
  const number = stringNumber(prefix, size);
  if (number >= 0 && number < bound.length && bound.get(number) != 0) return bound.get(number) - 1;
  return size == 0 ? 0 : -1;
}
