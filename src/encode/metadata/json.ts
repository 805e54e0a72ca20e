import type { Range } from "../../core/source.js";

/** A value of JSON; a number, `true` and `false` are texts, as they are written. */
export type JsonValue = JsonText | JsonList | JsonMap | JsonNothing;

interface JsonText {
  readonly type: "text";
  readonly text: string;
}

interface JsonList {
  readonly type: "list";
  readonly items: readonly JsonValue[];
}

interface JsonNothing {
  readonly type: "null";
}

/** An object with its members in order, each key with its place, its quotes included. */
export interface JsonMap {
  readonly type: "map";
  readonly start: number;
  readonly members: readonly JsonMember[];
}

interface JsonMember {
  readonly key: string;
  readonly range: Range;
  readonly value: JsonValue;
}

/** A text of JSON as RFC 8259 has it, nothing besides; or the place where it ceases to be one. */
export function readJson(text: string): JsonValue | { readonly type: "fault"; readonly range: Range } {
  const open: Open[] = [];
  let whole: JsonValue | undefined;
  let expects: Expects = "value";
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const put = (value: JsonValue): Expects => {
    const inside = open.at(-1);
    if (!inside) whole = value;
    else if (inside.type === "list") inside.items.push(value);
    else inside.members.push({ ...inside.key, value });
    return inside ? "next" : "end";
  };
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const token = match?.groups?.token;
    if (token === undefined) {
      const start = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
      if (start >= text.length && expects === "end" && whole) return whole;
      return { type: "fault", range: { start, end: Math.min(start + 1, text.length) } };
    }
    const end = TOKEN.lastIndex;
    const start = end - token.length;
    const inside = open.at(-1);
    const isClosing = token === (inside?.type === "list" ? "]" : "}");
    if (inside && isClosing && (expects === "next" || inside.isEmpty)) {
      open.pop();
      expects = put(closed(inside));
    } else if (expects === "next" && token === ",") {
      expects = inside?.type === "map" ? "key" : "value";
    } else if (expects === "colon" && token === ":") {
      expects = "value";
    } else if (expects === "key" && inside?.type === "map" && token.startsWith('"')) {
      inside.key = { key: String(JSON.parse(token)), range: { start, end } };
      inside.isEmpty = false;
      expects = "colon";
    } else if (expects === "value" && !/^[\]}:,]$/.test(token)) {
      if (inside) inside.isEmpty = false;
      if (token === "{") open.push({ type: "map", start, members: [], key: NO_KEY, isEmpty: true });
      else if (token === "[") open.push({ type: "list", items: [], isEmpty: true });
      else expects = put(scalar(token));
      if (token === "{") expects = "key";
    } else return { type: "fault", range: { start, end } };
    at = end;
  }
}

type Expects = "value" | "key" | "colon" | "next" | "end";

type Open =
  | { readonly type: "list"; readonly items: JsonValue[]; isEmpty: boolean }
  | {
      readonly type: "map";
      readonly start: number;
      readonly members: JsonMember[];
      key: Pick<JsonMember, "key" | "range">;
      isEmpty: boolean;
    };

const NO_KEY = { key: "", range: { start: 0, end: 0 } };

const TOKEN =
  /[ \t\r\n]*(?<token>[[\]{}:,]|"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;

function scalar(token: string): JsonValue {
  if (token === "null") return { type: "null" };
  return { type: "text", text: token.startsWith('"') ? String(JSON.parse(token)) : token };
}

function closed(open: Open): JsonValue {
  return open.type === "list"
    ? { type: "list", items: open.items }
    : { type: "map", start: open.start, members: open.members };
}
