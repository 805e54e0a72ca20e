import { Arena } from "./arena";
import { find } from "./bytes";
import { isNameStart, decode } from "./characters";
import { arg, COLON, say } from "./errors";
import { sayUnbound } from "./namespaces";
import { Pairs } from "./pairs";
import { addressOf, EMPTY, entryOf, intern, lengthOf } from "./strings";

/**
 * A name as written together with its namespace, five words: the strings it is, of its local part, of its namespace and
 * of its prefix, then the first name that has the same local part and namespace, and the tag that it last stood in.
 */
export const NAME: usize = 24;
export const names: Arena = new Arena();

const byNamespace: Pairs = new Pairs();
const byExpanded: Pairs = new Pairs();

const UNKNOWN: i32 = -1;
const MISPLACED: i32 = -2;

@inline
export function nameAddress(id: i32): usize {
  return names.base + <usize>id * NAME;
}

/** The name of an element by its spelling, in the namespaces that hold. */
@inline
export function elementName(spelling: i32, at: usize): i32 {
  const entry = entryOf(spelling);
  const prefix = load<i32>(entry, 12);
  if (prefix >= 0 && load<i32>(entry, 24) == load<i32>(entryOf(prefix), 20)) return load<i32>(entry, 28);
  return freshElementName(spelling, at);
}

function freshElementName(spelling: i32, at: usize): i32 {
  const uri = namespaceOf(spelling, at, load<i32>(entryOf(prefixOf(spelling)), 20));
  const id = nameOf(spelling, uri);
  store<i32>(entryOf(spelling), uri, 24);
  store<i32>(entryOf(spelling), id, 28);
  return id;
}

/** The name of an attribute; one without a prefix is in no namespace. */
@inline
export function attributeName(spelling: i32, at: usize): i32 {
  const entry = entryOf(spelling);
  const prefix = load<i32>(entry, 12);
  if (prefix >= 0) {
    const uri = prefix ? load<i32>(entryOf(prefix), 20) : EMPTY;
    if (load<i32>(entry, 32) == uri) return load<i32>(entry, 36);
  }
  return freshAttributeName(spelling, at);
}

function freshAttributeName(spelling: i32, at: usize): i32 {
  const prefix = prefixOf(spelling);
  const uri = namespaceOf(spelling, at, prefix ? load<i32>(entryOf(prefix), 20) : EMPTY);
  const id = nameOf(spelling, uri);
  store<i32>(entryOf(spelling), uri, 32);
  store<i32>(entryOf(spelling), id, 36);
  return id;
}

/** Namespaces in XML 1.0, 4 and 5: the namespace of a name with a prefix; none, and said, where it has no right one. */
function namespaceOf(spelling: i32, at: usize, bound: i32): i32 {
  const end = at + lengthOf(spelling);
  if (load<i32>(entryOf(spelling), 12) == MISPLACED) {
    say(COLON, at, end);
    arg(spelling);
    return EMPTY;
  }
  if (bound >= 0) return bound;
  sayUnbound(spelling, at, end);
  return EMPTY;
}

/** The prefix of a spelling, taken apart the first time; the empty string where it has none or a misplaced colon. */
export function prefixOf(spelling: i32): i32 {
  if (load<i32>(entryOf(spelling), 12) == UNKNOWN) takeApart(spelling);
  return max(load<i32>(entryOf(spelling), 12), EMPTY);
}

/** Whether a spelling is a QName (Namespaces in XML 1.0, 4 [7]). */
export function isQName(spelling: i32): bool {
  prefixOf(spelling);
  return load<i32>(entryOf(spelling), 12) != MISPLACED;
}

function takeApart(spelling: i32): void {
  const at = addressOf(spelling);
  const end = at + lengthOf(spelling);
  const colon = find(0x3a, at, end);
  let prefix = EMPTY;
  let local = spelling;
  if (colon < end) {
    local = intern(colon + 1, end - colon - 1);
    const isWrong =
      colon == at || colon + 1 == end || find(0x3a, colon + 1, end) < end || !isNameStart(decode(colon + 1));
    prefix = isWrong ? MISPLACED : intern(at, colon - at);
  }
  store<i32>(entryOf(spelling), prefix, 12);
  store<i32>(entryOf(spelling), local, 16);
}

/** The number of a spelling in a namespace. */
export function nameOf(spelling: i32, uri: i32): i32 {
  const known = byNamespace.get(spelling, uri);
  if (known) return known - 1;
  const prefix = prefixOf(spelling);
  const local = load<i32>(entryOf(spelling), 16);
  const id = <i32>(names.length / NAME);
  let twin = byExpanded.get(local, uri);
  if (!twin) {
    twin = id + 1;
    byExpanded.set(local, uri, twin);
  }
  const name = names.take(NAME);
  store<i32>(name, spelling);
  store<i32>(name, local, 4);
  store<i32>(name, uri, 8);
  store<i32>(name, prefix, 12);
  store<i32>(name, twin - 1, 16);
  store<i32>(name, 0, 20);
  byNamespace.set(spelling, uri, id + 1);
  return id;
}
