import type { Element, ElementContent } from "xast";
import { hasErrors } from "../../core/diagnostic.js";
import type { XmlElement } from "../../core/document.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import type { AuthorityFile, Entry, EntryKind, NameForm } from "./entry.js";

/** The entries of TEI lists of persons, organisations, places and events. A file that is not well-formed gives none. */
export function readTei(source: Source, xml: XmlEngine): Outcome<AuthorityFile> {
  const { value: document, diagnostics } = xml.parse(source);
  if (!document || hasErrors(diagnostics)) return { value: { entries: [], links: [] }, diagnostics };
  const entries: Entry[] = [];
  const links: Element[] = [];
  for (const found of outermost(document.root)) {
    const kind = KINDS[found.name];
    const element = copyOf(found);
    if (kind) entries.push(entryOf(kind, element));
    else links.push(element);
  }
  return { value: { entries, links }, diagnostics };
}

const KINDS: Readonly<Record<string, EntryKind | undefined>> = {
  person: "person",
  org: "org",
  place: "place",
  event: "event",
};

/** The element that holds the name, by kind of entry. */
const NAME_ELEMENTS = { person: "persName", org: "orgName", place: "placeName", event: "label" } as const;

function entryOf(kind: EntryKind, element: Element): Entry {
  const names = childrenOf(element).filter((child) => child.name === NAME_ELEMENTS[kind]);
  const status = statusOf(element);
  const id = element.attributes["xml:id"] ?? "";
  return { id, kind, names: names.map(nameForm), ...(status && { status }), element: withoutQuestions(element) };
}

/** TEI has no attribute for it on all four elements, so a note tells: `<note type="status">rejected</note>`. */
function statusOf(element: Element): Entry["status"] {
  const note = childrenOf(element).find((child) => child.name === "note" && child.attributes.type === "status");
  const status = note && textOf(note).toLowerCase();
  return status === "candidate" || status === "rejected" ? status : undefined;
}

/** The entry without the notes of a proposal; what a person has confirmed is no longer the encoder's guess. */
function withoutQuestions(element: Element): Element {
  const isQuestion = (child: Element["children"][number]): boolean =>
    child.type === "element" && child.name === "note" && /^(?:status|evidence)$/.test(child.attributes.type ?? "");
  if (!element.children.some(isQuestion)) return element;
  const { cert: _, resp: __, ...attributes } = element.attributes;
  return { ...element, attributes, children: element.children.filter((child) => !isQuestion(child)) };
}

function nameForm(element: Element): NameForm {
  const type = element.attributes.type ?? undefined;
  const forename = partOf(element, "forename");
  const surname = partOf(element, "surname");
  return {
    text: textOf(element),
    ...(type === undefined ? {} : { type }),
    ...(forename === undefined ? {} : { forename }),
    ...(surname === undefined ? {} : { surname }),
  };
}

/** The text of the children with a name, joined by spaces: a person may have several forenames. */
function partOf(element: Element, name: string): string | undefined {
  const parts = childrenOf(element).filter((child) => child.name === name);
  return parts.length > 0 ? parts.map(textOf).join(" ") : undefined;
}

function childrenOf(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === "element");
}

function textOf(element: Element): string {
  const texts = element.children.map((child) => {
    if (child.type === "text") return child.value;
    return child.type === "element" ? textOf(child) : "";
  });
  return texts.join("").replace(/\s+/g, " ").trim();
}

/** The entries and links of a file, in order; what an entry holds is its own. */
function outermost(element: XmlElement): readonly XmlElement[] {
  if (KINDS[element.name]) return [element];
  const inner = element.children.flatMap((child) => (child.type === "element" ? outermost(child) : []));
  return LINKS.has(element.name) ? [element, ...inner] : inner;
}

const LINKS: ReadonlySet<string> = new Set(["relation", "certainty"]);

/** An element as the compiler can put it into a document: comments and instructions are left out, and text goes on over them. */
function copyOf({ name, attributes, children }: XmlElement): Element {
  const values: Record<string, string> = {};
  for (const each of attributes) values[each.name] = each.value;
  const content: ElementContent[] = [];
  for (const child of children) {
    const last = content.at(-1);
    if (child.type === "element") content.push(copyOf(child));
    else if (child.type === "text" && last?.type === "text") last.value += child.value;
    else if (child.type === "text") content.push({ type: "text", value: child.value });
  }
  return { type: "element", name, attributes: values, children: content };
}
