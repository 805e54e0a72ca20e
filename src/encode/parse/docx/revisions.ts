import type { XmlElement } from "../../../core/document.js";
import type { Revision } from "../../tree.js";
import { attributeNamed } from "./nodes.js";

/** Who changed or commented on a document and when, each pair once. */
export class Revisions {
  readonly #found = new Map<string, Revision>();
  readonly #persons = new Map<string, string>();

  /** The attributes that point to the author and the time of a change. */
  of(change: XmlElement): { readonly resp: string; readonly change: string } {
    const name = attributeNamed(change, "author")?.trim() || "not named by the file";
    const when = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(attributeNamed(change, "date") ?? "")?.[0];
    const person = this.#persons.get(name) ?? `reviser${this.#persons.size + 1}`;
    this.#persons.set(name, person);
    const key = `${name}\n${when ?? ""}`;
    const revision = this.#found.get(key) ?? {
      id: `change${this.#found.size + 1}`,
      person,
      name,
      ...(when && !Number.isNaN(Date.parse(when)) && { when }),
    };
    this.#found.set(key, revision);
    return { resp: `#${person}`, change: `#${revision.id}` };
  }

  get all(): readonly Revision[] {
    return [...this.#found.values()];
  }
}
