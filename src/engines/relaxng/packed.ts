import type { ElementDefinition, Grammar, NameClass, Pattern } from "./grammar.js";

/** A grammar as text: each pattern, name class and string once, and told by its number. */
export function pack(grammar: Grammar): string {
  const strings = new Map<string, number>();
  const rows: (readonly unknown[])[] = [];
  const numbers = new Map<Pattern | NameClass, number>();
  const text = (value: string): number => numberIn(strings, value);
  const row = (key: Pattern | NameClass, make: () => readonly unknown[]): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    // What it holds comes before it, so that reading needs no second look.
    const made = make();
    numbers.set(key, rows.length);
    return rows.push(made) - 1;
  };
  const name = (each: NameClass): number => row(each, () => nameRow(each, { text, name }));
  const pattern = (each: Pattern): number => row(each, () => patternRow(each, { text, name, pattern }));
  const elements = grammar.elements.map((each) => [
    name(each.name),
    pattern(each.content),
    each.documentation === undefined ? -1 : text(each.documentation),
    text(each.place.path),
    each.place.range.start,
    each.place.range.end,
  ]);
  const start = pattern(grammar.start);
  return JSON.stringify({ strings: [...strings.keys()], rows, elements, start });
}

/** The grammar that a text was packed from. */
export function unpack(packed: string): Grammar {
  const { strings, rows, elements, start }: Packed = JSON.parse(packed);
  const text = (number: number): string => strings[number] ?? "";
  const made: (Pattern | NameClass)[] = [];
  for (const row of rows) made.push(read(row, made, text));
  return {
    start: made[start] as Pattern,
    elements: elements.map(
      ([name = 0, content = 0, documentation = -1, path = 0, from = 0, to = 0]): ElementDefinition => ({
        name: made[name] as NameClass,
        content: made[content] as Pattern,
        place: { path: text(path), range: { start: from, end: to } },
        ...(documentation < 0 ? {} : { documentation: text(documentation) }),
      }),
    ),
  };
}

interface Packed {
  readonly strings: readonly string[];
  readonly rows: readonly Row[];
  readonly elements: readonly (readonly number[])[];
  readonly start: number;
}

/** A kind, and what it holds: numbers of rows and strings, or lists of them. */
type Row = readonly [string, ...(number | readonly number[] | readonly (readonly number[])[])[]];

interface Numbering {
  text(value: string): number;
  name(nameClass: NameClass): number;
}

function nameRow(nameClass: NameClass, { text, name }: Numbering): readonly unknown[] {
  const except = "except" in nameClass && nameClass.except ? [name(nameClass.except)] : [];
  switch (nameClass.kind) {
    case "name":
      return ["N", text(nameClass.uri), text(nameClass.local)];
    case "anyName":
      return ["A", ...except];
    case "nsName":
      return ["S", text(nameClass.uri), ...except];
    case "choice":
      return ["C", name(nameClass.left), name(nameClass.right)];
  }
}

function patternRow(
  pattern: Pattern,
  numbering: Numbering & { pattern(pattern: Pattern): number },
): readonly unknown[] {
  const { text, name, pattern: number } = numbering;
  switch (pattern.kind) {
    case "notAllowed":
    case "empty":
    case "text":
      return [pattern.kind];
    case "choice":
    case "group":
    case "interleave":
      return [pattern.kind, number(pattern.left), number(pattern.right)];
    case "oneOrMore":
    case "list":
      return [pattern.kind, number(pattern.pattern)];
    case "attribute":
      return [
        pattern.kind,
        name(pattern.name),
        number(pattern.pattern),
        ...(pattern.documentation === undefined ? [] : [text(pattern.documentation)]),
      ];
    case "data":
      return [
        pattern.kind,
        text(pattern.library),
        text(pattern.type),
        pattern.params.map((param) => [text(param.name), text(param.value)]),
        ...(pattern.except ? [number(pattern.except)] : []),
      ];
    case "value":
      return [
        pattern.kind,
        text(pattern.library),
        text(pattern.type),
        text(pattern.value),
        Object.entries(pattern.namespaces).map(([prefix, uri]) => [text(prefix), text(uri)]),
      ];
    case "element":
      return [pattern.kind, pattern.index];
  }
}

function read(
  [kind, ...held]: Row,
  made: readonly (Pattern | NameClass)[],
  text: (number: number) => string,
): Pattern | NameClass {
  const number = (index: number): number => (typeof held[index] === "number" ? held[index] : -1);
  const pairs = (index: number): readonly (readonly number[])[] =>
    Array.isArray(held[index]) ? (held[index] as readonly (readonly number[])[]) : [];
  const name = (index: number): NameClass => made[number(index)] as NameClass;
  const pattern = (index: number): Pattern => made[number(index)] as Pattern;
  switch (kind) {
    case "N":
      return { kind: "name", uri: text(number(0)), local: text(number(1)) };
    case "A":
      return held.length > 0 ? { kind: "anyName", except: name(0) } : { kind: "anyName" };
    case "S":
      return { kind: "nsName", uri: text(number(0)), ...(held.length > 1 ? { except: name(1) } : {}) };
    case "C":
      return { kind: "choice", left: name(0), right: name(1) };
    case "choice":
    case "group":
    case "interleave":
      return { kind, left: pattern(0), right: pattern(1) };
    case "oneOrMore":
    case "list":
      return { kind, pattern: pattern(0) };
    case "attribute":
      return {
        kind,
        name: name(0),
        pattern: pattern(1),
        ...(held.length > 2 ? { documentation: text(number(2)) } : {}),
      };
    case "data":
      return {
        kind,
        library: text(number(0)),
        type: text(number(1)),
        params: pairs(2).map(([each = 0, value = 0]) => ({ name: text(each), value: text(value) })),
        ...(held.length > 3 ? { except: pattern(3) } : {}),
      };
    case "value":
      return {
        kind,
        library: text(number(0)),
        type: text(number(1)),
        value: text(number(2)),
        namespaces: Object.fromEntries(pairs(3).map(([prefix = 0, uri = 0]) => [text(prefix), text(uri)])),
      };
    case "element":
      return { kind, index: number(0) };
    case "notAllowed":
    case "empty":
    case "text":
      return { kind };
    default:
      throw new Error(`a packed grammar has no rows of kind ${kind}`);
  }
}

function numberIn(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
}
