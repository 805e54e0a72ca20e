// Part 2, F: regular expressions, read into a tree.

import { FacetError } from "../facet-errors";
import { readBrackets, readEscape, single } from "./character-classes";
import { addChild, clearSets, NodeKind, newNode, numberOfSet, RegexNode, setCount } from "./nodes";
import { wildcardSet } from "./properties";
import { Ranges } from "./ranges";
import { beginReading, fail, peek, place, readError, take, takeIf } from "./reader";

/** The tree of an expression; null after an error, which `readError` tells. */
export function parseRegex(text: usize, length: i32): RegexNode | null {
  beginReading(text, length);
  clearSets();
  const tree = readChoice(0);
  if (peek() == 0x29) fail(FacetError.Parenthesis, place());
  return readError == FacetError.None ? tree : null;
}

/** Parentheses within parentheses, which are read by recursion. */
const DEEPEST: i32 = 250;
/** A limit that no text reaches is read as none; so may be counts that are longer than a number. */
const ENDLESS: i32 = 1000000;

/** Productions 1 and 2: branches with `|` between them. */
function readChoice(depth: i32): RegexNode {
  const first = readBranch(depth);
  if (peek() != 0x7c) return first;
  const choice = newNode(NodeKind.Choice);
  addChild(choice, first);
  while (readError == FacetError.None && takeIf(0x7c)) addChild(choice, readBranch(depth));
  return choice;
}

/** Production 3: pieces one after another. */
function readBranch(depth: i32): RegexNode {
  const sequence = newNode(NodeKind.Sequence);
  while (readError == FacetError.None && peek() >= 0 && peek() != 0x7c && peek() != 0x29) {
    const atom = readAtom(depth);
    if (atom == null) break;
    addChild(sequence, readQuantifier(atom));
  }
  return sequence;
}

/** Production 9: a character, a class, or an expression in parentheses. */
function readAtom(depth: i32): RegexNode | null {
  const where = place();
  switch (peek()) {
    case 0x28:
      return readParenthesis(depth);
    case 0x5b:
      return setNode(readBrackets());
    case 0x5c:
      return setNode(readEscape());
    case 0x2e:
      take();
      return setNode(wildcardSet());
    case 0x3f:
    case 0x2a:
    case 0x2b:
      fail(FacetError.NothingToRepeat, where);
      return null;
    case 0x5d:
    case 0x7b:
    case 0x7d:
      fail(FacetError.Unescaped, where);
      return null;
    default:
      return setNode(single(take()));
  }
}

function readParenthesis(depth: i32): RegexNode | null {
  const where = place();
  take();
  if (depth == DEEPEST) {
    fail(FacetError.TooLarge, where);
    return null;
  }
  const inside = readChoice(depth + 1);
  if (!takeIf(0x29)) {
    fail(FacetError.Parenthesis, where);
    return null;
  }
  return inside;
}

/** More sets than these would divide the characters into more classes than an automaton may have. */
const MOST_SETS: i32 = 4000;

function setNode(ranges: Ranges | null): RegexNode | null {
  if (ranges == null) return null;
  if (setCount == MOST_SETS) fail(FacetError.TooLarge, place());
  const node = newNode(NodeKind.Set);
  node.set = numberOfSet(ranges);
  return node;
}

/** Productions 4 to 8: how often an atom stands. */
function readQuantifier(atom: RegexNode): RegexNode {
  switch (peek()) {
    case 0x3f:
      take();
      return repeat(atom, 0, 1);
    case 0x2a:
      take();
      return repeat(atom, 0, -1);
    case 0x2b:
      take();
      return repeat(atom, 1, -1);
    case 0x7b:
      return readCounts(atom);
    default:
      return atom;
  }
}

/** Reads `{n}`, `{n,}` or `{n,m}`. */
function readCounts(atom: RegexNode): RegexNode {
  const where = place();
  take();
  const leastAt = place();
  const least = readNumber();
  const leastEnd = place();
  let most = least;
  let order = 0;
  if (takeIf(0x2c)) {
    const mostAt = place();
    most = peek() == 0x7d ? ENDLESS : readNumber();
    if (place() > mostAt) order = compareNumbers(leastAt, leastEnd, mostAt, place());
  }
  if (least < 0 || most < 0 || order > 0 || !takeIf(0x7d)) {
    fail(FacetError.Quantifier, where);
    return atom;
  }
  if (least >= ENDLESS) fail(FacetError.TooLarge, where);
  return repeat(atom, least, most >= ENDLESS ? -1 : most);
}

/** The number that is next, at most `ENDLESS`, or -1. */
function readNumber(): i32 {
  let number = -1;
  while (peek() >= 0x30 && peek() <= 0x39) number = min(max(number, 0) * 10 + (take() - 0x30), ENDLESS);
  return number;
}

/** Compares two numbers by their digits. */
function compareNumbers(a: usize, aEnd: usize, b: usize, bEnd: usize): i32 {
  let left = a;
  let right = b;
  while (left < aEnd && load<u8>(left) == 0x30) left++;
  while (right < bEnd && load<u8>(right) == 0x30) right++;
  const leftLength = (aEnd - left) as i32;
  const rightLength = (bEnd - right) as i32;
  return leftLength != rightLength ? leftLength - rightLength : memory.compare(left, right, leftLength);
}

function repeat(atom: RegexNode, least: i32, most: i32): RegexNode {
  const node = newNode(NodeKind.Repeat);
  node.child = atom;
  node.least = least;
  node.most = most;
  return node;
}
