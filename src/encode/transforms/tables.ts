import type { Range } from "../../core/source.js";
import { isHeadLine } from "../lexicon/letters.js";
import { hasLines, linesOf, trimmed } from "../lines.js";
import { withSpans } from "../spans.js";
import { type Block, mapBlocks, type Span, type Transcription, textIn } from "../tree.js";

/** Finds tables: lines that are parted by the same number of pipes or tabs, or into columns that stand under one another. */
export function readTables(tree: Transcription): Transcription {
  return mapBlocks(tree, (block) => {
    if (block.role !== "paragraph" || !hasLines(tree.text, block)) return block;
    const lines = linesOf(tree.text, block);
    if (lines.length < 2 || lines.some((line) => isHeadLine(textIn(tree, line)))) return block;
    const rows = pipeRows(tree, lines) ?? tabRows(tree, lines) ?? columnRows(tree, lines) ?? ledgerRows(tree, lines);
    return rows ? tableBlock(tree, block, rows) : block;
  });
}

/** A line with its cells, which cover it but for white space. */
interface Row extends Range {
  readonly cells: readonly Range[];
}

function tableBlock(tree: Transcription, block: Block, rows: readonly Row[]): Block {
  if (hasLoose(block, rows)) return block;
  const ruled = rows[1] !== undefined && isRule(textIn(tree, rows[1]));
  const spans = rows.flatMap((row, i): readonly Span[] => [
    { start: row.start, end: row.end, element: "row", attributes: ruled && i === 0 ? { role: "label" } : {} },
    ...row.cells.map((cell): Span => ({ ...cell, element: "cell", attributes: {} })),
    ...row.cells.flatMap((cell) => delimiters(tree, cell, isRule(textIn(tree, row)))),
  ]);
  const table = withSpans({ ...block, spans: block.spans.filter((span) => span.element !== "lb") }, spans);
  // A span that was there may stand in the way of a cell; then the lines stay a paragraph.
  const laid = table.spans.filter((span) => span.element === "row" || span.element === "cell").length;
  if (laid < rows.length + rows.reduce((sum, row) => sum + row.cells.length, 0)) return block;
  const cols = Math.max(...rows.slice(0, 1000).map((row) => row.cells.length));
  return { ...table, role: "table", attributes: { rows: `${rows.length}`, cols: `${cols}` } };
}

/** Whether something, such as the end of a page, stands in a row and between its cells, where TEI has no room for it. */
function hasLoose(block: Block, rows: readonly Row[]): boolean {
  const marks = block.spans.filter((span) => span.element !== "lb" && span.start === span.end);
  return marks.some(({ start }) =>
    rows.some(
      (row) =>
        row.start < start && start <= row.end && !row.cells.some((cell) => cell.start < start && start < cell.end),
    ),
  );
}

/** The signs between cells are the transcriber's, not the document's. */
function delimiters(tree: Transcription, cell: Range, rule: boolean): readonly Span[] {
  const attributes = { type: "editorial" };
  if (rule) return [{ ...cell, element: "pc", attributes }];
  return [...textIn(tree, cell).matchAll(/\|/g)].map(({ index }) => ({
    start: cell.start + index,
    end: cell.start + index + 1,
    element: "pc",
    attributes,
  }));
}

function isRule(line: string): boolean {
  return /^[|+:\s=-]*[-=]{2}[|+:\s=-]*$/.test(line);
}

/** Cells by pipes; a pipe belongs to the cell that it closes, one at the start of the line to the first. */
function pipeRows(tree: Transcription, lines: readonly Range[]): readonly Row[] | undefined {
  const rows = lines.map((line): Row => {
    const text = textIn(tree, line);
    const cells: Range[] = [];
    let start = 0;
    for (let at = text.indexOf("|", 1); at >= 0; at = text.indexOf("|", at + 1)) {
      cells.push({ start: line.start + start, end: line.start + at + 1 });
      start = at + 1;
    }
    if (text.slice(start).trim() !== "") cells.push({ start: line.start + start, end: line.end });
    return { ...line, cells: cells.map((cell) => trimmed(tree.text, cell)) };
  });
  const counts = rows.map((row) => row.cells.length);
  return counts.every((count) => count >= 2 && count === counts[0]) ? rows : undefined;
}

function tabRows(tree: Transcription, lines: readonly Range[]): readonly Row[] | undefined {
  const rows = lines.map((line) => rowBy(tree, line, /\t+/g));
  const count = rows[0]?.cells.length ?? 0;
  if (count < 2 || (count === 2 && rows.length < 3)) return undefined;
  return rows.every((row) => row.cells.length === count) ? rows : undefined;
}

/** Columns that are parted by two spaces or more, and begin or end under one another. */
function columnRows(tree: Transcription, lines: readonly Range[]): readonly Row[] | undefined {
  if (lines.length < 3) return undefined;
  const rows = lines.map((line) => rowBy(tree, line, / {2,}/g));
  const count = rows[0]?.cells.length ?? 0;
  if (count < 2 || rows.some((row) => row.cells.length !== count)) return undefined;
  for (let column = 1; column < count; column++) {
    const starts = rows.map((row) => columnOf(tree, row.start, row.cells[column]?.start ?? 0));
    const ends = rows.map((row) => columnOf(tree, row.start, row.cells[column]?.end ?? 0));
    if (!isAligned(starts) && !isAligned(ends)) return undefined;
  }
  return rows;
}

/** Accounts: what was paid for, and sums that end under one another; a rule may stand above the last. */
function ledgerRows(tree: Transcription, lines: readonly Range[]): readonly Row[] | undefined {
  if (lines.length < 3) return undefined;
  const sums = lines.map((line) => SUM.exec(textIn(tree, line)));
  const known = lines.filter((_, i) => sums[i]);
  const ends = known.map((line) => columnOf(tree, line.start, line.end));
  if (known.length < 3 || known.length < lines.length * 0.6 || !isAligned(ends)) return undefined;
  return lines.map((line, i): Row => {
    const match = sums[i];
    if (!match) return { ...line, cells: [line] };
    const at = line.start + match.index;
    const cells = [{ start: line.start, end: at }, trimmed(tree.text, { start: at, end: line.end })];
    return { ...line, cells: cells.filter(({ start, end }) => end > start) };
  });
}

/** A sum at the end of a line, set off by space: in pounds, shillings and pence, or with its currency. */
const SUM =
  / {2,}(?:[£$€]|Rs\.?|fl\.?|Mk\.?|M\.|Fr\.?|Thlr\.?)? ?\d[\d.,]*(?: {1,6}[\d.,½¼¾]+){0,2}(?: ?(?:[£$€]|Rs\.?|fl\.?|Mk\.?|M\.|fr\.?|Thlr\.?))?$/u;

function rowBy(tree: Transcription, line: Range, delimiter: RegExp): Row {
  const cells: Range[] = [];
  let start = line.start;
  for (const match of textIn(tree, line).matchAll(delimiter)) {
    cells.push({ start, end: line.start + match.index });
    start = line.start + match.index + match[0].length;
  }
  return { ...line, cells: [...cells, { start, end: line.end }] };
}

/** How far from the margin a place stands; the line's indentation counts. */
function columnOf({ text }: Transcription, lineStart: number, at: number): number {
  let start = lineStart;
  while (start > 0 && text[start - 1] === " ") start--;
  return at - start;
}

function isAligned(columns: readonly number[]): boolean {
  const [first = 0] = columns;
  return columns.filter((each) => Math.abs(each - first) <= 1).length >= columns.length * 0.8;
}
