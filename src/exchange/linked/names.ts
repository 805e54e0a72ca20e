import { type Agent, type DocumentFacts, orcidOf } from "../facts/index.js";
import { TYPES } from "./entity-node.js";
import type { Naming } from "./naming.js";
import { node, to, type Value } from "./values.js";

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
