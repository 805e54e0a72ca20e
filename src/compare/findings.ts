import type { Difference, Spot } from "../core/comparison.js";
import type { XmlElement } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import type { Source } from "../core/source.js";
import { type TreeElement, type TreeNode, treeText } from "./tree.js";

/** What was found so far, and what is left over; it grows while two documents are compared. */
export interface Findings {
  readonly found: { readonly difference: Difference; readonly order: number }[];
  /** What has no like where it stood; it may stand elsewhere. */
  readonly deleted: Leftover[];
  readonly inserted: Leftover[];
  readonly sources: { readonly before: Source; readonly after: Source };
}

/** An element that only one of the documents has where it stands. */
export interface Leftover {
  readonly node: TreeElement;
  /** What holds it, and what its holder is in the other document. */
  readonly holder: TreeElement;
  /** Where it is told of: an offset in the second document. */
  readonly order: number;
}

/** Notes a difference; `order` is the offset in the second document by which differences are told. */
export function note(findings: Findings, difference: Difference, order: number): void {
  findings.found.push({ difference, order });
}

/** The place of an element in the first document. */
export function before({ sources }: Findings, element: XmlElement): Spot {
  return spotOf(sources.before, element);
}

/** The place of an element in the second document. */
export function after({ sources }: Findings, element: XmlElement): Spot {
  return spotOf(sources.after, element);
}

function spotOf(source: Source, element: XmlElement): Spot {
  const { line, column } = source.point(element.range.start);
  return { line, column, xpath: xpathOf(element) };
}

/** An element as its start tag has it. */
export function tagOf({ element, attributes }: TreeElement): {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
} {
  if (attributes.length === 0) return { element: element.name };
  return { element: element.name, attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])) };
}

/** The beginning of the text of a part, for showing. */
export function shown(node: TreeNode): string {
  const text = treeText(node, 400).replace(/\s+/g, " ").trim();
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

/** Notes what two elements that are alike have for other attributes, and another name. */
export function compareTags(one: TreeElement, other: TreeElement, findings: Findings): void {
  const order = other.element.range.start;
  const at = (): { readonly before: Spot; readonly after: Spot } => ({
    before: before(findings, one.element),
    after: after(findings, other.element),
  });
  if (one.name !== other.name) {
    const { name, local, uri } = other.element;
    const to = local === one.element.local ? `${name} in ${uri === "" ? "no namespace" : uri}` : name;
    const named = { element: one.element.name, to, text: shown(other) };
    note(findings, { kind: "element-renamed", ...named, ...at() }, order);
  }
  const key = ({ local, uri }: { readonly local: string; readonly uri: string }): string => `${local} ${uri}`;
  const old = new Map(one.attributes.map((each) => [key(each), each]));
  const element = other.element.name;
  for (const each of other.attributes) {
    const was = old.get(key(each));
    old.delete(key(each));
    if (was?.value === each.value) continue;
    const values = { ...(was && { before: was.value }), after: each.value };
    note(findings, attributeChange(element, each.name, values, at()), order);
  }
  for (const { name, value } of old.values())
    note(findings, attributeChange(element, name, { before: value }, at()), order);
}

/** The keys `before` and `after` are the values there, and the places in what is told. */
function attributeChange(
  element: string,
  attribute: string,
  values: { readonly before?: string; readonly after?: string },
  at: { readonly before: Spot; readonly after: Spot },
): Difference {
  return { kind: "attribute-changed", element, attribute, values, ...at };
}
