import type { Element, ElementContent } from "xast";
import { ambiguityOf } from "../ambiguity.js";
import type { Authority, Entry, EntryKind } from "../authority/entry.js";
import { collapse } from "../lines.js";
import { inferred, type Span, textIn } from "../tree.js";
import type { Findings } from "./findings.js";
import { element, text } from "./inline.js";
import { standing } from "./standing.js";

/** The entries that the document points at, and the links among them; and the names that no entry has. */
export function standOff(findings: Findings, pointers: Iterable<string>): readonly Element[] {
  const ids = new Set<string>();
  for (const pointer of pointers) if (findings.authority.entries.has(pointer.slice(1))) ids.add(pointer.slice(1));
  addLinked(findings, ids);
  const lists = listsOf(findings, ids);
  const relations = linksAmong(findings, ids, "relation");
  const annotations = [
    ...linksAmong(findings, ids, "certainty").map((each) => element("note", {}, [each])),
    ...presumedLanguage(findings),
    ...unlisted(findings),
  ];
  const parts = [
    ...lists,
    ...(relations.length > 0 ? [element("listRelation", {}, relations)] : []),
    ...(annotations.length > 0 ? [element("listAnnotation", {}, annotations)] : []),
  ];
  return parts.length > 0 ? [element("standOff", {}, parts)] : [];
}

const LISTS: { readonly [kind in EntryKind]: string } = {
  person: "listPerson",
  org: "listOrg",
  place: "listPlace",
  event: "listEvent",
};

/** The order of the authority files, which is the order in which people keep them. */
function listsOf({ authority }: Findings, ids: ReadonlySet<string>): readonly Element[] {
  const order = orderOf(authority);
  const entries: { readonly entry: Entry; readonly place: number }[] = [];
  for (const id of ids) {
    const entry = authority.entries.get(id);
    if (entry) entries.push({ entry, place: order.get(entry) ?? 0 });
  }
  entries.sort((a, b) => a.place - b.place);
  return KINDS.flatMap((kind) => {
    const own = entries.filter(({ entry }) => entry.kind === kind);
    return own.length > 0
      ? [
          element(
            LISTS[kind],
            {},
            own.map(({ entry }) => copyOf(entry)),
          ),
        ]
      : [];
  });
}

const KINDS = ["person", "org", "place", "event"] as const;

/** The place of each entry in the authority files; found once for all documents of a run. */
function orderOf(authority: Authority): ReadonlyMap<Entry, number> {
  const known = orders.get(authority);
  if (known) return known;
  const order = new Map([...authority.entries.values()].map((entry, index) => [entry, index]));
  orders.set(authority, order);
  return order;
}

const orders = new WeakMap<Authority, ReadonlyMap<Entry, number>>();

/** An entry may point at others, which then belong to the document too. */
function addLinked({ authority }: Findings, ids: Set<string>): void {
  for (const id of ids) {
    const entry = authority.entries.get(id);
    // A set may grow while it is walked: what is added is walked as well.
    for (const pointer of entry ? pointersOf(entry) : [])
      if (authority.entries.has(pointer.slice(1))) ids.add(pointer.slice(1));
  }
}

/** What an entry points at; found once for all documents of a run. */
function pointersOf(entry: Entry): ReadonlySet<string> {
  const known = pointers.get(entry);
  if (known) return known;
  const found = pointersIn(entry.element);
  pointers.set(entry, found);
  return found;
}

const pointers = new WeakMap<Entry, ReadonlySet<string>>();

/** The values of attributes that point into this document. */
export function pointersIn(...roots: readonly Element[]): ReadonlySet<string> {
  const pointers = new Set<string>();
  // Most values stand in a document many times.
  const seen = new Set<string>();
  const pending: Element[] = [...roots];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const name in next.attributes) {
      const value = next.attributes[name];
      if (!value?.includes("#") || seen.has(value)) continue;
      seen.add(value);
      for (const each of value.split(/\s+/)) if (each.startsWith("#")) pointers.add(each);
    }
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  return pointers;
}

/** The links all of whose ends are in the document. */
function linksAmong({ authority }: Findings, ids: ReadonlySet<string>, name: string): readonly Element[] {
  const named = authority.links.filter((link) => link.name === name);
  if (named.length === 0) return [];
  const inner = new Set([...ids].flatMap((id) => idsIn(authority.entries.get(id)?.element)));
  return named
    .filter((link) => [...pointersIn(link)].every((pointer) => inner.has(pointer.slice(1)) || pointer === "#encoder"))
    .map(withoutSpace);
}

function idsIn(root: Element | undefined): readonly string[] {
  if (!root) return [];
  const own = root.attributes["xml:id"];
  return [...(own ? [own] : []), ...root.children.flatMap((child) => (child.type === "element" ? idsIn(child) : []))];
}

/** Why the original is taken to be in a language that the source does not name. */
function presumedLanguage({ original }: Findings): readonly Element[] {
  if (!original || original.stated) return [];
  const why = element("desc", {}, [
    text("Inferred from the country of the repository and from the fact of translation."),
  ]);
  const attributes = { target: "#orig-lang", locus: "value", ...inferred("medium") };
  return [element("note", {}, [element("certainty", attributes, [why])])];
}

/** Persons whom no entry has, or more than one, are a question for the editor of the authority files. */
function unlisted({ tree }: Findings): readonly Element[] {
  const questions = new Set<string>();
  for (const { spans } of tree.children)
    for (const span of spans)
      if (span.element === "persName" && !span.attributes.ref) questions.add(question(tree, span));
  return [...questions].map((words) => element("note", { type: "todo", resp: "#encoder" }, [text(words)]));
}

function question(tree: Findings["tree"], span: Span): string {
  const name = collapse(textIn(tree, span));
  if (!span.candidates) return `The authority files have no entry for “${name}”.`;
  return ambiguityOf(name, span.candidates);
}

/** An entry for a document. What points at notes of its own document is made for each, since there it may lead nowhere. */
function copyOf(entry: Entry): Element {
  const known = copies.get(entry);
  if (known) return known;
  const copy = withoutSpace(entry.element);
  if (hasTarget(copy)) return copy;
  copies.set(entry, standing(copy));
  return copy;
}

const copies = new WeakMap<Entry, Element>();

function hasTarget({ attributes, children }: Element): boolean {
  return attributes.target !== undefined || children.some((child) => child.type === "element" && hasTarget(child));
}

/** An entry without its comments and the white space that only indents it. */
function withoutSpace(root: Element): Element {
  const children: ElementContent[] = [];
  for (const child of root.children) {
    if (child.type === "comment" || (child.type === "text" && /^\s*\n\s*$/.test(child.value))) continue;
    children.push(child.type === "element" ? withoutSpace(child) : child);
  }
  return { ...root, children };
}
