import type { Range } from "../../../core/source.js";

/** A document type declaration (XML 1.0 2.8 [28]), as far as it names other things. */
export interface Doctype {
  readonly name: string;
  /** The external subset: its address, and the place of that with its quotes. */
  readonly external: { readonly system: string; readonly range: Range } | undefined;
  /** What stands between the brackets. */
  readonly subset: Range | undefined;
}

/** Reads the declaration at a place of a text; it has been found to be written as it must be. */
export function readDoctype(text: string, { start, end }: Range): Doctype | undefined {
  const [head, name = "", id, literal = ""] =
    /^<!DOCTYPE\s+([^\s>[]+)(?:\s+(SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+("[^"]*"|'[^']*'))?\s*/.exec(
      text.slice(start, end),
    ) ?? [];
  if (head === undefined) return undefined;
  const literalEnd = start + head.trimEnd().length;
  const open = start + head.length;
  return {
    name,
    external:
      id === undefined
        ? undefined
        : { system: literal.slice(1, -1), range: { start: literalEnd - literal.length, end: literalEnd } },
    subset: text[open] === "[" ? { start: open + 1, end: text.lastIndexOf("]", end) } : undefined,
  };
}
