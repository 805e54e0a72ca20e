import type { Node } from "unist";
import type { Range } from "../core/source.js";
import type { Metadata } from "./metadata/metadata.js";

/**
 * A transcription on its way to TEI: one text that never changes, blocks that cover it, and spans that say what stretches of it are.
 * Markup is only ever laid over the text, so no character can be lost or altered on the way.
 */
export interface Transcription extends Node {
  readonly type: "transcription";
  /** Every character that was read, in reading order. */
  readonly text: string;
  /** In reading order; between them stands nothing but white space. */
  readonly children: readonly Block[];
  readonly facts: Facts;
  /** Where stretches of the text stood in the input, in order; absent where the text is the input. */
  readonly places?: readonly Place[];
  /** What the input holds beside the text of the document; it is told in the header. */
  readonly apart?: readonly Apart[];
  /** What the gate compares the text with: found in the input in another way than the text was. */
  readonly witness?: Witness;
  /** What is known of the document beside its text. */
  readonly metadata?: Metadata;
  /** Who changed or commented on the file, where it keeps that. */
  readonly revisions?: readonly Revision[];
}

/** Changes of a file by one person at one time. */
export interface Revision {
  readonly id: string;
  /** The id of the person. */
  readonly person: string;
  readonly name: string;
  readonly when?: string;
}

/** Words of the input that are no text of the document. */
export interface Apart {
  /** What they are, as the header says it: `comments of the file`. */
  readonly kind: string;
  readonly words: string;
}

/** The characters that the input holds as text, in the order of the input where the reader keeps to it. */
export interface Witness {
  readonly text: string;
  readonly ordered: boolean;
}

/** From `at` on, the text stood in the input from `source` on. */
export interface Place {
  readonly at: number;
  readonly source: number;
}

/** A stretch of the text that stands by itself: a paragraph, a heading, a line of a signature. */
export interface Block extends Node, Range {
  readonly type: "block";
  readonly role: Role;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** What the format of the input says of it. */
  readonly hint?: Hint;
  /** What its element is to carry beside its kind. */
  readonly attributes?: Attributes;
  /** How deep the heading of a section, or an item of a list, lies in others; 0 is outermost. */
  readonly depth?: number;
  /** What the division carries that begins with it, at its depth. */
  readonly opens?: Attributes;
  /** What the format of the input sets it in, the outermost first. */
  readonly within?: readonly Frame[];
  readonly spans: readonly Span[];
}

/** An element that the format of the input sets blocks in; neighbours with the same key share it. */
export interface Frame {
  readonly key: number;
  readonly element: "list" | "label" | "item" | "table" | "row" | "cell" | "head" | "quote" | "note";
  readonly attributes: Attributes;
}

/** What a block is. Those of the page are told in the header, the others make up the body. */
export type Role = PageRole | BodyRole;

/** A block that the page adds to the document. */
export type PageRole = "furniture" | "label" | "page-date" | "title" | "abstract" | "citation" | "rights" | "value";

/** A block of the document itself. */
export type BodyRole =
  | "paragraph"
  /** What the format of the input has set in a list, a table, a quotation or a note; its words are not looked at for what it is. */
  | "set"
  | "head"
  | "memo-head"
  | "reference"
  | "dateline"
  | "salute"
  | "valediction"
  | "signed"
  | "marginalia"
  | "stamp"
  /** A mark of secrecy. */
  | "classification"
  | "address"
  | "distribution"
  | "postscript"
  | "enclosure"
  | "section"
  | "item"
  | "numbered"
  | "table"
  | "verse"
  /** Lines of an inscription. */
  | "inscription"
  | "speech"
  /** What happens on a stage. */
  | "stage"
  | "footnote"
  | "page-break"
  | "running-head";

/** What HTML says of a block by element, class or id. */
export type Hint = "furniture" | "title" | "heading" | "label" | "value" | "abstract" | "citation" | "rights" | "date";

/** An element to be laid over a stretch of text; an empty stretch makes an empty element. */
export interface Span extends Range {
  readonly element: string;
  readonly attributes: Attributes;
  /** Empty elements that stand first in it. */
  readonly first?: readonly Pick<Span, "element" | "attributes">[];
  /** The spelling that a misspelt word stands for. */
  readonly correction?: string;
  /** The entries that an ambiguous name may mean, by id. */
  readonly candidates?: readonly string[];
}

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What the transforms found out that is more than the kind of a block or a span. */
export interface Facts {
  readonly kind?: DocumentKind;
  readonly citation?: Citation;
  readonly hands: readonly Hand[];
}

/** The kinds of document that the encoder can tell apart. */
export type DocumentKind =
  | "agreement"
  | "decree"
  | "diary"
  | "document"
  | "interview"
  | "letter"
  | "memorandum"
  | "minutes"
  | "order"
  | "report"
  | "telegram"
  | "testimony";

/** The parts of an archival citation, as stretches of the text. */
export interface Citation {
  readonly repository?: Range;
  readonly collection?: Range;
  readonly date?: Range;
  /** The parts of the shelf-mark in the order of the source; the range holds the value only. */
  readonly shelfmark: readonly { readonly type: string; readonly range: Range }[];
  /** Where the label of the shelf-mark's first part starts. */
  readonly shelfmarkStart?: number;
  readonly carrier?: Range;
  readonly reel?: Range;
  readonly contributor?: Range;
  readonly translator?: Range;
}

/** A hand that wrote part of the document. */
export interface Hand {
  readonly id: string;
  readonly description: string;
  /** The pointer to the person, where known. */
  readonly person?: string;
}

/** How sure the encoder is: the values of TEI's `@cert` that it uses. */
export type Certainty = "high" | "medium" | "low";

/** The attributes that mark what the encoder infers. */
export function inferred(cert: Certainty): Attributes {
  return { cert, resp: ENCODER };
}

/** The pointer to the encoder, who is responsible for what it infers. */
export const ENCODER = "#encoder";

/** The text of a stretch. */
export function textIn(tree: Transcription, range: Range): string {
  return tree.text.slice(range.start, range.end);
}

/** The tree with each of its blocks made anew, or replaced by several. */
export function mapBlocks(
  tree: Transcription,
  change: (block: Block, index: number) => Block | readonly Block[],
): Transcription {
  return { ...tree, children: tree.children.flatMap(change) };
}

/** Two neighbouring blocks as one, with the role of the first. */
export function joined(first: Block, second: Block): Block {
  return { ...first, end: second.end, spans: [...first.spans, ...second.spans] };
}

/** The tree with something more known. */
export function withFacts(tree: Transcription, facts: Partial<Facts>): Transcription {
  return { ...tree, facts: { ...tree.facts, ...facts } };
}

const PAGE_ROLES: ReadonlySet<Role> = new Set<PageRole>([
  "furniture",
  "label",
  "page-date",
  "title",
  "abstract",
  "citation",
  "rights",
  "value",
]);

/** The blocks of the document and then those of each enclosure, which begin with its heading. */
export function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.role === "enclosure") parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** The texts that a document is made of, each with its own end: the enclosures, and the letters of a collection. */
export function textsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const texts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.role === "enclosure" || block.opens?.type === "letter") texts.push([]);
    texts.at(-1)?.push(block);
  }
  return texts;
}

/** Whether a block's text is read for names, dates and brackets: the document, and what the page says of it in sentences. */
export function isRead(block: Block): boolean {
  if (block.role === "running-head") return false;
  return isBody(block) || block.role === "title" || block.role === "abstract" || block.role === "rights";
}

/** Whether a block belongs to the document itself rather than to the page around it. */
export function isBody(block: Block): boolean {
  return !PAGE_ROLES.has(block.role);
}
