import { attributeOf, textOf, type XmlElement, type XmlNode } from "../../core/document.js";
import { EXAMPLES } from "../names.js";
import { exampleHtml } from "./example.js";
import { type Html, h } from "./html.js";
import { anchor, type Places } from "./places.js";

/** Prose of TEI in HTML; what is not known here is shown as its text. */
export function proseHtml(places: Places, nodes: readonly XmlNode[], level = 2): Html {
  return nodes.map((node) => {
    if (node.type === "text") return node.value;
    return node.type === "element" ? elementHtml(places, node, level) : undefined;
  });
}

function elementHtml(places: Places, element: XmlElement, level: number): Html {
  if (element.local === "egXML" && element.uri === EXAMPLES) return exampleHtml(element);
  if (NOT_SHOWN.has(element.local)) return undefined;
  const id = attributeOf(element, "xml:id");
  const lang = attributeOf(element, "xml:lang");
  const attributes = { ...(id !== undefined && { id: anchor(id) }), ...(lang !== undefined && { lang }) };
  const inner = (deeper = level): Html => proseHtml(places, element.children, deeper);
  const text = (): string => textOf(element).trim();
  switch (element.local) {
    case "p":
    case "ab":
      // A paragraph may hold lists and examples here, and may not in HTML.
      return h("div", { ...attributes, class: "p" }, inner());
    case "div":
    case "div1":
    case "div2":
    case "div3":
      return h("section", attributes, inner(level + 1));
    case "head":
      return h(`h${Math.min(6, level)}`, attributes, inner());
    case "list":
      return h(
        /ordered|numbered/.test(attributeOf(element, "type") ?? attributeOf(element, "rend") ?? "") ? "ol" : "ul",
        attributes,
        items(places, element, level),
      );
    case "table":
      return h("table", attributes, inner());
    case "row":
      return h("tr", attributes, inner());
    case "cell":
      return h(attributeOf(element, "role") === "label" ? "th" : "td", attributes, inner());
    case "gi":
      return named(places, text(), `<${text()}>`);
    case "att":
      return h("code", { class: "att" }, `@${text()}`);
    case "val":
      return h("code", { class: "val" }, `"${text()}"`);
    case "ident":
    case "code":
    case "tag":
      return element.local === "ident" ? named(places, text(), text()) : h("code", attributes, text());
    case "eg":
      return h("pre", attributes, h("code", {}, textOf(element)));
    case "q":
    case "quote":
    case "soCalled":
    case "mentioned":
      return h(element.local === "quote" ? "blockquote" : "q", attributes, inner());
    case "emph":
    case "hi":
      return h(/bold/.test(attributeOf(element, "rend") ?? "") ? "strong" : "em", attributes, inner());
    case "term":
    case "foreign":
      return h("i", attributes, inner());
    case "title":
      return h("cite", attributes, inner());
    case "lb":
      return h("br", {});
    case "note":
      return [" ", h("small", { class: "note" }, "(", inner(), ")")];
    case "ref":
    case "ptr":
      return link(places, element, inner());
    case "specGrp":
      return specified(places, element);
    case "specList":
    case "specDesc":
      return specs(places, element);
    default:
      return inner();
  }
}

/** Whether the `xml:id` of an element is on the page, for links to lead there. */
export function keepsId({ local, parent }: XmlElement): boolean {
  return WITH_ID.has(local) && !(local === "head" && parent?.parent?.local === "body");
}

const WITH_ID: ReadonlySet<string> = new Set(
  "p ab div div1 div2 div3 head list table row cell eg quote emph hi term foreign title".split(" "),
);

/** Specifications have pages of their own. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  ..."schemaSpec specGrpRef elementSpec classSpec macroSpec dataSpec moduleSpec constraintSpec".split(" "),
  ..."moduleRef elementRef classRef macroRef dataRef".split(" "),
]);

function items(places: Places, list: XmlElement, level: number): Html {
  const rows: Html[] = [];
  let label: Html;
  for (const child of list.children) {
    if (child.type !== "element") continue;
    if (child.local === "label") label = [h("b", {}, proseHtml(places, child.children, level)), " "];
    else if (child.local === "item") {
      rows.push(h("li", {}, label, proseHtml(places, child.children, level)));
      label = undefined;
    } else rows.push(h("li", { class: "head" }, proseHtml(places, child.children, level)));
  }
  return rows;
}

function named(places: Places, ident: string, shown: string): Html {
  const page = places.named(ident);
  const code = h("code", { class: "gi" }, shown);
  return page === undefined ? code : h("a", { href: page }, code);
}

/** Only addresses that show something are links: no script, no file. */
function link(places: Places, element: XmlElement, inner: Html): Html {
  const target = (attributeOf(element, "target") ?? "").trim().split(/\s+/)[0] ?? "";
  const shown = element.local === "ptr" ? target : inner;
  const href = target.startsWith("#") ? (places.id(target.slice(1)) ?? places.named(target.slice(1))) : safe(target);
  if (href === undefined) return shown;
  return h("a", target.startsWith("#") ? { href } : { href, rel: "noreferrer" }, shown);
}

function safe(target: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(target) ? target : undefined;
}

/** What a group specifies, each with its page. */
function specified(places: Places, group: XmlElement): Html {
  const idents = group.children.flatMap((each) =>
    each.type === "element" && SPECS.has(each.local) ? (attributeOf(each, "ident") ?? []) : [],
  );
  const known = idents.filter((each) => places.named(each) !== undefined);
  if (known.length === 0) return undefined;
  return h(
    "ul",
    { class: "names" },
    known.map((ident) => h("li", {}, named(places, ident, ident))),
  );
}

const SPECS: ReadonlySet<string> = new Set(["elementSpec", "classSpec", "macroSpec", "dataSpec"]);

function specs(places: Places, element: XmlElement): Html {
  const keys = element.local === "specDesc" ? [element] : element.children.filter((each) => each.type === "element");
  const idents = keys.flatMap((each) => (each.type === "element" ? (attributeOf(each, "key") ?? []) : []));
  return h(
    "ul",
    { class: "specs" },
    idents.map((ident) => h("li", {}, named(places, ident, ident))),
  );
}
