import type { Range } from "../../core/source.js";

/** A word or a mark of punctuation, with its place. */
export interface Token extends Range {
  readonly text: string;
}

/** The words and marks of a text, white space left out: `I. Kozlov` gives `I`, `.`, `Kozlov`. */
export function tokensOf(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
