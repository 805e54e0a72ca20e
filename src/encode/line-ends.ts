/** Where the lines of a text end, in order: the places of its line feeds and carriage returns. */
export function lineEndsOf(text: string): Int32Array {
  if (last.text === text) return last.ends;
  last = { text, ends: found(text) };
  return last.ends;
}

/** The index of the first line end at a place or behind it. */
export function firstLineEnd(ends: Int32Array, at: number): number {
  let low = 0;
  for (let high = ends.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text that was asked for last: transforms ask for the lines of one text block by block. */
let last: { readonly text: string; readonly ends: Int32Array } = { text: "", ends: new Int32Array() };

function found(text: string): Int32Array {
  const ends: number[] = [];
  const hasReturns = text.includes("\r");
  if (!hasReturns) for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
  else
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) ends.push(at);
    }
  return Int32Array.from(ends);
}
