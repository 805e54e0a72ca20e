import type { Element, ElementContent } from "xast";
import type { EntryKind } from "../authority/entry.js";
import { collapse } from "../lines.js";
import { inferred, type Span, textIn } from "../tree.js";
import type { Findings } from "./findings.js";
import { element, text } from "./inline.js";

/** The entries that the document points at, and the links among them; and the names that no entry has. */
export function standOff(findings: Findings, pointers: readonly string[]): readonly Element[] {
  const ids = new Set(pointers.map((pointer) => pointer.slice(1)).filter((id) => findings.authority.entries.has(id)));
  addLinked(findings, ids);
  const lists = (["person", "org", "place", "event"] as const).flatMap((kind) => listOf(findings, ids, kind));
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
function listOf({ authority }: Findings, ids: ReadonlySet<string>, kind: EntryKind): readonly Element[] {
  const entries = [...authority.entries.values()].filter((entry) => entry.kind === kind && ids.has(entry.id));
  return entries.length > 0
    ? [
        element(
          LISTS[kind],
          {},
          entries.map((entry) => withoutSpace(entry.element)),
        ),
      ]
    : [];
}

/** An entry may point at others, which then belong to the document too. */
function addLinked({ authority }: Findings, ids: Set<string>): void {
  for (const id of ids) {
    const entry = authority.entries.get(id);
    // A set may grow while it is walked: what is added is walked as well.
    for (const pointer of entry ? pointersIn(entry.element) : [])
      if (authority.entries.has(pointer.slice(1))) ids.add(pointer.slice(1));
  }
}

/** The values of attributes that point into this document. */
export function pointersIn(root: Element): readonly string[] {
  const own = Object.values(root.attributes).flatMap((value) =>
    (value ?? "").split(/\s+/).filter((each) => each.startsWith("#")),
  );
  return [...own, ...root.children.flatMap((child) => (child.type === "element" ? pointersIn(child) : []))];
}

/** The links all of whose ends are in the document. */
function linksAmong({ authority }: Findings, ids: ReadonlySet<string>, name: string): readonly Element[] {
  const inner = new Set([...ids].flatMap((id) => idsIn(authority.entries.get(id)?.element)));
  return authority.links
    .filter((link) => link.name === name)
    .filter((link) => pointersIn(link).every((pointer) => inner.has(pointer.slice(1)) || pointer === "#encoder"))
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
  const questions = tree.children.flatMap((block) =>
    block.spans
      .filter((span) => span.element === "persName" && !span.attributes.ref)
      .map((span) => question(tree, span)),
  );
  return [...new Set(questions)].map((words) => element("note", { type: "todo", resp: "#encoder" }, [text(words)]));
}

function question(tree: Findings["tree"], span: Span): string {
  const name = collapse(textIn(tree, span));
  if (!span.candidates) return `The authority files have no entry for “${name}”.`;
  return `“${name}” may be ${span.candidates.join(" or ")} of the authority files.`;
}

/** An entry without its comments and the white space that only indents it. */
function withoutSpace(root: Element): Element {
  const children = root.children.filter(
    (child) => child.type !== "comment" && !(child.type === "text" && /^\s*\n\s*$/.test(child.value)),
  );
  return {
    ...root,
    children: children.map((child): ElementContent => (child.type === "element" ? withoutSpace(child) : child)),
  };
}
