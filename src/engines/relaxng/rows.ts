import { ABSENT, ROW_WORDS } from "./packed.js";

/** Rows of a packed grammar while it is made. A schema has ten thousand patterns: numbers cost less than as many objects. */
export class Rows {
  #words = new Int32Array(2 ** 14);
  #count = 0;

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** The numbers of all of them. */
  get words(): Int32Array {
    return this.#words.subarray(0, this.#count * ROW_WORDS);
  }

  kindOf(row: number): number {
    return this.#words[row * ROW_WORDS] ?? ABSENT;
  }

  /** A new row: its kind, and what follows that. */
  add(kind: number, a = ABSENT, b = ABSENT, c = ABSENT): number {
    const at = this.#count * ROW_WORDS;
    if (at === this.#words.length) this.#grow();
    this.#words[at] = kind;
    this.#words[at + 1] = a;
    this.#words[at + 2] = b;
    this.#words[at + 3] = c;
    return this.#count++;
  }

  /**
   * RELAX NG 4.12: patterns by twos. The specification nests all to the left; the order is what counts, so that they are
   * halved here, and a choice of thousands of values is no more than a dozen deep.
   */
  nest(kind: number, patterns: readonly number[], from = 0, to = patterns.length): number | undefined {
    if (to - from < 2) return patterns[from];
    const middle = (from + to) >> 1;
    const left = this.nest(kind, patterns, from, middle);
    return this.add(kind, left, this.nest(kind, patterns, middle, to));
  }

  #grow(): void {
    const words = new Int32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
  }
}
