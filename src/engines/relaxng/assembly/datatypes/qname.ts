// Part 2, 3.2.18 QName and 3.2.19 NOTATION: a name whose prefix stands for a namespace.

import { resolvePrefix } from "./context";
import { colonIn, isNCName } from "./names";

/** A name by its namespace and local part. */
@unmanaged
export class QName {
  uri: i32;
  length: i32;
  local: usize;
}

/** Reads a name whose prefix the context knows. */
export function readQName(text: usize, length: i32, name: QName): bool {
  const colon = colonIn(text, length);
  if (colon >= 0 && !isNCName(text, colon)) return false;
  name.local = text + colon + 1;
  name.length = length - colon - 1;
  if (!isNCName(name.local, name.length)) return false;
  name.uri = resolvePrefix(text, max(colon, 0));
  return name.uri >= 0;
}

export function sameQName(a: QName, b: QName): bool {
  return a.uri == b.uri && a.length == b.length && memory.compare(a.local, b.local, a.length) == 0;
}
