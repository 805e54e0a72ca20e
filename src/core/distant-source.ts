import { type Point, type Range, Source } from "./source.js";

/** The text of a file that is not held: it is read again when something in it is to be shown. */
export class DistantSource extends Source {
  readonly #read: (path: string) => Source | undefined;
  readonly #known: KnownParts;

  /** `read` gives the text; without one the file is gone, and stands for no text. */
  constructor(path: string, read: (path: string) => Source | undefined, known: KnownParts) {
    super(path, "");
    this.#read = read;
    this.#known = known;
  }

  override get text(): string {
    return this.#now.text;
  }

  override get lineCount(): number {
    return this.#now.lineCount;
  }

  override point(offset: number): Point {
    return this.#known.points.get(offset) ?? this.#now.point(offset);
  }

  override line(number: number): string {
    return this.#known.lines.get(number) ?? this.#now.line(number);
  }

  override lineRange(number: number): Range {
    return this.#now.lineRange(number);
  }

  get #now(): Source {
    return this.#read(this.path) ?? new Source(this.path, "");
  }
}

/** What is known of a text without reading it. */
export interface KnownParts {
  /** By offset. */
  readonly points: ReadonlyMap<number, Point>;
  /** By number. */
  readonly lines: ReadonlyMap<number, string>;
}
