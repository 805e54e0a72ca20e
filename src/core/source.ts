import { Buffer } from "node:buffer";

/** A place as people name it: both numbers count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text: offsets in UTF-16 code units, `end` is the first one outside. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with the path it came from. Offsets are the only places that are kept; points are computed to be shown. */
export class Source {
  #lineStarts: readonly number[] | undefined;
  #text: string | undefined;
  #lines: ((number: number) => string) | false | undefined;
  /** The text in UTF-8, without a byte order mark, where it came so. */
  readonly utf8: Uint8Array | undefined;

  /** A text, or its bytes, which must be UTF-8 without a byte order mark: they become a string when one is asked for. */
  constructor(
    readonly path: string,
    text: string | Uint8Array,
  ) {
    if (typeof text === "string") this.#text = text;
    else this.utf8 = text;
  }

  /** The text in UTF-8. */
  get bytes(): Uint8Array {
    return this.utf8 ?? new TextEncoder().encode(this.text);
  }

  get text(): string {
    this.#text ??= DECODER.decode(this.utf8);
    return this.#text;
  }

  /** The files that the text is of: itself, where it is of one. */
  get files(): readonly Source[] {
    return [this];
  }

  /** The file that an offset belongs to, and the offset there. */
  origin(offset: number): { readonly source: Source; readonly offset: number } {
    return { source: this, offset };
  }

  /** The point of an offset; past the end gives the end. */
  point(offset: number): Point {
    const place = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
  }

  /** The text of a line without its line end; a line that does not exist gives the empty text. */
  line(number: number): string {
    // A line of a text that was not made yet does not need the whole.
    if (this.#text === undefined && this.utf8) {
      this.#lines ??= linesIn(this.utf8);
      if (this.#lines) return this.#lines(number);
    }
    const { start, end } = this.lineRange(number);
    return this.text.slice(start, end);
  }

  /** The stretch of a line without its line end; a line that does not exist gives the end of the text. */
  lineRange(number: number): Range {
    const starts = this.lineStarts();
    const start = starts[number - 1] ?? this.text.length;
    const next = starts[number] ?? this.text.length + 1;
    const end = this.text.startsWith("\r\n", next - 2) ? next - 2 : next - 1;
    return { start, end: Math.max(start, end) };
  }

  /** How many lines the text has: one more than it has line ends. */
  get lineCount(): number {
    return this.lineStarts().length;
  }

  private lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
}

/** The lines of UTF-8, each made when it is asked for; false where they end with more than LF. */
function linesIn(utf8: Uint8Array): ((number: number) => string) | false {
  const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length);
  if (bytes.includes(CR)) return false;
  const ends: number[] = [];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) ends.push(at);
  ends.push(bytes.length);
  return (number) =>
    number > ends.length ? "" : bytes.toString("utf8", (ends[number - 2] ?? -1) + 1, ends[number - 1]);
}

const LF = 10;
const CR = 13;

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Lines end as XML 1.0 2.11 has it: CR LF, LF, or CR alone. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
