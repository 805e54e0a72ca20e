import type { Cited } from "./citation.js";

/** A document in RIS, whose lines end as its specification wants. */
export function risOf(cited: Cited): string {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", cited.isLetter ? "PCOMM" : "CHAP"],
    ["ID", cited.id],
    ...cited.authors.map((name) => ["AU", name] as const),
    ["TI", cited.title],
    ...cited.editors.map((name) => ["ED", name] as const),
    ["T2", cited.edition],
    ["PB", cited.publisher],
    ["PY", cited.published],
    ["DA", cited.date.replaceAll("-", "/")],
    ["AV", cited.archive],
    ["LA", cited.language],
    ["UR", cited.address],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
