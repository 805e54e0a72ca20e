import type { Range } from "../../core/source.js";
import { APOSTROPHE, classOf, DIGIT, LETTER, MARK, SPACE, wordEnd } from "./characters.js";
import { meaningAt } from "./lexicon/words.js";
import { numberAt, romanValue } from "./numbers.js";
import type { Run, Token } from "./run.js";

/** The runs in a stretch of text that name or number a time, in one pass. */
export function runsIn(text: string, range: Range): readonly Run[] {
  const scanner = new Scanner(text, range);
  scanner.scan();
  return scanner.runs;
}

/** What makes a run worth reading: a month, a season, a decade, a year or a numeric date. */
const ANCHORS = /[MASKCsG4eo]|[123o][./-][123R]/;

/** A cursor over a text. A word that dates are not made of, or a mark that they do not hold, ends a run. */
class Scanner {
  readonly runs: Run[] = [];
  #kinds = "";
  #tokens: Token[] = [];
  #at: number;
  #newLine = false;

  constructor(
    private readonly text: string,
    private readonly range: Range,
  ) {
    this.#at = range.start;
  }

  scan(): void {
    while (this.#at < this.range.end) {
      const code = this.text.charCodeAt(this.#at);
      const kind = classOf(code);
      if (kind === SPACE) {
        this.#newLine ||= code === 10 || code === 13;
        this.#at++;
        continue;
      }
      if (kind === DIGIT) this.#number();
      else if (kind === LETTER) this.#word();
      else if (kind === MARK) this.#mark(code);
      else if (kind === APOSTROPHE) this.#apostrophe();
      else {
        this.#close();
        this.#at++;
      }
      this.#newLine = false;
    }
    this.#close();
  }

  #number(): void {
    const { kind, value, end } = numberAt(this.text, this.#at, this.range);
    // Numbers under one another are those of a list or a table.
    if (this.#newLine && /[0-9]/.test(this.#kinds.at(-1) ?? "")) this.#close();
    this.#add(kind, end, value);
    if (this.#at < this.range.end && classOf(this.text.charCodeAt(this.#at)) === LETTER) this.#skip();
  }

  #word(): void {
    const end = wordEnd(this.text, this.#at, this.range.end);
    if (end < this.range.end && classOf(this.text.charCodeAt(end)) === DIGIT) return this.#skip();
    const meaning = meaningAt(this.text, this.#at, end);
    if (meaning) {
      this.#kinds += meaning.kind;
      this.#tokens.push({ start: this.#at, end, ...meaning });
      this.#at = end;
      return;
    }
    const roman = romanValue(this.text, this.#at, end);
    if (roman > 0) return this.#add("R", end, roman);
    this.#close();
    this.#at = end;
  }

  #mark(code: number): void {
    this.#add(code >= 0x2010 ? "-" : String.fromCharCode(code), this.#at + 1, 0);
  }

  /** It stands for the century of a year, or for a vowel; else it is a quotation mark. */
  #apostrophe(): void {
    const year = /['‘’](\d\d)(?![\p{L}\d])/uy;
    year.lastIndex = this.#at;
    const match = year.exec(this.text);
    const elides = /[ftU]$/.test(this.#kinds) && this.#tokens.at(-1)?.end === this.#at;
    if (match && classOf(this.text.charCodeAt(this.#at - 1)) === SPACE)
      return this.#add("e", this.#at + 3, Number(match[1]));
    if (!elides) this.#close();
    this.#at++;
  }

  #add(kind: string, end: number, value: number): void {
    this.#kinds += kind;
    this.#tokens.push({ start: this.#at, end, kind, value, languages: 0, sure: true });
    this.#at = end;
  }

  /** Letters and digits without space between are no part of a date. */
  #skip(): void {
    this.#close();
    while (this.#at < this.range.end && [LETTER, DIGIT].includes(classOf(this.text.charCodeAt(this.#at)))) this.#at++;
  }

  #close(): void {
    if (this.#kinds === "") return;
    if (ANCHORS.test(this.#kinds)) this.runs.push({ text: this.text, kinds: this.#kinds, tokens: this.#tokens });
    this.#kinds = "";
    this.#tokens = [];
  }
}
