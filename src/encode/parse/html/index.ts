import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Transcription } from "../../tree.js";
import { Composer } from "../composer.js";
import { footnotesIn } from "./footnotes.js";
import { furnitureIn } from "./furniture.js";
import { pageFacts } from "./page-facts.js";
import { shownText, tellUnseen } from "./unseen.js";
import { writePage } from "./write.js";

/** A saved page to a tree: a block for every paragraph, heading or cell; what the page says of itself becomes hints. */
export function parseHtml(html: string): Transcription {
  const root = unified().use(rehypeParse).parse(html);
  const composer = new Composer();
  const facts = pageFacts(root);
  writePage(root, { composer, furniture: furnitureIn(root), footnotes: footnotesIn(root), base: facts.base });
  tellUnseen(root, composer);
  const { metadata } = facts;
  return {
    ...composer.finish({ text: shownText(root), ordered: true }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}
