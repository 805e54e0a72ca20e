import type { Expression } from "../../../core/rule-set.js";
import { addressIn } from "./addresses.js";
import { type ExpandedName, expand, FN, KNOWN_PREFIXES, OURS } from "./names.js";
import { closingOf, namesFunction, type Token } from "./tokens.js";

/** An expression as XPath alone can have it, in which the functions of XSLT and of the schema are variables. */
export interface Rewritten {
  /** The expression from one offset to another of what was written; the whole of it without them. */
  readonly part: (start?: number, end?: number) => string;
  /** The variables that it names, as the schema has them. */
  readonly variables: ReadonlySet<string>;
  /** The functions that it calls and XPath has not. */
  readonly functions: ReadonlySet<string>;
  readonly usesCurrent: boolean;
  readonly usesDocuments: boolean;
}

/** What is known where an expression is rewritten. */
export interface Known {
  /** The prefixes as the compiler of XPath is told them; an expression may bind others. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The functions that a schema declares, as `Q{uri}local`. */
  readonly declared: ReadonlySet<string>;
}

/** Rewrites an expression; its tokens are given, since it has been read before. */
export function rewrite(expression: Expression, tokens: readonly Token[], known: Known): Rewritten {
  const edits: Edit[] = [];
  const variables = new Set<string>();
  const functions = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "variable") variables.add(token.text);
    if (token.kind !== "name") continue;
    const call = namesFunction(tokens, i) ? callAt(expression, tokens, i) : undefined;
    const edited = call && editsOf(call, expression, known);
    if (edited) {
      edits.push(...edited.edits);
      if (edited.function !== undefined) functions.add(edited.function);
    } else edits.push(...withOwnNamespace(token, expression, known));
  }
  const named = (words: string): boolean => edits.some((each) => each.text.includes(words));
  return {
    part: (start = 0, end = expression.text.length) => apply(expression.text, edits, start, end),
    variables,
    functions,
    usesCurrent: named(CURRENT),
    usesDocuments: named(DOCUMENTS),
  };
}

/** The variable that holds what `current()` gives (XSLT 3.0, 20.4.1). */
export const CURRENT = `$${OURS}current`;
/** The variable that holds the documents that were loaded. */
export const DOCUMENTS = `$${OURS}documents`;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Call {
  readonly name: ExpandedName;
  readonly start: number;
  /** Where the name ends, with the number of a function that is taken as a value. */
  readonly nameEnd: number;
  /** The offsets of the brackets; undefined where the function is taken as a value. */
  readonly open?: number;
  readonly close?: number;
  /** Where the first argument ends. */
  readonly first?: number;
  readonly arity: number;
  readonly isArrow: boolean;
}

function callAt({ text, namespaces }: Expression, tokens: readonly Token[], i: number): Call | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  const name = token && expand(token.text, namespaces, FN);
  if (!name || !next) return undefined;
  const isArrow = tokens[i - 1]?.text === "=>";
  const base = { name, start: token.start, nameEnd: token.end, isArrow };
  if (next.text === "#") {
    const number = tokens[i + 2];
    return { ...base, nameEnd: number?.end ?? next.end, arity: Number(number?.text) };
  }
  const last = closingOf(tokens, i + 1);
  const close = tokens[last];
  if (!close) return undefined;
  const inside = tokens.slice(i + 2, last);
  const commas = inside.filter((each) => each.text === "," && each.depth === next.depth + 1);
  const given = text.slice(next.end, close.start).trim() === "" ? 0 : commas.length + 1;
  const first = commas[0]?.start ?? close.start;
  return { ...base, open: next.start, close: close.start, first, arity: given + (isArrow ? 1 : 0) };
}

interface Edited {
  readonly edits: readonly Edit[];
  readonly function?: string;
}

function editsOf(call: Call, { source }: Expression, { declared }: Known): Edited | undefined {
  const { name, start, open, close, first, arity, isArrow } = call;
  const key = `Q{${name.uri}}${name.local}`;
  if (declared.has(key)) return instead(call, key, arity);
  if (name.uri !== FN) return undefined;
  if (open === undefined || close === undefined || first === undefined || isArrow) {
    return FROM_XSLT.has(name.local) && !NEEDS_NODE.has(name.local) ? instead(call, key, arity) : undefined;
  }
  if (name.local === "current" && arity === 0) return { edits: [{ start, end: close + 1, text: CURRENT }] };
  const base = `"${addressIn(source.path)}"`;
  const around = (before: string, after: string): Edited => ({
    edits: [
      { start, end: open + 1, text: before },
      { start: close, end: close + 1, text: after },
    ],
  });
  if (name.local === "doc" && arity === 1) return around("(for $tw.u in (", `) return ${loaded(`$tw.u, ${base}`)})`);
  if (name.local === "doc-available" && arity === 1)
    return around("(for $tw.u in (", `) return ${isLoaded(`$tw.u, ${base}`)})`);
  // XSLT 3.0, 20.1: an address that a node holds starts from the file of the node.
  if (name.local === "document" && arity === 1)
    return around(
      "(for $tw.n in (",
      `), $tw.u in data($tw.n) return ${loaded(`string($tw.u), (for $tw.m in $tw.n[. instance of node()] return string(base-uri($tw.m)), ${base})[1]`)})`,
    );
  // A function that is called from outside no longer knows the address that relative ones start from.
  if (name.local === "static-base-uri" && arity === 0) return { edits: [{ start, end: close + 1, text: base }] };
  if (name.local === "resolve-uri" && arity === 1) return { edits: [{ start: close, end: close, text: `, ${base}` }] };
  if (READING_TEXT.has(name.local) && arity > 0) {
    return {
      edits: [
        { start: open + 1, end: open + 1, text: "((" },
        { start: first, end: first, text: `) ! string(resolve-uri(string(.), ${base})))` },
      ],
    };
  }
  const context = NEEDS_NODE.get(name.local);
  if (context !== undefined && arity === context.without) {
    const edited = instead(call, key, arity + 1);
    const text = arity === 0 ? context.add : `, ${context.add}`;
    return { ...edited, edits: [...edited.edits, { start: close, end: close, text }] };
  }
  return FROM_XSLT.has(name.local) ? instead(call, key, arity) : undefined;
}

function instead({ start, nameEnd }: Call, key: string, arity: number): Edited {
  const id = `${key}#${arity}`;
  return { edits: [{ start, end: nameEnd, text: `$${variableOf(id)}` }], function: id };
}

/** The variable that holds a function, by its name and arity. */
export function variableOf(id: string): string {
  return `${OURS}f.${[...id].map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`)).join("")}`;
}

function loaded(address: string): string {
  return `(let $tw.a := string(resolve-uri(${address})), $tw.d := ${DOCUMENTS}[document-uri(.) eq $tw.a] return if ($tw.d) then $tw.d[1] else Q{${FN}}doc($tw.a))`;
}

function isLoaded(address: string): string {
  return `(let $tw.a := string(resolve-uri(${address})) return exists(${DOCUMENTS}[document-uri(.) eq $tw.a]) or Q{${FN}}doc-available($tw.a))`;
}

/** Functions that read a file that is no XML. */
const READING_TEXT: ReadonlySet<string> = new Set([
  "json-doc",
  "unparsed-text",
  "unparsed-text-available",
  "unparsed-text-lines",
]);

/** Functions that XSLT adds to XPath (XSLT 3.0, 20 to 22); what is only about grouping and streams is not among them. */
const FROM_XSLT: ReadonlySet<string> = new Set(
  (
    "accumulator-after accumulator-before available-system-properties copy-of element-available format-number " +
    "function-available key snapshot system-property type-available unparsed-entity-public-id unparsed-entity-uri"
  ).split(" "),
);

/** Those of them that look at the context where they are not told a node: at how many arguments, and what to tell them. */
const NEEDS_NODE: ReadonlyMap<string, { readonly without: number; readonly add: string }> = new Map([
  ["accumulator-after", { without: 1, add: "." }],
  ["accumulator-before", { without: 1, add: "." }],
  ["copy-of", { without: 0, add: "." }],
  ["key", { without: 2, add: "root(.)" }],
  ["snapshot", { without: 0, add: "." }],
  ["unparsed-entity-public-id", { without: 1, add: "." }],
  ["unparsed-entity-uri", { without: 1, add: "." }],
]);

/** A name whose prefix means something else here than elsewhere in the schema says its namespace itself. */
function withOwnNamespace(token: Token, { namespaces }: Expression, { prefixes }: Known): readonly Edit[] {
  const colon = token.text.indexOf(":");
  if (colon < 1 || token.text.startsWith("Q{")) return [];
  const prefix = token.text.slice(0, colon);
  const uri = namespaces.get(prefix) ?? KNOWN_PREFIXES.get(prefix);
  if (uri === undefined || uri === prefixes.get(prefix)) return [];
  return [{ start: token.start, end: token.end, text: `Q{${uri}}${token.text.slice(colon + 1)}` }];
}

function apply(text: string, edits: readonly Edit[], start: number, end: number): string {
  const inside = edits
    .filter((each) => each.start >= start && each.end <= end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let done = start;
  let result = "";
  for (const each of inside) {
    result += text.slice(done, each.start) + each.text;
    done = each.end;
  }
  return result + text.slice(done, end);
}
