import type { Agent, DocumentFacts, Entity } from "../facts/index.js";
import { orcidOf } from "../facts/index.js";
import type { Naming } from "./naming.js";
import { dateOf, type Node, node, text, to, type Value } from "./values.js";

const TYPES: Readonly<Record<Entity["kind"], string>> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
};

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

/** An agent where it stands: a pointer to its node, where it has one, else all that is said of it. */
export function agentNode(agent: Agent, naming: Naming, document: DocumentFacts | undefined): Value {
  const id = document && naming.entity(agent, document);
  if (id !== undefined) return to(id);
  const address = orcidOf(agent) ?? agent.addresses[0];
  return node({
    "@id": address,
    "@type": TYPES[agent.kind],
    name: agent.name,
    givenName: agent.given,
    familyName: agent.family,
    sameAs: agent.addresses.filter((each) => each !== address),
  });
}
