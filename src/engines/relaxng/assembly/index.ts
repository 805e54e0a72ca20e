// The door of the module: a schema is handed in pattern by pattern, then document tables are run over.

import { clearAttributes } from "./attributes";
import { askContext } from "./datatypes";
import { isEntity } from "./input";
import { clearClosed, clearOpenings } from "./derivatives";
import { expectedElements, requiredElements } from "./expected";
import { patternCount, truncatePatterns } from "./patterns";
import { run } from "./run";
import { namespaceInScope } from "./scope";
import { slips } from "./slips";
import { clearStates, runCount, singleRun } from "./states";
import { idValues } from "./ids";

export { addFacet, addFacetErrorOffset, newDatatype, newQNameValue, newValue } from "./datatypes";
export { expect } from "./expected";
export { newElement, setContent } from "./grammar";
export { anyNameClass, choiceClass, nameClass, newName, nsNameClass } from "./names";
export {
  attribute,
  choice,
  data,
  dataExcept,
  element,
  group,
  interleave,
  list,
  oneOrMore,
  patternCount,
  value,
} from "./patterns";
export { clearEntities, declareEntity, mapName, mapString } from "./input";
export { setMeant } from "./run";
export { runCount as stateCount } from "./states";

/** Memory for the caller to write into. */
export function allocate(size: usize): usize {
  return heap.alloc(size);
}

export function release(address: usize): void {
  heap.free(address);
}

/** Readies the module; to be called before anything else. */
export function begin(): void {
  askContext(namespaceInScope, isEntity);
}

let start: i32 = 0;
/** How many patterns the schema itself has. */
let own: i32 = 0;

/** Ends the schema: the pattern that a whole document matches. */
export function setStart(pattern: i32): void {
  start = pattern;
  own = patternCount();
}

/** When this many patterns or states have come up, they are forgotten before the next document. */
const MOST: i32 = 200000;

/** Runs over a document table; gives how many numbers the list of slips has. */
export function validate(table: usize, words: i32, bytes: usize): i32 {
  if (patternCount() - own > MOST || runCount() > MOST) forget();
  slips.length = 0;
  run(table, words, bytes, singleRun(start));
  return slips.length;
}

export function slipAt(index: i32): i32 {
  return slips.get(index);
}

export function idValueCount(): i32 {
  return idValues.length;
}

export function idValueAt(index: i32): i32 {
  return idValues.get(index);
}

/** Whether no two elements of the last document have one ID, and every reference to an ID finds one. */
export { idsFit } from "./ids";

export function expectedCount(): i32 {
  return expectedElements.length;
}

export function expectedAt(index: i32): i32 {
  return expectedElements.get(index);
}

export function requiredCount(): i32 {
  return requiredElements.length;
}

export function requiredAt(index: i32): i32 {
  return requiredElements.get(index);
}

function forget(): void {
  clearStates();
  clearOpenings();
  clearClosed();
  clearAttributes();
  truncatePatterns(own);
}
