import type { Range } from "../../core/source.js";
import type { Marks } from "./convention.js";

/** Two marks and what stands between them, the marks included. */
export interface Bracket extends Range {
  readonly marks: Marks;
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
export function scanBrackets(text: string, range: Range, marks: readonly Marks[]): Scan {
  const scanner = new Scanner(text, range, marks);
  for (let at = range.start; at < range.end; ) at += scanner.step(at);
  return scanner.finish();
}

interface Opened {
  readonly start: number;
  readonly marks: Marks;
}

/** A cursor over a text with the brackets that are open there. */
class Scanner {
  readonly #open: Opened[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #stray: number[] = [];
  readonly #crossed: number[] = [];
  readonly #marks: readonly Marks[];
  readonly #starts: ReadonlySet<string>;
  readonly #hopeless = new Set<string>();
  /** The text up to the end of the stretch. */
  readonly #lower: string;

  constructor(
    text: string,
    readonly range: Range,
    marks: readonly Marks[],
  ) {
    this.#marks = marks.toSorted(([a], [b]) => b.length - a.length);
    this.#lower = lowered(text.slice(0, range.end));
    this.#starts = new Set(marks.flat().map((mark) => mark.slice(0, 1).toLowerCase()));
  }

  /** Takes in what stands at an offset; how far it goes. */
  step(at: number): number {
    if (!this.#starts.has(this.#lower.charAt(at))) return 1;
    return this.#close(at) ?? this.#openAt(at) ?? this.#strayAt(at) ?? 1;
  }

  finish(): Scan {
    for (const { start, marks } of this.#open) {
      if (!isBracket(marks)) continue;
      const content = { start: start + marks[0].length, end: this.range.end };
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
    if (this.#stands(last.marks[1], at) && !this.#isAfterSpace(last, at)) {
      this.#open.pop();
      return this.#closed(last, at);
    }
    const single = this.#half(last, at);
    if (single) {
      // The inner of two brackets closes alone: they were two single ones.
      this.#open.pop();
      this.#open.push({ start: last.start, marks: single });
      return this.#closed({ start: last.start + single[0].length, marks: single }, at);
    }
    const outer = this.#open.findLastIndex(({ marks }) => isBracket(marks) && this.#stands(marks[1], at));
    const found = this.#open[outer];
    if (!found) return undefined;
    const left = this.#open.splice(outer);
    if (left.some((each) => each !== found && isBracket(each.marks))) this.#crossed.push(at);
    return this.#closed(found, at);
  }

  /** The single marks of a bracket that was opened by two, where only one closes it. */
  #half({ marks: [open, close] }: Opened, at: number): Marks | undefined {
    return this.#marks.find(
      ([single, end]) => open === single + single && close === end + end && this.#stands(end, at),
    );
  }

  #openAt(at: number): number | undefined {
    const marks = this.#marks.find((each) => this.#stands(each[0], at) && this.#mayOpen(each, at));
    if (!marks) return undefined;
    this.#open.push({ start: at, marks });
    return marks[0].length;
  }

  /** A mark that is no bracket must be closed in the same paragraph, and one without a word in it must stand at a word. */
  #mayOpen(wanted: Marks, at: number): boolean {
    const [open, close] = wanted;
    if (isBracket(wanted)) return true;
    if (this.#hopeless.has(open) || this.#open.some(({ marks }) => marks[0] === open)) return false;
    const after = at + open.length;
    if (isTight(wanted) && /^\s?$/.test(this.#lower.charAt(after))) return false;
    // Where nothing closes it from here on, nothing does from further on.
    if (this.#lower.includes(close.toLowerCase(), after + 1)) return true;
    this.#hopeless.add(open);
    return false;
  }

  #strayAt(at: number): number | undefined {
    // Of two marks that begin alike the shorter is said: each of them is stray.
    const marks = this.#marks.findLast((each) => isBracket(each) && this.#stands(each[1], at));
    if (!marks) return undefined;
    this.#stray.push(at);
    return marks[1].length;
  }

  #closed({ start, marks }: Opened, at: number): number {
    const [open, close] = marks;
    const content = { start: start + open.length, end: at };
    this.#brackets.push({ start, end: at + close.length, marks, closed: true, content });
    return close.length;
  }

  #isAfterSpace({ marks }: Opened, at: number): boolean {
    return isTight(marks) && /\s/.test(this.#lower.charAt(at - 1));
  }

  #stands(mark: string, at: number): boolean {
    return this.#lower.startsWith(mark.toLowerCase(), at);
  }
}

/** Whether marks are signs that belong to the word beside them. */
function isTight(marks: Marks): boolean {
  return !isBracket(marks) && !/[a-z]/i.test(marks[0]);
}

/** Letters of the English alphabet made small; unlike others, these never change the length of a text. */
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether marks are brackets, which nothing else is written with: the others may stand alone. */
function isBracket([open, close]: Marks): boolean {
  return open !== close && /^[[\]{}()<>⟨⟩⟦⟧〚〛‹›]+$/.test(open) && !/[a-z]/i.test(close);
}
