import type { Range } from "../../../../core/source.js";
import type { Place } from "../../grammar.js";
import { type Reading, say } from "../reading.js";
import type { Reference } from "../syntax.js";
import type { Token } from "./tokenizer.js";

/** A file in the compact form while it is read. */
export interface Cursor extends Reading {
  readonly path: string;
  readonly tokens: readonly Token[];
  /** Which token comes next. */
  at: number;
  /** Set after the first slip, of which alone something is said: what follows makes no sense. */
  stopped: boolean;
  /** How many patterns are open around the next token. */
  depth: number;
  /** Whether the file is one pattern, not the definitions of a grammar. */
  alone: boolean;
  readonly references: Reference[];
  /** The namespaces by prefix. */
  readonly namespaces: Map<string, string>;
  /** The datatype libraries by prefix. */
  readonly libraries: Map<string, string>;
  /** The namespace of elements without a prefix. */
  ns: string;
  /** The namespace that the file which refers to this one gives. */
  readonly inherited: string;
}

/** The words that are names only after a backslash. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "attribute default datatypes div element empty external grammar include inherit list mixed namespace notAllowed " +
    "parent start string text token"
  ).split(" "),
);

const END: Token = { type: "end", value: "", range: { start: 0, end: 0 } };

/** The next token, or one after it. */
export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[Math.min(cursor.at + ahead, cursor.tokens.length - 1)] ?? END;
}

/** The next token, after which the one behind it is next. */
export function take(cursor: Cursor): Token {
  const token = peek(cursor);
  if (token.type !== "end") cursor.at++;
  return token;
}

/** Whether the next token is a sign. */
export function isSign(token: Token, sign: string): boolean {
  return token.type === "sign" && token.value === sign;
}

/** Whether a token is a keyword, or one keyword. */
export function isKeyword(token: Token, word?: string): boolean {
  return token.type === "name" && (word === undefined ? KEYWORDS.has(token.value) : token.value === word);
}

/** Whether a token is a name that a definition can have. */
export function isIdentifier(token: Token): boolean {
  return token.type === "quoted" || (token.type === "name" && !KEYWORDS.has(token.value));
}

/** Takes a sign if it comes next. */
export function accept(cursor: Cursor, sign: string): boolean {
  const found = isSign(peek(cursor), sign);
  if (found) cursor.at++;
  return found;
}

/** Takes a keyword if it comes next. */
export function acceptWord(cursor: Cursor, word: string): boolean {
  const found = isKeyword(peek(cursor), word);
  if (found) cursor.at++;
  return found;
}

/** Takes a sign that must come next. */
export function expectSign(cursor: Cursor, sign: string): void {
  if (!accept(cursor, sign)) stop(cursor, `\`${sign}\` must stand there`);
}

/** The literal that must come next, with all that `~` joins to it. */
export function expectLiteral(cursor: Cursor): string {
  let text = expectPart(cursor);
  while (accept(cursor, "~")) text += expectPart(cursor);
  return text;
}

function expectPart(cursor: Cursor): string {
  if (peek(cursor).type === "literal") return take(cursor).value;
  stop(cursor, "a text in quotation marks must stand there");
  return "";
}

/** The name that must come next; keywords are names where nothing else can stand. */
export function expectName(cursor: Cursor): string {
  const { type } = peek(cursor);
  if (type === "name" || type === "quoted") return take(cursor).value;
  stop(cursor, "a name must stand there");
  return "";
}

/** Says that the next token does not fit, and what would; the rest of the file counts as absent. */
export function stop(cursor: Cursor, expected: string): void {
  const token = peek(cursor);
  sayOf(cursor, token.range, `${sayToken(token)} stands where it may not; ${expected}`);
  halt(cursor);
}

/** The rest of the file counts as absent. */
export function halt(cursor: Cursor): void {
  cursor.stopped = true;
  cursor.at = cursor.tokens.length - 1;
}

/** Says what is wrong with what stands at a place. */
export function sayOf(cursor: Cursor, range: Range, message: string): void {
  if (cursor.stopped) return;
  const place = { path: cursor.path, range };
  say(cursor, "relaxng/schema-syntax", place, `${message} (RELAX NG Compact Syntax 2)`);
}

function sayToken({ type, value }: Token): string {
  switch (type) {
    case "end":
      return "the end of the file";
    case "literal":
      return `the text "${value.length > 20 ? `${value.slice(0, 20)}…` : value}"`;
    case "documentation":
      return "a line of documentation";
    default:
      return `\`${value}\``;
  }
}

/** The place from a token to the last one that was taken. */
export function placeFrom(cursor: Cursor, first: Token): Place {
  const last = cursor.tokens[cursor.at - 1] ?? first;
  return { path: cursor.path, range: { start: first.range.start, end: Math.max(first.range.end, last.range.end) } };
}

/** The place of a token. */
export function placeOf(cursor: Cursor, { range }: Token): Place {
  return { path: cursor.path, range };
}
