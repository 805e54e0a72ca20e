import { decodeString } from "micromark-util-decode-string";
import type { Piece } from "./ledger.js";

/** Where a text of Markdown stands, and what it says. */
export interface Alignment {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The text after Markdown is read. */
  readonly value: string;
  /** How many quotations the text stands in: each puts `>` before a line. */
  readonly quotes: number;
}

/** The pieces of the source that a text was read from: escapes, character references and the starts of lines aside. */
export function aligned(text: Alignment): readonly Piece[] {
  return walk(text, decodedAt);
}

/** As `aligned`, for code, in which only a table’s bar is escaped. */
export function alignedCode(text: Alignment): readonly Piece[] {
  return walk(text, barAt);
}

/** What a stretch at an offset of the source stands for, and how long it is; undefined where it stands for itself. */
type Decoding = (source: string, at: number) => { readonly length: number; readonly value: string } | undefined;

function walk({ source, start, end, value, quotes }: Alignment, decode: Decoding): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let i = 0; i < value.length; ) {
    const found = at < end ? decode(source, at) : undefined;
    if (found && value.startsWith(found.value, i)) {
      pieces.push({ start: at, end: at + found.length, value: found.value, decoded: true });
      at += found.length;
      i += found.value.length;
    } else if (isBreak(value[i]) && isBreak(source[at])) {
      const next = lineStart(source, at, quotes);
      pieces.push({ start: at, end: at + 1, value: value[i] ?? "", decoded: true });
      at = next;
      i++;
    } else if (at < end && source[at] === value[i]) {
      pieces.push({ start: at, end: at + 1, value: value[i] ?? "", decoded: false });
      at++;
      i++;
    } else if (at < end && /\s/.test(source[at] ?? "")) {
      at++;
    } else if (/\s/.test(value[i] ?? "")) {
      i++;
    } else {
      // Rather the source as it stands than a text that cannot be accounted for.
      return [{ start, end, value: source.slice(start, end), decoded: false }];
    }
  }
  return joined(pieces);
}

function isBreak(sign: string | undefined): boolean {
  return sign === "\n" || sign === "\r" || sign === " ";
}

/** Past a line end, the indentation and the marks of quotations; a plain space is only itself. */
function lineStart(source: string, at: number, quotes: number): number {
  if (source[at] === " ") return at + 1;
  let next = at + (source.startsWith("\r\n", at) ? 2 : 1);
  for (let left = quotes; ; next++) {
    if (source[next] === " " || source[next] === "\t") continue;
    if (source[next] === ">" && left > 0) left--;
    else return next;
  }
}

function decodedAt(source: string, at: number): ReturnType<Decoding> {
  const raw = /^(?:\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)/.exec(
    source.slice(at, at + 40),
  )?.[0];
  const value = raw && decodeString(raw);
  return raw && value !== undefined && value !== raw ? { length: raw.length, value } : undefined;
}

function barAt(source: string, at: number): ReturnType<Decoding> {
  return source.startsWith("\\|", at) ? { length: 2, value: "|" } : undefined;
}

/** Neighbours that stand for themselves as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && !last.decoded && !piece.decoded && last.end === piece.start)
      runs[runs.length - 1] = { ...last, end: piece.end, value: last.value + piece.value };
    else runs.push(piece);
  }
  return runs;
}
