import type { Diagnostic } from "../../core/diagnostic.js";
import type { XmlElement, XmlText } from "../../core/document.js";
import { nearest } from "../../core/nearest.js";
import type { Module } from "./machine.js";
import { includes, type Name, namesIn } from "./messages/grammar.js";
import * as slips from "./messages/slips.js";
import { attributeAt, elementAt, type Table } from "./table.js";

/** What the last run of the module found, in words. */
export function readSlips(module: Module, count: number, { telling, table }: Reading): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const strewn = new Set<unknown>();
  for (let i = 0; i < count; i += WORDS) {
    const [kind = 0, at = 0, first = 0, second = 0] = Array.from({ length: WORDS }, (_, j) => module.slipAt(i + j));
    // Text strewn between elements is one slip: what holds it was taken for another element.
    const holder = kind === 7 ? textAt(table, at).parent : undefined;
    if (holder && strewn.has(holder)) continue;
    strewn.add(holder);
    found.push(...tell({ kind, at, first, second }, { module, telling, table }));
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
  readonly table: Table;
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
  const { telling, table } = speaker;
  switch (kind) {
    case 1:
      return [slips.elementNotAllowed(telling, elementAt(table, at), expectedIn(speaker, first))];
    case 2:
      return [slips.elementTooEarly(telling, elementAt(table, at), expectedIn(speaker, first))];
    case 3:
      return slips.elementUnknown(telling, elementAt(table, at), expectedIn(speaker, first));
    case 4:
      return [slips.attributeNotAllowed(telling, onElement(table, at, { pattern: first, start: second }))];
    case 5:
      return [slips.valueNotAllowed(telling, onElement(table, at, { pattern: first, start: second }))];
    case 6:
      return slips.attributesMissing(telling, elementAt(table, at), first);
    case 7:
      return [slips.textNotAllowed(telling, textAt(table, at), expectedIn(speaker, first))];
    case 8:
      return contentSlip(speaker, textAt(table, at).parent);
    case 9:
      return [slips.elementIncomplete(telling, elementAt(table, at), expectedIn(speaker, first))];
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

function textAt(table: Table, at: number): XmlText {
  const node = table.nodes.get(at);
  if (node?.type !== "text") throw new Error(`no text has its record at ${at}`);
  return node;
}

function onElement(
  table: Table,
  at: number,
  { pattern, start }: { readonly pattern: number; readonly start: number },
): slips.OnElement {
  return { ...attributeAt(table, at, start), pattern };
}
