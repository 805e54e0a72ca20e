import type { Diagnostic } from "../../core/diagnostic.js";
import type { XmlElement } from "../../core/document.js";
import { MOST_TOLD, moreThanTold } from "../../core/enough.js";
import { nearest } from "../../core/nearest.js";
import type { Grammar } from "./grammar.js";
import type { Module } from "./machine.js";
import { includes, type Name, namesIn } from "./messages/grammar.js";
import * as slips from "./messages/slips.js";
import { holdsValue } from "./messages/values.js";
import type { Places } from "./places.js";

/** What the last run of the module found, in words. */
export function readSlips(module: Module, count: number, { telling, places }: Reading): readonly Diagnostic[] {
  const found: Told[] = [];
  const strewn = new Set<unknown>();
  const speaker: Speaker = { module, telling, places, expected: new Map() };
  let i = 0;
  for (; i < count && found.length < MOST_TOLD; i += WORDS) {
    const kind = module.slipAt(i);
    const at = module.slipAt(i + 1);
    // Text strewn between elements is one slip: what holds it was taken for another element.
    const holder = kind === 7 ? places.text(at).parent : undefined;
    if (holder && strewn.has(holder)) continue;
    strewn.add(holder);
    const slip: Slip = { kind, at, first: module.slipAt(i + 2), second: module.slipAt(i + 3) };
    // The place of the element whose start tag an attribute stands in, or is missing from.
    const tag = kind === 4 ? slip.second : at;
    for (const said of tell(slip, speaker)) found.push({ said, tag });
  }
  const told = withoutMisspelt(found);
  return i < count ? [...told, moreThanTold(telling.path, (count - i) / WORDS)] : told;
}

interface Told {
  readonly said: Diagnostic;
  readonly tag: number;
}

/** An attribute that is missing because its name is misspelt is not said twice. */
function withoutMisspelt(found: readonly Told[]): readonly Diagnostic[] {
  const misspelt = new Map<number, string[]>();
  for (const { said, tag } of found) {
    if (said.code !== "relaxng/attribute-not-allowed") continue;
    const names = misspelt.get(tag);
    if (names) names.push(said.actual ?? "");
    else misspelt.set(tag, [said.actual ?? ""]);
  }
  const kept = found.filter(({ said: { code, expected = [] }, tag }) => {
    if (code !== "relaxng/attribute-missing") return true;
    const names = misspelt.get(tag) ?? [];
    // With so many of both, which is meant by which is anybody's guess.
    if (names.length * expected.length > 10_000) return true;
    return !names.some((each) => nearest(each, expected, 1).length > 0);
  });
  return kept.map((each) => each.said);
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
  /** What may stand in each state that was asked for. */
  readonly expected: Map<number, slips.Expected>;
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

/** The first definition of the element's name that holds a value: which of them was meant, nobody can tell. */
function contentSlip({ telling }: Speaker, element: XmlElement | undefined): readonly Diagnostic[] {
  if (!element) return [];
  const definitions = telling.grammar.elements.filter((each) => includes(each.name, element));
  const definition = definitions.find((each) => holdsValue(each.content)) ?? definitions[0];
  return definition ? [slips.contentNotAllowed(telling, element, definition.content)] : [];
}

/** What may stand in a state; in an element that the schema does not have (a state below 0) nothing is known. */
function expectedIn({ module, telling, expected }: Speaker, state: number): slips.Expected {
  const known = expected.get(state) ?? (state < 0 ? NOTHING : expectedOf(module, telling.grammar, state));
  expected.set(state, known);
  return known;
}

const NOTHING: slips.Expected = { elements: [], required: [], text: false };

function expectedOf(module: Module, { elements }: Grammar, state: number): slips.Expected {
  const bits = module.expect(state);
  const names = (count: number, at: (index: number) => number): readonly Name[] =>
    Array.from({ length: count }, (_, i) => elements[at(i)]?.name).flatMap((each) => (each ? namesIn(each) : []));
  return {
    elements: names(module.expectedCount(), (i) => module.expectedAt(i)),
    required: names(module.requiredCount(), (i) => module.requiredAt(i)),
    text: (bits & 1) !== 0,
  };
}
