import type { Corpus } from "../corpus.js";
import type { DocumentFacts, Entity, Found, Named } from "../facts/index.js";
import { addressOf } from "../telling.js";
import { entityNode } from "./entity-node.js";
import type { Node } from "./values.js";

/** What nodes are called in a graph, and the entities that have been spoken of. */
export interface Naming {
  readonly collection: string;
  document(document: DocumentFacts): string;
  /** The node of whom or what a name stands for; undefined where nothing tells who it is. */
  entity(name: Pick<Named, "addresses" | "ids" | "name" | "kind">, document: DocumentFacts): string | undefined;
  /** The nodes of all entities that were asked for, sorted. */
  entities(): readonly Node[];
}

/** The naming of a corpus: addresses where there are any, else names that hold in the graph only. */
export function named(corpus: Corpus): Naming {
  const documents = new Map(
    corpus.documents.map((each, i) => [each.path, addressOf(each, corpus) ?? `_:document${i + 1}`]),
  );
  const known = new Map<string, { readonly id: string; readonly entity: Entity }>();
  return {
    collection: corpus.settings.url ?? "_:collection",
    document: ({ path }) => documents.get(path) ?? "_:document",
    entity: (name, document) => {
      const found = corpus.finder.find(name, document);
      const { key } = found;
      if (key === undefined) return undefined;
      const id = known.get(key)?.id ?? (/^https?:/.test(key) ? key : `_:entity${known.size + 1}`);
      const { entity } = known.get(key) ?? {};
      known.set(key, { id, entity: entity ?? asEntity(found, name) });
      return id;
    },
    entities: () =>
      [...known.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, entity }) => entityNode(id, entity)),
  };
}

/** What is known of somebody whom no list describes: the name beside the address. */
function asEntity({ entity, addresses }: Found, { name, kind }: Pick<Named, "name" | "kind">): Entity {
  return entity ? { ...entity, addresses } : { kind, id: "", name, others: [], addresses };
}
