import type { XmlElement } from "../../core/document.js";
import { authorityAddress, ranked } from "./addresses.js";
import type { Pointers } from "./pointers.js";
import { at, below, childrenOf, given, oneLine, wordsOf } from "./reading.js";

/** A person or an organisation that has done something for a document. */
export interface Agent {
  readonly kind: "person" | "organisation";
  /** As it is shown. */
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  /** Who is meant, by authorities: the best known first. */
  readonly addresses: readonly string[];
  /** The ids of entries that stand for it. */
  readonly ids: readonly string[];
  readonly email?: string;
  /** What was done, as the header says. */
  readonly role?: string;
}

/** The agents that an element such as `author`, `editor` or `publisher` names: itself, or the names in it. */
export function agentsIn(element: XmlElement, pointers: Pointers): readonly Agent[] {
  const names = childrenOf(element, "persName", "orgName", "name");
  const org = names.find((each) => each.local === "orgName");
  // Departments of one institution are no three publishers; forms of one name in several scripts are no two authors.
  const isOne = names.every((each) => each.local === "orgName") && element.local !== "respStmt" && names.length > 1;
  const isForms =
    names.length > 1 &&
    names.every((each) => given(each, "ref") !== undefined && given(each, "ref") === given(names[0] ?? each, "ref"));
  if (isOne && org) return withName([agentOf(element, pointers, "organisation", partsOf(names))]);
  if (isForms) return withName(names.slice(0, 1).map((each) => agentOf(each, pointers, kindOf(each, element))));
  const [ref] = names.length === 0 ? childrenOf(element, "ref", "affiliation") : [];
  if (ref) return withName([{ ...agentOf(ref, pointers, "organisation"), ...emailOf(element) }]);
  if (names.length === 0) return withName([agentOf(element, pointers, kindOf(element, element))]);
  return withName(
    names.map((each) => {
      const agent = agentOf(each, pointers, kindOf(each, element));
      if (names.length > 1) return agent;
      // What stands on the element, or beside the name in it, is said of the name.
      const own = agentOf(element, pointers, agent.kind);
      return {
        ...own,
        ...agent,
        addresses: ranked([...agent.addresses, ...own.addresses]),
        ids: [...agent.ids, ...own.ids],
      };
    }),
  );
}

/** The agents of `respStmt`s, each with what it did. */
export function responsibleIn(titleStmt: XmlElement, pointers: Pointers): readonly Agent[] {
  return childrenOf(titleStmt, "respStmt").flatMap((statement) => {
    const role = at(statement, "resp")
      .map(wordsOf)
      .filter((each) => each !== "")
      .join("; ");
    const names = childrenOf(statement, "persName", "orgName", "name");
    return withName(
      names.map((each) => ({ ...agentOf(each, pointers, kindOf(each, statement)), ...(role !== "" && { role }) })),
    );
  });
}

function withName(agents: readonly Agent[]): readonly Agent[] {
  return agents.filter((each) => each.name !== "");
}

function agentOf(element: XmlElement, pointers: Pointers, kind: Agent["kind"], name = nameIn(element)): Agent {
  const forename = partIn(element, "forename");
  const family = partIn(element, "surname");
  const targets = [
    ...pointers.targets(element),
    ...pointers.targets(element, "sameAs"),
    ...pointers.targets(element, "target"),
  ];
  const idnos = below(element, "idno").flatMap(
    (each) => authorityAddress(given(each, "type") ?? "", wordsOf(each)) ?? [],
  );
  return {
    kind,
    name,
    ...(kind === "person" && forename !== undefined && { given: forename }),
    ...(kind === "person" && family !== undefined && { family }),
    addresses: ranked([...targets.flatMap((each) => (each.kind === "address" ? each.address : [])), ...idnos]),
    ids: targets.flatMap((each) => (each.kind === "id" ? each.id : [])),
    ...emailOf(element),
  };
}

function emailOf(element: XmlElement): { readonly email?: string } {
  const [email] = below(element, "email").map(wordsOf);
  return email !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? { email } : {};
}

/** What stands in an element but no addresses and numbers. */
export function nameIn(element: XmlElement): string {
  const skipped = new Set(["email", "idno", "note", "address", "affiliation", "ptr"]);
  const parts: string[] = [];
  const forename = partIn(element, "forename");
  const surname = partIn(element, "surname");
  if (forename !== undefined && surname !== undefined)
    return oneLine([forename, partIn(element, "nameLink"), surname].flatMap((each) => each ?? []).join(" "));
  for (const child of element.children) {
    if (child.type === "text") parts.push(child.value);
    else if (child.type === "element" && !skipped.has(child.local)) parts.push(` ${wordsOf(child)} `);
  }
  return oneLine(parts.join("").replace(/\s+([,.;:)])/g, "$1"));
}

function partIn(element: XmlElement, local: string): string | undefined {
  const parts = below(element, local)
    .map(wordsOf)
    .filter((each) => each !== "");
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** `name` and text alone are read as the element about them asks: who publishes or pays is seldom a person. */
function kindOf(name: XmlElement, holder: XmlElement): Agent["kind"] {
  if (name.local === "persName") return "person";
  if (name.local === "orgName") return "organisation";
  if (given(name, "type") === "org") return "organisation";
  if (given(name, "type") === "person") return "person";
  return ORGANISATIONS.has(holder.local) ? "organisation" : "person";
}

const ORGANISATIONS: ReadonlySet<string> = new Set(["publisher", "distributor", "authority", "funder", "sponsor"]);

/** An institution with its departments, the smallest first, as they are written. */
function partsOf(names: readonly XmlElement[]): string {
  return names
    .map(wordsOf)
    .filter((each) => each !== "")
    .join(", ");
}

/** Whether an address names a person in particular, as an ORCID does. */
export function orcidOf(agent: Agent): string | undefined {
  return agent.addresses.find((each) => /^https?:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i.test(each));
}
