import { type DraftAttribute, type DraftElement, type DraftNode, localOf, newElement, teiName } from "./draft.js";

/** Gives an element another name; the old one is kept in `type`, and what stood there moves on. */
export function rename(element: DraftElement, to: string): void {
  element.tried.add(`rename ${to}`);
  const old = localOf(element.origin?.name ?? element.name);
  const foreign = element.attributes.find(({ name }) => name === "xmlns");
  if (foreign) {
    foreign.value = TEI;
    foreign.written = TEI;
  }
  element.name = teiName(to, element);
  if (!element.origin || element.keptIn !== undefined) return;
  if (to === old) return;
  const type = attributeNamed(element, "type");
  if (type && type.value !== old) {
    if (attributeNamed(element, "subtype") || type.from === undefined) return;
    type.name = "subtype";
  }
  if (!type) addAttribute(element, "type", old);
  else if (type.name === "subtype") addAttribute(element, "type", old);
  element.keptIn = "type";
}

const TEI = "http://www.tei-c.org/ns/1.0";

/** Puts an element, and what belongs to the same run, into a new one. */
export function wrap(nodes: readonly DraftNode[], parent: DraftElement, name: string): void {
  const [first] = nodes;
  if (!first) return;
  const wrapper = newElement(teiName(name, parent), parent, "around");
  const at = parent.children.indexOf(first);
  parent.children.splice(at, nodes.length, wrapper);
  for (const node of nodes) {
    wrapper.children.push(node);
    if (node.kind === "element") node.parent = wrapper;
  }
}

/** Takes the tags of an element away; what is between them stays. The declarations of its namespaces go to its children. */
export function unwrap(element: DraftElement, gone: DraftElement[]): boolean {
  const { parent } = element;
  if (!parent) return false;
  const declared = element.attributes.filter(({ name }) => name === "xmlns" || name.startsWith("xmlns:"));
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    child.parent = parent;
    for (const each of declared) {
      if (!attributeNamed(child, each.name)) child.attributes.push({ ...each, lead: " ", from: undefined });
    }
  }
  parent.children.splice(parent.children.indexOf(element), 1, ...element.children);
  if (element.origin) gone.push(element);
  return true;
}

/** Adds an empty element before another, or at the end. */
export function insert(name: string, parent: DraftElement, before?: DraftElement): void {
  const added = newElement(teiName(name, parent), parent, "required");
  const last = parent.children.at(-1);
  const end = last?.kind === "text" && last.isBlank ? parent.children.length - 1 : parent.children.length;
  const at = before ? parent.children.indexOf(before) : end;
  parent.children.splice(Math.max(0, at), 0, added);
}

/** The attribute of a name. */
export function attributeNamed(element: DraftElement, name: string): DraftAttribute | undefined {
  return element.attributes.find((each) => each.name === name);
}

/** Adds an attribute at the end of the start tag. */
export function addAttribute(element: DraftElement, name: string, value: string): void {
  const written = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  element.attributes.push({ name, value, written, quote: '"', lead: " ", from: undefined });
}

/** Takes an attribute away. */
export function dropAttribute(element: DraftElement, attribute: DraftAttribute): void {
  const at = element.attributes.indexOf(attribute);
  if (at >= 0) element.attributes.splice(at, 1);
}
