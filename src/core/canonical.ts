import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from "./document.js";
import { escapeText, escapeValue } from "./xml-text.js";

/** How a document is brought into its canonical form. */
export interface CanonicalOptions {
  /** Whether comments are kept. */
  readonly comments?: boolean;
  /** Exclusive XML Canonicalization: a namespace is declared where it is used, not where it is in scope. */
  readonly exclusive?: boolean;
  /** With `exclusive`, the prefixes that are declared as without it; the default namespace is `#default`. */
  readonly inclusivePrefixes?: readonly string[];
}

/**
 * The canonical form of a whole document: Canonical XML 1.0 and 1.1, which differ for parts of documents only, or Exclusive
 * XML Canonicalization 1.0.
 */
export function canonical({ children, root }: XmlDocument, options: CanonicalOptions = {}): string {
  const parts: string[] = [];
  const write = (node: XmlNode): void => {
    if (node.type === "element") writeElement(node, options, parts);
    else if (node.type === "instruction") parts.push(instruction(node.target, node.value));
    else if (node.type === "comment") parts.push(`<!--${node.value}-->`);
  };
  const rootAt = children.indexOf(root);
  children.forEach((node, i) => {
    if (node.type === "comment" && !options.comments) return;
    if (i > rootAt) parts.push("\n");
    write(node);
    if (i < rootAt) parts.push("\n");
  });
  return parts.join("");
}

/** The first declaration of a namespace by a relative reference: of such documents there is no canonical form. */
export function relativeNamespace(
  document: XmlDocument,
): { readonly element: XmlElement; readonly attribute: XmlAttribute } | undefined {
  const pending: XmlNode[] = [document.root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type !== "element") continue;
    for (const attribute of next.attributes) {
      const isRelative =
        prefixDeclared(attribute) !== undefined && !/^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|$)/.test(attribute.value);
      if (isRelative) return { element: next, attribute };
    }
    for (const child of next.children.toReversed()) pending.push(child);
  }
  return undefined;
}

/** Namespaces by their prefixes. */
type Scope = ReadonlyMap<string, string>;

/** What is still to be written: an element with what is in scope about it and what has been declared, or a text. */
type Task = string | { readonly node: XmlNode; readonly scope: Scope; readonly declared: Scope };

/** Documents may nest deeper than the call stack, so what is to come is kept on a stack of our own. */
function writeElement(root: XmlElement, options: CanonicalOptions, parts: string[]): void {
  const none: Scope = new Map();
  const pending: Task[] = [{ node: root, scope: none, declared: none }];
  for (let task = pending.pop(); task !== undefined; task = pending.pop()) {
    if (typeof task === "string") {
      parts.push(task);
      continue;
    }
    const { node } = task;
    switch (node.type) {
      case "text":
        parts.push(escapeText(node.value));
        break;
      case "comment":
        if (options.comments) parts.push(`<!--${node.value}-->`);
        break;
      case "instruction":
        parts.push(instruction(node.target, node.value));
        break;
      case "element": {
        const scope = scopeIn(node, task.scope);
        const fresh = declarationsFor(node, { scope, declared: task.declared, options });
        const declared = fresh.length > 0 ? new Map([...task.declared, ...fresh]) : task.declared;
        parts.push(startTag(node, fresh));
        pending.push(`</${node.name}>`);
        for (const child of node.children.toReversed()) pending.push({ node: child, scope, declared });
      }
    }
  }
}

function scopeIn({ attributes }: XmlElement, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const attribute of attributes) {
    const prefix = prefixDeclared(attribute);
    if (prefix === undefined || prefix === "xml") continue;
    scope ??= new Map(outer);
    scope.set(prefix, attribute.value);
  }
  return scope ?? outer;
}

interface Scopes {
  readonly scope: Scope;
  readonly declared: Scope;
  readonly options: CanonicalOptions;
}

/** The namespaces that the start tag of an element declares, sorted by prefix (Canonical XML 2.3; Exclusive 3). */
function declarationsFor(
  element: XmlElement,
  { scope, declared, options: { exclusive, inclusivePrefixes = [] } }: Scopes,
): readonly (readonly [string, string])[] {
  const prefixes = exclusive
    ? new Set([...usedPrefixes(element), ...inclusivePrefixes.map(prefixNamed)])
    : scope.keys();
  const fresh: (readonly [string, string])[] = [];
  for (const prefix of prefixes) {
    const uri = scope.get(prefix) ?? "";
    // No prefix is bound to nothing; the default namespace is, if one has been declared about it.
    if (prefix !== "" && !scope.has(prefix)) continue;
    if ((declared.get(prefix) ?? "") !== uri) fresh.push([prefix, uri]);
  }
  return fresh.sort(([a], [b]) => compare(a, b));
}

function prefixNamed(name: string): string {
  return name === "#default" ? "" : name;
}

function usedPrefixes({ name, attributes }: XmlElement): ReadonlySet<string> {
  const used = new Set([prefixOf(name)]);
  for (const attribute of attributes) {
    const prefix = prefixOf(attribute.name);
    if (prefix !== "" && prefix !== "xml" && prefixDeclared(attribute) === undefined) used.add(prefix);
  }
  used.delete("xml");
  return used;
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}

/** The prefix that an attribute declares, empty for the default namespace; undefined for any other attribute. */
function prefixDeclared({ name }: XmlAttribute): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

function startTag({ name, attributes }: XmlElement, declarations: readonly (readonly [string, string])[]): string {
  const namespaces = declarations.map(
    ([prefix, uri]) => ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${escapeValue(uri)}"`,
  );
  const others = attributes
    .filter((each) => prefixDeclared(each) === undefined)
    .toSorted((a, b) => compare(a.uri, b.uri) || compare(a.local, b.local))
    .map((each) => ` ${each.name}="${escapeValue(each.value)}"`);
  return `<${name}${namespaces.join("")}${others.join("")}>`;
}

function instruction(target: string, value: string): string {
  return value === "" ? `<?${target}?>` : `<?${target} ${value}?>`;
}

/** By code points, which is not the order of UTF-16 beyond the first 65536. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] === b[i]) continue;
    return orderOf(a.charCodeAt(i)) - orderOf(b.charCodeAt(i));
  }
  return a.length - b.length;
}

/** Surrogates stand for characters behind all those that stand for themselves. */
function orderOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
