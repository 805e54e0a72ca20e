import type { Corpus } from "../corpus.js";
import { groupsOf } from "../groups.js";
import type { Links } from "./links.js";
import { dublinCoreOf, type Member, type Members } from "./members.js";
import type { CitationTree, CiteStructure, Unit } from "./tree.js";
import type { Levels } from "./trees.js";

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** What every answer begins with. */
export const HEAD: Json = { "@context": "https://dtsapi.org/context/v1.0.json", dtsVersion: "1.0" };

/** What the objects of answers are made from. */
export interface Making {
  readonly corpus: Corpus;
  readonly members: Members;
  readonly links: Links;
  readonly levels?: Levels;
}

/** The answer of the entry endpoint. */
export function entryObject({ links }: Making): Json {
  return {
    ...HEAD,
    "@id": links.entry,
    "@type": "EntryPoint",
    collection: links.template("collection"),
    navigation: links.template("navigation"),
    document: links.template("document"),
  };
}

/** A collection or a resource, with its trees where they are known. */
export function memberObject(member: Member, making: Making, trees?: readonly CitationTree[]): Json {
  const { corpus, links } = making;
  switch (member.kind) {
    case "root":
      return {
        "@id": member.id,
        "@type": "Collection",
        title: corpus.title,
        ...(corpus.description !== undefined && { description: corpus.description }),
        totalParents: 0,
        totalChildren: member.children.length,
        collection: links.template("collection", member.id),
        dublinCore: {
          title: [{ lang: corpus.titleLanguage ?? "und", value: corpus.title }],
          ...(corpus.publisher !== undefined && { publisher: [{ lang: "und", value: corpus.publisher }] }),
        },
      };
    case "folder":
      return {
        "@id": member.id,
        "@type": "Collection",
        title: groupsOf(corpus).find((each) => each === member.group)?.folder ?? member.id,
        totalParents: 1,
        totalChildren: member.children.length,
        collection: links.template("collection", member.id),
      };
    case "resource":
      return {
        "@id": member.id,
        "@type": "Resource",
        title: member.document.title.text,
        ...(member.document.abstract !== undefined && { description: member.document.abstract }),
        totalParents: 1,
        totalChildren: 0,
        dublinCore: dublinCoreOf(member.document),
        ...resourceLinks(member.id, links),
        ...(trees && { citationTrees: trees.map(treeObject) }),
      };
  }
}

/** A resource as it stands in answers of the navigation endpoint. */
export function resourceObject(id: string, trees: readonly CitationTree[], { links }: Making): Json {
  return { "@id": id, "@type": "Resource", ...resourceLinks(id, links), citationTrees: trees.map(treeObject) };
}

function resourceLinks(id: string, links: Links): Json {
  return {
    collection: links.template("collection", id),
    navigation: links.template("navigation", id),
    document: links.template("document", id),
    download: links.link("document", { resource: id }),
    mediaTypes: links.mediaTypes,
  };
}

function treeObject({ identifier, structure }: CitationTree): Json {
  return {
    "@type": "CitationTree",
    ...(identifier !== undefined && { identifier }),
    citeStructure: structure.map(structureObject),
  };
}

function structureObject({ citeType, citeStructure }: CiteStructure): Json {
  return {
    "@type": "CiteStructure",
    citeType,
    ...(citeStructure && { citeStructure: citeStructure.map(structureObject) }),
  };
}

/** A citable unit. */
export function unitObject({ identifier, level, parent, citeType, title, language }: Unit): Json {
  return {
    "@type": "CitableUnit",
    identifier,
    level,
    parent: parent?.identifier ?? null,
    citeType,
    ...(title !== undefined && { dublinCore: { title: [{ lang: language ?? "und", value: title }] } }),
  };
}

/** A page of a list, and the links to the others; undefined where there is no such page. */
export function pageOf<T>(
  list: readonly T[],
  page: number | undefined,
  linkTo: (page: number | undefined) => string,
): { readonly items: readonly T[]; readonly view: Json } | undefined {
  const last = Math.max(1, Math.ceil(list.length / PAGE));
  const number = page ?? 1;
  if (number > last) return undefined;
  const items = list.slice((number - 1) * PAGE, number * PAGE);
  if (last === 1 && page === undefined) return { items, view: {} };
  const view = {
    "@id": linkTo(page),
    "@type": "Pagination",
    first: linkTo(1),
    previous: number === 1 ? null : linkTo(number - 1),
    next: number === last ? null : linkTo(number + 1),
    last: linkTo(last),
  };
  return { items, view: { view } };
}

/** How many members an answer has; a client that wants more follows `next`. */
export const PAGE = 500;
