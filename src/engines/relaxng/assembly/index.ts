// The door of the module: a schema is handed in pattern by pattern, then document tables are run over.

import { askContext } from "./datatypes";
import { isEntity } from "./input";
import { expectedElements, requiredElements } from "./expected";
import { dropAll, dropCount, isFull, settleSchema } from "./room";
import { run } from "./run";
import { namespaceInScope } from "./scope";
import { slips } from "./slips";
import { singleRun } from "./states";
import { checkIds, idValues } from "./ids";

export { addFacet, addFacetErrorOffset, newDatatype, newQNameValue, newValue } from "./datatypes";
export { expect } from "./expected";
export { newName } from "./names";
export { patternCount } from "./patterns";
export { madePattern, makeRows } from "./rows";
export { clearEntities, declareEntity, mapName, mapString } from "./input";
export { setMeant } from "./late";
export { setMost } from "./room";
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

/** Ends the schema: the pattern that a whole document matches. */
export function setStart(pattern: i32): void {
  start = pattern;
  settleSchema();
}

let areIdsSound: bool = true;

/** Runs over a document table; gives how many numbers the list of slips has. */
export function validate(table: usize, words: i32, bytes: usize): i32 {
  if (isFull()) dropAll();
  slips.length = 0;
  run(table, words, bytes, singleRun(start));
  areIdsSound = checkIds();
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

/** Whether the IDs of the last document are sound; found out in the run, since the table is gone after it. */
export function idsFit(): bool {
  return areIdsSound;
}

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

/** How often what is kept was dropped. */
export function drops(): i32 {
  return dropCount;
}
