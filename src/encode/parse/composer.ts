import type { Range } from "../../core/source.js";
import { trimmed } from "../lines.js";
import type { Apart, Attributes, Block, Frame, Place, Span, Transcription, Witness } from "../tree.js";

/** What a block begins with. */
export type BlockStart = Pick<Block, "hint" | "depth">;

/** A transcription while a reader writes it: a cursor at the end of a text that grows. */
export class Composer {
  #text = "";
  #gap = 0;
  #keys = 0;
  #open: (BlockStart & { readonly start: number; readonly gap: number; readonly spans: Span[] }) | undefined;
  readonly #places: Place[] = [];
  readonly #blocks: Block[] = [];
  readonly #apart: Apart[] = [];
  readonly #frames: { readonly frame: Frame; readonly blocks: number }[] = [];
  /** Empty elements that wait for the next block. */
  #waiting: Pick<Span, "element" | "attributes">[] = [];

  /** `between` parts the blocks in the text. */
  constructor(readonly between = "\n\n") {}

  /** The offset of what is written next, if it goes on the open block. */
  get at(): number {
    return this.#text.length;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether what was written last is white space, or nothing is written in the block. */
  get isAfterSpace(): boolean {
    return !this.#open || this.at === this.#open.start || /[ \n]$/.test(this.#text);
  }

  /** Begins a block; one that is open is closed. */
  open(start: BlockStart = {}): void {
    this.close();
    if (this.#text !== "") this.#text += this.between;
    const at = this.at;
    const spans = this.#waiting.map((each) => ({ start: at, end: at, ...each }));
    this.#waiting = [];
    this.#open = { ...start, start: at, gap: this.#gap, spans };
  }

  /** Ends the open block; one without text leaves only what stands in it, for the next. */
  close(): void {
    if (!this.#open) return;
    const { start, gap, spans, ...given } = this.#open;
    this.#open = undefined;
    this.#text = this.#text.slice(0, trimmed(this.#text, { start, end: this.at }).end);
    const end = this.at;
    const within = this.#frames.map(({ frame }) => frame);
    this.#blocks.push({
      type: "block",
      role: within.length > 0 ? "set" : "paragraph",
      start,
      end,
      gap,
      spans: spans
        .filter((span) => span.element !== "lb" || span.start < end)
        .map((span) => ({ ...span, start: Math.min(span.start, end), end: Math.min(span.end, end) })),
      ...(given.hint && { hint: given.hint }),
      ...(given.depth !== undefined && { depth: given.depth }),
      ...(within.length > 0 && { within }),
    });
    this.#gap = 1;
  }

  /** Says that the blocks on both sides of this place are further apart than paragraphs are. */
  part(gap: number): void {
    this.#gap = Math.max(this.#gap, gap);
  }

  /** Writes words that stood in the input at an offset; without a block they open one. */
  write(words: string, source?: number): void {
    if (words === "") return;
    if (!this.#open) this.open();
    if (source !== undefined) this.#places.push({ at: this.at, source });
    this.#text += words;
  }

  /** A line break, where there is a line to break. */
  breakLine(): void {
    if (this.#open && this.at > this.#open.start) this.breakBy("lb");
  }

  /** An empty element that parts the words before it from those after it. */
  breakBy(element: "lb" | "pb" | "cb"): void {
    if (this.#open && this.at > this.#open.start) this.#text += "\n";
    this.point(element, {});
  }

  /** An empty element here, or where no block is open at the start of the next. */
  point(element: string, attributes: Attributes): void {
    const at = this.at;
    if (this.#open) this.#open.spans.push({ start: at, end: at, element, attributes });
    else this.#waiting.push({ element, attributes });
  }

  /** An element over what was written from an offset on; it may have opened the block, and then starts where that does. */
  span(from: number, element: string, attributes: Attributes, more: Pick<Span, "first"> = {}): void {
    if (!this.#open) return;
    const range = trimmed(this.#text, { start: Math.max(from, this.#open.start), end: this.at });
    if (range.end > range.start) this.#open.spans.push({ ...range, element, attributes, ...more });
  }

  /** An element that holds the words given, which may be none. */
  element(element: string, attributes: Attributes, { words = "", source, first, inner = [] }: ElementStart): void {
    if (!this.#open) this.open();
    const start = this.at;
    this.write(words, source);
    const range: Range = { start, end: this.at };
    this.#open?.spans.push(
      { ...range, element, attributes, ...(first && { first }) },
      ...inner.map((each) => ({ ...range, ...each })),
    );
  }

  /** Enters an element that blocks are set in. */
  enter(element: Frame["element"], attributes: Attributes = {}): void {
    this.close();
    this.#frames.push({ frame: { key: this.#keys++, element, attributes }, blocks: this.#blocks.length });
  }

  /** Leaves the element entered last; what must be there though it is empty gets an empty block. */
  leave(): void {
    this.close();
    const last = this.#frames.at(-1);
    if (last && last.blocks === this.#blocks.length && STANDS_EMPTY.has(last.frame.element)) {
      this.open();
      this.close();
    }
    this.#frames.pop();
  }

  /** Keeps words that are no text of the document, to be told in the header. */
  apart(kind: string, words: string): void {
    // What XML 1.0 2.2 does not count as a character can be told only so.
    const told = words.trim().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
    if (told !== "") this.#apart.push({ kind, words: told });
  }

  /** The transcription, with what its text is to be compared with. */
  finish(witness: Witness): Transcription {
    this.close();
    if (this.#waiting.length > 0) {
      this.open();
      this.close();
    }
    return {
      type: "transcription",
      text: this.#text,
      children: this.#blocks,
      facts: { hands: [] },
      places: this.#places,
      witness,
      ...(this.#apart.length > 0 && { apart: this.#apart }),
    };
  }
}

interface ElementStart {
  readonly words?: string;
  readonly source?: number | undefined;
  readonly first?: Span["first"];
  /** Elements inside it, over the same words. */
  readonly inner?: readonly Pick<Span, "element" | "attributes">[];
}

const STANDS_EMPTY: ReadonlySet<string> = new Set<Frame["element"]>(["item", "label", "cell", "note"]);
