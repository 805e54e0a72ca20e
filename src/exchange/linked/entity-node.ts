import type { Entity } from "../facts/index.js";
import { dateOf, type Node, node, text } from "./values.js";

/** The node of a person, an organisation or a place. */
export function entityNode(id: string, entity: Entity): Node {
  const { point } = entity;
  return node({
    "@id": id,
    "@type": TYPES[entity.kind],
    name: entity.name === "" ? undefined : entity.name,
    alternateName: entity.others.map((each) => text(each.name, each.language)),
    givenName: entity.given,
    familyName: entity.family,
    birthDate: dateOf(entity.birth),
    deathDate: dateOf(entity.death),
    geo: point && { "@type": "GeoCoordinates", latitude: point.latitude, longitude: point.longitude },
    sameAs: entity.addresses.filter((each) => each !== id),
  });
}

/** The types of schema.org for kinds of entities. */
export const TYPES: Readonly<Record<Entity["kind"], string>> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
};
