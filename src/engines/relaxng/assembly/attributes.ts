// The attributes of an element pattern. Those that have a name of their own, are optional or required, and depend on no
// other go into a table: they are looked up, not derived. Only the rest of the content is left to derivatives. Without
// this, every subset of the attributes of an element would be a state.

import { idTypeOf } from "./datatypes";
import { closeDeriv } from "./derivatives";
import { contentOf, elementCount } from "./grammar";
import { Ints } from "./ints";
import { contains, listNames, nameCount, singleName } from "./names";
import { alternative, arity, EMPTY, group, hasAttributes, interleave, Kind, kindOf, left, right } from "./patterns";
import { PairMap } from "./table";

/** The entry of an element and a name. */
const entries = new PairMap(12);
/** The fields of each entry: what the value matches, whether the attribute is required, its kind of ID. */
const fields = new Ints(1024);
/** Of each element: whether its table was made, what is left beside the table, the same closed, how many are required. */
const ELEMENT_FIELDS = 4;
const elements = new Ints(1024);
/** While a table is made: the attributes of the content, each with whether it is required. */
const members = new Ints(64);
/** The names of those, each as often as it stands there, and the classes that hold more than can be listed. */
const found = new Ints(64);
const wide = new Ints(8);
/** How often each name stands there; 0 while no table is made. */
const counts = new Ints(1024);

/** Makes the table of an element, unless it is made. */
export function prepareAttributes(element: i32): void {
  if (elements.length < elementCount() * ELEMENT_FIELDS) elements.extend(elementCount() * ELEMENT_FIELDS);
  const at = element * ELEMENT_FIELDS;
  if (elements.get(at) != 0) return;
  elements.set(at, 1);
  const content = contentOf(element);
  members.length = 0;
  listMembers(content);
  countNames();
  const rest = withoutMembers(element, content);
  forgetCounts();
  elements.set(at + 1, rest);
  elements.set(at + 2, closeDeriv(rest));
}

/** The entry of an attribute, or -1. */
@inline
export function entryOf(element: i32, name: i32): i32 {
  return entries.get(element, name);
}

@inline
export function entryPattern(entry: i32): i32 {
  return fields.get(entry);
}

@inline
export function entryRequired(entry: i32): i32 {
  return fields.get(entry + 1);
}

@inline
export function entryIdType(entry: i32): i32 {
  return fields.get(entry + 2);
}

/** The content without the attributes of the table. */
@inline
export function restOf(element: i32): i32 {
  return elements.get(element * ELEMENT_FIELDS + 1);
}

/** The same when no attribute comes beside those of the table. */
@inline
export function closedRestOf(element: i32): i32 {
  return elements.get(element * ELEMENT_FIELDS + 2);
}

@inline
export function requiredCount(element: i32): i32 {
  return elements.get(element * ELEMENT_FIELDS + 3);
}

/** Lists the members of the outermost group, and the attribute each is, if it is one with a single name. */
function listMembers(pattern: i32): void {
  const kind = kindOf(pattern);
  if (kind == Kind.Group || kind == Kind.Interleave) {
    listMembers(left(pattern));
    listMembers(right(pattern));
    return;
  }
  members.push(pattern);
}

/** The attribute that a member is, or -1. */
function attributeIn(member: i32): i32 {
  if (kindOf(member) == Kind.Attribute) return singleName(left(member)) >= 0 ? member : -1;
  if (kindOf(member) != Kind.Choice || arity(member) != 2 || alternative(member, 0) != EMPTY) return -1;
  const other = alternative(member, 1);
  return kindOf(other) == Kind.Attribute && singleName(left(other)) >= 0 ? other : -1;
}

/** Moves members into the table; gives the content without them. */
function withoutMembers(element: i32, pattern: i32): i32 {
  const kind = kindOf(pattern);
  if (!hasAttributes(pattern)) return pattern;
  if (kind == Kind.Group) return group(withoutMembers(element, left(pattern)), withoutMembers(element, right(pattern)));
  if (kind == Kind.Interleave) {
    return interleave(withoutMembers(element, left(pattern)), withoutMembers(element, right(pattern)));
  }
  const attribute = attributeIn(pattern);
  if (attribute < 0 || !isAlone(singleName(left(attribute)))) return pattern;
  const required = attribute == pattern ? 1 : 0;
  const content = right(attribute);
  entries.add(element, singleName(left(attribute)), fields.length);
  fields.push(content);
  fields.push(required);
  fields.push(kindOf(content) == Kind.Data ? idTypeOf(left(content)) : 0);
  const at = element * ELEMENT_FIELDS + 3;
  elements.set(at, elements.get(at) + required);
  return EMPTY;
}

/** Counts the attributes of the members by their names. */
function countNames(): void {
  found.length = 0;
  wide.length = 0;
  for (let i = 0; i < members.length; i++) listAttributes(members.get(i));
  if (counts.length < nameCount()) counts.extend(nameCount());
  for (let i = 0; i < found.length; i++) counts.set(found.get(i), counts.get(found.get(i)) + 1);
}

function forgetCounts(): void {
  for (let i = 0; i < found.length; i++) counts.set(found.get(i), 0);
}

function listAttributes(pattern: i32): void {
  if (!hasAttributes(pattern)) return;
  switch (kindOf(pattern)) {
    case Kind.Choice: {
      for (let i = 0; i < arity(pattern); i++) listAttributes(alternative(pattern, i));
      return;
    }
    case Kind.Group:
    case Kind.Interleave: {
      listAttributes(left(pattern));
      listAttributes(right(pattern));
      return;
    }
    case Kind.OneOrMore: {
      listAttributes(left(pattern));
      return;
    }
    case Kind.Attribute: {
      listNames(left(pattern), found, wide);
      return;
    }
    default:
  }
}

/** Whether an attribute of the name stands in one place only. */
function isAlone(name: i32): bool {
  if (counts.get(name) > 1) return false;
  for (let i = 0; i < wide.length; i++) if (contains(wide.get(i), name)) return false;
  return true;
}

/** Forgets every table. */
export function clearAttributes(): void {
  entries.clear();
  fields.length = 0;
  elements.length = 0;
}
