import { Buffer } from "node:buffer";
import { Offsets } from "../../../../core/offsets.js";
import type { Range } from "../../../../core/source.js";
import {
  ATTRIBUTE_WORDS,
  DECLARATION_WORDS,
  type DocumentTable,
  nextRecord,
  RECORD,
  START_WORDS,
  type TableName,
} from "../../../../core/table.js";
import type { Place } from "../../grammar.js";

/** The namespace of RELAX NG. */
export const RELAX_NG = "http://relaxng.org/ns/structure/1.0";

/** A file of a schema in XML form, and what its elements are read from. */
export class SchemaTable {
  readonly path: string;
  readonly table: DocumentTable;
  readonly #bytes: Buffer;
  #offsets: Offsets | undefined;

  constructor(table: DocumentTable, path: string) {
    this.path = path;
    this.table = table;
    const { buffer, byteOffset, length } = table.bytes;
    this.#bytes = Buffer.from(buffer, byteOffset, length);
  }

  /** The name with a number. */
  nameAt(at: number): TableName {
    const name = this.table.names[this.table.words[at] ?? -1];
    if (!name) throw new Error("the names of a table are known");
    return name;
  }

  /** A value whose pointer stands at a place. */
  valueAt(words: Int32Array, at: number): string {
    const pointer = words[at] ?? 0;
    return this.#bytes.toString("utf8", pointer, pointer + (words[at + 1] ?? 0));
  }

  /** The stretch of the text that some bytes are. */
  range(start: number, end: number): Range {
    this.#offsets ??= new Offsets(this.table);
    return this.#offsets.range(start, end);
  }
}

/**
 * An element of RELAX NG: what the readers ask for, and the rest as places of the table. A schema has thousands of elements,
 * and all but a few are looked at once. It is its own place, for hardly any place is ever shown.
 */
export class SchemaElement implements Place {
  // Declared only: to define a field and then to set it is to write it twice.
  declare readonly file: SchemaTable;
  /** The place of its START in the table. */
  declare readonly at: number;
  declare readonly local: string;
  /** The elements of RELAX NG in it; what is in other namespaces are annotations (RELAX NG 4.1). */
  declare children: readonly SchemaElement[];
  /** Its one attribute, where that is a name or a type: so it is with most elements. */
  declare readonly only: "name" | "type" | undefined;
  /** Whether it has no other attribute: then it changes nothing for the elements in it. */
  declare readonly isBare: boolean;
  /** The first row of the declarations of namespaces on it; -1 where there is none. */
  declare readonly declared: number;
  /** The places of text in it that is not all white space. */
  declare texts: number[] | undefined;
  /** The places of the elements in it that are in other namespaces. */
  declare foreign: number[] | undefined;

  constructor(file: SchemaTable, at: number, local: string, declared: number) {
    this.file = file;
    this.at = at;
    this.local = local;
    this.children = NO_CHILDREN;
    this.only = onlyAttribute(file, at);
    this.isBare = this.only !== undefined || file.table.words[at + 4] === 0;
    this.declared = declared;
    this.texts = undefined;
    this.foreign = undefined;
  }

  /** Its name as written. */
  get name(): string {
    return this.file.nameAt(this.at + 1).name;
  }

  get path(): string {
    return this.file.path;
  }

  get range(): Range {
    const { words } = this.file.table;
    return this.file.range(words[this.at + 2] ?? 0, words[this.at + 3] ?? 0);
  }
}

/** Most elements have no children: one list is enough for them. */
const NO_CHILDREN: readonly SchemaElement[] = [];

function onlyAttribute({ table: { words, names } }: SchemaTable, at: number): SchemaElement["only"] {
  if (words[at + 4] !== 1) return undefined;
  const name = names[words[at + START_WORDS] ?? -1]?.name;
  return name === "name" || name === "type" ? name : undefined;
}

/** The root of a file, whatever it is; and the first element that is nested deeper than a limit. */
export function elementsOf(
  file: SchemaTable,
  deepest: number,
): { readonly root: SchemaElement | undefined; readonly deep: SchemaElement | undefined } {
  const { words, names, declarations } = file.table;
  const open: SchemaElement[] = [];
  // The children of all that is open; those of one begin where `starts` says.
  const gathered: SchemaElement[] = [];
  const starts: number[] = [];
  let count = 0;
  let root: SchemaElement | undefined;
  let deep: SchemaElement | undefined;
  let parent: SchemaElement | undefined;
  let row = 0;
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    const kind = words[at];
    if (kind === RECORD.START) {
      const name = names[words[at + 1] ?? 0];
      if (parent && name?.uri !== RELAX_NG) {
        if (parent.foreign) parent.foreign.push(at);
        else parent.foreign = [at];
        at = endBefore(words, at);
        continue;
      }
      while ((declarations[row] ?? at) < at) row += DECLARATION_WORDS;
      const element = new SchemaElement(file, at, name?.local ?? "", declarations[row] === at ? row : -1);
      if (parent) gathered[count++] = element;
      else root = element;
      if (open.length === deepest) deep ??= element;
      open.push(element);
      starts.push(count);
      parent = element;
    } else if (kind === RECORD.END) {
      const start = starts.pop() ?? 0;
      if (parent && start < count) parent.children = gathered.slice(start, count);
      count = start;
      open.pop();
      parent = open.at(-1);
    } else if (kind === RECORD.TEXT && words[at + 5] !== 1 && parent) {
      parent.texts ??= [];
      parent.texts.push(at);
    }
  }
  return { root, deep };
}

/** The END of what begins at a START. */
export function endBefore(words: Int32Array, start: number): number {
  let depth = 0;
  for (let at = start; ; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) depth++;
    else if (words[at] === RECORD.END && --depth === 0) return at;
  }
}

/** The place of the words of an element's attribute, by its name as written; -1 where it is absent. */
export function attributeAt({ file, at: start }: SchemaElement, name: string): number {
  const { words, names } = file.table;
  const end = start + START_WORDS + (words[start + 4] ?? 0) * ATTRIBUTE_WORDS;
  for (let at = start + START_WORDS; at < end; at += ATTRIBUTE_WORDS) {
    if (names[words[at] ?? -1]?.name === name) return at;
  }
  return -1;
}

/** The value of an attribute by its name as written; undefined where it is absent. */
export function writtenIn(element: SchemaElement, name: string): string | undefined {
  const at = attributeAt(element, name);
  return at < 0 ? undefined : element.file.valueAt(element.file.table.words, at + 4);
}

/** The names of the attributes of an element, each with the place of its words; declarations of namespaces are none. */
export function attributesOf({ file, at: start }: SchemaElement): readonly (readonly [name: TableName, at: number])[] {
  const { words } = file.table;
  const count = words[start + 4] ?? 0;
  if (count === 0) return NO_ATTRIBUTES;
  return Array.from({ length: count }, (_, i) => {
    const at = start + START_WORDS + i * ATTRIBUTE_WORDS;
    return [file.nameAt(at), at] as const;
  });
}

const NO_ATTRIBUTES: readonly (readonly [TableName, number])[] = [];

/** From the first character of the name of an attribute to its closing quote. */
export function attributeRange({ file }: SchemaElement, at: number): Range {
  const { words, bytes } = file.table;
  const nameStart = words[at + 1] ?? 0;
  const start = words[at + 2] ?? 0;
  const end = words[at + 3] ?? 0;
  // One that is not written but declared has no quotes.
  const isQuoted = start > nameStart && (bytes[start - 1] === 0x22 || bytes[start - 1] === 0x27);
  return file.range(nameStart, isQuoted ? end + 1 : end);
}

/** The namespaces that an element declares: prefix and address of each. */
export function declarationsOf({ file, at, declared }: SchemaElement): readonly (readonly [string, string])[] {
  const { declarations, names } = file.table;
  const found: (readonly [string, string])[] = [];
  for (let row = declared; row >= 0 && declarations[row] === at; row += DECLARATION_WORDS) {
    found.push([names[declarations[row + 1] ?? -1]?.local ?? "", file.valueAt(declarations, row + 5)]);
  }
  return found;
}
