import type { Element, ElementContent } from "xast";
import { FIELD_LABELS } from "../lexicon/page.js";
import { type Block, textIn } from "../tree.js";
import { blockOf, type Findings, pageDay } from "./findings.js";
import { element, inlineOf, text } from "./inline.js";

/** The labels of the page that have no value, those that have one, and what is left to a person. */
export function notesStmt(findings: Findings): readonly Element[] {
  const { tree, recipient, date } = findings;
  const notes: Element[] = [];
  const valued = new Set<Block>();
  const told = tree.children.filter((block) => block.role === "label" || block.role === "value");
  for (const [i, label] of told.entries()) {
    if (label.role !== "label") continue;
    const name = textIn(tree, label).replace(/:$/, "");
    const values: ElementContent[] = [];
    for (let next = told[i + 1 + values.length]; next?.role === "value"; next = told[i + 1 + values.length]) {
      values.push(element("p", {}, inlineOf(tree, next, next.spans)));
      valued.add(next);
    }
    if (values.length > 0) notes.push(element("note", { type: "field", n: name, source: "#src-page" }, values));
    else if (isEmptyField(tree, label)) {
      notes.push(
        element("note", { type: "empty-field", n: name, source: "#src-page" }, [
          text(`The page has the field “${name}” with no value.`),
        ]),
      );
    }
  }
  for (const block of untold(findings, valued))
    notes.push(element("note", { type: "field", source: "#src-page" }, inlineOf(tree, block, block.spans)));
  const questions = [
    !date && !tree.metadata?.date && "The source gives no date that can be read.",
    !recipient && tree.facts.kind === "document" && "The kind of the document could not be told.",
  ];
  for (const question of questions)
    if (question) notes.push(element("note", { type: "todo", ...inferredResp }, [text(question)]));
  return notes.length > 0 ? [element("notesStmt", {}, notes)] : [];
}

const inferredResp = { resp: "#encoder" };

/** The label of a field with nothing under it; the heading of a section is no field. */
function isEmptyField(tree: Findings["tree"], label: Findings["tree"]["children"][number]): boolean {
  const next = tree.children[tree.children.indexOf(label) + 1];
  return next?.role !== "value" && FIELD_LABELS.has(textIn(tree, label).replace(/:$/, "").toLowerCase());
}

/** The blocks of the page that the header tells nowhere else. */
function untold({ tree, title, date }: Findings, valued: ReadonlySet<Block>): readonly Block[] {
  const citation = blockOf(tree, "citation");
  return tree.children.filter((block) => {
    switch (block.role) {
      case "title":
        return block !== title;
      case "citation":
        return block !== citation;
      case "value":
        return !valued.has(block);
      case "page-date": {
        const day = pageDay(tree, date);
        return !day || textIn(tree, day) !== textIn(tree, block);
      }
      default:
        return false;
    }
  });
}
