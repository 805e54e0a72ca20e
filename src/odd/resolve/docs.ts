import type { Documentation } from "../model.js";

/** Documentation after a change: each kind of prose that the change has stands in place of what was there. */
export function changedDocs(old: Documentation, next: Documentation): Documentation {
  const either = <T>(a: readonly T[], b: readonly T[]): readonly T[] => (b.length > 0 ? b : a);
  return {
    glosses: either(old.glosses, next.glosses),
    descriptions: either(old.descriptions, next.descriptions),
    remarks: either(old.remarks, next.remarks),
    examples: either(old.examples, next.examples),
    references: either(old.references, next.references),
  };
}
