import type { Expanded } from "../expand.js";
import type { Reading } from "../reading.js";
import { type AttributesOf, checkAttributes } from "./attributes.js";
import { checkContentTypes } from "./content-type.js";
import { checkContexts } from "./contexts.js";
import { checkInterleave } from "./interleave.js";

export type { AttributesOf } from "./attributes.js";

/** RELAX NG 7: what a schema in the simple form may not say. Gives the attributes that ID types concern; undefined where they cannot be told. */
export function checkRestrictions(reading: Reading, expanded: Expanded): AttributesOf | undefined {
  const said = reading.diagnostics.length;
  const isContent = checkContexts(reading, expanded);
  // The rest takes for granted that patterns stand where they may.
  if (reading.diagnostics.length > said) return undefined;
  checkContentTypes(reading, expanded, isContent);
  const attributesOf = checkAttributes(reading, expanded);
  checkInterleave(reading, expanded);
  return attributesOf;
}
