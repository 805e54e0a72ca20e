import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Plugin, unified } from "unified";
import type { Transcription } from "../../tree.js";
import { Composer } from "../composer.js";
import { MarkdownLedger } from "./ledger.js";
import { writeMarkdown } from "./write.js";

/** Markdown to a tree: CommonMark with tables, footnotes, strikethrough and front matter; everything else is text. */
export function parseMarkdown(text: string): Transcription {
  const root: Root = unified().use(remarkParse).use(extensions).use(remarkFrontmatter, ["yaml"]).parse(text);
  const composer = new Composer();
  const ledger = new MarkdownLedger(text);
  writeMarkdown(root, { text, composer, ledger });
  return composer.finish({ text: ledger.witness(), ordered: true });
}

/**
 * Of GitHub's additions those that make markup. Task lists would take `[x]` for a sign of their own, and addresses
 * without brackets need no link to be read; one tilde may be the document's.
 */
const extensions: Plugin<[], string, Root> = function () {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ];
};
