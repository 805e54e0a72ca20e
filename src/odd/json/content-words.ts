import type { Content, Occurrence } from "../model.js";

/** What may stand somewhere, in the notation of RELAX NG's compact form; classes and elements by their names. */
export function contentWords(content: readonly Content[]): string {
  return content.length === 0 ? "empty" : content.map((each) => words(each, content.length > 1)).join(", ");
}

function words(content: Content, isInside: boolean): string {
  switch (content.type) {
    case "empty":
      return "empty";
    case "textNode":
      return "text";
    case "nameList":
      return "(any element of the schema)";
    case "sequence":
      return row(content.items, content.anyOrder ? " & " : ", ", { isInside, occurs: content.occurs });
    case "alternate":
      return row(content.items, " | ", { isInside, occurs: content.occurs });
    case "elementRef":
    case "macroRef":
      return `${content.key}${sign(content.occurs)}`;
    case "classRef": {
      const expanded = content.expand === "alternation" ? "" : `_${content.expand}`;
      const only = content.include ? `[only ${content.include.join(" ")}]` : "";
      const without = content.except.length === 0 ? "" : `[not ${content.except.join(" ")}]`;
      return `${content.key}${expanded}${only}${without}${sign(content.occurs)}`;
    }
    case "dataRef":
      return `${content.key ?? `xsd:${content.name}`}${content.restriction === undefined ? "" : ` { pattern = "${content.restriction}" }`}${sign(content.occurs)}`;
    case "anyElement":
      return `(any element)${sign(content.occurs)}`;
    case "valList":
      return `(${content.list.items.map(({ ident }) => `"${ident}"`).join(" | ")})`;
    case "relaxng":
      return "(a pattern of RELAX NG)";
  }
}

function row(
  items: readonly Content[],
  between: string,
  { isInside, occurs }: { readonly isInside: boolean; readonly occurs: Occurrence },
): string {
  const all = items.map((each) => words(each, items.length > 1)).join(between);
  const suffix = sign(occurs);
  return suffix !== "" || (isInside && items.length > 1) ? `(${all})${suffix}` : all || "empty";
}

function sign({ min, max }: Occurrence): string {
  if (min === 1 && max === 1) return "";
  if (min === 0 && max === 1) return "?";
  if (max === Number.POSITIVE_INFINITY && min < 2) return min === 0 ? "*" : "+";
  return `{${min},${max === Number.POSITIVE_INFINITY ? "" : max}}`;
}
