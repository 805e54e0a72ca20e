import type { Convention, Marks } from "../convention.js";

/** What is struck out, put in or set off by signs that are no brackets: common to schools that type on a keyboard. */
export const TAGS: readonly Convention[] = [
  {
    name: "deletion",
    marks: tags("s", "strike", "del"),
    element: "del",
    attributes: { rend: "strikethrough" },
    keep: "pc",
  },
  { name: "addition", marks: tags("ins", "add"), element: "add", keep: "pc" },
  { name: "highlighting", marks: tags("u"), element: "hi", attributes: { rend: "underline" }, keep: "pc" },
  { name: "highlighting", marks: tags("i", "em"), element: "hi", attributes: { rend: "italic" }, keep: "pc" },
  { name: "highlighting", marks: tags("b", "strong"), element: "hi", attributes: { rend: "bold" }, keep: "pc" },
  { name: "highlighting", marks: tags("sup"), element: "hi", attributes: { rend: "superscript" }, keep: "pc" },
  { name: "highlighting", marks: tags("sub"), element: "hi", attributes: { rend: "subscript" }, keep: "pc" },
  { name: "unclear", marks: tags("unclear"), element: "unclear", attributes: { cert: "low" }, keep: "pc", voice: true },
];

/** Words put in above the line, between two signs. */
export const CARETS: readonly Convention[] = [
  { name: "addition", marks: [["^", "^"]], element: "add", attributes: { place: "above" }, keep: "pc" },
  { name: "addition", marks: [["\\", "/"]], element: "add", attributes: { place: "above" }, keep: "pc" },
  { name: "addition", marks: [["↑", "↓"]], element: "add", attributes: { place: "above" }, keep: "pc" },
];

/** Words struck out, between tildes. */
export const TILDES: readonly Convention[] = [
  { name: "deletion", marks: [["~~", "~~"]], element: "del", attributes: { rend: "strikethrough" }, keep: "pc" },
];

function tags(...names: readonly string[]): readonly Marks[] {
  return names.map((name): Marks => [`<${name}>`, `</${name}>`]);
}
