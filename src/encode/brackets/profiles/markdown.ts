import type { Convention, Profile } from "../convention.js";
import { ARCHIVAL_CONVENTIONS } from "./archival.js";
import { CARETS, TAGS, TILDES } from "./marks.js";

const MARKDOWN_CONVENTIONS: readonly Convention[] = [
  { name: "page", pattern: /^(?:-{3,}|\*{3,}|_{3,})$/, element: "pb", keep: "fw" },
  { name: "highlighting", marks: [["**", "**"]], element: "hi", attributes: { rend: "bold" }, keep: "pc" },
  { name: "highlighting", marks: [["__", "__"]], element: "hi", attributes: { rend: "underline" }, keep: "pc" },
  { name: "highlighting", marks: [["*", "*"]], element: "hi", attributes: { rend: "italic" }, keep: "pc" },
  { name: "highlighting", marks: [["==", "=="]], element: "hi", attributes: { rend: "highlight" }, keep: "pc" },
  { name: "highlighting", marks: [["`", "`"]], element: "hi", attributes: { rend: "monospace" }, keep: "pc" },
  ...TILDES,
  ...CARETS,
  ...TAGS,
  ...ARCHIVAL_CONVENTIONS,
];

/** Marks of Markdown in plain text, where they stay as text; and the brackets of archives. */
export const MARKDOWN: Profile = { name: "markdown", marksType: "markdown", conventions: MARKDOWN_CONVENTIONS };
