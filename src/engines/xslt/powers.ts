import type { Saxon } from "./saxon.js";

/** SaxonJS's ways from a stylesheet to JavaScript. */
export const SCRIPT_NAMESPACES: readonly string[] = [
  "http://saxonica.com/ns/interactiveXSLT",
  "http://saxonica.com/ns/globalJS",
];
/** Functions that find or make code while they run, and so could get round the check of the code that is there. */
export const DYNAMIC_FUNCTIONS: ReadonlySet<string> = new Set(["transform", "function-lookup", "load-xquery-module"]);
/** Of SaxonJS's own functions, those that only look at a node or call what is checked anyway. */
const HARMLESS_SAXON_FUNCTIONS = new Set(["apply", "line-number"]);

/** The first thing in a compiled stylesheet that may not run, in words; undefined where there is none. */
export function forbiddenInCompiled(root: Saxon.SefNode): string | undefined {
  const pending: Saxon.SefNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const found = forbiddenInNode(node);
    if (found) return found;
    pending.push(...(node.C ?? []));
  }
  return undefined;
}

function forbiddenInNode(node: Saxon.SefNode): string | undefined {
  if (node.N === "evaluate") return "instruction `xsl:evaluate`";
  if (typeof node.name !== "string") return undefined;
  const { uri, local } = splitName(node.name);
  if (SCRIPT_NAMESPACES.includes(uri)) return `\`${local}\` of the namespace \`${uri}\``;
  if (node.N === "fn" || node.N === "fnRef") {
    return DYNAMIC_FUNCTIONS.has(local) ? `function \`${local}\`` : undefined;
  }
  if (node.N === "ifCall" && uri === "http://saxon.sf.net/" && !HARMLESS_SAXON_FUNCTIONS.has(local))
    return `function \`saxon:${local}\``;
  return undefined;
}

function splitName(name: string): { readonly uri: string; readonly local: string } {
  const match = /^Q\{(.*)\}(.*)$/.exec(name);
  return match ? { uri: match[1] ?? "", local: match[2] ?? "" } : { uri: "", local: name };
}

/**
 * The first thing in a stylesheet's module that may not even be compiled, in words: XSLT 3.0 evaluates `use-when`,
 * static variables and shadow attributes (sections 3.13, 9.7, 3.13.2) at that time, so they are checked as they stand.
 */
export function forbiddenInModule(module: Saxon.Document): string | undefined {
  const pending: Saxon.Node[] = [module];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const found = isElement(node) ? forbiddenInElement(node) : undefined;
    if (found) return found;
    for (let child = node.firstChild; child; child = child.nextSibling) pending.push(child);
  }
  return undefined;
}

function isElement(node: Saxon.Node): node is Saxon.Element {
  return node.nodeType === 1;
}

function forbiddenInElement(element: Saxon.Element): string | undefined {
  const attributes = Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)).filter(
    (each) => each !== null,
  );
  const isStatic = attributes.some((each) => each.name === "static" || each.name === "_static");
  for (const { name, value } of attributes) {
    const script = SCRIPT_NAMESPACES.find((uri) => value.includes(uri));
    if (script) return `the namespace \`${script}\``;
    const shadow = name.startsWith("_");
    // What a shadow attribute computes can no longer be read here.
    if (shadow && (isStatic || name === "_use-when")) return `attribute \`${name}\``;
    if (!shadow && !isStatic && !/^(xsl:)?use-when$/.test(name)) continue;
    const call = /\b(transform|function-lookup|load-xquery-module)\s*[(#]|Q\{/.exec(value);
    if (call) return `\`${call[1] ?? "Q{}"}\` in attribute \`${name}\``;
  }
  return undefined;
}
