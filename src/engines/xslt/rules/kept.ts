import type { Expression, RuleFiles } from "../../../core/rule-set.js";
import { VERSION } from "../../../core/version.js";
import { type Saxon, saxon } from "../saxon.js";

/** Compiled functions by their texts, which are kept from one run to the next. */
export interface KeptFunctions {
  /** The function of a text; undefined where it was not compiled before. */
  recall(text: string): Saxon.SefNode | undefined;
  /** Notes a function that is to be kept; `compile` gives its form. */
  note(text: string, compile: () => Saxon.SefNode): void;
  /** Keeps them, where some are new. */
  keep(): Promise<void>;
}

/** The functions that were kept for a schema; none where nothing is kept at all. */
export async function keptFunctions(
  expressions: Iterable<Expression>,
  prefixes: ReadonlyMap<string, string>,
  cache: RuleFiles["cache"],
): Promise<KeptFunctions> {
  const written = [...expressions].map(({ text, source }) => [source.path, text]);
  const key = cache && `rules-${cache.digest(JSON.stringify([VERSION, FORMAT, [...prefixes], written]))}`;
  const kept = key === undefined ? undefined : await cache?.recall(key);
  const functions = new Map(kept === undefined ? [] : read(kept));
  let isNew = false;
  return {
    recall: (text) => functions.get(text),
    note: (text, compile) => {
      if (key === undefined) return;
      functions.set(text, compile());
      isNew = true;
    },
    keep: async () => {
      const text = isNew && key !== undefined ? write([...functions]) : undefined;
      if (key !== undefined && text !== undefined) await cache?.keep(key, text);
    },
  };
}

/** Changes with what is kept. */
const FORMAT = 1;

type Entries = readonly (readonly [text: string, compiled: Saxon.SefNode])[];

/** What a compiled function holds is plain but for names and whole numbers; should there be anything else, nothing is kept. */
function write(entries: Entries): string | undefined {
  let isWhole = true;
  const text = JSON.stringify(entries, (key, value: unknown) => {
    if (key === "parentNode") return undefined;
    if (!isPlain(value) && !isName(value) && !isInteger(value)) isWhole = false;
    return value;
  });
  return isWhole ? text : undefined;
}

function read(kept: string): Entries {
  try {
    return JSON.parse(kept, (_, value: unknown) => {
      if (isName(value)) return saxon.XS.QName.fromParts(value.prefix, value.q, value.local);
      return isInteger(value) ? saxon.makeAtomicValue("integer", `${value.value}`) : value;
    });
  } catch {
    // It may have been cut short.
    return [];
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  return Object.getPrototypeOf(value) === Object.prototype;
}

interface Name {
  readonly prefix: string;
  readonly q: string;
  readonly local: string;
}

function isName(value: unknown): value is Name {
  return hasCode(value, "AQ") && "prefix" in value && "q" in value && "local" in value;
}

function isInteger(value: unknown): value is { readonly value: number } {
  return hasCode(value, "ADI") && "value" in value && typeof value.value === "number";
}

/** SaxonJS names the type of a value so. */
function hasCode(value: unknown, code: string): value is object {
  return typeof value === "object" && value !== null && "code" in value && value.code === code;
}
