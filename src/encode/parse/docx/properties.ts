import type { XmlElement } from "../../../core/document.js";
import { textOf } from "../../../core/document.js";
import type { Metadata } from "../../metadata/metadata.js";
import { childrenOf } from "./nodes.js";

/** What the properties of a file say of the document, and those that only speak of the file. */
export function propertiesOf(root: XmlElement | undefined): { readonly metadata: Metadata; readonly told: string } {
  const given = childrenOf(root)
    .map((each) => ({ name: each.local, words: textOf(each).trim() }))
    .filter(({ words }) => words !== "");
  const valueNamed = (name: string): string | undefined => given.find((each) => each.name === name)?.words;
  const title = valueNamed("title");
  const keywords =
    valueNamed("keywords")
      ?.split(/[;,]/)
      .map((each) => each.trim())
      .filter(Boolean) ?? [];
  const language = valueNamed("language");
  return {
    metadata: {
      ...(title && { title: [title] }),
      ...(keywords.length > 0 && { keywords }),
      ...(language && { language: [language] }),
    },
    told: given
      .filter(({ name }) => !["title", "keywords", "language"].includes(name))
      .map(({ name, words }) => `${name}: ${words}`)
      .join("; "),
  };
}
