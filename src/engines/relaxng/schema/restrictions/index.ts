import type { Expanded } from "../expand.js";
import type { Reading } from "../reading.js";
import { checkAttributes } from "./attributes.js";
import { checkContentTypes } from "./content-type.js";
import { checkContexts } from "./contexts.js";
import { checkInterleave } from "./interleave.js";

/** RELAX NG 7: what a schema in the simple form may not say. */
export function checkRestrictions(reading: Reading, expanded: Expanded): void {
  const said = reading.diagnostics.length;
  checkContexts(reading, expanded);
  // The rest takes for granted that patterns stand where they may.
  if (reading.diagnostics.length > said) return;
  checkContentTypes(reading, expanded);
  checkAttributes(reading, expanded);
  checkInterleave(reading, expanded);
}
