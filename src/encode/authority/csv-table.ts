import { CsvError, parse } from "csv-parse/sync";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { nearest } from "../../core/nearest.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";

/** The columns that a table of names may have, in any order; one of the first four must be there. */
export const COLUMNS = [
  "name",
  "surname",
  "abbr",
  "expan",
  "id",
  "kind",
  "forename",
  "variants",
  "sex",
  "note",
  "ref",
  "status",
  "evidence",
] as const;

type Column = (typeof COLUMNS)[number];

/** A line of a table by its columns; fields that are empty are absent. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** A table with its heading and the lines that its rows stand in. */
export interface Table {
  readonly heading: readonly string[];
  readonly delimiter: string;
  readonly rows: readonly { readonly row: Row; readonly line: number }[];
}

/** A file as a table; none where it is not one, or its heading names no column with names. */
export function tableOf(source: Source): Outcome<Table | undefined> {
  const delimiter = delimiterOf(source.text);
  const records = recordsOf(source, delimiter);
  if (!records.value) return { value: undefined, diagnostics: records.diagnostics };
  const [first, ...rest] = records.value;
  const heading = (first?.record ?? []).map((each) => each.trim().toLowerCase());
  const unknown = heading.filter((each) => each !== "" && !isColumn(each));
  const diagnostics = unknown.map((each) => unknownColumn(source, each));
  if (!["name", "surname", "abbr", "expan"].some((each) => heading.includes(each))) {
    const message =
      "the table has no column `name`; the first line must name the columns, and one of `name`, `surname`, `abbr` or `expan` must be there";
    return { value: undefined, diagnostics: [...diagnostics, tableFault(source, 1, message)] };
  }
  const rows = rest.map(({ record, line }) => ({ line, row: rowOf(heading, record) }));
  return { value: { heading, delimiter, rows }, diagnostics };
}

interface Numbered {
  readonly record: readonly string[];
  readonly line: number;
}

function recordsOf(source: Source, delimiter: string): Outcome<readonly Numbered[] | undefined> {
  try {
    const read: unknown = parse(source.text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const numbered: Numbered[] = [];
    let end = 0;
    for (const each of Array.isArray(read) ? read : []) {
      // A quoted field may run over several lines; `info` tells the last.
      const record: readonly string[] = each.record;
      numbered.push({ record, line: Math.max(end + 1, Number(each.info.lines) - breaksIn(record)) });
      end = Number(each.info.lines);
    }
    return { value: numbered, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    const message =
      'the table breaks off inside quotation marks, or has one in the middle of a field; a field with `"` in it is quoted, and the mark doubled';
    return { value: undefined, diagnostics: [tableFault(source, line, message)] };
  }
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
}

/** Spreadsheets write commas, semicolons or tabs, by the country they are in. */
function delimiterOf(text: string): string {
  const [heading = ""] = text.split(/\r?\n/, 1);
  const counts = [",", ";", "\t"].map((each) => ({ each, count: heading.split(each).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).each;
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((each) => each === name);
}

function rowOf(heading: readonly string[], record: readonly string[]): Row {
  return Object.fromEntries(
    heading.flatMap((column, i) => {
      const value = (record[i] ?? "").trim();
      return isColumn(column) && value !== "" ? [[column, value]] : [];
    }),
  );
}

function unknownColumn(source: Source, name: string): Diagnostic {
  const [meant] = nearest(name, COLUMNS, 1);
  const may = meant
    ? `did you mean \`${meant}\`?`
    : `${COLUMNS.map((each) => `\`${each}\``).join(", ")} may stand there`;
  const start = source.text.toLowerCase().indexOf(name);
  const range = { start, end: start + name.length };
  return diagnostic(
    "encode/authority-column",
    source.path,
    `there is no column \`${name}\`, so it is not read; ${may}`,
    {
      range,
      actual: name,
      expected: meant ? [meant] : [...COLUMNS],
    },
  );
}

/** What is wrong with a line of a table. */
export function tableFault(source: Source, line: number, message: string): Diagnostic {
  return diagnostic("encode/authority-line", source.path, message, { range: source.lineRange(line) });
}
