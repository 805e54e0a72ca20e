/** A row of a table and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly start: number;
}

/** The rows of a CSV file (RFC 4180); parted by commas, semicolons or tabs, whichever its first line has most of. */
export function readCsv(text: string): readonly Row[] {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const separator = [",", ";", "\t"].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ",";
  const rows: Row[] = [];
  let cells: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.words);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end has an empty cell after it.
      if (at === text.length) cells.push("");
      else continue;
    }
    if (cells.some((each) => each.trim() !== "")) rows.push({ cells, start });
    cells = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    start = at;
  }
  return rows;
}

/** A cell and where it ends; a quoted one may hold line ends, and two quotation marks are one. */
function cellAt(text: string, at: number, separator: string): { readonly words: string; readonly end: number } {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    return { words: text.slice(at, end), end };
  }
  let words = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { words: words + text.slice(from), end: text.length };
    words += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      let end = quote + 1;
      while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
      return { words: words + text.slice(quote + 1, end), end };
    }
    words += '"';
    from = quote + 2;
  }
}
