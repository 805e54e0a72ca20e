/// <reference lib="es2024.string" />
import { GAP } from "../../core/joined-source.js";
import type { Source } from "../../core/source.js";
import type { DocumentTable, TableError, TableName, TableReader } from "../../core/table.js";
import { HTML_ENTITIES } from "./html-entities.js";

/** The part of a `TableReader` that needs no documents, and a reader of documents that lie in several files. */
export interface Machine extends Pick<TableReader, "parseTable" | "parseBytes"> {
  /** The table of the first text; the others are what it takes in. Their bytes follow each other with `GAP` zeros between. */
  parseParts(parts: readonly Source[], given: Given): DocumentTable;
}

/** What the parts of a document are but the first. */
export interface Given {
  /** All declarations of the document, read in place of its own, which end at a byte. */
  readonly declarations?: { readonly part: number; readonly end: number };
  /** The texts of external entities; names are strings of the tables. */
  readonly entities: readonly { readonly name: number; readonly part: number }[];
}

/** What reads XML into tables: an instance of the module that `assembly/` is compiled to. Names keep their numbers in it. */
export function machineOf(wasm: Uint8Array): Machine {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
  const names: TableName[] = [];
  const strings: string[] = [];
  const view = (address: number, length: number): Uint8Array => new Uint8Array(exports.memory.buffer, address, length);

  for (const [name, code] of HTML_ENTITIES) {
    const { written } = encoder.encodeInto(name, view(exports.allocateDocument(name.length), name.length));
    exports.knowHtmlEntity(written, code);
  }

  /** Takes over what is new; what is known never changes. */
  const learn = (): void => {
    const stringCount = exports.stringCount();
    if (strings.length < stringCount) {
      const entries = wordsAt(exports, exports.stringsAddress(), stringCount * STRING_BYTES);
      for (let at = strings.length * STRING_WORDS; at < entries.length; at += STRING_WORDS) {
        strings.push(decoder.decode(view(entries[at] ?? 0, entries[at + 1] ?? 0)));
      }
    }
    const nameCount = exports.nameCount();
    if (names.length === nameCount) return;
    const entries = wordsAt(exports, exports.namesAddress(), nameCount * NAME_BYTES);
    const word = (at: number): string => strings[entries[at] ?? 0] ?? "";
    for (let at = names.length * NAME_WORDS; at < entries.length; at += NAME_WORDS) {
      names.push({ name: word(at), local: word(at + 1), uri: word(at + 2), prefix: word(at + 3) });
    }
  };

  /** Reads what was written to an address; `given` are the same bytes, if there are such outside of the module. */
  const read = (documentAddress: number, length: number, given?: Uint8Array): DocumentTable =>
    collect(documentAddress, { length, given, complete: exports.parse(length) !== 0 });

  const collect = (documentAddress: number, { length, given, complete }: Result): DocumentTable => {
    learn();
    const textsLength = exports.textsLength();
    let bytes = given ?? view(documentAddress, length).slice();
    if (textsLength > 0) {
      bytes = new Uint8Array(length + textsLength);
      bytes.set(view(documentAddress, length));
      bytes.set(view(exports.textsAddress(), textsLength), length);
    }
    return {
      words: wordsAt(exports, exports.tableAddress(), exports.tableLength()),
      bytes,
      documentLength: length,
      names,
      strings,
      declarations: wordsAt(exports, exports.declarationsAddress(), exports.declarationsLength()),
      unparsed: wordsAt(exports, exports.unparsedAddress(), exports.unparsedLength()),
      errors: errorsOf(wordsAt(exports, exports.errorsAddress(), exports.errorsLength())),
      complete,
    };
  };

  const parseBytes: Machine["parseBytes"] = (bytes) => {
    const address = exports.allocateDocument(bytes.length);
    view(address, bytes.length).set(bytes);
    return read(address, bytes.length, bytes);
  };
  const parseParts: Machine["parseParts"] = (parts, { declarations, entities }) => {
    const sizes = parts.map((each) => (each.utf8 ? each.utf8.length : each.text.length * 3));
    const address = exports.allocateDocument(sizes.reduce((sum, each) => sum + each + GAP, 0));
    const places: { readonly start: number; readonly length: number }[] = [];
    let end = 0;
    parts.forEach((part, i) => {
      if (i > 0) view(address + end, GAP).fill(0);
      const start = i > 0 ? end + GAP : 0;
      const to = view(address + start, sizes[i] ?? 0);
      if (part.utf8) to.set(part.utf8);
      const length = part.utf8 ? part.utf8.length : encode(part.text, to);
      places.push({ start, length });
      end = start + length;
    });
    const placeOf = (part: number) => places[part] ?? { start: 0, length: 0 };
    const { start, length } = placeOf(declarations?.part ?? -1);
    if (declarations) exports.giveDeclarations(start, length, declarations.end);
    for (const { name, part } of entities) exports.giveEntity(name, placeOf(part).start, placeOf(part).length);
    const complete = exports.parseWith(placeOf(0).length, end) !== 0;
    return collect(address, { length: end, complete });
  };
  return {
    parseBytes,
    parseParts,
    parseTable: (source: Source) => {
      if (source.utf8) return parseBytes(source.utf8);
      const { text } = source;
      const size = text.length * 3;
      const address = exports.allocateDocument(size);
      return read(address, encode(text, view(address, size)));
    },
  };
}

/** How a reading ended. */
interface Result {
  /** How many bytes there are of documents. */
  readonly length: number;
  /** The same bytes, if there are such outside of the module. */
  readonly given?: Uint8Array | undefined;
  readonly complete: boolean;
}

/** What the module exports; see `assembly/index.ts`. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  allocateDocument(size: number): number;
  parse(length: number): number;
  parseWith(own: number, length: number): number;
  giveEntity(name: number, from: number, length: number): void;
  giveDeclarations(from: number, length: number, end: number): void;
  knowHtmlEntity(length: number, code: number): void;
  tableAddress(): number;
  tableLength(): number;
  textsAddress(): number;
  textsLength(): number;
  declarationsAddress(): number;
  declarationsLength(): number;
  unparsedAddress(): number;
  unparsedLength(): number;
  errorsAddress(): number;
  errorsLength(): number;
  namesAddress(): number;
  nameCount(): number;
  stringsAddress(): number;
  stringCount(): number;
}

/** The part of WebAssembly that is used; neither ECMAScript's types nor Node's have it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};

// The layouts of `assembly/strings.ts` and `assembly/names.ts`.
const STRING_BYTES = 80;
const STRING_WORDS = STRING_BYTES / 4;
const NAME_BYTES = 24;
const NAME_WORDS = NAME_BYTES / 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function wordsAt({ memory }: Exports, address: number, bytes: number): Int32Array {
  return new Int32Array(memory.buffer, address, bytes / 4).slice();
}

/** An error is its length in words, kind, start, end, element, and what its words need. */
function errorsOf(words: Int32Array): readonly TableError[] {
  const errors: TableError[] = [];
  for (let at = 0; at < words.length; at += words[at] ?? words.length) {
    const [length = 0, fault = 0, start = 0, end = 0, element = -1] = words.subarray(at, at + 5);
    errors.push({ fault, start, end, element, args: [...words.subarray(at + 5, at + length)] });
  }
  return errors;
}

/** Writes a text as UTF-8. Halves of surrogate pairs are written as they are, so that the reader finds and says them. */
function encode(text: string, to: Uint8Array): number {
  if (text.isWellFormed()) return encoder.encodeInto(text, to).written;
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character.length === 2 || code < 0xd800 || code > 0xdfff) {
      at += encoder.encodeInto(character, to.subarray(at)).written;
    } else {
      to.set([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)], at);
      at += 3;
    }
  }
  return at;
}
