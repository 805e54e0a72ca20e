import { type Point, type Range, Source } from "../../../core/source.js";

/** A text whose parts come from files. */
export interface MappedText {
  readonly text: string;
  /** The file that relative addresses in it start from. */
  readonly path: string;
  /** Whether it is outside of the document, where parameter entities may stand within declarations. */
  readonly isExternal: boolean;
  /** Where an offset lies in a file. */
  origin(offset: number): Origin;
}

/** A place in a file. */
export interface Origin {
  readonly source: Source;
  readonly offset: number;
}

/** A stretch of a file as a text. */
export function textOf(source: Source, { start, end }: Range, isExternal: boolean): MappedText {
  return {
    text: source.text.slice(start, end),
    path: source.origin(start).source.path,
    isExternal,
    origin: (offset) => source.origin(start + offset),
  };
}

/** What a parameter entity stands for, at the place of the reference to it. */
export function replacementOf(text: string, about: MappedText, reference: number): MappedText {
  const place = about.origin(reference);
  return { text, path: about.path, isExternal: about.isExternal, origin: () => place };
}

/** Collects text with the places that its parts come from. */
export interface Collector {
  add(text: MappedText, from: number, to: number): void;
  /** Text that stands nowhere, with the place that it is made for. */
  addMade(made: string, origin: Origin): void;
  length(): number;
  /** The last characters. */
  tail(): string;
  finish(path: string): Source;
}

export function collector(): Collector {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let tail = "";
  const push = (text: string, origin: (offset: number) => Origin): void => {
    if (text === "") return;
    parts.push(text);
    segments.push({ start: length, origin });
    length += text.length;
    tail = (tail + text).slice(-500);
  };
  return {
    add: (text, from, to) => push(text.text.slice(from, to), (offset) => text.origin(from + offset)),
    addMade: (made, origin) => push(made, () => origin),
    length: () => length,
    tail: () => tail,
    finish: (path) => new CollectedSource(path, parts.join(""), segments),
  };
}

interface Segment {
  readonly start: number;
  readonly origin: (offset: number) => Origin;
}

/** A text that was put together; its places are those of what it was made of. */
class CollectedSource extends Source {
  readonly #segments: readonly Segment[];

  constructor(path: string, text: string, segments: readonly Segment[]) {
    super(path, text);
    this.#segments = segments;
  }

  override origin(offset: number): Origin {
    const segment = this.#segments.findLast((each) => each.start <= offset);
    return segment ? segment.origin(offset - segment.start) : { source: this, offset };
  }

  override point(offset: number): Point {
    const { source, offset: inside } = this.origin(offset);
    return source === this ? super.point(inside) : source.point(inside);
  }
}
