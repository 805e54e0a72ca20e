import { endOfToken, isSpaceCode, keyOf, shapeOf, WORDLIKE } from "../authority/tokens.js";
import type { Gazetteer } from "../gazetteer/index.js";
import { type Word, wordOf } from "./word.js";

/** The words and marks of a stretch of text, with the places where each starts and ends. */
export interface Words {
  readonly tokens: readonly Word[];
  /** The number of each, and what is asked of every word. */
  readonly ids: Int32Array;
  readonly traits: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The vocabulary of all texts; words that no text has had for long do not stay for ever. */
export function vocabularyFor(gazetteer: Gazetteer): Vocabulary {
  if (last?.gazetteer !== gazetteer || last.size > MOST_WORDS) last = new Vocabulary(gazetteer);
  return last;
}

let last: Vocabulary | undefined;
const MOST_WORDS = 100_000;

/**
 * The words of texts, each made once, when it is first read. They are found by the codes of their characters, so that no text
 * is made of what stands in a document already.
 */
export class Vocabulary {
  readonly #words: Word[] = [];
  /** The same words, glued to the one before them. */
  readonly #glued: (Word | undefined)[] = [];
  /** By slot, which the hash of a word leads to: its number and one, its hash, where its letters are, and how many. */
  #slots = new Int32Array(INITIAL * WIDTH);
  #letters = new Uint16Array(INITIAL);
  #end = 0;
  readonly #traits: number[] = [];
  /** The words that are read, before it is known how many they are. */
  #row = rowOf(INITIAL);
  readonly #titles = new Map<Word, Word>();

  constructor(readonly gazetteer: Gazetteer) {}

  get size(): number {
    return this.#words.length;
  }

  /** The words in a stretch of text. */
  read(text: string, from: number, to: number): Words {
    let row = this.#row;
    let count = 0;
    let before = -1;
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at);
      if (isSpaceCode(code)) {
        at++;
        continue;
      }
      let end = at;
      let hash = 0;
      for (let next = code; next < 128 && WORDLIKE[next] === 1; next = text.charCodeAt(end)) {
        hash = (Math.imul(hash, 31) + next) | 0;
        if (++end === text.length) break;
      }
      const plainEnd = end;
      end = endOfToken(text, at, end);
      if (end === at) {
        at++;
        continue;
      }
      if (end > plainEnd) hash = hashOf(text, at, end);
      const id = this.#find(text, at, end, hash);
      if (count === row.ids.length) this.#row = row = longer(row);
      row.tokens[count] = at === before ? this.#gluedWord(id) : this.#wordAt(id);
      row.ids[count] = id;
      row.traits[count] = this.#traits[id] ?? 0;
      row.starts[count] = at;
      row.ends[count++] = end;
      before = end;
      at = end;
    }
    return {
      tokens: row.tokens.slice(0, count),
      ids: row.ids.slice(0, count),
      traits: row.traits.slice(0, count),
      starts: row.starts.slice(0, count),
      ends: row.ends.slice(0, count),
    };
  }

  /** The number of a word that was read; -1 where none was. */
  numberOf(word: string): number {
    return this.#lookUp(word, 0, word.length, hashOf(word, 0, word.length));
  }

  /** A word as it stands where no other is before it. */
  apart(word: Word): Word {
    return word.glued ? this.#wordAt(word.id) : word;
  }

  /** A letter with its full stop as a word of its own. */
  titleOf(letter: Word): Word {
    const known = this.#titles.get(letter);
    if (known) return known;
    const text = `${letter.text}.`;
    // It has a number, by which no text finds it.
    const title = wordOf({ text, key: text, shape: "capital", glued: letter.glued }, this.size, this.gazetteer);
    this.#words.push(title);
    this.#traits.push(title.traits);
    this.#titles.set(letter, title);
    return title;
  }

  #wordAt(id: number): Word {
    const word = this.#words[id];
    if (!word) throw new RangeError(`no word has the number ${id}`);
    return word;
  }

  #gluedWord(id: number): Word {
    const known = this.#glued[id];
    if (known) return known;
    const glued = { ...this.#wordAt(id), glued: true };
    this.#glued[id] = glued;
    return glued;
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const known = this.#lookUp(text, start, end, hash);
    return known >= 0 ? known : this.#add(copyOf(text, start, end), hash);
  }

  #lookUp(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(hash, slots); ; slot = next(slot, slots)) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (slots[slot + 1] !== hash || slots[slot + 3] !== end - start) continue;
      const letters = this.#letters;
      const shift = (slots[slot + 2] ?? 0) - start;
      let at = start;
      while (at < end && letters[at + shift] === text.charCodeAt(at)) at++;
      if (at === end) return id;
    }
  }

  #add(text: string, hash: number): number {
    const id = this.#words.length;
    const word = wordOf({ text, key: keyOf(text), shape: shapeOf(text), glued: false }, id, this.gazetteer);
    this.#words.push(word);
    this.#traits.push(word.traits);
    if (2 * WIDTH * (id + 1) > this.#slots.length) this.#widen();
    if (this.#end + text.length > this.#letters.length) this.#letters = moreLetters(this.#letters, text.length);
    for (let at = 0; at < text.length; at++) this.#letters[this.#end + at] = text.charCodeAt(at);
    enter(this.#slots, Int32Array.of(id + 1, hash, this.#end, text.length));
    this.#end += text.length;
    return id;
  }

  /** More slots, half of which stay free. */
  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let slot = 0; slot < this.#slots.length; slot += WIDTH)
      if (this.#slots[slot] !== 0) enter(slots, this.#slots.subarray(slot, slot + WIDTH));
    this.#slots = slots;
  }
}

/** How many numbers a slot has, and how many slots there are at first. */
const WIDTH = 4;
const INITIAL = 1 << 12;

function enter(slots: Int32Array, record: Int32Array): void {
  let slot = slotOf(record[1] ?? 0, slots);
  while (slots[slot] !== 0) slot = next(slot, slots);
  slots.set(record, slot);
}

function slotOf(hash: number, slots: Int32Array): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return ((spread ^ (spread >>> 16)) * WIDTH) & (slots.length - 1);
}

function next(slot: number, slots: Int32Array): number {
  return (slot + WIDTH) & (slots.length - 1);
}

interface Row extends Words {
  readonly tokens: Word[];
}

function rowOf(size: number): Row {
  const numbers = (): Int32Array => new Int32Array(size);
  return { tokens: [], ids: numbers(), traits: numbers(), starts: numbers(), ends: numbers() };
}

function longer({ tokens, ...numbers }: Row): Row {
  const more = rowOf(2 * numbers.ids.length);
  for (const each of ["ids", "traits", "starts", "ends"] as const) more[each].set(numbers[each]);
  return { ...more, tokens };
}

function moreLetters(letters: Uint16Array, by: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(2 * letters.length + by);
  more.set(letters);
  return more;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** A stretch of a text as a text of its own, which does not keep the whole in memory. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return codes.length < LONGEST_COPY ? String.fromCharCode(...codes) : text.slice(start, end);
}

const LONGEST_COPY = 1000;
