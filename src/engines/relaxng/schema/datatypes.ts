import { nearest } from "../../../core/nearest.js";
import type { Place } from "../grammar.js";
import { isLibraryAddress } from "./names.js";
import { oneOf, type Reading, say } from "./reading.js";
import type { DataNode, ValueNode } from "./syntax.js";

/** The library of XML Schema. */
export const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";
/** The library of RELAX NG DTD Compatibility: ID, IDREF and IDREFS as XML Schema has them. */
const COMPATIBILITY = "http://relaxng.org/ns/compatibility/datatypes/1.0";

/** What an attribute holds: IDs, references to them, or neither. */
export type IdType = "ID" | "IDREF" | "IDREFS" | undefined;

/** The ID type that a type of a library is. */
export function idType({ library, type }: { readonly library: string; readonly type: string }): IdType {
  if (type !== "ID" && type !== "IDREF" && type !== "IDREFS") return undefined;
  return library === XSD ? type : undefined;
}

const NOT_ORDERED = ["pattern"];
const ORDERED = [...NOT_ORDERED, "minInclusive", "maxInclusive", "minExclusive", "maxExclusive"];
const DECIMAL = [...ORDERED, "totalDigits", "fractionDigits"];
const LONG = [...NOT_ORDERED, "length", "minLength", "maxLength"];

/** The types of XML Schema, and two of XPath, with the facets that may be their params. */
const XSD_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ...typesWith(
    LONG,
    "string normalizedString token language Name NCName NMTOKEN NMTOKENS ID IDREF IDREFS ENTITY ENTITIES " +
      "anyURI hexBinary base64Binary",
  ),
  ...typesWith(NOT_ORDERED, "boolean QName NOTATION untypedAtomic anyAtomicType"),
  ...typesWith(ORDERED, "float double duration dateTime time date gYearMonth gYear gMonthDay gDay gMonth"),
  ...typesWith(
    DECIMAL,
    "decimal integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger unsignedLong " +
      "unsignedInt unsignedShort unsignedByte positiveInteger",
  ),
]);

function typesWith(facets: readonly string[], names: string): readonly (readonly [string, readonly string[]])[] {
  return names.split(" ").map((name) => [name, facets] as const);
}

/** The types of each library that is known, with their params. RELAX NG 6.2.9: the built-in library has two, without any. */
const LIBRARIES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  ["", new Map(typesWith([], "string token"))],
  [XSD, XSD_TYPES],
  [COMPATIBILITY, new Map(typesWith([], "ID IDREF IDREFS"))],
]);

/** The `data` with what RELAX NG 4.16 asks of its type and params checked. */
export function checkData(reading: Reading, node: DataNode): DataNode {
  const { library, type, params, place } = node;
  const known = paramsOf(reading, library, type, place);
  if (!known) return node;
  const wrong = params.find(({ name }) => !known.includes(name));
  if (wrong) {
    const message = `param \`${wrong.name}\` is not allowed on \`${type}\`; ${sayParams(library, known)}`;
    say(reading, "relaxng/schema-datatype", place, message);
    return node;
  }
  const normal = normalLibrary(library);
  const reason = reading.checks.checkDatatype?.(normal, type, params);
  if (reason !== undefined) say(reading, "relaxng/schema-datatype", place, `${reason} (RELAX NG 4.16)`);
  return normal === library ? node : { ...node, library: normal };
}

/** The `value` with what RELAX NG 4.16 asks of its type checked; the namespaces stay only where the value needs them. */
export function checkValue(reading: Reading, node: ValueNode): ValueNode {
  const { type, value, place } = node;
  if (!paramsOf(reading, node.library, type, place)) return node;
  // Any text is a value of the types of the built-in library.
  if (node.library === "") return { ...node, namespaces: NO_NAMESPACES };
  const library = normalLibrary(node.library);
  const needsNamespaces = library === XSD && (type === "QName" || type === "NOTATION");
  const namespaces = needsNamespaces ? node.namespaces : NO_NAMESPACES;
  const reason =
    (needsNamespaces ? unboundPrefix(value, namespaces) : undefined) ??
    reading.checks.checkValue?.(library, type, value, namespaces);
  if (reason !== undefined) say(reading, "relaxng/schema-datatype", place, `${reason} (RELAX NG 4.16)`);
  return { ...node, library, namespaces };
}

const NO_NAMESPACES: Readonly<Record<string, string>> = {};

function normalLibrary(library: string): string {
  return library === COMPATIBILITY ? XSD : library;
}

function unboundPrefix(value: string, namespaces: Readonly<Record<string, string>>): string | undefined {
  const prefix = /^\s*([^:\s]+):/.exec(value)?.[1];
  if (prefix === undefined || Object.hasOwn(namespaces, prefix)) return undefined;
  return `prefix \`${prefix}\` of the value \`${value.trim()}\` is bound to no namespace`;
}

/** The params that a type may have; said where there is no such type. */
function paramsOf(reading: Reading, library: string, type: string, place: Place): readonly string[] | undefined {
  // What is no address at all was said where it is written.
  if (!isLibraryAddress(library)) return undefined;
  const types = LIBRARIES.get(library);
  const params = types?.get(type);
  if (params) return params;
  say(reading, "relaxng/schema-datatype", place, types ? sayType(library, type, types) : sayLibrary(library));
  return undefined;
}

function sayLibrary(library: string): string {
  return `datatype library \`${library}\` is not known; \`${XSD}\` or the built-in one, which has no address, may stand there (RELAX NG 4.16)`;
}

function sayType(library: string, type: string, types: ReadonlyMap<string, readonly string[]>): string {
  if (library === "") {
    const there = `\`${type}\` is no type of the built-in datatype library; \`string\` or \`token\` may stand there`;
    const other = XSD_TYPES.has(type) ? `, or the type of XML Schema with \`datatypeLibrary="${XSD}"\`` : "";
    return `${there}${other} (RELAX NG 4.16, 6.2.9)`;
  }
  const meant = nearest(type, types.keys());
  const hint = meant.length > 0 ? `; did you mean ${oneOf(meant)}?` : "; one of its types must stand there";
  return `\`${type}\` is no type of the datatype library \`${library}\`${hint} (RELAX NG 4.16)`;
}

function sayParams(library: string, known: readonly string[]): string {
  const allowed = known.length > 0 ? `${oneOf(known)} may stand there` : "it has no params";
  return `${allowed} (RELAX NG ${library === "" ? "4.16, 6.2.9" : "4.16"})`;
}
