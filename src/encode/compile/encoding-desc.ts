import type { Element, ElementContent } from "xast";
import { VERSION } from "../../core/version.js";
import { collapse } from "../lines.js";
import { textIn } from "../tree.js";
import { blocksOf, type Findings } from "./findings.js";
import { element, text } from "./inline.js";
import { standing } from "./standing.js";

/** How the document was encoded, by what program, and what of the page was left out. */
export function encodingDesc(findings: Findings): Element {
  return element("encodingDesc", {}, [
    PROJECT,
    ...samplingDecl(findings),
    EDITORIAL[findings.voice],
    classDecl(findings),
    APPLICATION,
  ]);
}

function projectDesc(): Element {
  return element("projectDesc", {}, [
    paragraph(
      "Every character of the transcription stands in ",
      gi("body"),
      ", in its order; what the page tells of the document stands in the header.",
    ),
  ]);
}

/** Nothing of the page vanishes unseen: what is neither in the body nor in a field of the header is told here. */
function samplingDecl({ tree }: Findings): readonly Element[] {
  const furniture = blocksOf(tree, "furniture").map((block) => textIn(tree, block));
  const labels = blocksOf(tree, "label").map((block) => textIn(tree, block));
  const apart = apartOf(tree);
  if (furniture.length + labels.length + apart.length === 0) return [];
  return [
    element("samplingDecl", {}, [
      ...(furniture.length > 0 ? [paragraph("Left out as furniture of the site: ", ...quoted(furniture), ".")] : []),
      ...(labels.length > 0 ? [paragraph("Left out as labels of the page: ", ...quoted(labels), ".")] : []),
      ...apart,
    ]),
  ];
}

/** What the file holds beside the text of the document, by kind. */
function apartOf({ apart = [] }: Findings["tree"]): readonly Element[] {
  return [...new Set(apart.map(({ kind }) => kind))].map((kind) =>
    paragraph(
      `Left out as ${kind}: `,
      ...quoted(apart.filter((each) => each.kind === kind).map(({ words }) => words)),
      ".",
    ),
  );
}

function quoted(words: readonly string[]): readonly ElementContent[] {
  return words.flatMap((each, i) => [...(i > 0 ? [text(", ")] : []), element("q", {}, [text(collapse(each))])]);
}

function editorialDecl(voice: Findings["voice"]): Element {
  return element("editorialDecl", {}, [
    element("correction", { status: "medium", method: "markup" }, [
      paragraph(
        "Nothing is corrected silently. An evident slip in a title is marked with ",
        gi("sic"),
        " and ",
        gi("corr"),
        ".",
      ),
    ]),
    element("punctuation", { marks: "all" }, [
      paragraph(
        `Square brackets are the ${voice}’s. They stay as text inside the element that says what they mean, with `,
        att("resp"),
        " ",
        val(`#${voice}`),
        ". A bracket that the source leaves open is left open.",
      ),
    ]),
    element("interpretation", {}, [
      paragraph(
        "Names are tagged in full, titles of honour as ",
        gi("roleName"),
        "; ",
        att("ref"),
        " points to ",
        gi("standOff"),
        ". What the source does not say carries ",
        att("resp"),
        " ",
        val("#encoder"),
        " and ",
        att("cert"),
        ".",
      ),
    ]),
    element("stdVals", {}, [paragraph("Dates in attributes follow ISO 8601.")]),
  ]);
}

function classDecl({ tree }: Findings): Element {
  const kind = tree.facts.kind ?? "document";
  const category = element("category", { "xml:id": `doctype-${kind}` }, [
    element("catDesc", {}, [text(`${kind[0]?.toUpperCase()}${kind.slice(1)}`)]),
  ]);
  return element("classDecl", {}, [element("taxonomy", { "xml:id": "doctype" }, [category])]);
}

function appInfo(): Element {
  return element("appInfo", {}, [
    element("application", { ident: "teiwright", version: VERSION }, [
      element("label", {}, [text("teiwright encode")]),
    ]),
  ]);
}

function paragraph(...parts: readonly (string | ElementContent)[]): Element {
  return element(
    "p",
    {},
    parts.map((part) => (typeof part === "string" ? text(part) : part)),
  );
}

function gi(name: string): Element {
  return element("gi", {}, [text(name)]);
}

function att(name: string): Element {
  return element("att", {}, [text(name)]);
}

function val(value: string): Element {
  return element("val", {}, [text(value)]);
}

// What is the same in all documents.
const PROJECT = standing(projectDesc());
const EDITORIAL = {
  translator: standing(editorialDecl("translator")),
  transcriber: standing(editorialDecl("transcriber")),
} as const;
const APPLICATION = standing(appInfo());
