import { attributeOf, type XmlElement } from "../../core/document.js";
import type { Range, Source } from "../../core/source.js";
import type { Mode, Occurrence, Place } from "../model.js";
import type { Say } from "../saying.js";

/** What reading a part of an ODD needs: the text it is of, and somewhere to say what is wrong with it. */
export interface Reading {
  readonly source: Source;
  readonly say: Say;
}

/** The place of an element: that of its start tag. */
export function placeOf({ source }: Reading, element: XmlElement): Place {
  return new PlaceOfElement(source, element);
}

/** Hardly any place is ever shown: where it is in the text is found out when it is. */
class PlaceOfElement implements Place {
  readonly source: Source;
  readonly #element: XmlElement;

  constructor(source: Source, element: XmlElement) {
    this.source = source;
    this.#element = element;
  }

  get range(): Range {
    return this.#element.startTag;
  }
}

/** The place of an attribute's value; that of the element where it has no such attribute. */
export function placeOfAttribute({ source }: Reading, element: XmlElement, name: string): Place {
  const attribute = element.attributes.find((each) => each.name === name);
  return { source, range: attribute?.range ?? element.startTag };
}

const MODES: readonly Mode[] = ["add", "change", "delete", "replace"];

/** The mode that an element has; undefined where it says none. */
export function modeOf(reading: Reading, element: XmlElement): Mode | undefined {
  const value = attributeOf(element, "mode")?.trim();
  if (value === undefined) return undefined;
  const mode = MODES.find((each) => each === value);
  if (mode) return mode;
  const place = placeOfAttribute(reading, element, "mode");
  reading.say(
    "odd/value",
    place,
    `\`${value}\` is no mode; \`add\`, \`change\`, \`delete\` or \`replace\` may stand here`,
  );
  return undefined;
}

/** The name of a thing; what has none, or none that can be one in XML, is said and has the empty one. */
export function identOf(reading: Reading, element: XmlElement): string {
  const ident = attributeOf(element, "ident")?.trim() ?? "";
  if (isName(ident)) return ident;
  const what = ident === "" ? `\`${element.name}\` has no \`ident\`` : `\`${ident}\` is no name`;
  const place = placeOfAttribute(reading, element, "ident");
  reading.say("odd/value", place, `${what}; the name of what it specifies must stand there, without white space`);
  return "";
}

/** Whether a text can be the name of an element or attribute (XML 1.0 2.3), with one prefix at most. */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?$/u.test(text);
}

/** What an element refers to; what refers to nothing is said and has the empty name. */
export function keyOf(reading: Reading, element: XmlElement): string {
  const key = attributeOf(element, "key")?.trim() ?? "";
  const name = attributeOf(element, "name")?.trim() ?? "";
  if (key === "" && name !== "") {
    const message = `\`${element.name}\` has \`name\`, which is taken for \`key\`; \`key\` must stand there`;
    reading.say("odd/unknown-name", placeOfAttribute(reading, element, "name"), message);
    return name;
  }
  if (key === "") {
    const message = `\`${element.name}\` has no \`key\`; the name of what it refers to must stand there`;
    reading.say("odd/value", placeOf(reading, element), message);
  }
  return key;
}

/** More than this is as good as without end: a schema writes every occurrence out. */
const MOST = 400;

/** How often something stands, as two attributes say it; what cannot be meant is said. */
export function occurrenceOf(
  reading: Reading,
  element: XmlElement,
  [least, most]: readonly [string, string] = ["minOccurs", "maxOccurs"],
): Occurrence {
  const min = countIn(reading, element, least);
  const max = countIn(reading, element, most);
  if (min > max) {
    const place = placeOfAttribute(reading, element, least);
    const message = `\`${least}\` is ${min} and \`${most}\` ${max}; the least number cannot be greater than the most`;
    reading.say("odd/value", place, message);
    return { min: max, max };
  }
  return { min: Math.min(min, MOST), max: max > MOST ? Number.POSITIVE_INFINITY : max };
}

function countIn(reading: Reading, element: XmlElement, name: string): number {
  const value = attributeOf(element, name)?.trim();
  if (value === undefined) return 1;
  if (value === "unbounded") return Number.POSITIVE_INFINITY;
  if (/^\+?[0-9]+$/.test(value)) return Number(value);
  const place = placeOfAttribute(reading, element, name);
  reading.say("odd/value", place, `\`${value}\` is no count; a whole number or \`unbounded\` may stand here`);
  return 1;
}
