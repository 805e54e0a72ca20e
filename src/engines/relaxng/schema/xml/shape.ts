import { nextRecord, RECORD } from "../../../../core/table.js";
import { isNcName, trimSpace } from "../names.js";
import { oneOf, say } from "../reading.js";
import { placeOf, type XmlReading } from "./context.js";
import {
  attributeAt,
  attributeRange,
  attributesOf,
  endBefore,
  RELAX_NG,
  type SchemaElement,
  writtenIn,
} from "./element.js";

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
export function attributeIn(element: SchemaElement, name: string): string | undefined {
  const value = writtenIn(element, name);
  return value === undefined || name === "href" || name === "ns" ? value : trimSpace(value);
}

/** RELAX NG 3: the attributes of an element. Attributes in other namespaces are for others to read. */
export function checkAttributes(reading: XmlReading, element: SchemaElement): void {
  const { must, may } = SHAPES[element.local] ?? PLAIN;
  if (hasItsShape(element, must, may)) return;
  for (const [{ name, uri }, at] of attributesOf(element)) {
    if (name === "ns" || name === "datatypeLibrary" || (uri !== "" && uri !== RELAX_NG)) continue;
    if (uri === "" && (must.includes(name) || may.includes(name))) continue;
    const allowed = oneOf([...must, ...may, "ns", "datatypeLibrary"]);
    const message = `attribute \`${name}\` is not allowed on \`${element.name}\`; ${allowed} may stand there (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", placeOf(reading, attributeRange(element, at)), message);
  }
  for (const name of must) {
    if (attributeAt(element, name) >= 0) continue;
    const message = `\`${element.name}\` has no attribute \`${name}\`, which it must have (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", element, message);
  }
}

/** Whether an element has one attribute, which may and must be there, or none, where none must be: so it is with most. */
function hasItsShape(element: SchemaElement, must: readonly string[], may: readonly string[]): boolean {
  if (element.only === undefined) return element.isBare && must.length === 0;
  return must.length === 0 ? may[0] === element.only : must[0] === element.only;
}

/** The value of an attribute that holds a name without a colon; said where it is none. */
export function nameIn(reading: XmlReading, element: SchemaElement, attribute: string): string {
  const at = attributeAt(element, attribute);
  if (at < 0) return "";
  const value = trimSpace(element.file.valueAt(element.file.table.words, at + 4));
  if (!isNcName(value)) {
    const message = `\`${attribute}\` of \`${element.name}\` is \`${value}\`; a name without a colon must stand there (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", placeOf(reading, attributeRange(element, at)), message);
  }
  return value;
}

/** The elements of RELAX NG in an element that holds elements only. Text between them is said. */
export function childrenOf(reading: XmlReading, element: SchemaElement): readonly SchemaElement[] {
  if (element.texts) sayTexts(reading, element, element.texts);
  return element.children;
}

function sayTexts(reading: XmlReading, { file, name }: SchemaElement, texts: readonly number[]): void {
  const { words } = file.table;
  for (const at of texts) {
    const place = placeOf(reading, file.range(words[at + 1] ?? 0, words[at + 2] ?? 0));
    const message = `text stands in \`${name}\`; elements and white space may stand there (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", place, message);
  }
}

/** The text of an element that holds text only. */
export function textIn(reading: XmlReading, element: SchemaElement): string {
  const { file, at: start, name } = element;
  const { words } = file.table;
  let text = "";
  for (let at = nextRecord(words, start); words[at] !== RECORD.END; at = nextRecord(words, at)) {
    if (words[at] === RECORD.TEXT) text += file.valueAt(words, at + 3);
    else if (words[at] === RECORD.START) {
      const place = placeOf(reading, file.range(words[at + 2] ?? 0, words[at + 3] ?? 0));
      const message = `element \`${file.nameAt(at + 1).name}\` stands in \`${name}\`; text only may stand there (RELAX NG 3)`;
      say(reading, "relaxng/schema-syntax", place, message);
      at = endBefore(words, at);
    }
  }
  return text;
}

/** Says that an element may not stand where it does. */
export function sayMisplaced(
  reading: XmlReading,
  element: SchemaElement,
  parent: SchemaElement,
  allowed: string,
): void {
  const what = isKnown(element.local) ? "is not allowed" : "is no element of RELAX NG and stands";
  const message = `element \`${element.name}\` ${what} in \`${parent.name}\`; ${allowed} may stand there (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", element, message);
}
