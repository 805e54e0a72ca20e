import type { Stretch } from "./summary.js";

/** A stretch of a text with the words around it, as far as they stand in the same block. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The excerpt for a stretch. */
export function excerptOf(text: string, { start, end }: Stretch): Excerpt {
  // A name may begin with the white space that stands before it, or a whole block be one.
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = Math.max(first, end - (words.length - words.trimEnd().length));
  const blockStart = text.lastIndexOf("\n", first - 1) + 1;
  const nextBreak = text.indexOf("\n", last);
  const blockEnd = nextBreak < 0 ? text.length : nextBreak;
  return {
    before: shortenedBefore(text.slice(blockStart, first)),
    words: text.slice(first, last).replace(/\s+/g, " "),
    after: shortenedAfter(text.slice(last, blockEnd)),
  };
}

/** About how many characters are shown on either side. */
const AROUND = 70;

function shortenedBefore(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(text.length - AROUND);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

function shortenedAfter(text: string): string {
  if (text.length <= AROUND) return text.trimEnd();
  const cut = text.slice(0, AROUND);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
