import type { Stretch } from "../core/comparison.js";
import { alike } from "./sequence.js";
import { Numbers } from "./tree.js";

/** Two texts beside one another: what is equal in them, and all of it in stretches. */
export interface Aligned {
  /** Equal pieces, in order: where they start in both, and how long they are. */
  readonly equal: readonly { readonly before: number; readonly after: number; readonly length: number }[];
  readonly stretches: readonly Stretch[];
}

/** Compares two texts word by word. */
export function align(before: string, after: string): Aligned {
  if (before === after) {
    const whole = { before: 0, after: 0, length: before.length };
    return { equal: before === "" ? [] : [whole], stretches: before === "" ? [] : [{ is: "same", text: before }] };
  }
  const numbers = new Numbers();
  const [one, other] = [tokensOf(before), tokensOf(after)];
  const pairs = alike(
    one.map((each) => numbers.of(each.text)),
    other.map((each) => numbers.of(each.text)),
  );
  const equal = pairs.map(([i, j]) => {
    const [left, right] = [one[i], other[j]];
    return { before: left?.start ?? 0, after: right?.start ?? 0, length: left?.text.length ?? 0 };
  });
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  for (const piece of [...equal, { before: before.length, after: after.length, length: 0 }]) {
    push(stretches, "deleted", before.slice(i, piece.before));
    push(stretches, "inserted", after.slice(j, piece.after));
    push(stretches, "same", before.slice(piece.before, piece.before + piece.length));
    i = piece.before + piece.length;
    j = piece.after + piece.length;
  }
  return { equal, stretches: joined(stretches) };
}

function push(stretches: Stretch[], is: Stretch["is"], text: string): void {
  if (text === "") return;
  const last = stretches.at(-1);
  if (last?.is === is) stretches.splice(-1, 1, { is, text: last.text + text });
  else stretches.push({ is, text });
}

/** A blank between two changes is part of both: `one two` became `three four`, not twice one word. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  let deleted = "";
  let inserted = "";
  const flush = (): void => {
    push(made, "deleted", deleted);
    push(made, "inserted", inserted);
    deleted = "";
    inserted = "";
  };
  stretches.forEach(({ is, text }, i) => {
    if (is === "deleted") deleted += text;
    else if (is === "inserted") inserted += text;
    else if (
      /^\s+$/.test(text) &&
      deleted !== "" &&
      inserted !== "" &&
      stretches[i + 1] &&
      stretches[i + 1]?.is !== "same"
    ) {
      deleted += text;
      inserted += text;
    } else {
      flush();
      push(made, "same", text);
    }
  });
  flush();
  return made;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Words, blanks and other signs; scripts that part no words are taken sign by sign. */
function tokensOf(text: string): readonly Token[] {
  return [
    ...text.matchAll(
      /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}’'-])+|./gsu,
    ),
  ].map(({ 0: token, index }) => ({ text: token, start: index }));
}
