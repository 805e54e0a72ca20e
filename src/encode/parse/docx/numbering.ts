import type { XmlElement } from "../../../core/document.js";
import { attributeNamed, childOf, childrenOf } from "./nodes.js";

/** A paragraph's place in the lists of a document. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
  readonly type: "ordered" | "bulleted";
  /** The number that Word shows, which is not in the text. */
  readonly number?: string;
}

/** The lists of a document; every call counts on. */
export type Numbering = (numbering: XmlElement | undefined) => ListPlace | undefined;

/** The counting of the lists that a part defines. */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const byId = (local: string, id: string): ReadonlyMap<string, XmlElement> =>
    new Map(
      childrenOf(root)
        .filter((each) => each.local === local)
        .map((each) => [attributeNamed(each, id) ?? "", each]),
    );
  const abstracts = byId("abstractNum", "abstractNumId");
  const lists = byId("num", "numId");
  const counts = new Map<string, number[]>();
  return (numbering) => {
    const list = attributeNamed(childOf(numbering, "numId"));
    const depth = Math.min(8, Math.max(0, Number(attributeNamed(childOf(numbering, "ilvl")) ?? "0") || 0));
    // The list 0 says that a paragraph is in none, whatever its style says.
    if (numbering === undefined || list === undefined || list === "0") return undefined;
    const levels = levelsOf(lists.get(list), abstracts);
    const level = levels.get(String(depth));
    const format = attributeNamed(childOf(level, "numFmt")) ?? "decimal";
    if (format === "bullet" || format === "none") return { list, depth, type: "bulleted" };
    const count = counts.get(list) ?? [];
    const start = Number(attributeNamed(childOf(level, "start")) ?? "1") || 0;
    const counted = [...count.slice(0, depth), (count[depth] ?? start - 1) + 1];
    for (let i = 0; i < depth; i++) counted[i] ??= 1;
    counts.set(list, counted);
    const pattern = attributeNamed(childOf(level, "lvlText")) ?? `%${depth + 1}.`;
    const number = pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const i = Number(digit) - 1;
      const own = attributeNamed(childOf(levels.get(String(i)), "numFmt")) ?? "decimal";
      return written(counted[i] ?? 1, own);
    });
    return { list, depth, type: "ordered", ...(number.trim() && { number: number.trim() }) };
  };
}

function levelsOf(
  num: XmlElement | undefined,
  abstracts: ReadonlyMap<string, XmlElement>,
): ReadonlyMap<string, XmlElement> {
  const abstract = abstracts.get(attributeNamed(childOf(num, "abstractNumId")) ?? "");
  const overrides = childrenOf(num).flatMap((each) => childrenOf(each).filter((inner) => inner.local === "lvl"));
  const levels = [...childrenOf(abstract).filter((each) => each.local === "lvl"), ...overrides];
  return new Map(levels.map((level) => [attributeNamed(level, "ilvl") ?? "", level]));
}

function written(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(number).toLowerCase();
    case "upperLetter":
      return letters(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    default:
      return String(number);
  }
}

/** Word goes on after Z with AA, BB, CC. */
function letters(number: number): string {
  const index = Math.max(0, number - 1);
  return String.fromCharCode(65 + (index % 26)).repeat(Math.min(20, Math.floor(index / 26) + 1));
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return sign.repeat(times);
  }).join("");
}

const ROMAN: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
