import { ranked } from "./addresses.js";
import type { DocumentFacts } from "./document.js";
import type { Entity } from "./entities.js";
import type { Named } from "./names.js";

/** Finds who or what names stand for. */
export interface Finder {
  /** What is known of a name of a document, by the pointer beside it. */
  find(named: Pick<Named, "addresses" | "ids">, document: DocumentFacts): Found;
}

/** What is known of somebody or something. */
export interface Found {
  /** The entry of a list, where there is one. */
  readonly entity?: Entity;
  /** Addresses of authorities, the best known first. */
  readonly addresses: readonly string[];
  /** The same for two names that stand for the same; undefined where that cannot be told. */
  readonly key?: string;
}

/** The finder for documents; lists of the project count after those of the document itself. */
export function finderOf(documents: readonly DocumentFacts[], lists: readonly DocumentFacts[]): Finder {
  const shared = new Map<string, Entity | undefined>();
  for (const { entities } of lists) for (const each of entities) if (!shared.has(each.id)) shared.set(each.id, each);
  // What one document says of an entry holds for the others that speak of the same; an id that they use for others does not.
  const elsewhere = new Map<string, Entity | undefined>();
  for (const { entities } of documents) {
    for (const each of entities) {
      const other = elsewhere.get(each.id);
      if (!elsewhere.has(each.id)) elsewhere.set(each.id, each);
      else elsewhere.set(each.id, other && areSame(other, each) ? united(other, each) : undefined);
    }
  }
  const own = new WeakMap<DocumentFacts, ReadonlyMap<string, Entity>>();
  const ownOf = (document: DocumentFacts): ReadonlyMap<string, Entity> => {
    const known = own.get(document) ?? new Map(document.entities.map((each) => [each.id, each]));
    own.set(document, known);
    return known;
  };
  return {
    find: ({ addresses, ids }, document) => {
      for (const id of ids) {
        const here = ownOf(document).get(id);
        const there = shared.get(id) ?? elsewhere.get(id);
        const entity = here && there && areSame(here, there) ? united(there, here) : (here ?? there);
        if (!entity) continue;
        const all = ranked([...addresses, ...entity.addresses]);
        const isShared = there !== undefined && (here === undefined || areSame(here, there));
        return { entity, addresses: all, key: all[0] ?? (isShared ? `#${id}` : `${document.id}#${id}`) };
      }
      const [best] = ranked(addresses);
      return { addresses, ...(best !== undefined && { key: best }) };
    },
  };
}

function united(a: Entity, b: Entity): Entity {
  if (b.addresses.every((each) => a.addresses.includes(each))) return a;
  return { ...b, ...a, addresses: ranked([...a.addresses, ...b.addresses]) };
}

function areSame(a: Entity, b: Entity): boolean {
  return a.kind === b.kind && (a.name === b.name || a.addresses.some((each) => b.addresses.includes(each)));
}
