import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { Stylesheet, TransformInput, TransformResult } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import { addressOf, OUTPUT_BASE, outputPathOf, resolveAddress } from "./address.js";
import { faultOf, refusalOf } from "./faults.js";
import { forbiddenInCompiled } from "./powers.js";
import { type Saxon, saxon } from "./saxon.js";
import { quicken } from "./swift/index.js";
import { treeOf } from "./tree.js";

/** A stylesheet made ready from its compiled form. One that may not run says so at every transform. */
export function load(compiled: string): Stylesheet {
  const known = loaded.get(compiled) ?? madeReady(compiled);
  // The latest stand last; of more there is seldom need.
  loaded.delete(compiled);
  loaded.set(compiled, known);
  for (const oldest of loaded.keys()) {
    if (loaded.size <= MOST_LOADED) break;
    loaded.delete(oldest);
  }
  return known;
}

const loaded = new Map<string, Stylesheet>();
const MOST_LOADED = 8;

function madeReady(compiled: string): Stylesheet {
  const root = JSON.parse(compiled) as Saxon.SefNode;
  const forbidden = forbiddenInCompiled(root);
  const base = baseOf(root);
  const form = isUnchangedByUse(root) ? { stylesheetInternal: root } : { stylesheetText: compiled };
  if ("stylesheetInternal" in form) quicken(root);
  let isClosed = false;
  const sourceOf = stripsSpace(root) ? treeOf : pooled;
  return {
    async transform(input) {
      if (!forbidden) {
        const result = transform(form, base, input, sourceOf);
        if (!isClosed) closeToSearches(root);
        isClosed = true;
        return result;
      }
      return { value: undefined, diagnostics: [refusalOf(forbidden, input.document.source.path)] };
    },
  };
}

/**
 * SaxonJS changes the tree of a compiled stylesheet while it runs it: a pattern of several steps with a position in one of them
 * would be missed by every transform but the first. Such a stylesheet is made anew from its text each time, which takes
 * longer; any other is made once.
 */
export function isUnchangedByUse(root: Saxon.SefNode): boolean {
  const pending: Saxon.SefNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.N.startsWith("p.gen")) return false;
    pending.push(...(node.C ?? []));
  }
  return true;
}

/**
 * Before each transform SaxonJS looks for packages and for what they say of the global context, three times through the whole
 * tree of a stylesheet. Both stand above its components, so once the first transform has made the tree ready no search need
 * go into those: of their children it is told nothing. It saves a twelfth of each transform. Nor need it read again by which
 * numbers each component knows the others.
 */
function closeToSearches(root: Saxon.SefNode): void {
  for (const component of root.C ?? []) {
    const { N, C, binds } = component;
    if (N !== "co" || !C) continue;
    Object.defineProperty(C, "forEach", { value: () => undefined });
    const numbers = String(binds)
      .split(" ")
      .map((each) => Number.parseInt(each, 10));
    Object.defineProperty(component, "binds", { value: { split: () => ({ map: () => numbers }) } });
  }
}

type Form = Pick<Saxon.TransformOptions, "stylesheetInternal" | "stylesheetText">;

function transform(
  form: Form,
  base: string,
  input: TransformInput,
  sourceOf: (document: XmlDocument) => Saxon.Document,
): Outcome<TransformResult | undefined> {
  const path = input.document.source.path;
  const messages: Diagnostic[] = [];
  const refuse = (uri: string): Diagnostic =>
    diagnostic("publish/stylesheet", path, `result document \`${uri}\` lies outside the output folder`);
  try {
    const result = saxon.transform(
      {
        ...form,
        sourceNode: sourceOf(input.document),
        stylesheetParams: paramsOf(input.params ?? {}),
        documentPool: poolOf(input.documents ?? new Map(), base),
        destination: "serialized",
        baseOutputURI: OUTPUT_BASE,
        // Nothing is written: SaxonJS would, wherever the stylesheet says.
        deliverResultDocument: () => ({ destination: "serialized" }),
        deliverMessage: (content) => {
          messages.push(diagnostic("publish/message", path, `the stylesheet says: ${content.textContent.trim()}`));
        },
        logLevel: -1,
      },
      "sync",
    );
    const outside = Object.keys(result.resultDocuments).filter((uri) => outputPathOf(uri) === undefined);
    if (outside.length > 0) return { value: undefined, diagnostics: [...messages, ...outside.map(refuse)] };
    return {
      value: {
        text: typeof result.principalResult === "string" ? result.principalResult : "",
        others: othersOf(result),
      },
      diagnostics: messages,
    };
  } catch (error) {
    return { value: undefined, diagnostics: [...messages, faultOf(error, path)] };
  }
}

function othersOf(result: Saxon.TransformOutcome): ReadonlyMap<string, string> {
  const others = Object.entries(result.resultDocuments).map(([uri, text]) => [outputPathOf(uri) ?? uri, text] as const);
  return new Map(others.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function paramsOf(params: NonNullable<TransformInput["params"]>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, atomicOf(value)]));
}

/** Whole numbers become `xs:integer`: SaxonJS would make them doubles, which a declared type then refuses. */
function atomicOf(value: string | number | boolean): unknown {
  return typeof value === "number" && Number.isInteger(value) ? saxon.makeAtomicValue("integer", `${value}`) : value;
}

function poolOf(documents: NonNullable<TransformInput["documents"]>, base: string): Record<string, Saxon.Document> {
  const pool: Record<string, Saxon.Document> = {};
  for (const [address, document] of documents) pool[resolveAddress(address, base) ?? address] = pooled(document);
  return pool;
}

/** Whether a stylesheet takes white space out of what it reads. */
function stripsSpace({ C = [] }: Saxon.SefNode): boolean {
  return C.some(({ N }) => N.startsWith("strip"));
}

/** The tree of a document that more than one transform reads, made once. */
function pooled(document: XmlDocument): Saxon.Document {
  const made = trees.get(document) ?? treeOf(document);
  trees.set(document, made);
  return made;
}

const trees = new WeakMap<XmlDocument, Saxon.Document>();

/** The address of the stylesheet's main module, which relative addresses in it start from. */
function baseOf(root: Saxon.SefNode): string {
  return typeof root.teiwrightBase === "string" ? root.teiwrightBase : addressOf("stylesheet.xsl");
}
