// The numbers of the datatypes, of their families, and what each family allows. `src/engines/relaxng/datatypes.ts` has the
// same numbers by name.

/** The datatypes: the two of RELAX NG, then those of XML Schema Part 2, 3.2 and 3.3; two of XPath at the end. */
export const enum Type {
  BuiltinString,
  BuiltinToken,
  String,
  NormalizedString,
  Token,
  Language,
  Name,
  NCName,
  NMTOKEN,
  NMTOKENS,
  ID,
  IDREF,
  IDREFS,
  ENTITY,
  ENTITIES,
  QName,
  NOTATION,
  AnyURI,
  Boolean,
  Decimal,
  Integer,
  NonPositiveInteger,
  NegativeInteger,
  NonNegativeInteger,
  PositiveInteger,
  Long,
  Int,
  Short,
  Byte,
  UnsignedLong,
  UnsignedInt,
  UnsignedShort,
  UnsignedByte,
  Float,
  Double,
  Duration,
  DateTime,
  Time,
  Date,
  GYearMonth,
  GYear,
  GMonthDay,
  GDay,
  GMonth,
  HexBinary,
  Base64Binary,
  UntypedAtomic,
  AnyAtomicType,
  Count,
}

/** Kinds of values: within one, values are read and compared in the same way. */
export const enum Family {
  /** A value is its text. */
  Text,
  Boolean,
  Decimal,
  Float,
  Duration,
  Instant,
  Binary,
  QName,
}

/** Part 2, 4.3.6: what happens to white space before a text is read. */
export const enum Space {
  Preserve,
  Replace,
  Collapse,
  /** Collapsing where no value has a space within: what is left of a text after trimming is no value either. */
  Trim,
}

/** The family of a type. */
export function familyOf(type: i32): Family {
  if (type >= Type.Decimal && type <= Type.UnsignedByte) return Family.Decimal;
  if (type >= Type.DateTime && type <= Type.GMonth) return Family.Instant;
  switch (type) {
    case Type.QName:
    case Type.NOTATION:
      return Family.QName;
    case Type.Boolean:
      return Family.Boolean;
    case Type.Float:
    case Type.Double:
      return Family.Float;
    case Type.Duration:
      return Family.Duration;
    case Type.HexBinary:
    case Type.Base64Binary:
      return Family.Binary;
    default:
      return Family.Text;
  }
}

/** What a type does with white space. */
export function spaceOf(type: i32): Space {
  switch (type) {
    case Type.BuiltinString:
    case Type.String:
    case Type.UntypedAtomic:
    case Type.AnyAtomicType:
      return Space.Preserve;
    case Type.NormalizedString:
      return Space.Replace;
    case Type.BuiltinToken:
    case Type.Token:
    case Type.NMTOKENS:
    case Type.IDREFS:
    case Type.ENTITIES:
    case Type.AnyURI:
    case Type.Base64Binary:
      return Space.Collapse;
    default:
      return Space.Trim;
  }
}

/** Whether the values of a type are lists of words. */
export function isListType(type: i32): bool {
  return type == Type.NMTOKENS || type == Type.IDREFS || type == Type.ENTITIES;
}
