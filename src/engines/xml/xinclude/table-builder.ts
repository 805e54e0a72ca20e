import { GAP } from "../../../core/joined-source.js";
import { ATTRIBUTE_WORDS, DECLARATION_WORDS, type DocumentTable, RECORD, START_WORDS } from "../../../core/table.js";
import { type Growing, growing } from "./growing.js";
import { settled, settledRows, TEXTS } from "./text-pointers.js";

/** A file whose records are copied. */
export interface Region {
  readonly table: DocumentTable;
  /** Where its bytes begin among those of the whole. */
  readonly base: number;
}

/** An attribute that is added to an element, or whose value is replaced. */
export interface AddedAttribute {
  /** The number of the name. */
  readonly name: number;
  readonly value: string;
}

/** A declaration of a namespace that is added to an element: its words in the region that it comes from. */
export interface AddedDeclaration {
  readonly prefix: number;
  readonly uri: number;
  /** Where it is written; undefined for one that takes the default namespace away. */
  readonly written: { readonly region: Region; readonly row: number } | undefined;
}

/** What a START has beyond what its file gives it. */
export interface Additions {
  readonly attributes: readonly AddedAttribute[];
  readonly declarations: readonly AddedDeclaration[];
}

/** Makes one table of parts of others. */
export interface TableBuilder {
  /** Adds a file; its bytes come after those of the files before. */
  region(table: DocumentTable): Region;
  /** How many words have been written. */
  size(): number;
  namespace(region: Region, at: number): void;
  start(region: Region, at: number, additions?: Additions): void;
  end(region: Region, at: number): void;
  text(region: Region, at: number): void;
  /** Text that stands in a file as it is meant, from one of its bytes to another. */
  stretch(region: Region, start: number, end: number): void;
  comment(region: Region, at: number): void;
  instruction(region: Region, at: number): void;
  doctype(region: Region, at: number): void;
  /** The table; nothing can be added after that. */
  finish(unparsed: Int32Array): DocumentTable;
}

/** A builder with nothing in it; `xmlns` is the number of that name. */
export function tableBuilder(xmlns: number): TableBuilder {
  const words = growing();
  const declarations = growing();
  const regions: Region[] = [];
  const texts: Uint8Array[] = [];
  let textsLength = 0;
  let run: Run | undefined;

  const keepText = (bytes: Uint8Array): number => {
    texts.push(bytes);
    textsLength += bytes.length;
    return TEXTS + textsLength - bytes.length;
  };

  /** A pointer of a file as one of the whole. */
  const moved = ({ table, base }: Region, pointer: number, length: number): number => {
    if (pointer < table.documentLength) return base + pointer;
    return length === 0 ? TEXTS : keepText(table.bytes.subarray(pointer, pointer + length));
  };

  const bytesOf = ({ region, pointer, length }: Piece): Uint8Array =>
    region.table.bytes.subarray(pointer, pointer + length);

  /** Adjacent text is one record, wherever its parts come from. */
  const endText = (): void => {
    if (!run) return;
    const { pieces, start, end, isBlank } = run;
    run = undefined;
    const [first] = pieces;
    if (!first) return;
    const length = pieces.reduce((sum, each) => sum + each.length, 0);
    const pointer =
      pieces.length === 1 ? moved(first.region, first.pointer, length) : keepText(joined(pieces.map(bytesOf), length));
    words.push(RECORD.TEXT, start, Math.max(start, end), pointer, length, isBlank ? 1 : 0);
  };

  const addText = (piece: Piece, start: number, end: number, isBlank: boolean): void => {
    run ??= { pieces: [], start, end, isBlank: true };
    if (piece.length > 0) run.pieces.push(piece);
    // What is put together has the place of its first part, and what follows of the same file.
    run.end = end >= run.end && piece.region === run.pieces[0]?.region ? end : run.end;
    run.isBlank &&= isBlank;
  };

  const pushAttribute = (list: Growing, region: Region, source: Int32Array, at: number): void => {
    const { base } = region;
    const length = source[at + 5] ?? 0;
    list.push(
      source[at] ?? 0,
      base + (source[at + 1] ?? 0),
      base + (source[at + 2] ?? 0),
      base + (source[at + 3] ?? 0),
      moved(region, source[at + 4] ?? 0, length),
      length,
    );
  };

  const start: TableBuilder["start"] = (region, at, additions = NOTHING) => {
    endText();
    const { table, base } = region;
    const source = table.words;
    const nameStart = base + (source[at + 2] ?? 0) + 1;
    const nameEnd = (): number => nameStart + encodedLength(table.names[source[at + 1] ?? 0]?.name ?? "");
    for (const { prefix, uri } of additions.declarations) words.push(RECORD.NAMESPACE, prefix, uri);
    const place = words.length();
    const count = source[at + 4] ?? 0;
    words.push(RECORD.START, source[at + 1] ?? 0, nameStart - 1, base + (source[at + 3] ?? 0), 0);
    const added = additions === NOTHING ? NONE : new Map(additions.attributes.map((each) => [each.name, each.value]));
    for (let i = 0; i < count; i++) {
      const attribute = at + START_WORDS + i * ATTRIBUTE_WORDS;
      pushAttribute(words, region, source, attribute);
      const value = added.get(source[attribute] ?? -1);
      if (value === undefined) continue;
      added.delete(source[attribute] ?? -1);
      const bytes = encoder.encode(value);
      words.set(words.length() - 2, keepText(bytes));
      words.set(words.length() - 1, bytes.length);
    }
    for (const [name, value] of added) {
      const bytes = encoder.encode(value);
      words.push(name, nameStart, nameStart, nameEnd(), keepText(bytes), bytes.length);
    }
    words.set(place + 4, (words.length() - place - START_WORDS) / ATTRIBUTE_WORDS);
    for (const { written } of additions.declarations) {
      declarations.push(place);
      if (written) pushAttribute(declarations, written.region, written.region.table.declarations, written.row + 1);
      else declarations.push(xmlns, nameStart, nameStart, nameEnd(), TEXTS, 0);
    }
    for (const row of rowsOf(table, at)) {
      declarations.push(place);
      pushAttribute(declarations, region, table.declarations, row + 1);
    }
  };

  return {
    region: (table) => {
      const last = regions.at(-1);
      const region = { table, base: last ? last.base + last.table.documentLength + GAP : 0 };
      regions.push(region);
      return region;
    },
    size: () => words.length() + declarations.length() + (textsLength >> 2),
    namespace: ({ table }, at) => {
      endText();
      words.push(RECORD.NAMESPACE, table.words[at + 1] ?? 0, table.words[at + 2] ?? 0);
    },
    start,
    end: ({ table, base }, at) => {
      endText();
      words.push(RECORD.END, base + (table.words[at + 1] ?? 0), base + (table.words[at + 2] ?? 0));
    },
    text: (region, at) => {
      const { words: source } = region.table;
      const piece = { region, pointer: source[at + 3] ?? 0, length: source[at + 4] ?? 0 };
      addText(piece, region.base + (source[at + 1] ?? 0), region.base + (source[at + 2] ?? 0), source[at + 5] === 1);
    },
    stretch: (region, from, to) => {
      const piece = { region, pointer: from, length: to - from };
      const isBlank = region.table.bytes.subarray(from, to).every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
      addText(piece, region.base + from, region.base + to, isBlank);
    },
    comment: ({ table, base }, at) => {
      endText();
      words.push(RECORD.COMMENT, base + (table.words[at + 1] ?? 0), base + (table.words[at + 2] ?? 0));
    },
    instruction: (region, at) => {
      endText();
      const { words: source } = region.table;
      const length = (source[at + 5] ?? 0) - (source[at + 4] ?? 0);
      const pointer = moved(region, source[at + 4] ?? 0, length);
      const { base } = region;
      words.push(RECORD.INSTRUCTION, source[at + 1] ?? 0, base + (source[at + 2] ?? 0), base + (source[at + 3] ?? 0));
      words.push(pointer, pointer + length);
    },
    doctype: ({ table, base }, at) => {
      words.push(RECORD.DOCTYPE, base + (table.words[at + 1] ?? 0), base + (table.words[at + 2] ?? 0));
    },
    finish: (unparsed) => {
      endText();
      const [first] = regions;
      if (!first) throw new Error("a table is made of one file at least");
      const last = regions.at(-1) ?? first;
      const documentLength = last.base + last.table.documentLength;
      const bytes = new Uint8Array(documentLength + textsLength);
      for (const { table, base } of regions) bytes.set(table.bytes.subarray(0, table.documentLength), base);
      let at = documentLength;
      for (const each of texts) {
        bytes.set(each, at);
        at += each.length;
      }
      const { names, strings } = first.table;
      return {
        words: settled(words.finish(), documentLength),
        declarations: settledRows(declarations.finish(), documentLength),
        bytes,
        documentLength,
        names,
        strings,
        unparsed,
        errors: [],
        complete: true,
      };
    },
  };
}

const NONE = new Map<number, string>();
const NOTHING: Additions = { attributes: [], declarations: [] };

interface Piece {
  readonly region: Region;
  readonly pointer: number;
  readonly length: number;
}

interface Run {
  readonly pieces: Piece[];
  readonly start: number;
  end: number;
  isBlank: boolean;
}

/** The rows of `declarations` that belong to a START. */
export function rowsOf({ declarations }: DocumentTable, at: number): readonly number[] {
  let low = 0;
  let high = declarations.length / DECLARATION_WORDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((declarations[middle * DECLARATION_WORDS] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (let row = low * DECLARATION_WORDS; declarations[row] === at; row += DECLARATION_WORDS) rows.push(row);
  return rows;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const each of parts) {
    bytes.set(each, at);
    at += each.length;
  }
  return bytes;
}

const encoder = new TextEncoder();

function encodedLength(text: string): number {
  return encoder.encode(text).length;
}
