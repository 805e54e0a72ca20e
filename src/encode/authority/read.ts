import type { Element } from "xast";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import { suffixOf } from "../../core/path.js";
import type { Source } from "../../core/source.js";
import { readCsv } from "./csv.js";
import type { Authority, Entry } from "./entry.js";
import { readTei } from "./tei.js";

/** The entries of authority files: TEI lists, or tables as CSV. A file that cannot be read gives none. */
export function readAuthority(sources: readonly Source[], xml: XmlEngine): Outcome<Authority> {
  const entries = new Map<string, Entry>();
  const undecided: Entry[] = [];
  const links: Element[] = [];
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();
  for (const source of sources) {
    const read = suffixOf(source.path) === ".csv" ? readCsv(source) : readTei(source, xml);
    diagnostics.push(...read.diagnostics);
    links.push(...read.value.links);
    for (const entry of read.value.entries) {
      if (ids.has(entry.id)) diagnostics.push(duplicate(source, entry.id));
      else if (entry.id) {
        ids.add(entry.id);
        if (entry.status) undecided.push(entry);
        else entries.set(entry.id, entry);
      }
    }
  }
  return { value: { entries, undecided, links }, diagnostics };
}

function duplicate(source: Source, id: string): Diagnostic {
  const start = Math.max(source.text.lastIndexOf(`"${id}"`) + 1, 0) || source.text.lastIndexOf(id);
  return diagnostic(
    "encode/authority-duplicate",
    source.path,
    `the authority files hold a second entry \`${id}\`; only the first is used`,
    { ...(start > 0 ? { range: { start, end: start + id.length } } : {}), actual: id },
  );
}
