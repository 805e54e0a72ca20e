import { XMLParser } from "fast-xml-parser";
import type { Element, ElementContent } from "xast";
import { hasErrors } from "../../core/diagnostic.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import type { AuthorityFile, Entry, EntryKind, NameForm } from "./entry.js";

/** The entries of TEI lists of persons, organisations, places and events. A file that is not well-formed gives none. */
export function readTei(source: Source, xml: XmlEngine): Outcome<AuthorityFile> {
  // The parser below accepts what is not well-formed, so the XML engine is the guard.
  const { value: checked, diagnostics } = xml.parse(source);
  if (!checked || hasErrors(diagnostics)) return { value: { entries: [], links: [] }, diagnostics };
  const entries: Entry[] = [];
  const links: Element[] = [];
  for (const element of elementsOf(parse(source.text))) {
    const kind = KINDS[element.name];
    if (kind) entries.push(entryOf(kind, element));
    else if (element.name === "relation" || element.name === "certainty") links.push(element);
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

function* elementsOf(nodes: readonly ElementContent[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    yield node;
    if (!KINDS[node.name]) yield* elementsOf(node.children);
  }
}

/** What the parser gives in its ordered form: one key for the element's name, `:@` for its attributes. */
type OrderedNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: false,
});

function parse(text: string): readonly ElementContent[] {
  const nodes: unknown = parser.parse(text);
  return Array.isArray(nodes) ? nodes.map(contentOf) : [];
}

function contentOf(node: OrderedNode): ElementContent {
  if (typeof node["#text"] === "string") return { type: "text", value: node["#text"] };
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const children = node[name];
  return {
    type: "element",
    name,
    attributes: { ...attributesOf(node[":@"]) },
    children: Array.isArray(children) ? children.map(contentOf) : [],
  };
}

function attributesOf(value: unknown): Record<string, string> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]))
    : {};
}
