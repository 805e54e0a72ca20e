import { unpack } from "../../core/packed.js";
import type { Edition, IndexEntry } from "../edition.js";
import { ENTRY_TYPES } from "../entries.js";
import { excerptOf } from "../excerpt.js";
import type { Fact, Stretch, Summary } from "../summary.js";
import { element, escaped } from "../xml.js";
import { page } from "./listing.js";
import type { SitePage } from "./site-page.js";

/** The indexes of persons, organisations, places and events: one for each kind that there is, and one that leads to them. */
export function entryIndexes({ entries }: Edition): readonly SitePage[] {
  const kinds = ENTRY_TYPES.flatMap((type) => {
    const of = entries.filter((each) => each.view.type === type);
    return of.length > 0 ? [{ type, of }] : [];
  });
  const overview = kinds.map(({ type, of }) => element("kind", { type, href: `${type}s.html`, count: of.length }));
  return [
    { path: "names.html", xml: page("names", {}, overview) },
    ...kinds.map(({ type, of }) => ({
      path: `${type}s.html`,
      xml: page("entries", { type }, of.map(inIndex)),
    })),
  ];
}

/** The page of an entry, with every mention of it in context; `marks` has for each document, by its id, what changes with its summary. */
export function entryPage(of: IndexEntry, marks: ReadonlyMap<string, string>): SitePage {
  const { entry, view, label, mentioned } = of;
  const sources = mentioned.map((document) => [document.id, marks.get(document.id)]);
  return {
    path: view.href,
    get xml() {
      return entryXml(of);
    },
    made: JSON.stringify([entry, view, label, sources]),
  };
}

function entryXml({ entry, view, label, mentioned }: IndexEntry): string {
  const content = [
    ...entry.facts.map(({ what, text, type, cert }) => element(what, { type, cert }, escaped(text))),
    ...mentioned.map((document) => inDocument(document, entry.id)),
  ];
  return page("entry", { id: view.id, type: view.type, name: view.name, label }, content);
}

function inIndex({ entry, view, label, mentioned }: IndexEntry): string {
  const life = entry.facts.filter((each) => each.what === "life").map((each) => each.text);
  return element("entry", {
    id: view.id,
    href: view.href,
    label,
    initial: initialOf(label),
    life: life.join(" – "),
    also: othersOf(entry.facts, label).join("; "),
    count: mentioned.length,
  });
}

/** The letter that a name stands under. */
function initialOf(label: string): string {
  const letter = /\p{L}|\p{N}/u.exec(label.normalize("NFKD"))?.[0] ?? "#";
  return /\p{N}/u.test(letter) ? "0–9" : letter.toUpperCase();
}

function othersOf(facts: readonly Fact[], label: string): readonly string[] {
  const names = facts
    .filter((each) => each.what === "name" && each.type !== "candidate")
    .map((each) => each.sort ?? each.text);
  return [...new Set(names)].filter((each) => each !== label).slice(0, MOST_NAMES);
}

/** How many further names an index shows. */
const MOST_NAMES = 4;

/** Where a document mentions an entry. */
function inDocument(document: Summary, entry: string): string {
  const { text, mentions: all } = unpack(document.words);
  const mentions = all.flatMap((each) => each.entries.filter((id) => id === entry).map(() => each));
  const roles = new Set(mentions.map((each) => each.where).filter((where) => ["sent", "received"].includes(where)));
  const shown = mentions.filter((each) => each.end >= each.start && each.anchor !== "");
  const isHeaderOnly = shown.length === 0 && roles.size === 0;
  return element(
    "in",
    {
      href: `${document.id}.html`,
      title: document.title || document.id,
      when: document.when,
      roles: [...roles, ...(isHeaderOnly ? ["header"] : [])].join(" "),
    },
    shown.map((each) => quoted({ id: document.id, text }, each, each.where)),
  );
}

/** A place in a document, with the words around it. */
export function quoted(
  { id, text }: { readonly id: string; readonly text: string },
  stretch: Stretch,
  where: string,
): string {
  const { before, words, after } = excerptOf(text, stretch);
  const href = `${id}.html#${stretch.anchor}`;
  return element("place", { href, where, before, after }, escaped(words));
}
