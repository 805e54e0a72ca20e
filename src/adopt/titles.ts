import { attributeOf, childrenNamed, textOf, type XmlElement } from "../core/document.js";

/** What a document calls itself, and the whole that it belongs to. */
export interface Titles {
  readonly title?: string;
  /** The titles of a series, or of the whole. */
  readonly whole: readonly string[];
  readonly publisher?: string;
  /** The language of its text, where one is said. */
  readonly language?: string;
}

/** The titles in the header of a document. */
export function titlesOf(root: XmlElement): Titles {
  const [header] = childrenNamed(root, "teiHeader");
  const description = header && childrenNamed(header, "fileDesc")[0];
  const within = (name: string): readonly XmlElement[] => (description ? childrenNamed(description, name) : []);
  const titles = within("titleStmt").flatMap((each) => childrenNamed(each, "title"));
  const series = within("seriesStmt").flatMap((each) => childrenNamed(each, "title"));
  const isOfWhole = (title: XmlElement): boolean => ["s", "j"].includes(attributeOf(title, "level") ?? "");
  const isMain = (title: XmlElement): boolean => ["main", undefined].includes(attributeOf(title, "type"));
  const main = titles.find((each) => !isOfWhole(each) && isMain(each)) ?? titles[0];
  const publisher = within("publicationStmt").flatMap((each) => childrenNamed(each, "publisher"))[0];
  const [text] = childrenNamed(root, "text");
  const language = (text && attributeOf(text, "xml:lang")) ?? attributeOf(root, "xml:lang");
  return {
    ...named("title", main),
    whole: [...titles.filter(isOfWhole), ...series].map(folded).filter((each) => each !== ""),
    ...named("publisher", publisher),
    ...(language !== undefined && language !== "" && { language }),
  };
}

function named(
  key: "title" | "publisher",
  element: XmlElement | undefined,
): Partial<Record<"title" | "publisher", string>> {
  const value = element && folded(element);
  return value ? { [key]: value } : {};
}

function folded(element: XmlElement): string {
  return textOf(element).replace(/\s+/g, " ").trim();
}
