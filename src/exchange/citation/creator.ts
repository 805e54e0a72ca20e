import type { Agent } from "../facts/index.js";
import { orcidOf } from "../facts/index.js";

/** A person or an organisation as lists of creators want them. */
export interface Creator {
  readonly kind: Agent["kind"];
  /** The whole name of an organisation, or of a person whose name cannot be taken apart. */
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly orcid?: string;
  readonly role?: string;
  readonly email?: string;
}

/** An agent as a creator: the name is taken apart where that is safe. */
export function creatorOf(agent: Agent): Creator {
  const orcid = orcidOf(agent);
  const { kind, name, email, role } = agent;
  const parts =
    kind === "organisation"
      ? undefined
      : agent.given !== undefined && agent.family !== undefined
        ? { given: agent.given, family: agent.family }
        : partsOf(name);
  return {
    kind,
    name,
    ...parts,
    ...(orcid !== undefined && { orcid: orcid.replace(/^http:/, "https:") }),
    ...(role !== undefined && { role }),
    ...(email !== undefined && { email }),
  };
}

/** `Family, Given`, or the whole name. */
export function invertedName({ name, given, family }: Creator): string {
  return given !== undefined && family !== undefined ? `${family}, ${given}` : name;
}

/** A name with a comma, or one of two words or more in scripts in which the family's name comes last. */
function partsOf(name: string): Pick<Creator, "given" | "family"> | undefined {
  const plain = name.replace(/\s*\([^)]*\)\s*$/, "");
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(plain);
  if (inverted) return { family: inverted[1] ?? "", given: inverted[2] ?? "" };
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s.’'-]+$/u.test(plain)) return undefined;
  const match =
    /^(\S.*?)\s+((?:(?:von|van|vom|zu|zum|zur|der|den|ter|ten|de|del|della|di|da|dos|du|la|le|af|av)\s+)*\S+)$/i.exec(
      plain,
    );
  return match ? { given: match[1] ?? "", family: match[2] ?? "" } : undefined;
}
