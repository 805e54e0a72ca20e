import type { Cited } from "./citation.js";

/** A document as an entry of BibTeX. */
export function bibtexOf(cited: Cited): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["author", cited.authors.map(nameOf).join(" and ")],
    ["title", `{${escapedOf(cited.title)}}`],
    ["editor", cited.editors.map(nameOf).join(" and ")],
    ["booktitle", escapedOf(cited.edition)],
    ["publisher", escapedOf(cited.publisher)],
    ["year", cited.published],
    ["origdate", cited.date],
    ["note", escapedOf(cited.archive)],
    ["langid", cited.language],
    ["url", cited.address],
  ];
  const lines = fields
    .filter(([, value]) => value !== "" && value !== "{}")
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@incollection{${keyOf(cited.id)},\n${lines.join("")}}\n`;
}

/** A key may hold nothing that BibTeX reads as its own. */
function keyOf(id: string): string {
  return id.normalize("NFKD").replace(/[^A-Za-z0-9._-]/g, "") || "document";
}

/** A name that is no personal name in two parts would be taken apart at its spaces. */
function nameOf(name: string): string {
  const plain = escapedOf(name);
  return /^[^,]+,\s*[^,]+$/.test(plain) ? plain : `{${plain}}`;
}

function escapedOf(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (each) => ESCAPES[each] ?? `\\${each}`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
