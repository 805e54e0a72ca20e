import type { DataPattern, ElementDefinition, Grammar, NameClass, Pattern, Place, ValuePattern } from "./grammar.js";
import {
  ABSENT,
  type Documentation,
  ELEMENT_WORDS,
  type ElementNote,
  type Notes,
  type Packed,
  ROW,
  ROW_WORDS,
} from "./packed.js";

/** The grammar that was packed. Its parts are made when they are looked at: a schema that fits needs none of them. */
export function unpack(packed: Packed, notes: Notes): Grammar {
  const making: Making = { packed, notes, patterns: [], names: [] };
  return {
    get start() {
      return patternAt(making, packed.start);
    },
    elements: notes.elements.map((each, index) => new UnpackedElement(making, index, each)),
  };
}

interface Making {
  readonly packed: Packed;
  readonly notes: Notes;
  /** What was made already, by row. */
  readonly patterns: Pattern[];
  readonly names: NameClass[];
}

class UnpackedElement implements ElementDefinition {
  readonly #making: Making;
  readonly #index: number;
  readonly #note: ElementNote;

  constructor(making: Making, index: number, note: ElementNote) {
    this.#making = making;
    this.#index = index;
    this.#note = note;
  }

  get name(): NameClass {
    return nameAt(this.#making, this.#word(0));
  }

  get content(): Pattern {
    return patternAt(this.#making, this.#word(1));
  }

  get documentation(): string | undefined {
    return this.#note.documentation?.();
  }

  get place(): Place {
    return this.#note.place;
  }

  #word(at: number): number {
    return this.#making.packed.elements[this.#index * ELEMENT_WORDS + at] ?? ABSENT;
  }
}

function nameAt(making: Making, row: number): NameClass {
  const made = making.names[row] ?? makeName(making, row);
  making.names[row] = made;
  return made;
}

function makeName(making: Making, row: number): NameClass {
  const { kind, a, b } = rowAt(making, row);
  switch (kind) {
    case ROW.name:
      return { kind: "name", uri: textAt(making, a), local: textAt(making, b) };
    case ROW.anyName:
      return a === ABSENT ? { kind: "anyName" } : { kind: "anyName", except: nameAt(making, a) };
    case ROW.nsName: {
      const uri = textAt(making, a);
      return b === ABSENT ? { kind: "nsName", uri } : { kind: "nsName", uri, except: nameAt(making, b) };
    }
    case ROW.nameChoice:
      return { kind: "choice", left: nameAt(making, a), right: nameAt(making, b) };
    default:
      throw new Error(`row ${row} of a packed grammar is no name class`);
  }
}

function patternAt(making: Making, row: number): Pattern {
  const made = making.patterns[row] ?? makePattern(making, row);
  making.patterns[row] = made;
  return made;
}

function makePattern(making: Making, row: number): Pattern {
  const { kind, a, b, c } = rowAt(making, row);
  switch (kind) {
    case ROW.notAllowed:
      return { kind: "notAllowed" };
    case ROW.empty:
      return { kind: "empty" };
    case ROW.text:
      return { kind: "text" };
    case ROW.choice:
      return { kind: "choice", left: patternAt(making, a), right: patternAt(making, b) };
    case ROW.group:
      return { kind: "group", left: patternAt(making, a), right: patternAt(making, b) };
    case ROW.interleave:
      return { kind: "interleave", left: patternAt(making, a), right: patternAt(making, b) };
    case ROW.oneOrMore:
      return { kind: "oneOrMore", pattern: patternAt(making, a) };
    case ROW.list:
      return { kind: "list", pattern: patternAt(making, a) };
    case ROW.attribute: {
      const documentation = making.notes.documentation.get(row)?.();
      const attribute = { kind: "attribute" as const, name: nameAt(making, a), pattern: patternAt(making, b) };
      return documentation === undefined ? attribute : { ...attribute, documentation };
    }
    case ROW.data:
      return makeData(making, a, b);
    case ROW.value:
      return makeValue(making, { type: a, value: b, scope: c }, making.notes.documentation.get(row));
    case ROW.element:
      return { kind: "element", index: a };
    default:
      throw new Error(`row ${row} of a packed grammar is no pattern`);
  }
}

function makeData(making: Making, type: number, except: number): DataPattern {
  const [library = "", name = "", ...params] = making.packed.types[type] ?? [];
  return {
    kind: "data",
    library,
    type: name,
    params: pairsOf(params).map(([each, value]) => ({ name: each, value })),
    ...(except !== ABSENT && { except: patternAt(making, except) }),
  };
}

function makeValue(
  making: Making,
  { type, value, scope }: { readonly type: number; readonly value: number; readonly scope: number },
  documentation: Documentation | undefined,
): ValuePattern {
  const [library = "", name = ""] = making.packed.types[type] ?? [];
  const namespaces = Object.fromEntries(pairsOf(making.packed.scopes[scope] ?? []));
  const pattern = { kind: "value" as const, library, type: name, value: textAt(making, value), namespaces };
  return documentation ? { ...pattern, documentation } : pattern;
}

function rowAt(
  { packed: { rows } }: Making,
  row: number,
): { readonly kind: number | undefined; readonly a: number; readonly b: number; readonly c: number } {
  const at = row * ROW_WORDS;
  return { kind: rows[at], a: rows[at + 1] ?? ABSENT, b: rows[at + 2] ?? ABSENT, c: rows[at + 3] ?? ABSENT };
}

function textAt({ packed }: Making, string: number): string {
  return packed.strings[string] ?? "";
}

/** Texts by twos. */
export function pairsOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((each, i) => (i % 2 === 0 ? [[each, texts[i + 1] ?? ""] as const] : []));
}
