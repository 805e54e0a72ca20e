import { folderOf } from "../core/path.js";
import type { Corpus } from "./corpus.js";
import type { DocumentFacts } from "./facts/index.js";

/** A part of a corpus: the documents of a folder. */
export interface Group {
  /** The path from the folder that all documents lie in. */
  readonly folder: string;
  /** A name that may stand in any address; no other group has it. */
  readonly id: string;
  readonly documents: readonly DocumentFacts[];
}

/** The groups of a corpus, sorted: one for each folder that holds documents; none where all lie in one. */
export function groupsOf(corpus: Corpus): readonly Group[] {
  const known = groups.get(corpus);
  if (known) return known;
  const folders = corpus.documents.map((each) => folderOf(each.path));
  const shared = commonFolder(folders);
  const byFolder = new Map<string, DocumentFacts[]>();
  corpus.documents.forEach((document, i) => {
    const rest = (folders[i] ?? "").slice(shared.length).replace(/^\//, "");
    if (rest === "" || rest === ".") return;
    const of = byFolder.get(rest);
    if (of) of.push(document);
    else byFolder.set(rest, [document]);
  });
  const taken = new Set<string>();
  const found = [...byFolder]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, documents]) => ({ folder, id: freeId(folder, taken), documents }));
  groups.set(corpus, found);
  return found;
}

const groups = new WeakMap<Corpus, readonly Group[]>();

/** The group that a document belongs to; undefined where it lies in the common folder. */
export function groupOf(document: DocumentFacts, corpus: Corpus): Group | undefined {
  const known =
    members.get(corpus) ?? new Map(groupsOf(corpus).flatMap((group) => group.documents.map((each) => [each, group])));
  members.set(corpus, known);
  return known.get(document);
}

const members = new WeakMap<Corpus, ReadonlyMap<DocumentFacts, Group>>();

function commonFolder(folders: readonly string[]): string {
  let shared = folders[0] ?? "";
  for (const folder of folders)
    while (shared !== "" && folder !== shared && !folder.startsWith(`${shared}/`))
      shared = shared.includes("/") ? folderOf(shared) : "";
  return shared;
}

/** The steps of a path, each of signs that OAI-PMH allows in the name of a set, between colons. */
function freeId(folder: string, taken: Set<string>): string {
  const wanted = folder
    .split("/")
    .map((step) => step.replace(/[^A-Za-z0-9._-]+/g, "_"))
    .join(":");
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
