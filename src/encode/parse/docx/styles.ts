import type { XmlElement } from "../../../core/document.js";
import { attributeNamed, childOf, childrenOf } from "./nodes.js";

/** What a style of paragraphs says of them. */
export interface ParagraphStyle {
  /** How deep a heading is. */
  readonly level?: number;
  readonly isQuote?: true;
  /** The list that its paragraphs belong to. */
  readonly numbering?: XmlElement;
}

/** The styles of a document by id. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  /** The properties of runs with a style of characters. */
  run(id: string | undefined): XmlElement | undefined;
}

/** The styles that a part defines; a style has what the one that it is based on has. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const styles = new Map(
    childrenOf(root)
      .filter((each) => each.local === "style")
      .map((each) => [attributeNamed(each, "styleId") ?? "", each]),
  );
  const lineOf = (id: string | undefined): readonly XmlElement[] => {
    const line: XmlElement[] = [];
    for (let next = styles.get(id ?? ""); next && !line.includes(next); next = styles.get(baseOf(next)))
      line.push(next);
    return line;
  };
  return {
    paragraph: (id) => styleOf(lineOf(id), id),
    run: (id) =>
      lineOf(id)
        .map((each) => childOf(each, "rPr"))
        .find((each) => each !== undefined),
  };
}

function baseOf(style: XmlElement): string {
  return attributeNamed(childOf(style, "basedOn")) ?? "";
}

function styleOf(line: readonly XmlElement[], id: string | undefined): ParagraphStyle {
  const names = line.map((each) => (attributeNamed(childOf(each, "name")) ?? "").toLowerCase());
  // A style may be used and not defined: its id is then all that tells.
  if (names.length === 0 && id !== undefined) names.push(id.replace(/(?<=[a-z])(?=\d)/i, " ").toLowerCase());
  const outlines = line.map((each) => attributeNamed(childOf(childOf(each, "pPr"), "outlineLvl")));
  const outline = Number(outlines.find((each) => each !== undefined) ?? "9");
  const heading = names.map((name) => /^heading (\d)$/.exec(name)?.[1]).find((level) => level !== undefined);
  const level = heading ? Number(heading) : names.includes("title") ? 1 : outline < 9 ? outline + 1 : undefined;
  const numbering = line.map((each) => childOf(childOf(each, "pPr"), "numPr")).find((each) => each !== undefined);
  return {
    ...(level !== undefined && { level }),
    ...(names.some((name) => /^(?:block text|(?:intense )?quote)$/.test(name)) && { isQuote: true }),
    ...(numbering && { numbering }),
  };
}
