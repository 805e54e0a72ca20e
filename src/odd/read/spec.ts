import { attributeOf, type XmlElement } from "../../core/document.js";
import type { AnySpec, AttributeList, Membership, Mode, Spec } from "../model.js";
import { teiChild, teiChildren } from "../names.js";
import { readAttributes } from "./attributes.js";
import { readConstraints } from "./constraints.js";
import { readContent } from "./content.js";
import { readAltIdents, readDocumentation } from "./prose.js";
import { identOf, keyOf, modeOf, occurrenceOf, placeOf, type Reading } from "./reading.js";
import { readValueList } from "./values.js";

/** What an ODD says of one element, class, macro or datatype: the thing, and which parts of it are said. */
export interface Declaration<S extends AnySpec = AnySpec> {
  readonly mode: Mode;
  readonly spec: S;
  /** The parts that a change puts in place of what is there. */
  readonly given: ReadonlySet<Part>;
  /** Whether memberships are put in place of those that are there, or added and taken away. */
  readonly classesMode: "change" | "replace";
}

/** A part of a specification that stands as a whole. */
export type Part =
  | "altIdent"
  | "equiv"
  | "gloss"
  | "desc"
  | "classes"
  | "content"
  | "valList"
  | "exemplum"
  | "remarks"
  | "listRef"
  | "model"
  | "dataRef"
  | "ns"
  | "type";

/** The names of the elements that specify things. */
export const SPEC_NAMES: ReadonlySet<string> = new Set(["elementSpec", "classSpec", "macroSpec", "dataSpec"]);

/** The thing that a specifying element specifies. */
export function readDeclaration(reading: Reading, element: XmlElement): Declaration {
  const classes = teiChild(element, "classes");
  return {
    mode: modeOf(reading, element) ?? "add",
    spec: readSpec(reading, element),
    given: partsOf(element),
    classesMode: classes && attributeOf(classes, "mode") === "change" ? "change" : "replace",
  };
}

/** An element, class, macro or datatype as it is specified. */
export function readSpec(reading: Reading, element: XmlElement): AnySpec {
  const general = readGeneral(reading, element);
  const values = teiChild(element, "valList");
  switch (element.local) {
    case "elementSpec":
      return {
        ...general,
        kind: "element",
        ns: attributeOf(element, "ns"),
        classes: readClasses(reading, element),
        content: readContentOf(reading, element),
        values: values && readValueList(reading, values),
        attributes: attributesOf(reading, element),
        models: ["model", "modelGrp", "modelSequence"].flatMap((local) => teiChildren(element, local)),
      };
    case "classSpec":
      return {
        ...general,
        kind: "class",
        type: attributeOf(element, "type") === "model" ? "model" : "atts",
        classes: readClasses(reading, element),
        attributes: attributesOf(reading, element),
      };
    case "macroSpec":
      return {
        ...general,
        kind: "macro",
        content: readContentOf(reading, element),
        values: values && readValueList(reading, values),
      };
    default:
      return {
        ...general,
        kind: "data",
        content: readContentOf(reading, element),
        values: values && readValueList(reading, values),
      };
  }
}

function readGeneral(reading: Reading, element: XmlElement): Spec {
  return {
    ident: identOf(reading, element),
    module: attributeOf(element, "module")?.trim(),
    prefix: attributeOf(element, "prefix"),
    altIdents: readAltIdents(element),
    docs: readDocumentation(element),
    constraints: readConstraints(reading, element),
    validUntil: attributeOf(element, "validUntil"),
    place: placeOf(reading, element),
  };
}

function attributesOf(reading: Reading, element: XmlElement): AttributeList {
  return readAttributes(reading, teiChildren(element, "attList"));
}

function readContentOf(reading: Reading, element: XmlElement): ReturnType<typeof readContent> {
  const content = teiChild(element, "content");
  if (content) return readContent(reading, content);
  // A datatype may be written without `content`.
  const data = element.local === "elementSpec" ? undefined : teiChild(element, "dataRef");
  return data ? readContent(reading, element).filter((each) => each.type === "dataRef") : [];
}

function readClasses(reading: Reading, element: XmlElement): readonly Membership[] {
  return teiChildren(element, "classes").flatMap((classes) =>
    teiChildren(classes, "memberOf").flatMap((member) => {
      const key = keyOf(reading, member);
      if (key === "") return [];
      const mode = modeOf(reading, member);
      const occurs = occurrenceOf(reading, member, ["min", "max"]);
      return [{ key, mode, occurs, place: placeOf(reading, member) }];
    }),
  );
}

function partsOf(element: XmlElement): ReadonlySet<Part> {
  const given = new Set<Part>();
  for (const child of element.children) {
    if (child.type !== "element") continue;
    if (/^model(?:Grp|Sequence)?$/.test(child.local)) given.add("model");
    const part = CHILDREN.find((each) => each === child.local);
    if (part) given.add(part);
  }
  for (const name of ["ns", "type"] as const) if (attributeOf(element, name) !== undefined) given.add(name);
  return given;
}

const CHILDREN: readonly Part[] = [
  "altIdent",
  "equiv",
  "gloss",
  "desc",
  "classes",
  "content",
  "valList",
  "exemplum",
  "remarks",
  "listRef",
  "dataRef",
];
