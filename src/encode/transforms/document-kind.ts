import { kindOf } from "../lexicon/kinds.js";
import { isTelegraphic } from "../lexicon/letters.js";
import { type DocumentKind, type Transcription, textIn } from "../tree.js";

/** The kind that the title names, or a heading, or the form of the document shows. */
export function documentKind(tree: Transcription): DocumentKind {
  for (const role of ["title", "head"] as const) {
    const block = tree.children.find((each) => each.role === role);
    const kind = block && kindOf(textIn(tree, block).replace(/^\d{1,4}\.\s+/, ""));
    if (kind) return kind;
  }
  const { children } = tree;
  if (children.some((block) => block.opens?.type === "entry")) return "diary";
  if (children.some((block) => block.role === "memo-head" && isTelegraphic(textIn(tree, block)))) return "telegram";
  if (children.some((block) => block.role === "salute")) return "letter";
  if (children.some((block) => block.role === "paragraph" && /\sSTOP\s/.test(textIn(tree, block)))) return "telegram";
  return children.some((block) => block.role === "memo-head") ? "memorandum" : "document";
}
