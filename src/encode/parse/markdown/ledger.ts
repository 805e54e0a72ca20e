import type { Range } from "../../../core/source.js";

/** A stretch of the source that became text, and what it became. */
export interface Piece extends Range {
  readonly value: string;
  /** Whether the source writes it otherwise: with an escape or a character reference. */
  readonly decoded: boolean;
}

/** What became of every character of a Markdown file: text, a name or address that is told elsewhere, or a mark of Markdown. */
export class MarkdownLedger {
  readonly #pieces: Piece[] = [];
  readonly #told: Range[] = [];

  constructor(readonly source: string) {}

  /** Notes a stretch that became text. */
  text(piece: Piece): void {
    this.#pieces.push(piece);
  }

  /** Notes a stretch whose words stand in an attribute or in the header. */
  told(range: Range): void {
    if (range.end > range.start) this.#told.push({ start: range.start, end: range.end });
  }

  /**
   * The text that the file holds: what became text as the source has it, and in its place whatever got lost, that is, what
   * is neither text nor told nor a mark of Markdown. A reader that loses a word is found out so.
   */
  witness(): string {
    const entries = [
      ...this.#pieces.map((piece) => ({ range: piece as Range, words: wordsOf(piece, this.source) })),
      ...this.#told.map((range) => ({ range, words: "" })),
    ].toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    const words: string[] = [];
    let at = 0;
    for (const entry of entries) {
      words.push(this.#lost(at, entry.range.start), entry.words);
      at = Math.max(at, entry.range.end);
    }
    return [...words, this.#lost(at, this.source.length)].join("");
  }

  #lost(start: number, end: number): string {
    return start < end ? this.source.slice(start, end).replace(MARKS, "") : "";
  }
}

function wordsOf({ start, end, value, decoded }: Piece, source: string): string {
  return decoded ? value : source.slice(start, end);
}

/** Signs that Markdown marks its structure with, and white space. */
const MARKS = /[\s#*_~`>|:=\-+()[\]!<^\\]+/g;
