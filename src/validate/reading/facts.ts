import { ATTRIBUTE_WORDS, type DocumentTable, nextRecord, RECORD, START_WORDS } from "../../core/table.js";
import { resolveBase } from "../addresses/base.js";
import type { Pointer, Prefix } from "../summary.js";
import { pointerList } from "./pointer-list.js";
import { KIND, ROLE, type Roles, rolesOf } from "./roles.js";
import { attributesIn, type Values, valuesOf } from "./values.js";

/** What the checks want to know of a document, gathered in one walk over its table. Places are bytes, see `Places`. */
export interface Facts {
  readonly table: DocumentTable;
  readonly values: Values;
  /** Whether the root element is of TEI. */
  readonly isTei: boolean;
  /** The places of every `xml:id`, by its value. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** Ids inside examples: a pointer may lead to them, and they may be repeated. */
  readonly quotedIds: ReadonlySet<string>;
  readonly pointers: readonly Pointer[];
  /** The places of language tags, by tag. */
  readonly languages: ReadonlyMap<string, readonly number[]>;
  /** The places of those of them that are inside of `text` or `sourceDoc`. */
  readonly textLanguages: ReadonlyMap<string, number>;
  /** The languages that `langUsage` lists. */
  readonly listedLanguages: ReadonlySet<string>;
  /** Where in the table elements with two dates or more begin. */
  readonly dated: readonly number[];
  /** Where in the table persons begin of whom a death is told. */
  readonly persons: readonly number[];
  readonly correspondences: readonly number[];
  readonly prefixes: readonly Prefix[];
  /** What XInclude takes in, as written. */
  readonly includes: readonly string[];
}

/** The facts of a document. */
export function factsOf(table: DocumentTable): Facts {
  const { words } = table;
  const roles = rolesOf(table.names);
  const values = valuesOf(table);
  const ids = new Map<string, number[]>();
  const quotedIds = new Set<string>();
  const languages = new Map<string, number[]>();
  const textLanguages = new Map<string, number>();
  const listedLanguages = new Set<string>();
  const dated: number[] = [];
  const persons: number[] = [];
  const correspondences: number[] = [];
  const prefixes: Prefix[] = [];
  const includes: string[] = [];
  const pointers = pointerList();
  let isTei = false;
  let depth = 0;
  /** How deep the example and the text are that the walk is in; 0 outside of them. */
  let exampleAt = 0;
  let textAt = 0;
  /** Where in the table the last person begins; -1 where there was none. */
  let personAt = -1;
  /** Each `xml:base` in force, resolved against the one outside of it. */
  const bases: { readonly depth: number; readonly base: string }[] = [];

  const readElement = (at: number, kind: number): void => {
    if (kind === KIND.EXAMPLE) exampleAt = depth;
    else if (kind === KIND.TEXT) textAt ||= depth;
    else if (kind === KIND.PERSON) personAt = at;
    else if (kind === KIND.DEATH && personAt >= 0 && persons.at(-1) !== personAt) persons.push(personAt);
    else if (kind === KIND.CORRESPONDENCE) correspondences.push(at);
    else if (kind === KIND.PREFIX) prefixes.push(...prefixAt(values, at));
  };

  const readAttribute = (at: number, role: number): void => {
    const value = values.attribute(at);
    const place = words[at + 1] ?? 0;
    switch (role) {
      case ROLE.ID:
        // RELAX NG DTD compatibility: ids are compared without white space about them.
        note(ids, value.trim(), place);
        break;
      case ROLE.BASE:
        bases.push({ depth, base: resolveBase(bases.at(-1)?.base, value.trim()) });
        pointers.setBase(bases.at(-1)?.base, depth === 1);
        break;
      case ROLE.LANGUAGE:
        for (const tag of wordsOf(value)) {
          note(languages, tag, place);
          if (textAt > 0 && !textLanguages.has(tag)) textLanguages.set(tag, place);
        }
        break;
      case ROLE.LANGUAGE_IDENT:
        note(languages, value.trim(), place);
        listedLanguages.add(value.trim());
        break;
      case ROLE.INCLUDED:
        includes.push(value.trim());
        break;
    }
  };

  const readPointers = (at: number, image: boolean): void => {
    const value = values.attribute(at);
    const place = words[at + 1] ?? 0;
    if (!value.includes(" ")) pointers.add(value, place, image);
    else for (const word of wordsOf(value)) pointers.add(word, place, image);
  };

  const readStart = (at: number): void => {
    const name = words[at + 1] ?? 0;
    depth++;
    if (depth === 1) isTei = roles.isTei(name);
    if (exampleAt > 0) {
      for (const id of idsOf(roles, words, at)) quotedIds.add(values.attribute(id).trim());
      return;
    }
    const kind = roles.kind(name);
    if (kind !== KIND.NONE) readElement(at, kind);
    const first = at + START_WORDS;
    const end = first + (words[at + 4] ?? 0) * ATTRIBUTE_WORDS;
    let dates = 0;
    let hasPointers = false;
    for (let each = first; each < end; each += ATTRIBUTE_WORDS) {
      const role = roles.role(name, words[each] ?? 0);
      if (role === ROLE.NONE) continue;
      if (role === ROLE.POINTER || role === ROLE.IMAGE) hasPointers = true;
      else if (role === ROLE.DATE) dates++;
      else readAttribute(each, role);
    }
    if (dates > 1) dated.push(at);
    // An `xml:base` holds for the pointers beside it, whichever is written first.
    for (let each = first; hasPointers && each < end; each += ATTRIBUTE_WORDS) {
      const role = roles.role(name, words[each] ?? 0);
      if (role === ROLE.POINTER || role === ROLE.IMAGE) readPointers(each, role === ROLE.IMAGE);
    }
  };

  const readEnd = (): void => {
    if (exampleAt === depth) exampleAt = 0;
    if (textAt === depth) textAt = 0;
    if (bases.at(-1)?.depth === depth) {
      bases.pop();
      pointers.setBase(bases.at(-1)?.base, bases.at(-1)?.depth === 1);
    }
    depth--;
  };

  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) readStart(at);
    else if (words[at] === RECORD.END) readEnd();
  }
  return {
    table,
    values,
    isTei,
    ids,
    quotedIds,
    pointers: pointers.all(),
    languages,
    textLanguages,
    listedLanguages,
    dated,
    persons,
    correspondences,
    prefixes,
    includes,
  };
}

function prefixAt(values: Values, at: number): readonly Prefix[] {
  const ident = values.named(at, "ident");
  const match = values.named(at, "matchPattern");
  const replacement = values.named(at, "replacementPattern");
  if (ident === undefined) return [];
  return [match === undefined || replacement === undefined ? { ident } : { ident, match, replacement }];
}

function idsOf(roles: Roles, words: Int32Array, start: number): readonly number[] {
  const name = words[start + 1] ?? 0;
  return attributesIn(words, start).filter((at) => roles.role(name, words[at] ?? 0) === ROLE.ID);
}

function note(map: Map<string, number[]>, key: string, place: number): void {
  const known = map.get(key);
  if (known) known.push(place);
  else map.set(key, [place]);
}

function wordsOf(value: string): readonly string[] {
  return value.split(" ").filter((each) => each !== "");
}
