import type { Range } from "../../core/source.js";

/** A bracket and what it closes, the brackets included. */
export interface Bracket extends Range {
  /** Whether it is written with two signs: `[[ ]]`. */
  readonly double: boolean;
  /** Whether its end was found; if not, it reaches to the end of what was scanned. */
  readonly closed: boolean;
  /** What stands inside. */
  readonly content: Range;
}

/** The square brackets in a stretch of text, outer ones before inner ones; and the closing ones that close nothing. */
export function scanBrackets(
  text: string,
  range: Range,
): { readonly brackets: readonly Bracket[]; readonly stray: readonly number[] } {
  const open: { start: number; double: boolean }[] = [];
  const brackets: Bracket[] = [];
  const stray: number[] = [];
  for (let i = range.start; i < range.end; i++) {
    if (text[i] === "[") {
      const double = text[i + 1] === "[" && i + 1 < range.end;
      open.push({ start: i, double });
      if (double) i++;
    } else if (text[i] === "]") {
      const last = open.pop();
      if (!last) stray.push(i);
      else if (last.double && text[i + 1] !== "]") {
        // The inner of two brackets closes alone: they were two single ones.
        open.push({ start: last.start, double: false });
        brackets.push(closed({ start: last.start + 1, double: false }, i));
      } else {
        if (last.double) i++;
        brackets.push(closed(last, i));
      }
    }
  }
  for (const { start, double } of open) {
    brackets.push({
      start,
      end: range.end,
      double,
      closed: false,
      content: { start: start + (double ? 2 : 1), end: range.end },
    });
  }
  return { brackets: brackets.toSorted((a, b) => a.start - b.start || b.end - a.end), stray };
}

function closed(opened: { start: number; double: boolean }, last: number): Bracket {
  const width = opened.double ? 2 : 1;
  return {
    start: opened.start,
    end: last + 1,
    double: opened.double,
    closed: true,
    content: { start: opened.start + width, end: last + 1 - width },
  };
}
