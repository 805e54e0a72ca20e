import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Source } from "../../core/source.js";

/** What is said of a document of so many tags that two gigabytes of memory would not do; undefined of all others. */
export function tooLarge(source: Source): Diagnostic | undefined {
  // No tag has less than three bytes, and no character more.
  if (!source.utf8 && source.text.length < MOST_TAGS) return undefined;
  const { bytes } = source;
  if (bytes.length < MOST_TAGS * 3) return undefined;
  let tags = 0;
  for (const byte of bytes) if (byte === LESS_THAN) tags++;
  if (tags <= MOST_TAGS) return undefined;
  const message = `the document has ${tags} tags, and ${MOST_TAGS} are read at most; divide it into several documents`;
  return diagnostic("xml/limit", source.path, message, { range: { start: 0, end: 0 } });
}

const MOST_TAGS = 6_000_000;
const LESS_THAN = 0x3c;
