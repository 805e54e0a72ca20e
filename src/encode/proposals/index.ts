import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import { suffixOf } from "../../core/path.js";
import type { Source } from "../../core/source.js";
import { tableOf } from "../authority/csv-table.js";
import { readAuthority } from "../authority/read.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { moreCsv, newCsv } from "./csv.js";
import type { Mention } from "./mentions.js";
import { moreTei, newTei } from "./tei.js";

export type { Mention } from "./mentions.js";

/** What a file of proposals is made from. */
export interface ProposeInput {
  /** Where the file stands, or is to stand: a table where it ends in `.csv`, else TEI. */
  readonly path: string;
  /** The file as it is. */
  readonly before?: Source;
  /** All authority files, the file of proposals among them: what they have is not proposed. */
  readonly authority: readonly Source[];
  readonly mentions: readonly Mention[];
}

/** The text of a file of proposals with the candidates that are new; what a person wrote in it stays as it is. */
export function propose(
  { path, before, authority, mentions }: ProposeInput,
  xml: XmlEngine,
): Outcome<string | undefined> {
  const known = readAuthority(authority, xml);
  const candidates = candidatesOf(mentions, known.value);
  if (!before) return { value: suffixOf(path) === ".csv" ? newCsv(candidates) : newTei(candidates), diagnostics: [] };
  if (candidates.length === 0) return { value: before.text, diagnostics: [] };
  return suffixOf(path) === ".csv" ? moreInTable(before, candidates) : moreInTei(before, candidates, xml);
}

function moreInTable(before: Source, candidates: readonly Candidate[]): Outcome<string | undefined> {
  const { value: table } = tableOf(before);
  if (!table)
    return { value: undefined, diagnostics: [unusable(before, "a table whose first line names the columns")] };
  return { value: moreCsv(before.text, table, candidates), diagnostics: [] };
}

function moreInTei(before: Source, candidates: readonly Candidate[], xml: XmlEngine): Outcome<string | undefined> {
  const text = hasErrors(xml.parse(before).diagnostics) ? undefined : moreTei(before.text, candidates);
  const diagnostics = text === undefined ? [unusable(before, "a TEI document with `standOff`")] : [];
  return { value: text, diagnostics };
}

function unusable(before: Source, wanted: string): Diagnostic {
  const message = `\`${before.path}\` cannot take up the candidates and was left as it is; ${wanted} must stand there`;
  return diagnostic("encode/proposals", before.path, message);
}
