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
import type { Outcome } from "../../../core/outcome.js";
import { readYaml } from "../../metadata/read.js";
import type { Transcription } from "../../tree.js";
import { Composer } from "../composer.js";
import { MarkdownLedger } from "./ledger.js";
import { FRONT_MATTER, writeMarkdown } from "./write.js";

/** Markdown to a tree: CommonMark with tables, footnotes, strikethrough and front matter; everything else is text. */
export function parseMarkdown(text: string, path: string): Outcome<Transcription> {
  const front = frontMatterOf(text, path);
  const processor = unified().use(remarkParse).use(extensions);
  const root: Root = (front ? processor.use(remarkFrontmatter, ["yaml"]) : processor).parse(text);
  const composer = new Composer();
  const ledger = new MarkdownLedger(text);
  writeMarkdown(root, { text, composer, ledger });
  const written = composer.finish({ text: ledger.witness(), ordered: true });
  const diagnostics = front?.diagnostics ?? [];
  // Front matter whose every key has its place in the header is told there.
  const told = written.apart?.filter(({ kind }) => kind !== FRONT_MATTER || diagnostics.length > 0) ?? [];
  return { value: { ...written, apart: told, ...front?.value }, diagnostics };
}

/** What the front matter says; none where the lines between two rules say nothing that is known, and so are text. */
function frontMatterOf(text: string, path: string): Outcome<Pick<Transcription, "metadata">> | undefined {
  const match = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const offset = text.indexOf("\n") + 1;
  const { value, diagnostics } = readYaml(match.groups?.yaml ?? "", { path, offset });
  const [account] = value;
  return account && Object.keys(account.metadata).length > 0
    ? { value: { metadata: account.metadata }, diagnostics }
    : undefined;
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
