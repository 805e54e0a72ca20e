// The datatypes of RELAX NG and of XML Schema Part 2: what the automaton asks of them. A datatype and a value are numbers,
// which are addresses; texts are UTF-8 by address and length.

import { clearScratch, keep, keepCopy, scratch } from "./arena";
import { FacetError } from "./facet-errors";
import { Facet, FacetValue, facetAllows, facetError, facetErrorOffset, readFacet } from "./facets";
import { hasForm } from "./forms";
import { QName } from "./qname";
import { Family, familyOf, Space, spaceOf, Type } from "./types";
import { keepValue, readValue, sameValue, VALUE_SIZE } from "./values";
import { normalize, normalLength, normalText } from "./whitespace";

export { askContext } from "./context";

/** A type with its parameters. */
@unmanaged
class Datatype {
  type: i32;
  space: i32;
  family: i32;
  /** Whether any text is a value. */
  takesAll: bool;
  facets: FacetValue | null;
}

/** The value that a text is read into. */
const read: usize = memory.data(32, 8);

/** A new datatype without parameters; 0 if there is no type of that number. */
export function newDatatype(type: i32): i32 {
  if (type < 0 || type >= Type.Count) return 0;
  const datatype = changetype<Datatype>(keep(offsetof<Datatype>() as i32));
  datatype.type = type;
  datatype.space = spaceOf(type);
  datatype.family = familyOf(type);
  datatype.takesAll = isAnyText(type);
  datatype.facets = null;
  return changetype<i32>(datatype);
}

/** Adds a parameter; gives 0, or the number of what is wrong (`FacetError`). All parameters apply, and all patterns. */
export function addFacet(handle: i32, facet: i32, text: usize, length: i32): i32 {
  clearScratch();
  const datatype = changetype<Datatype>(handle);
  const value = readFacet(datatype.type, facet, text, length);
  if (value == null) return facetError;
  let last: FacetValue | null = null;
  let each = datatype.facets;
  while (each != null) {
    if (each.facet == facet && facet != Facet.Pattern) return FacetError.Repeated;
    last = each;
    each = each.next;
  }
  if (last == null) datatype.facets = value;
  else last.next = value;
  datatype.takesAll = false;
  return FacetError.None;
}

/** At which byte of its value the parameter was wrong that was added last; for `pattern` only. */
export function addFacetErrorOffset(): i32 {
  return facetErrorOffset;
}

/** Whether a text is a value of a datatype (RELAX NG 6.2.8, datatypeAllows). */
export function datatypeAllows(handle: i32, text: usize, length: i32): bool {
  const datatype = changetype<Datatype>(handle);
  if (datatype.takesAll) return true;
  clearScratch();
  if (!readNormalized(datatype, text, length)) return false;
  const start = normalText;
  const normal = normalLength;
  let facet = datatype.facets;
  while (facet != null) {
    if (!facetAllows(datatype.type, facet, read, start, normal)) return false;
    facet = facet.next;
  }
  return true;
}

/** The value that a text of the schema stands for; 0 if it is none. A name with a prefix needs `newQNameValue`. */
export function newValue(handle: i32, text: usize, length: i32): i32 {
  const datatype = changetype<Datatype>(handle);
  clearScratch();
  normalize(datatype.space as Space, text, length);
  const start = normalText;
  const normal = normalLength;
  if (datatype.family == Family.Text && !hasForm(datatype.type, start, normal)) return 0;
  return keepValue(datatype.type, start, normal) as i32;
}

/** The value of a name of the schema, given by the number of its namespace and its local part. */
export function newQNameValue(_handle: i32, uri: i32, local: usize, length: i32): i32 {
  const name = changetype<QName>(keep(VALUE_SIZE));
  name.uri = uri;
  name.local = keepCopy(local, length);
  name.length = length;
  return changetype<i32>(name);
}

/** Whether a text stands for a value (RELAX NG 6.2.8, datatypeEqual). */
export function datatypeEquals(handle: i32, value: i32, text: usize, length: i32): bool {
  const datatype = changetype<Datatype>(handle);
  clearScratch();
  return readNormalized(datatype, text, length) && sameValue(datatype.type, value, read);
}

/** What a value says about identity: 0 nothing, 1 it is an ID, 2 an IDREF, 3 IDREFS (RELAX NG DTD Compatibility, 5). */
export function idTypeOf(handle: i32): i32 {
  switch (changetype<Datatype>(handle).type) {
    case Type.ID:
      return 1;
    case Type.IDREF:
      return 2;
    case Type.IDREFS:
      return 3;
    default:
      return 0;
  }
}

/** Normalizes a text and reads it; false if it is no value of the type. */
function readNormalized(datatype: Datatype, text: usize, length: i32): bool {
  normalize(datatype.space as Space, text, length);
  const start = normalText;
  const normal = normalLength;
  if (datatype.family == Family.Text && !hasForm(datatype.type, start, normal)) return false;
  const octets = datatype.family == Family.Binary ? scratch(normal) : 0;
  return readValue(datatype.type, start, normal, read, octets);
}

/** The types of which every text is a value. */
function isAnyText(type: i32): bool {
  switch (type) {
    case Type.BuiltinString:
    case Type.BuiltinToken:
    case Type.String:
    case Type.NormalizedString:
    case Type.Token:
    case Type.UntypedAtomic:
    case Type.AnyAtomicType:
      return true;
    default:
      return false;
  }
}
