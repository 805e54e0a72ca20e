import type { Range } from "../core/source.js";

/** A JSON text read with the place of every key. */
export interface PlacedJson {
  readonly value: unknown;
  /** The place of a key or of an entry of a list; undefined where there is none. */
  readonly rangeOf: (steps: readonly (string | number)[]) => Range | undefined;
  /** Why the text is no JSON. */
  readonly error?: { readonly range: Range; readonly message: string };
}

/** The value of a JSON text and the places in it. The built-in parser gives no places, and its messages differ by version. */
export function readJson(text: string): PlacedJson {
  const places = new Map<string, Range>();
  const cursor: Cursor = { text, at: 0, places };
  const rangeOf = (steps: readonly (string | number)[]): Range | undefined => places.get(JSON.stringify(steps));
  const read = readValue(cursor, []);
  if (!cursor.error && skipSpace(cursor) < text.length) fail(cursor, "the end of the file");
  return cursor.error ? { value: undefined, rangeOf, error: cursor.error } : { value: read, rangeOf };
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly places: Map<string, Range>;
  error?: { readonly range: Range; readonly message: string };
}

type Steps = readonly (string | number)[];

function readValue(cursor: Cursor, steps: Steps): unknown {
  const start = skipSpace(cursor);
  if (steps.length > 100) return fail(cursor, "fewer brackets inside one another");
  switch (cursor.text[start]) {
    case "{":
      return readObject(cursor, steps);
    case "[":
      return readArray(cursor, steps);
    case '"':
      return readString(cursor);
    default:
      return readWord(cursor);
  }
}

function readObject(cursor: Cursor, steps: Steps): unknown {
  const entries: [string, unknown][] = [];
  cursor.at++;
  if (taken(cursor, "}")) return {};
  while (!cursor.error) {
    const start = skipSpace(cursor);
    if (cursor.text[start] !== '"') return fail(cursor, wantedName(cursor, entries.length > 0));
    const key = readString(cursor);
    if (cursor.error) return undefined;
    cursor.places.set(JSON.stringify([...steps, key]), { start, end: cursor.at });
    if (!taken(cursor, ":")) return fail(cursor, "a colon");
    entries.push([String(key), readValue(cursor, [...steps, String(key)])]);
    if (taken(cursor, "}")) return Object.fromEntries(entries);
    if (!taken(cursor, ",")) return fail(cursor, "a comma or `}`");
  }
  return undefined;
}

/** What must stand where a name is missing, with the two habits of other formats that JSON does not know. */
function wantedName({ text, at }: Cursor, isAfterComma: boolean): string {
  if (isAfterComma && text[at] === "}") return "another setting, or no comma before it,";
  if (/^\/[/*]/.test(text.slice(at))) return "no remark but the name of a setting in double quotes";
  return "the name of a setting in double quotes";
}

function readArray(cursor: Cursor, steps: Steps): unknown {
  const items: unknown[] = [];
  cursor.at++;
  if (taken(cursor, "]")) return items;
  while (!cursor.error) {
    const start = skipSpace(cursor);
    const inside = [...steps, items.length];
    items.push(readValue(cursor, inside));
    cursor.places.set(JSON.stringify(inside), { start, end: cursor.at });
    if (taken(cursor, "]")) return items;
    if (!taken(cursor, ",")) return fail(cursor, "a comma or `]`");
  }
  return undefined;
}

function readString(cursor: Cursor): unknown {
  const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
  return readToken(cursor, string, "a text with a closing quote");
}

function readWord(cursor: Cursor): unknown {
  return readToken(cursor, /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y, "a value");
}

function readToken(cursor: Cursor, pattern: RegExp, wanted: string): unknown {
  pattern.lastIndex = cursor.at;
  const token = pattern.exec(cursor.text)?.[0];
  if (token === undefined) return fail(cursor, wanted);
  cursor.at += token.length;
  return JSON.parse(token);
}

function taken(cursor: Cursor, sign: string): boolean {
  if (cursor.error || cursor.text[skipSpace(cursor)] !== sign) return false;
  cursor.at++;
  return true;
}

function skipSpace(cursor: Cursor): number {
  while (/[ \t\r\n]/.test(cursor.text.charAt(cursor.at))) cursor.at++;
  return cursor.at;
}

function fail(cursor: Cursor, wanted: string): undefined {
  const start = cursor.at;
  const seen = cursor.text[start];
  const there = seen === undefined ? "the file ends here" : `\`${seen}\` stands here`;
  cursor.error ??= {
    range: { start, end: Math.min(start + 1, cursor.text.length) },
    message: `${there}; ${wanted} must stand there`,
  };
  return undefined;
}
