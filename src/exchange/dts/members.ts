import type { Corpus } from "../corpus.js";
import { type DocumentFacts, intervalOf } from "../facts/index.js";
import { type Group, groupsOf } from "../groups.js";

/** A collection or a resource, by its id. */
export type Member =
  | { readonly kind: "root"; readonly id: string; readonly children: readonly string[] }
  | { readonly kind: "folder"; readonly id: string; readonly group: Group; readonly children: readonly string[] }
  | { readonly kind: "resource"; readonly id: string; readonly document: DocumentFacts; readonly parent: string };

/** All collections and resources of a corpus; the root is the first. */
export interface Members {
  readonly root: string;
  readonly byId: ReadonlyMap<string, Member>;
}

/** The members of a corpus: a collection for each folder that holds documents, where there are several. */
export function membersOf(corpus: Corpus): Members {
  const byId = new Map<string, Member>();
  const taken = new Set([ROOT, ...corpus.documents.map((each) => each.id)]);
  const inGroup = new Map<DocumentFacts, string>();
  const folders: Member[] = [];
  for (const group of groupsOf(corpus)) {
    let id = group.id.replaceAll(":", ".");
    while (taken.has(id)) id = `${id}-folder`;
    taken.add(id);
    for (const each of group.documents) inGroup.set(each, id);
    folders.push({ kind: "folder", id, group, children: group.documents.map((each) => each.id) });
  }
  const loose = corpus.documents.filter((each) => !inGroup.has(each));
  const children = [...folders, ...loose].map((each) => each.id);
  byId.set(ROOT, { kind: "root", id: ROOT, children });
  for (const folder of folders) byId.set(folder.id, folder);
  for (const document of corpus.documents) {
    const parent = inGroup.get(document) ?? ROOT;
    byId.set(document.id, { kind: "resource", id: document.id, document, parent });
  }
  return { root: ROOT, byId };
}

/** No page of a document has this name. */
const ROOT = "edition";

/** What is said of a document in Dublin Core. */
export function dublinCoreOf(document: DocumentFacts): Readonly<Record<string, unknown>> {
  const titles = [document.title, ...document.titles].map(({ text, language }) => ({
    lang: language ?? "und",
    value: text,
  }));
  const names = (agents: readonly { readonly name: string }[]): readonly object[] =>
    [...new Set(agents.map((each) => each.name))].map((value) => ({ lang: "und", value }));
  const created = document.created && intervalOf(document.created);
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    title: titles,
    creator: names(document.authors),
    contributor: names([...document.editors, ...document.contributors]),
    publisher: names(document.publishers),
    created: created === undefined ? [] : [{ lang: "zxx", value: created }],
    issued: document.published === undefined ? [] : [{ lang: "zxx", value: document.published }],
    language: document.languages.map((value) => ({ lang: "zxx", value })),
    license: document.licence?.address === undefined ? [] : [document.licence.address],
    identifier: document.idnos.flatMap((each) => each.address ?? []),
    source: document.source === undefined ? [] : [{ lang: "und", value: document.source }],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0));
}
