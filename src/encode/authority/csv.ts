import type { Element, ElementContent } from "xast";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { HEADS } from "../lexicon/organisations.js";
import { type Row, tableFault, tableOf } from "./csv-table.js";
import type { AuthorityFile, Entry, EntryKind, NameForm } from "./entry.js";
import { idFor } from "./id.js";

/** The entries of a table: a heading names the columns, each line is an entry. */
export function readCsv(source: Source): Outcome<AuthorityFile> {
  const table = tableOf(source);
  if (!table.value) return { value: { entries: [], links: [] }, diagnostics: table.diagnostics };
  const entries: Entry[] = [];
  const diagnostics = [...table.diagnostics];
  const taken = new Set(table.value.rows.flatMap(({ row }) => (row.id ? [row.id] : [])));
  for (const { row, line } of table.value.rows) {
    const fault = faultOf(row);
    if (fault) diagnostics.push(tableFault(source, line, fault));
    else {
      const kind = kindOf(row);
      // An abbreviation of what is no name, such as a weapon, is no entry.
      if (kind) entries.push(entryOf(kind, row, taken));
    }
  }
  return { value: { entries, links: [] }, diagnostics };
}

const KINDS: Readonly<Record<string, EntryKind | undefined>> = {
  person: "person",
  org: "org",
  organisation: "org",
  organization: "org",
  place: "place",
  event: "event",
};

function faultOf({ name, surname, abbr, expan, kind, id, status }: Row): string | undefined {
  if (!(name ?? surname ?? abbr ?? expan)) return "this line has no name; `name` or `surname` must be filled in";
  if (kind && !KINDS[kind.toLowerCase()])
    return `there is no kind \`${kind}\`; \`person\`, \`org\`, \`place\` or \`event\` may stand there`;
  if (id && !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id))
    return `\`${id}\` cannot be an \`xml:id\`; it must begin with a letter and hold letters, digits, \`-\`, \`_\` and \`.\` only`;
  if (status && !/^(?:candidate|confirmed|rejected)$/i.test(status))
    return `there is no status \`${status}\`; \`candidate\`, \`confirmed\` or \`rejected\` may stand there`;
  return undefined;
}

/** The kind that a row names; a row with a surname is a person, and a list of abbreviations is read by what they stand for. */
function kindOf({ kind, surname, abbr, expan }: Row): EntryKind | undefined {
  if (kind) return KINDS[kind.toLowerCase()];
  if (surname || !(abbr ?? expan)) return "person";
  const words = (expan ?? "").replace(/\(.*\)/, "").split(/\s+/);
  if (words.some((word) => HEADS.has(word.replace(/,$/, "")))) return "org";
  return words.some((word) => /^(?:Republic|Kingdom|States|Emirates)$/.test(word)) ? "place" : undefined;
}

function entryOf(kind: EntryKind, row: Row, taken: Set<string>): Entry {
  const names = namesOf(row);
  const id = row.id ?? idFor(kind, names[0]?.text ?? "", taken);
  taken.add(id);
  const status = statusOf(row);
  return { id, kind, names, ...(status && { status }), element: elementOf(kind, id, { names, row }) };
}

function statusOf({ status }: Row): Entry["status"] {
  const said = status?.toLowerCase();
  return said === "candidate" || said === "rejected" ? said : undefined;
}

function namesOf({ name, forename, surname, variants, abbr, expan }: Row): readonly NameForm[] {
  const parts = { ...(forename !== undefined && { forename }), ...(surname !== undefined && { surname }) };
  const main = name ?? [forename, surname].filter((part) => part !== undefined).join(" ");
  const listed = (variants ?? "").split("|").map((each) => each.trim());
  return [
    ...(main ? [{ text: main, ...parts }] : []),
    ...(abbr ? [{ text: abbr, type: "abbr" }] : []),
    ...(expan ? [{ text: expan.replace(/\s*\(.*\)$/, ""), type: "expan" }] : []),
    ...listed.filter((text) => text !== "").map((text) => ({ text, type: "variant" })),
  ];
}

const NAMES = { person: "persName", org: "orgName", place: "placeName", event: "label" } as const;

/** The entry as TEI, to be carried into documents. */
function elementOf(kind: EntryKind, id: string, { names, row }: { names: readonly NameForm[]; row: Row }): Element {
  const children: Element[] = names.map(({ text, type, forename, surname }) => {
    const attributes = type && kind !== "event" ? { type } : {};
    return element(NAMES[kind], attributes, surname ? partsOf(forename, surname) : [{ type: "text", value: text }]);
  });
  if (kind === "person" && row.sex) children.push(element("sex", { value: row.sex }, []));
  if (row.ref && kind !== "event") children.push(element("idno", { type: "URI" }, [{ type: "text", value: row.ref }]));
  if (row.note) children.push(element("note", {}, [{ type: "text", value: row.note }]));
  return element(kind, { "xml:id": id }, children);
}

function partsOf(forename: string | undefined, surname: string): readonly ElementContent[] {
  const last = element("surname", {}, [{ type: "text", value: surname }]);
  if (!forename) return [last];
  return [element("forename", {}, [{ type: "text", value: forename }]), { type: "text", value: " " }, last];
}

function element(name: string, attributes: Record<string, string>, children: readonly ElementContent[]): Element {
  return { type: "element", name, attributes, children: [...children] };
}
