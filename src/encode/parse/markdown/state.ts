import type { Node } from "mdast";
import type { Range } from "../../../core/source.js";
import type { Composer } from "../composer.js";
import type { MarkdownLedger } from "./ledger.js";
import type { Definitions } from "./names.js";

/** What a Markdown file is written with. */
export interface MarkdownWriting {
  readonly text: string;
  readonly composer: Composer;
  readonly ledger: MarkdownLedger;
}

/** A Markdown file while it is written. */
export interface State extends MarkdownWriting {
  readonly names: Definitions;
  /** How many quotations stand around. */
  readonly quotes: number;
}

/** Where a node stands in the file. */
export function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
