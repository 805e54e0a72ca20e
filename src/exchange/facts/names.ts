import { elementsOf, type XmlElement } from "../../core/document.js";
import { ranked } from "./addresses.js";
import { nameIn } from "./agents.js";
import type { Pointers } from "./pointers.js";
import { distinct, given } from "./reading.js";

/** A name in a document, and what it points to. */
export interface Named {
  readonly kind: "person" | "organisation" | "place";
  readonly name: string;
  readonly addresses: readonly string[];
  /** The ids of entries that stand for it. */
  readonly ids: readonly string[];
  /** Whether the editor concludes it from elsewhere. */
  readonly isConjecture?: true;
  readonly isUncertain?: true;
}

/** What the name of an element says; undefined for an element that names nobody and nothing. */
export function namedBy(element: XmlElement, pointers: Pointers): Named | undefined {
  const kind = KINDS[element.local] ?? TYPED[given(element, "type") ?? ""];
  const isName = element.local in KINDS || element.local === "name" || element.local === "rs";
  if (kind === undefined || !isName) return undefined;
  const targets = pointers
    .targets(element)
    .concat(pointers.targets(element, "key").filter((each) => each.kind === "address"));
  const certainty = given(element, "cert");
  return {
    kind,
    name: nameIn(element),
    addresses: ranked(targets.flatMap((each) => (each.kind === "address" ? each.address : []))),
    ids: distinct(targets.flatMap((each) => (each.kind === "id" ? each.id : []))),
    ...(given(element, "evidence") === "conjecture" && { isConjecture: true }),
    ...((certainty === "low" || certainty === "medium") && { isUncertain: true }),
  };
}

/** The names in a text that point to somebody or something, each pointer once, in document order. */
export function mentionsIn(texts: readonly XmlElement[], pointers: Pointers): readonly Named[] {
  const found = new Map<string, Named>();
  for (const text of texts) {
    for (const element of elementsOf(text)) {
      const named = namedBy(element, pointers);
      if (!named || named.addresses.length + named.ids.length === 0) continue;
      const key = [named.kind, ...named.addresses, ...named.ids].join(" ");
      if (!found.has(key)) found.set(key, named);
    }
  }
  return [...found.values()];
}

const KINDS: Readonly<Record<string, Named["kind"]>> = {
  persName: "person",
  orgName: "organisation",
  placeName: "place",
  settlement: "place",
  region: "place",
  country: "place",
  geogName: "place",
};

const TYPED: Readonly<Record<string, Named["kind"]>> = {
  person: "person",
  pers: "person",
  org: "organisation",
  organisation: "organisation",
  organization: "organisation",
  place: "place",
};
