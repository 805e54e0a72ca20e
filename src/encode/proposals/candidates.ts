import type { Authority, Entry, EntryKind } from "../authority/entry.js";
import { idFor } from "../authority/id.js";
import { type PersonName, personNameOf } from "../authority/person-name.js";
import { keyOf } from "../authority/tokens.js";
import { formsOf } from "../authority/variants.js";
import type { Mention } from "./mentions.js";

/** An entry that the authority files might have, with what speaks for it. */
export interface Candidate {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** The parts of a person's name. */
  readonly person?: PersonName;
  /** The first few places where it stands. */
  readonly evidence: readonly Mention[];
  /** How often it stands in all. */
  readonly count: number;
}

/** The candidates among the names of all documents: what was asked before, however it was answered, is not asked again. */
export function candidatesOf(mentions: readonly Mention[], authority: Authority): readonly Candidate[] {
  const entries = [...authority.entries.values(), ...authority.undecided];
  const known = new Set(entries.flatMap(keysOf));
  const taken = new Set(entries.map((entry) => entry.id));
  const groups = grouped(mentions.filter((mention) => !known.has(keyFor(mention.kind, mention.name))));
  return [...groups.values()].toSorted(inOrder).map(([first, ...others]) => {
    const id = idFor(first.kind, idStem(first), taken);
    taken.add(id);
    const evidence = [first, ...others].slice(0, QUOTED);
    const person = first.kind === "person" ? personOf(first.name) : undefined;
    return { id, kind: first.kind, name: first.name, ...(person && { person }), evidence, count: others.length + 1 };
  });
}

const QUOTED = 3;

type Group = [Mention, ...Mention[]];

function keyFor(kind: EntryKind, name: string): string {
  return `${kind} ${keyOf(name)}`;
}

function keysOf(entry: Entry): readonly string[] {
  return formsOf(entry).map((form) => keyFor(entry.kind, form.text));
}

/** Mentions by name; a surname alone belongs to the only fuller name that ends in it. */
function grouped(mentions: readonly Mention[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const join = (key: string, mention: Mention): void => {
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  };
  const isFull = ({ kind, name }: Mention): boolean => kind !== "person" || (personOf(name)?.forenames.length ?? 0) > 0;
  for (const mention of mentions) if (isFull(mention)) join(keyFor(mention.kind, mention.name), mention);
  const bearers = new Map<string, string[]>();
  for (const [key, [first]] of groups) {
    if (first.kind !== "person") continue;
    const surname = keyOf(personOf(first.name)?.surname ?? first.name);
    bearers.set(surname, [...(bearers.get(surname) ?? []), key]);
  }
  for (const mention of mentions) {
    if (isFull(mention)) continue;
    const [only, ...more] = bearers.get(keyOf(mention.name)) ?? [];
    join(only !== undefined && more.length === 0 ? only : keyFor("person", mention.name), mention);
  }
  return groups;
}

function personOf(name: string): PersonName | undefined {
  return personNameOf({ text: name });
}

/** Persons by surname and forename, so that a list can be read. */
function idStem({ kind, name }: Mention): string {
  const person = kind === "person" ? personOf(name) : undefined;
  return person ? [person.surname, ...person.forenames].join(" ") : name;
}

const ORDER: readonly EntryKind[] = ["person", "org", "place", "event"];

function inOrder([a]: Group, [b]: Group): number {
  const one = keyOf(idStem(a)).toLowerCase();
  const other = keyOf(idStem(b)).toLowerCase();
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (one < other ? -1 : one > other ? 1 : 0);
}
