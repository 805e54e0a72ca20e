import { TEI_NAMESPACE, XML_NAMESPACE } from "../../core/document.js";
import { isImage, isPointer } from "../../core/pointer-attributes.js";
import type { TableName } from "../../core/table.js";

/** What an attribute is for the checks, on the element that it stands on. */
export const ROLE = {
  NONE: 1,
  ID: 2,
  BASE: 3,
  POINTER: 4,
  IMAGE: 5,
  LANGUAGE: 6,
  LANGUAGE_IDENT: 7,
  DATE: 8,
  INCLUDED: 9,
} as const;

/** What an element is for the checks. */
export const KIND = {
  NONE: 1,
  EXAMPLE: 2,
  TEXT: 3,
  PERSON: 4,
  DEATH: 7,
  CORRESPONDENCE: 5,
  PREFIX: 6,
} as const;

/** The roles of attributes and the kinds of elements, by the numbers of their names. */
export interface Roles {
  /** The role of an attribute on an element. */
  role(element: number, attribute: number): number;
  kind(element: number): number;
  /** Whether the element's name is of TEI. */
  isTei(element: number): boolean;
}

/** The roles of the names that an XML engine counts: each pair of names is looked at once, whatever documents it stands in. */
export function rolesOf(names: readonly TableName[]): Roles {
  const known = all.get(names) ?? rolesFor(names);
  all.set(names, known);
  return known;
}

const all = new WeakMap<readonly TableName[], Roles>();

function rolesFor(names: readonly TableName[]): Roles {
  /** By element, then by attribute; nothing stands where nobody has asked. */
  const rows: (number | undefined)[][] = [];
  const kinds: (number | undefined)[] = [];
  return {
    role: (element, attribute) => {
      let row = rows[element];
      if (!row) {
        row = [];
        rows[element] = row;
      }
      let role = row[attribute];
      if (role === undefined) {
        role = roleOf(names[element], names[attribute]);
        row[attribute] = role;
      }
      return role;
    },
    kind: (element) => {
      let kind = kinds[element];
      if (kind === undefined) {
        kind = kindOf(names[element]);
        kinds[element] = kind;
      }
      return kind;
    },
    isTei: (element) => names[element]?.uri === TEI_NAMESPACE,
  };
}

function roleOf(element: TableName | undefined, attribute: TableName | undefined): number {
  if (!element || !attribute) return ROLE.NONE;
  if (attribute.uri === XML_NAMESPACE) return ROLES_OF_XML[attribute.local] ?? ROLE.NONE;
  if (attribute.uri !== "") return ROLE.NONE;
  if (element.uri === XINCLUDE && element.local === "include") {
    return attribute.local === "href" ? ROLE.INCLUDED : ROLE.NONE;
  }
  if (element.uri !== TEI_NAMESPACE) return ROLE.NONE;
  if (isPointer(element.local, attribute.local)) {
    return isImage(element.local, attribute.local) ? ROLE.IMAGE : ROLE.POINTER;
  }
  if (element.local === "language" && attribute.local === "ident") return ROLE.LANGUAGE_IDENT;
  if (LANGUAGES.has(attribute.local)) return ROLE.LANGUAGE;
  return DATES.has(attribute.local) && !UNDATED.has(element.local) ? ROLE.DATE : ROLE.NONE;
}

const XINCLUDE = "http://www.w3.org/2001/XInclude";

const ROLES_OF_XML: Readonly<Record<string, number>> = { id: ROLE.ID, base: ROLE.BASE, lang: ROLE.LANGUAGE };

/** The attributes that hold a language tag, or several as `otherLangs` does. */
const LANGUAGES: ReadonlySet<string> = new Set(["mainLang", "otherLangs", "targetLang", "docLang"]);

/** The attributes of TEI's classes att.datable.w3c and att.datable.iso. */
export const DATES: ReadonlySet<string> = new Set(
  ["when", "from", "to", "notBefore", "notAfter"].flatMap((each) => [each, `${each}-iso`]),
);

/** Elements whose `from` and `to` are no dates: pages, lines and the like. */
const UNDATED: ReadonlySet<string> = new Set(["biblScope", "citedRange", "locus"]);

function kindOf(element: TableName | undefined): number {
  if (element?.local === "egXML") return KIND.EXAMPLE;
  return element?.uri === TEI_NAMESPACE ? (KINDS[element.local] ?? KIND.NONE) : KIND.NONE;
}

const KINDS: Readonly<Record<string, number>> = {
  text: KIND.TEXT,
  sourceDoc: KIND.TEXT,
  person: KIND.PERSON,
  death: KIND.DEATH,
  correspDesc: KIND.CORRESPONDENCE,
  prefixDef: KIND.PREFIX,
};
