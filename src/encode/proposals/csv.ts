import type { Table } from "../authority/csv-table.js";
import type { Candidate } from "./candidates.js";

/** A table of candidates that does not exist yet. */
export function newCsv(candidates: readonly Candidate[]): string {
  const rows = candidates.map((candidate) => rowOf(candidate, HEADING, ","));
  return [HEADING.join(","), ...rows, ""].join("\n");
}

/** A table with more candidates at its end, in the columns that it has; all else as it was. */
export function moreCsv(text: string, { heading, delimiter }: Table, candidates: readonly Candidate[]): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" || text.endsWith("\n") ? "" : newline;
  const rows = candidates.map((candidate) => `${rowOf(candidate, heading, delimiter)}${newline}`);
  return `${text}${gap}${rows.join("")}`;
}

const HEADING: readonly string[] = [
  "id",
  "kind",
  "name",
  "forename",
  "surname",
  "variants",
  "note",
  "status",
  "evidence",
];

function rowOf(candidate: Candidate, heading: readonly string[], delimiter: string): string {
  const fields = fieldsOf(candidate);
  return heading.map((column) => quoted(fields[column] ?? "", delimiter)).join(delimiter);
}

function fieldsOf({ id, kind, name, person, evidence, count }: Candidate): Readonly<Record<string, string>> {
  const more = count - evidence.length;
  const places = evidence.map(({ path, line, quotation }) => `${path}, line ${line}: ${quotation}`);
  return {
    id,
    kind,
    name,
    forename: person?.forenames.join(" ") ?? "",
    surname: person?.surname ?? "",
    status: "candidate",
    evidence: [...places, ...(more > 0 ? [`${more} more`] : [])].join(" | "),
  };
}

/** Fields as RFC 4180 has them; a spreadsheet takes what begins with `=` and the like for a formula, so that is kept from it. */
function quoted(field: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
