import type { XmlElement } from "../../../../core/document.js";
import { isNcName, trimSpace } from "../names.js";
import { oneOf, say } from "../reading.js";
import { placeOf, placeOfElement, RELAX_NG, type XmlReading } from "./context.js";

/** The shape of an element without attributes of its own. */
const PLAIN: Shape = { must: [], may: [] };

/** Which attributes the elements of RELAX NG have beside `ns` and `datatypeLibrary` (RELAX NG 3). */
const SHAPES: Readonly<Record<string, Shape>> = {
  element: { must: [], may: ["name"] },
  attribute: { must: [], may: ["name"] },
  group: PLAIN,
  interleave: PLAIN,
  choice: PLAIN,
  optional: PLAIN,
  zeroOrMore: PLAIN,
  oneOrMore: PLAIN,
  list: PLAIN,
  mixed: PLAIN,
  ref: { must: ["name"], may: [] },
  parentRef: { must: ["name"], may: [] },
  empty: PLAIN,
  value: { must: [], may: ["type"] },
  data: { must: ["type"], may: [] },
  notAllowed: PLAIN,
  externalRef: { must: ["href"], may: [] },
  text: PLAIN,
  grammar: PLAIN,
  param: { must: ["name"], may: [] },
  except: PLAIN,
  start: { must: [], may: ["combine"] },
  define: { must: ["name"], may: ["combine"] },
  include: { must: ["href"], may: [] },
  div: PLAIN,
  name: PLAIN,
  anyName: PLAIN,
  nsName: PLAIN,
};

interface Shape {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** Whether RELAX NG has an element of a name. */
export function isKnown(local: string): boolean {
  return Object.hasOwn(SHAPES, local);
}

/** The elements that are part of something else and no patterns. */
const NO_PATTERNS = ["param", "except", "start", "define", "include", "div", "name", "anyName", "nsName"];

/** Whether an element of a name is a pattern. */
export function isPattern(local: string): boolean {
  return isKnown(local) && !NO_PATTERNS.includes(local);
}

/** The value of an attribute of RELAX NG; white space at its ends does not count (4.2), but in an address it does. */
export function attributeIn(element: XmlElement, name: string): string | undefined {
  const value = element.attributes.find((each) => each.name === name)?.value;
  return value === undefined || name === "href" || name === "ns" ? value : trimSpace(value);
}

/** RELAX NG 3: the attributes of an element. Attributes in other namespaces are for others to read. */
export function checkAttributes(reading: XmlReading, element: XmlElement): void {
  const { must, may } = SHAPES[element.local] ?? PLAIN;
  for (const attribute of element.attributes) {
    const { name, uri } = attribute;
    if (name === "ns" || name === "datatypeLibrary" || (uri !== "" && uri !== RELAX_NG)) continue;
    if (uri === "" && (must.includes(name) || may.includes(name))) continue;
    const allowed = oneOf([...must, ...may, "ns", "datatypeLibrary"]);
    const message = `attribute \`${name}\` is not allowed on \`${element.name}\`; ${allowed} may stand there (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", placeOf(reading, attribute.range), message);
  }
  for (const name of must) {
    if (element.attributes.some((each) => each.name === name)) continue;
    const message = `\`${element.name}\` has no attribute \`${name}\`, which it must have (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", placeOfElement(reading, element), message);
  }
}

/** The value of an attribute that holds a name without a colon; said where it is none. */
export function nameIn(reading: XmlReading, element: XmlElement, attribute: string): string {
  const found = element.attributes.find((each) => each.name === attribute);
  const value = trimSpace(found?.value ?? "");
  if (found && !isNcName(value)) {
    const message = `\`${attribute}\` of \`${element.name}\` is \`${value}\`; a name without a colon must stand there (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", placeOf(reading, found.range), message);
  }
  return value;
}

/** The children that belong to RELAX NG; others are annotations (RELAX NG 4.1). Text between them is said. */
export function childrenOf(reading: XmlReading, element: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (const child of element.children) {
    if (child.type === "element") {
      if (child.uri === RELAX_NG) children.push(child);
    } else if (child.type === "text" && !child.isBlank) {
      const message = `text stands in \`${element.name}\`; elements and white space may stand there (RELAX NG 3)`;
      say(reading, "relaxng/schema-syntax", placeOf(reading, child.range), message);
    }
  }
  return children;
}

/** The text of an element that holds text only. */
export function textIn(reading: XmlReading, element: XmlElement): string {
  let text = "";
  for (const child of element.children) {
    if (child.type === "text") text += child.value;
    else if (child.type === "element") {
      const message = `element \`${child.name}\` stands in \`${element.name}\`; text only may stand there (RELAX NG 3)`;
      say(reading, "relaxng/schema-syntax", placeOfElement(reading, child), message);
    }
  }
  return text;
}

/** Says that an element may not stand where it does. */
export function sayMisplaced(reading: XmlReading, element: XmlElement, parent: XmlElement, allowed: string): void {
  const what = isKnown(element.local) ? "is not allowed" : "is no element of RELAX NG and stands";
  const message = `element \`${element.name}\` ${what} in \`${parent.name}\`; ${allowed} may stand there (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", placeOfElement(reading, element), message);
}
