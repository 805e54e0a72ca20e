import type { Range } from "../../core/source.js";
import type { Prepared, PreparedMarks } from "./prepared.js";

/** Two marks and what stands between them, the marks included. */
export interface Bracket extends Range {
  readonly marks: PreparedMarks;
  /** Whether its end was found; if not, it reaches to the end of what was scanned. */
  readonly closed: boolean;
  /** What stands inside. */
  readonly content: Range;
}

/** The brackets of a stretch of text. */
export interface Scan {
  /** Outer ones before inner ones. */
  readonly brackets: readonly Bracket[];
  /** Where a mark closes nothing. */
  readonly stray: readonly number[];
  /** Where a mark closes a bracket that another was opened in and never closed. */
  readonly crossed: readonly number[];
}

/** The brackets in a stretch of text, by the marks that a school uses. */
export function scanBrackets(text: string, range: Range, prepared: Prepared): Scan {
  const first = nextStart(text, range.start, range.end, prepared);
  if (first >= range.end) return NOTHING;
  const scanner = new Scanner(text, range, prepared);
  for (let at = first; at < range.end; at = nextStart(text, at, range.end, prepared)) at += scanner.step(at);
  return scanner.finish();
}

const NOTHING: Scan = { brackets: [], stray: [], crossed: [] };

/** The next place from one on where a mark may begin. */
function nextStart(text: string, from: number, end: number, { starts, others }: Prepared): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? starts[code] === 1 : others.size > 0 && others.has(code)) return at;
  }
  return end;
}

interface Opened {
  readonly start: number;
  readonly marks: PreparedMarks;
}

/** A cursor over a text with the brackets that are open there. */
class Scanner {
  readonly #open: Opened[] = [];
  /** How many of each kind are open. */
  readonly #counts = new Map<PreparedMarks, number>();
  readonly #brackets: Bracket[] = [];
  readonly #stray: number[] = [];
  readonly #crossed: number[] = [];
  readonly #marks: readonly PreparedMarks[];
  readonly #hopeless = new Set<string>();
  /** Where closing marks were last found, by the mark. */
  readonly #closes = new Map<string, number>();
  /** The stretch with its letters small. */
  readonly #lower: string;

  constructor(
    text: string,
    readonly range: Range,
    { marks }: Prepared,
  ) {
    this.#marks = marks;
    this.#lower = lowered(text.slice(range.start, range.end));
  }

  /** Takes in what stands at an offset; how far it goes. */
  step(at: number): number {
    return this.#close(at) ?? this.#openAt(at) ?? this.#strayAt(at) ?? 1;
  }

  finish(): Scan {
    for (const { start, marks } of this.#open) {
      if (!marks.isBracket) continue;
      const content = { start: start + marks.open.length, end: this.range.end };
      this.#brackets.push({ start, end: this.range.end, marks, closed: false, content });
    }
    return {
      brackets: this.#brackets.toSorted((a, b) => a.start - b.start || b.end - a.end),
      stray: this.#stray,
      crossed: this.#crossed,
    };
  }

  #close(at: number): number | undefined {
    const last = this.#open.at(-1);
    if (!last) return undefined;
    if (this.#stands(last.marks.close, at) && !this.#isAfterSpace(last, at)) {
      this.#pop();
      return this.#closed(last, at);
    }
    const { half } = last.marks;
    if (half && this.#stands(half.close, at)) {
      // The inner of two brackets closes alone: they were two single ones.
      this.#pop();
      this.#push({ start: last.start, marks: half });
      return this.#closed({ start: last.start + half.open.length, marks: half }, at);
    }
    // What is open is looked through only where something is found, and then what was looked at is open no longer.
    const isOpen = (marks: PreparedMarks): boolean => marks.isBracket && (this.#counts.get(marks) ?? 0) > 0;
    if (!this.#marks.some((marks) => isOpen(marks) && this.#stands(marks.close, at))) return undefined;
    const left: Opened[] = [];
    for (let found = this.#pop(); found; found = this.#pop()) {
      if (found.marks.isBracket && this.#stands(found.marks.close, at)) {
        if (left.some(({ marks }) => marks.isBracket)) this.#crossed.push(at);
        return this.#closed(found, at);
      }
      left.push(found);
    }
    return undefined;
  }

  #openAt(at: number): number | undefined {
    const marks = this.#marks.find((each) => this.#stands(each.open, at) && this.#mayOpen(each, at));
    if (!marks) return undefined;
    this.#push({ start: at, marks });
    return marks.open.length;
  }

  /** A mark that is no bracket must be closed in the same paragraph, and one without a word in it must stand at a word. */
  #mayOpen({ open, close, isBracket, isTight }: PreparedMarks, at: number): boolean {
    if (isBracket) return true;
    if (this.#hopeless.has(open) || this.#isOpened(open)) return false;
    const after = at + open.length;
    if (isTight && /^\s?$/.test(this.#lower.charAt(after - this.range.start))) return false;
    // Where nothing closes it from here on, nothing does from further on.
    if (this.#isClosedFrom(close, after + 1)) return true;
    this.#hopeless.add(open);
    return false;
  }

  #isOpened(open: string): boolean {
    for (const [marks, count] of this.#counts) if (count > 0 && marks.open === open) return true;
    return false;
  }

  #isClosedFrom(close: string, at: number): boolean {
    const from = at - this.range.start;
    const known = this.#closes.get(close) ?? -1;
    if (known >= from) return true;
    const found = this.#lower.indexOf(close, from);
    this.#closes.set(close, found);
    return found >= 0;
  }

  #strayAt(at: number): number | undefined {
    // Of two marks that begin alike the shorter is said: each of them is stray.
    const marks = this.#marks.findLast((each) => each.isBracket && this.#stands(each.close, at));
    if (!marks) return undefined;
    this.#stray.push(at);
    return marks.close.length;
  }

  #closed({ start, marks }: Opened, at: number): number {
    const content = { start: start + marks.open.length, end: at };
    this.#brackets.push({ start, end: at + marks.close.length, marks, closed: true, content });
    return marks.close.length;
  }

  #push(opened: Opened): void {
    this.#open.push(opened);
    this.#counts.set(opened.marks, (this.#counts.get(opened.marks) ?? 0) + 1);
  }

  #pop(): Opened | undefined {
    const opened = this.#open.pop();
    if (opened) this.#counts.set(opened.marks, (this.#counts.get(opened.marks) ?? 0) - 1);
    return opened;
  }

  #isAfterSpace({ marks }: Opened, at: number): boolean {
    return marks.isTight && /\s/.test(this.#lower.charAt(at - 1 - this.range.start));
  }

  #stands(mark: string, at: number): boolean {
    return this.#lower.startsWith(mark, at - this.range.start);
  }
}

/** Letters of the English alphabet made small; unlike others, these never change the length of a text. */
function lowered(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
