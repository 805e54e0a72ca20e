import type { Diagnostic } from "./diagnostic.js";
import { type Point, Source } from "./source.js";

/** What stands between the texts of a joined source: zeros, so that no reader runs from one into the next. */
export const GAP = 64;

/**
 * The texts of several files in a row, for a document that is made of all of them. Its first file is the document's own. An
 * offset belongs to one of the files; `origin` says to which.
 */
export class JoinedSource extends Source {
  readonly #parts: readonly Part[];
  #joined: string | undefined;

  /** Sources that are joined themselves are taken apart. */
  constructor(sources: readonly [Source, ...Source[]]) {
    super(sources[0].path, "");
    const parts: Part[] = [];
    let start = 0;
    for (const source of sources.flatMap(({ files }) => files)) {
      parts.push({ source, start });
      start += source.text.length + GAP;
    }
    this.#parts = parts;
  }

  override get text(): string {
    this.#joined ??= this.#parts.map(({ source }) => source.text).join("\0".repeat(GAP));
    return this.#joined;
  }

  override get files(): readonly Source[] {
    return this.#parts.map(({ source }) => source);
  }

  override origin(offset: number): { readonly source: Source; readonly offset: number } {
    const { source, start } = this.#parts.findLast((each) => each.start <= offset) ?? this.#first;
    // A part may itself be put together of files.
    return source.origin(Math.max(0, Math.min(offset - start, source.text.length)));
  }

  /** The point in the file that the offset belongs to. */
  override point(offset: number): Point {
    const { source, offset: inside } = this.origin(offset);
    return source.point(inside);
  }

  get #first(): Part {
    const [first] = this.#parts;
    if (!first) throw new Error("a joined source has a file");
    return first;
  }
}

/** A diagnostic of a text of several files, about the file that its place is in. */
export function inItsFile(diagnostic: Diagnostic, source: Source): Diagnostic {
  if (source.files.length === 1) return diagnostic;
  const { related } = diagnostic;
  return {
    ...diagnostic,
    ...placeIn(diagnostic, source),
    ...(related && { related: related.map((each) => ({ ...each, ...placeIn(each, source) })) }),
  };
}

type Place = Pick<Diagnostic, "path" | "range">;

function placeIn({ path, range }: Place, source: Source): Place {
  if (path !== source.path || !range) return { path, ...(range && { range }) };
  const { source: file, offset: start } = source.origin(range.start);
  const last = source.origin(range.end);
  // A place that reaches into another file ends with the first one.
  const end = last.source === file ? Math.max(start, last.offset) : file.text.length;
  return { path: file.path, range: { start, end } };
}

interface Part {
  readonly source: Source;
  /** Where its text begins. */
  readonly start: number;
}
