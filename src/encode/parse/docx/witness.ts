import type { XmlElement } from "../../../core/document.js";
import { textOf } from "../../../core/document.js";
import { attributeNamed, childrenOf, chosen } from "./nodes.js";
import { altOf } from "./pictures.js";

/** Every character that a part shows, in whatever it stands: what the text that was read is compared with. */
export function wordsOf(element: XmlElement): string {
  const own = SIGNS[element.local]?.(element);
  if (own !== undefined) return own;
  const inside = element.local === "AlternateContent" ? chosen(element) : childrenOf(element);
  const alt = DRAWINGS.has(element.local) ? altOf(element) : "";
  return alt + inside.map(wordsOf).join("");
}

const SIGNS: Readonly<Record<string, ((element: XmlElement) => string) | undefined>> = {
  t: textOf,
  delText: textOf,
  noBreakHyphen: () => "\u2011",
  softHyphen: () => "\u00ad",
  sym: (element) => {
    const code = Number.parseInt(attributeNamed(element, "char") ?? "", 16);
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) && (code & 0xfffe) !== 0xfffe
      ? String.fromCodePoint(code)
      : "";
  },
  textpath: () => "",
};

const DRAWINGS: ReadonlySet<string> = new Set(["drawing", "pict", "object"]);
