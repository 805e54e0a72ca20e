import type { Matcher } from "../authority/matcher.js";
import { endOfToken, isSpaceCode, keyOf, shapeOf, WORDLIKE } from "../authority/tokens.js";
import { type Word, type WordLists, wordOf } from "./word.js";

/** The words and marks of a stretch of text, with the places where each starts and ends. */
export interface Words {
  readonly tokens: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The vocabulary of the texts that are read with some lists; words that no text has had for long do not stay for ever. */
export function vocabularyFor({ matcher, gazetteer }: WordLists): Vocabulary {
  const known = vocabularies.get(matcher);
  if (known?.lists.gazetteer === gazetteer && known.size < MOST_WORDS) return known;
  const fresh = new Vocabulary({ matcher, gazetteer });
  vocabularies.set(matcher, fresh);
  return fresh;
}

const vocabularies = new WeakMap<Matcher, Vocabulary>();
const MOST_WORDS = 100_000;

/**
 * The words of texts, each made once, when it is first read. They are found by the codes of their characters, so that no text
 * is made of what stands in a document already.
 */
export class Vocabulary {
  readonly #words: Word[] = [];
  /** The same words, glued to the one before them. */
  readonly #glued: (Word | undefined)[] = [];
  #hashes = new Int32Array(INITIAL);
  /** By slot, which the hash of a word leads to: its number and one. */
  #slots = new Int32Array(2 * INITIAL);

  readonly #titles = new Map<Word, Word>();

  constructor(readonly lists: WordLists) {}

  get size(): number {
    return this.#words.length;
  }

  /** The words in a stretch of text. */
  read(text: string, from: number, to: number): Words {
    const tokens: Word[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
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
      tokens.push(at === before ? this.#gluedWord(id) : this.#wordAt(id));
      starts.push(at);
      ends.push(end);
      before = end;
      at = end;
    }
    return { tokens, starts, ends };
  }

  /** The number of a word that was read; -1 where none was. */
  numberOf(word: string): number {
    return this.#lookUp(word, 0, word.length, hashOf(word, 0, word.length));
  }

  /** A letter with its full stop as a word of its own. */
  titleOf(letter: Word): Word {
    const known = this.#titles.get(letter);
    if (known) return known;
    const text = `${letter.text}.`;
    const title = wordOf({ text, key: text, shape: "capital", glued: letter.glued }, NO_NUMBER, this.lists);
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
    for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots.length - 1)) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (this.#hashes[id] === hash && stands(this.#words[id]?.text ?? "", text, start, end)) return id;
    }
  }

  #add(text: string, hash: number): number {
    const id = this.#words.length;
    this.#words.push(wordOf({ text, key: keyOf(text), shape: shapeOf(text), glued: false }, id, this.lists));
    if (id >= this.#hashes.length) this.#grow();
    this.#hashes[id] = hash;
    this.#enter(id);
    return id;
  }

  #enter(id: number): void {
    const slots = this.#slots;
    let slot = slotOf(this.#hashes[id] ?? 0, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id + 1;
  }

  #grow(): void {
    const hashes = new Int32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#slots = new Int32Array(2 * this.#slots.length);
    const count = this.#hashes.length;
    this.#hashes = hashes;
    for (let id = 0; id < count; id++) this.#enter(id);
  }
}

/** The number of what is no word of a text. */
const NO_NUMBER = -1;

/** How many words there is room for at first; half of the slots stay free. */
const INITIAL = 1 << 11;

function slotOf(hash: number, slots: Int32Array): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return (spread ^ (spread >>> 16)) & (slots.length - 1);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** A stretch of a text as a text of its own, which does not keep the whole in memory. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return codes.length < LONGEST_COPY ? String.fromCharCode(...codes) : text.slice(start, end);
}

const LONGEST_COPY = 1000;
