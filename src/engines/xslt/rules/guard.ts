import type { Expression } from "../../../core/rule-set.js";
import { DYNAMIC_FUNCTIONS, forbiddenInCompiled, SCRIPT_NAMESPACES } from "../powers.js";
import type { Saxon } from "../saxon.js";
import { expand, FN } from "./names.js";
import { namesFunction, type Token } from "./tokens.js";

/** Functions that read what nobody named. */
const READING_ANYTHING: ReadonlySet<string> = new Set(["collection", "uri-collection"]);

/**
 * The first thing in an expression that it may not have, in words; undefined where there is none. What is compiled is
 * looked at once more: see `forbiddenInFunction`.
 */
export function forbiddenInExpression({ text, namespaces }: Expression, tokens: readonly Token[]): string | undefined {
  const script = SCRIPT_NAMESPACES.find((uri) => text.includes(uri));
  if (script) return `the namespace \`${script}\``;
  for (const [i, token] of tokens.entries()) {
    if (!namesFunction(tokens, i)) continue;
    const name = expand(token.text, new Map([...SAXON_PREFIXES, ...namespaces]), FN);
    if (!name) continue;
    if (SCRIPT_NAMESPACES.includes(name.uri)) return `\`${name.local}\` of the namespace \`${name.uri}\``;
    if (name.uri !== FN) continue;
    if (DYNAMIC_FUNCTIONS.has(name.local) || READING_ANYTHING.has(name.local)) return `function \`${name.local}\``;
  }
  return undefined;
}

/** Prefixes that SaxonJS binds of its own accord. */
const SAXON_PREFIXES: readonly (readonly [string, string])[] = [["ixsl", "http://saxonica.com/ns/interactiveXSLT"]];

/** The first thing in a compiled function that may not run, in words; one that cannot be looked into may not run either. */
export function forbiddenInFunction(compiled: Saxon.FunctionItem): string | undefined {
  const trees = Object.values(compiled.value ?? {}).filter(isSefNode);
  if (trees.length === 0) return "a function that cannot be looked into";
  return trees.map(forbiddenInCompiled).find((each) => each !== undefined);
}

function isSefNode(value: unknown): value is Saxon.SefNode {
  return typeof value === "object" && value !== null && "N" in value && typeof value.N === "string" && "C" in value;
}
