// Regular expressions of XML Schema Part 2, appendix F.

import { keep, keepCopy } from "../arena";
import { FacetError } from "../facet-errors";
import { Automaton, automatonMatches, newAutomaton } from "./match";
import { makeStates, stateCount, states } from "./nfa";
import { parseRegex } from "./parse";
import { partitionSets } from "./partition";
import { readError, readErrorOffset } from "./reader";

/** An expression with its text; the same text gives the same expression. */
@unmanaged
export class Regex {
  text: usize;
  length: i32;
  automaton: Automaton;
  next: usize;
}

/** What was wrong with the expression that was compiled last, and at which byte of it. */
export let regexError: i32 = FacetError.None;
export let regexErrorOffset: i32 = 0;

/** All expressions of the schema. */
let all: usize = 0;

/** The expression of a text; null if it is not one, which `regexError` tells. */
export function compileRegex(text: usize, length: i32): Regex | null {
  regexError = FacetError.None;
  regexErrorOffset = 0;
  for (let at = all; at != 0; at = changetype<Regex>(at).next) {
    const regex = changetype<Regex>(at);
    if (regex.length == length && memory.compare(regex.text, text, length) == 0) return regex;
  }
  const automaton = makeAutomaton(text, length);
  if (automaton == null) return null;
  const regex = changetype<Regex>(keep(offsetof<Regex>() as i32));
  regex.text = keepCopy(text, length);
  regex.length = length;
  regex.automaton = automaton;
  regex.next = all;
  all = changetype<usize>(regex);
  return regex;
}

/** Whether an expression matches a text whole. */
export function regexMatches(regex: Regex, text: usize, length: i32): bool {
  return automatonMatches(regex.automaton, text, length);
}

function makeAutomaton(text: usize, length: i32): Automaton | null {
  const tree = parseRegex(text, length);
  if (tree == null) {
    regexError = readError;
    regexErrorOffset = readErrorOffset;
    return null;
  }
  const start = makeStates(tree);
  if (start >= 0) {
    const partition = partitionSets();
    if (partition != null) return newAutomaton(partition, states, stateCount, start);
  }
  regexError = FacetError.TooLarge;
  return null;
}
