import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import { suffixOf } from "../../core/path.js";
import type { Range, Source } from "../../core/source.js";
import { readCsv } from "./csv.js";
import { type JsonMap, type JsonValue, readJson } from "./json.js";
import { isList, keyNamed, keysNear } from "./keys.js";
import { METADATA_KEYS, type Metadata, type MetadataKey } from "./metadata.js";

/** What a file says of one transcription, or of all where it names none. */
export interface Account {
  /** The path or name of the transcription. */
  readonly file?: string;
  readonly metadata: Metadata;
  /** Where the account begins in the file. */
  readonly start: number;
}

/** What a file of metadata says: YAML or JSON with one account or a list of them, or CSV with one account a row. */
export function readMetadata(source: Source): Outcome<readonly Account[]> {
  switch (suffixOf(source.path)) {
    case ".csv":
      return readTable(source);
    case ".json":
      return readJsonFile(source);
    default:
      return readYaml(source.text, { path: source.path, offset: 0 });
  }
}

function readJsonFile({ text, path }: Source): Outcome<readonly Account[]> {
  const diagnostics: Diagnostic[] = [];
  // An empty file says nothing, as an empty file of YAML does.
  if (text.trim() === "") return { value: [], diagnostics };
  const json = readJson(text);
  if (json.type === "fault")
    return { value: [], diagnostics: [unreadable(path, "is no JSON from here on", json.range)] };
  const maps = (json.type === "list" ? json.items : [json]).filter((each) => each.type === "map");
  if (maps.length === 0 && json.type !== "null") {
    return { value: [], diagnostics: [unreadable(path, NO_METADATA, { start: 0, end: text.length })] };
  }
  const accounts = maps.map((map): Account => {
    const read = accountOf(membersOf(map), ({ key, range }, message, expected) =>
      diagnostics.push(diagnostic("encode/metadata-key", path, message, { range, actual: key, expected })),
    );
    return { ...read, start: map.start };
  });
  return { value: accounts, diagnostics };
}

const NO_METADATA = "holds no metadata: keys such as `title`, each with its value, must stand there";

/** The keys and values of an object; one that holds another stands for its keys. */
function membersOf(map: JsonMap): readonly Entry[] {
  return map.members.flatMap(({ key, range, value }): readonly Entry[] => {
    if (value.type === "map") return membersOf(value);
    const values = value.type === "list" ? value.items : [value];
    const words = values.flatMap((each: JsonValue) => (each.type === "text" ? [each.text.trim()] : []));
    return [{ key, values: words.filter((each) => each !== ""), range }];
  });
}

/** Where metadata stand: in which file, and from which offset on. */
export interface Where {
  readonly path: string;
  readonly offset: number;
}

/** The accounts in a text of YAML. Values are texts, as they are written. */
export function readYaml(text: string, { path, offset }: Where): Outcome<readonly Account[]> {
  const diagnostics: Diagnostic[] = [];
  const placed = (range: Range): Range => ({ start: range.start + offset, end: range.end + offset });
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  const [fault] = document.errors;
  if (fault) {
    const [start, end] = fault.pos;
    return { value: [], diagnostics: [unreadable(path, "is neither YAML nor JSON", placed({ start, end }))] };
  }
  const { contents } = document;
  const maps = isMap(contents) ? [contents] : isSeq(contents) ? contents.items.filter((each) => isMap(each)) : [];
  if (maps.length === 0 && contents !== null) {
    return { value: [], diagnostics: [unreadable(path, NO_METADATA, placed({ start: 0, end: text.length }))] };
  }
  const accounts = maps.map((map): Account => {
    const entries = entriesOf(map);
    const read = accountOf(entries, (entry, message, expected) =>
      diagnostics.push(
        diagnostic("encode/metadata-key", path, message, { range: placed(entry.range), actual: entry.key, expected }),
      ),
    );
    return { ...read, start: (map.range?.[0] ?? 0) + offset };
  });
  return { value: accounts, diagnostics };
}

interface Entry {
  readonly key: string;
  readonly values: readonly string[];
  readonly range: Range;
}

/** The keys and values of a mapping; one that holds another, such as `source`, stands for its keys. */
function entriesOf(map: YAMLMap): readonly Entry[] {
  return map.items.flatMap((item): readonly Entry[] => {
    const key = isScalar(item.key) ? String(item.key.value) : "";
    const [start = 0, end = 0] = (isScalar(item.key) && item.key.range) || [];
    const { value } = item;
    if (isMap(value)) return entriesOf(value);
    const values = isSeq(value) ? value.items : [value];
    const words = values.flatMap((each) => (isScalar(each) && each.value !== null ? [String(each.value).trim()] : []));
    return [{ key, values: words.filter((each) => each !== ""), range: { start, end } }];
  });
}

type Complain = (entry: Entry, message: string, expected: readonly string[]) => void;

function accountOf(entries: readonly Entry[], complain: Complain): Omit<Account, "start"> {
  const metadata: Partial<Record<MetadataKey, readonly string[]>> = {};
  let file: string | undefined;
  for (const entry of entries) {
    if (/^(?:file|filename|path|transcription)$/i.test(entry.key.trim())) {
      file = entry.values[0];
      continue;
    }
    const key = keyNamed(entry.key);
    if (!key) {
      const expected = keysNear(entry.key);
      const may =
        expected[0] === undefined
          ? `${METADATA_KEYS.map((each) => `\`${each}\``).join(", ")} may stand there`
          : `did you mean \`${expected[0]}\`?`;
      complain(entry, `there is no key \`${entry.key}\`; ${may}`, expected);
      continue;
    }
    if (entry.values.some((each) => /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(each))) {
      complain(entry, `the value of \`${entry.key}\` holds a character that may not stand in XML, and is left out`, []);
      continue;
    }
    const values = isList(key) ? entry.values.flatMap((each) => each.split(/\s*;\s*/).filter(Boolean)) : entry.values;
    if (values.length > 0) metadata[key] = [...(metadata[key] ?? []), ...values];
  }
  return { ...(file !== undefined && { file }), metadata };
}

function readTable({ path, text }: Source): Outcome<readonly Account[]> {
  const [head, ...rows] = readCsv(text);
  const diagnostics: Diagnostic[] = [];
  if (!head?.cells.some((cell) => /^(?:file|filename|path|transcription)$/i.test(cell.trim()))) {
    const message = "has no column `file`; its first row must name the columns, and one of them the transcriptions";
    return { value: [], diagnostics: [unreadable(path, message, { start: 0, end: 0 })] };
  }
  const said = new Set<string>();
  const accounts = rows.map((row): Account => {
    const entries = head.cells.map((key, i): Entry => {
      const value = row.cells[i]?.trim() ?? "";
      return { key, values: value ? [value] : [], range: { start: 0, end: 0 } };
    });
    const read = accountOf(entries, ({ key }, message, expected) => {
      if (said.has(key)) return;
      said.add(key);
      const start = text.indexOf(key);
      const range = { start, end: start + key.length };
      diagnostics.push(diagnostic("encode/metadata-key", path, message, { range, actual: key, expected }));
    });
    return { ...read, start: row.start };
  });
  return { value: accounts, diagnostics };
}

function unreadable(path: string, message: string, range: Range): Diagnostic {
  return diagnostic("encode/metadata-unreadable", path, `the file ${message}`, { range });
}
