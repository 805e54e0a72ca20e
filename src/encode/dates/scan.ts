import type { Range } from "../../core/source.js";
import { nextAnchor, runBefore } from "./anchors.js";
import { APOSTROPHE, classOf, DIGIT, isWordlike, LETTER, MARK, SPACE, wordEnd } from "./characters.js";
import { type Meaning, meaningAt, numeral } from "./lexicon/words.js";
import { numberAt, romanAt } from "./numbers.js";
import type { Run } from "./run.js";

/** The runs in a stretch of text that name or number a time, in one pass. */
export function runsIn(text: string, range: Range): readonly Run[] {
  const anchor = nextAnchor(text, range.start, range.end);
  if (anchor === range.end) return NONE;
  const scanner = new Scanner(text, range, anchor);
  scanner.scan();
  return scanner.runs;
}

const NONE: readonly Run[] = [];

/** By the code of a kind, whether such a token makes a run worth reading, or may with those before it. */
const ANCHOR = 1;
const NUMERIC = 2;
const WEIGHTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const kind = String.fromCharCode(code);
  if ("MASKPsG4eo".includes(kind)) return ANCHOR;
  return "D123R".includes(kind) ? NUMERIC : 0;
});

/** A cursor over a text. A word that dates are not made of, or a mark that they do not hold, ends a run. */
class Scanner {
  readonly runs: Run[] = [];
  // The tokens of the open run: most runs come to nothing, so no objects are made for them.
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #meanings: Meaning[] = [];
  #count = 0;
  #anchored = false;
  #at: number;
  #newLine = false;

  constructor(
    private readonly text: string,
    private readonly range: Range,
    /** The last anchor that was looked for. */
    private anchor: number,
  ) {
    this.#at = runBefore(text, anchor, range.start);
  }

  scan(): void {
    while (this.#at < this.range.end) {
      if (this.#count === 0 && this.#at > this.anchor && !this.#skipToAnchor()) return;
      const code = this.text.charCodeAt(this.#at);
      const kind = classOf(code);
      if (kind === SPACE) {
        if (code === 10 || code === 13) this.#newLine = true;
        this.#at++;
        continue;
      }
      if (kind === LETTER) this.#word();
      else if (kind === DIGIT) this.#number();
      else if (kind === MARK) this.#add(MARKS[code] ?? DASH, this.#at + 1);
      else if (kind === APOSTROPHE) this.#apostrophe();
      else {
        this.#close();
        this.#at++;
      }
      this.#newLine = false;
    }
    this.#close();
  }

  /** Goes on to where the next run may begin; whether there is one. */
  #skipToAnchor(): boolean {
    this.anchor = nextAnchor(this.text, this.#at, this.range.end);
    if (this.anchor === this.range.end) return false;
    this.#at = runBefore(this.text, this.anchor, this.#at);
    this.#newLine = false;
    return true;
  }

  #word(): void {
    const end = wordEnd(this.text, this.#at, this.range.end);
    const meaning = meaningAt(this.text, this.#at, end) ?? romanAt(this.text, this.#at, end);
    const glued = end < this.range.end && classOf(this.text.charCodeAt(end)) === DIGIT;
    if (meaning && !glued) this.#add(meaning, end);
    else {
      if (this.#count > 0) this.#close();
      this.#at = end;
      if (glued) this.#skip();
    }
  }

  #number(): void {
    const { kind, value, end } = numberAt(this.text, this.#at, this.range);
    // Numbers under one another are those of a list or a table.
    if (this.#newLine && "12349".includes(this.#kind(1))) this.#close();
    this.#add(numeral(kind, value), end);
    if (end < this.range.end && classOf(this.text.charCodeAt(end)) === LETTER) this.#skip();
  }

  /** It stands for the century of a year, or for a vowel; else it is a quotation mark. */
  #apostrophe(): void {
    SHORT_YEAR.lastIndex = this.#at;
    const year = SHORT_YEAR.exec(this.text)?.[1];
    if (year) this.#add(numeral("e", Number(year)), this.#at + 3);
    else {
      const elides = this.#ends[this.#count - 1] === this.#at && "ftU".includes(this.#kind(1));
      if (!elides) this.#close();
      this.#at++;
    }
  }

  #add(meaning: Meaning, end: number): void {
    this.#starts[this.#count] = this.#at;
    this.#ends[this.#count] = end;
    this.#meanings[this.#count] = meaning;
    this.#count++;
    this.#at = end;
    const weight = WEIGHTS[meaning.kind.charCodeAt(0)];
    if (weight === ANCHOR || (weight === NUMERIC && this.#isNumeric(meaning.kind))) this.#anchored = true;
  }

  /** Whether the token is the second number of a date in numbers, or the number of years in a decade. */
  #isNumeric(kind: string): boolean {
    if (kind === "D") return "123".includes(this.#kind(2));
    return this.#kind(2) === "D" || ("./-".includes(this.#kind(2)) && "12".includes(this.#kind(3)));
  }

  /** The kind of the token so many from the end; a space where there is none. */
  #kind(back: number): string {
    return this.#count < back ? " " : (this.#meanings[this.#count - back]?.kind ?? " ");
  }

  /** Letters and digits without space between are no part of a date. */
  #skip(): void {
    this.#close();
    while (this.#at < this.range.end && isWordlike(classOf(this.text.charCodeAt(this.#at)))) this.#at++;
  }

  #close(): void {
    if (this.#anchored) this.runs.push(this.#run());
    this.#count = 0;
    this.#anchored = false;
  }

  #run(): Run {
    const tokens = this.#meanings.slice(0, this.#count).map((meaning, i) => ({
      start: this.#starts[i] ?? 0,
      end: this.#ends[i] ?? 0,
      kind: meaning.kind,
      value: meaning.value,
      languages: meaning.languages,
      sure: meaning.sure,
    }));
    return { text: this.text, kinds: tokens.map(({ kind }) => kind).join(""), tokens };
  }
}

const SHORT_YEAR = /(?<=[\s(])['‘’](\d\d)(?![\p{L}\d])/uy;

const DASH = numeral("-", 0);

/** The meanings of marks by their codes; what is not among them is a dash. */
const MARKS: readonly (Meaning | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  ",./()[]".includes(String.fromCharCode(code)) ? numeral(String.fromCharCode(code), 0) : undefined,
);
