import { elementsOf, type XmlElement } from "../../core/document.js";
import { authorityAddress, ranked } from "./addresses.js";
import { nameIn } from "./agents.js";
import { type Dating, datingOf, isDated } from "./dates.js";
import type { Pointers } from "./pointers.js";
import { below, childrenOf, distinct, given, isLanguage, wordsOf } from "./reading.js";

/** A person, an organisation or a place that a list describes. */
export interface Entity {
  readonly kind: "person" | "organisation" | "place";
  readonly id: string;
  readonly name: string;
  /** Further names, each with its language where that is said. */
  readonly others: readonly { readonly name: string; readonly language?: string }[];
  readonly given?: string;
  readonly family?: string;
  readonly addresses: readonly string[];
  readonly birth?: Dating;
  readonly death?: Dating;
  /** Degrees of latitude and longitude. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
}

/** The persons, organisations and places that a document describes, in document order. */
export function entitiesIn(root: XmlElement, pointers: Pointers): readonly Entity[] {
  const found: Entity[] = [];
  for (const each of elementsOf(root)) {
    const kind = KINDS[each.local];
    const id = given(each, "xml:id");
    if (kind === undefined || id === undefined) continue;
    const entity = entityOf(each, kind, id, pointers);
    if (entity.name !== "") found.push(entity);
  }
  return found;
}

const KINDS: Readonly<Record<string, Entity["kind"]>> = { person: "person", org: "organisation", place: "place" };

const NAMES: Readonly<Record<Entity["kind"], readonly string[]>> = {
  person: ["persName", "name"],
  organisation: ["orgName", "name"],
  place: ["placeName", "settlement", "geogName", "region", "country", "district", "bloc", "name"],
};

function entityOf(element: XmlElement, kind: Entity["kind"], id: string, pointers: Pointers): Entity {
  const names = childrenOf(element, ...NAMES[kind]);
  const main = names.find((each) => /^(?:main|pref|preferred|reg|label)$/.test(given(each, "type") ?? "")) ?? names[0];
  const name = main ? nameIn(main) : "";
  const others = names
    .filter((each) => each !== main && !/latlong|coordinates/i.test(given(each, "type") ?? ""))
    .map((each) => {
      const language = given(each, "xml:lang");
      return { name: nameIn(each), ...(language !== undefined && isLanguage(language) && { language }) };
    })
    .filter((each) => each.name !== "" && each.name !== name);
  const idnos = childrenOf(element, "idno").flatMap((each) => {
    const types = [given(each, "subtype"), given(each, "type")].flatMap((type) => type ?? []);
    return types.flatMap((type) => authorityAddress(type, wordsOf(each)) ?? []).slice(0, 1);
  });
  const pointed = [element, ...(main ? [main] : [])].flatMap((each) => [
    ...pointers.targets(each, "sameAs"),
    ...pointers.targets(each, "ref"),
    ...pointers.targets(each, "corresp"),
  ]);
  const given_ = main && kind === "person" ? partIn(main, "forename") : undefined;
  const family = main && kind === "person" ? partIn(main, "surname") : undefined;
  const birth = kind === "person" ? lifeDate(element, "birth") : undefined;
  const death = kind === "person" ? lifeDate(element, "death") : undefined;
  const point = kind === "place" ? pointIn(element) : undefined;
  return {
    kind,
    id,
    name,
    others: [...new Map(others.map((each) => [each.name, each])).values()],
    addresses: ranked([...pointed.flatMap((each) => (each.kind === "address" ? each.address : [])), ...idnos]),
    ...(given_ !== undefined && { given: given_ }),
    ...(family !== undefined && { family }),
    ...(birth && { birth }),
    ...(death && { death }),
    ...(point && { point }),
  };
}

function partIn(name: XmlElement, local: string): string | undefined {
  const parts = distinct(below(name, local).map(wordsOf)).filter((each) => each !== "");
  return parts.length === 0 ? undefined : parts.join(" ");
}

function lifeDate(person: XmlElement, local: string): Dating | undefined {
  for (const element of childrenOf(person, local)) {
    const dated = [element, ...below(element, "date")].map(datingOf).find(isDated);
    if (dated) return dated;
  }
  return undefined;
}

/** The first `geo` that has two numbers in the order of the TEI, latitude before longitude. */
function pointIn(place: XmlElement): Entity["point"] {
  for (const geo of below(place, "geo")) {
    // Some write a comma for the decimal point, and a space between the numbers.
    const written = wordsOf(geo);
    const parts = /^-?\d+,\d+\s+-?\d+,\d+$/.test(written)
      ? written.replaceAll(",", ".").split(/\s+/)
      : written.split(/[\s,;]+/).filter((each) => each !== "");
    const [latitude, longitude] = parts.map(Number);
    if (parts.length !== 2 || latitude === undefined || longitude === undefined) continue;
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  }
  return undefined;
}
