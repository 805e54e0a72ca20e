import type { Diagnostic } from "../../core/diagnostic.js";
import type { XmlElement } from "../../core/document.js";
import { nearest } from "../../core/nearest.js";
import type { Module } from "./machine.js";
import { includes, type Name, namesIn } from "./messages/grammar.js";
import * as slips from "./messages/slips.js";
import type { Places } from "./places.js";

/** What the last run of the module found, in words. */
export function readSlips(module: Module, count: number, { telling, places }: Reading): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const strewn = new Set<unknown>();
  for (let i = 0; i < count; i += WORDS) {
    const [kind = 0, at = 0, first = 0, second = 0] = Array.from({ length: WORDS }, (_, j) => module.slipAt(i + j));
    // Text strewn between elements is one slip: what holds it was taken for another element.
    const holder = kind === 7 ? places.text(at).parent : undefined;
    if (holder && strewn.has(holder)) continue;
    strewn.add(holder);
    found.push(...tell({ kind, at, first, second }, { module, telling, places }));
  }
  return withoutMisspelt(found);
}

/** An attribute that is missing because its name is misspelt is not said twice. */
function withoutMisspelt(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const misspelt = found.filter((each) => each.code === "relaxng/attribute-not-allowed");
  return found.filter(({ code, xpath, expected = [] }) => {
    if (code !== "relaxng/attribute-missing") return true;
    return !misspelt.some(
      (each) => each.xpath?.startsWith(`${xpath}/@`) && nearest(each.actual ?? "", expected, 1).length > 0,
    );
  });
}

/** The document of a run, and the schema it was held against. */
export interface Reading {
  readonly telling: slips.Telling;
  readonly places: Places;
}

/** How many numbers a slip has. */
const WORDS = 4;

interface Slip {
  /** As in `assembly/slips.ts`. */
  readonly kind: number;
  /** Where its record starts in the table. */
  readonly at: number;
  readonly first: number;
  readonly second: number;
}

interface Speaker extends Reading {
  readonly module: Module;
}

function tell({ kind, at, first, second }: Slip, speaker: Speaker): readonly Diagnostic[] {
  const { telling, places } = speaker;
  switch (kind) {
    case 1:
      return [slips.elementNotAllowed(telling, places.element(at), expectedIn(speaker, first))];
    case 2:
      return [slips.elementTooEarly(telling, places.element(at), expectedIn(speaker, first))];
    case 3:
      return slips.elementUnknown(telling, places.element(at), expectedIn(speaker, first));
    case 4:
      return [slips.attributeNotAllowed(telling, { ...places.attribute(at, second), pattern: first })];
    case 5:
      return [slips.valueNotAllowed(telling, { ...places.attribute(at, second), pattern: first })];
    case 6:
      return slips.attributesMissing(telling, places.element(at), first);
    case 7:
      return [slips.textNotAllowed(telling, places.text(at), expectedIn(speaker, first))];
    case 8:
      return contentSlip(speaker, places.text(at).parent);
    case 9:
      return [slips.elementIncomplete(telling, places.element(at), expectedIn(speaker, first))];
    default:
      throw new Error(`slip ${kind} of the module is not known here`);
  }
}

/** The element's content is that of every definition of its name: which of them was meant, nobody can tell. */
function contentSlip({ telling }: Speaker, element: XmlElement | undefined): readonly Diagnostic[] {
  if (!element) return [];
  const definitions = telling.grammar.elements.filter((each) => includes(each.name, element));
  return definitions.slice(0, 1).map((each) => slips.contentNotAllowed(telling, element, each.content));
}

/** What may stand in a state; in an element that the schema does not have (a state below 0) nothing is known. */
function expectedIn({ module, telling }: Speaker, state: number): slips.Expected {
  if (state < 0) return { elements: [], required: [], text: false };
  const bits = module.expect(state);
  const { elements } = telling.grammar;
  const names = (count: number, at: (index: number) => number): readonly Name[] =>
    Array.from({ length: count }, (_, i) => elements[at(i)]?.name).flatMap((each) => (each ? namesIn(each) : []));
  return {
    elements: names(module.expectedCount(), (i) => module.expectedAt(i)),
    required: names(module.requiredCount(), (i) => module.requiredAt(i)),
    text: (bits & 1) !== 0,
  };
}
