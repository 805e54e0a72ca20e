import { describeDatatype, explainWrongValue, isTemporalType } from "../datatypes.js";
import type { DataPattern, Pattern, ValuePattern } from "../grammar.js";
import { listed, nearestFirst } from "./words.js";

/** What a pattern takes, in words for a message, and the single values among it. */
export function describeValues(
  pattern: Pattern,
  actual: string,
): { readonly words: string; readonly values: readonly string[] } {
  const leaves = leavesOf(pattern);
  const values = nearestFirst(leaves.values, actual);
  const words: string[] = [];
  if (values.length > 0) words.push(`${listed(values, 8)} may stand there`);
  if (leaves.kinds !== "") words.push(leaves.kinds);
  return { words: words.join("; also ") || "nothing may stand there", values };
}

/** The first word of a list of single values that is none of them; undefined where other things may stand in the list. */
export function badToken(pattern: Pattern, text: string): string | undefined {
  if (pattern.kind !== "list") return undefined;
  const { all, trimmed } = leavesOf(pattern);
  if (!all.every((each) => each.kind === "value")) return undefined;
  return text.split(/[ \t\r\n]+/).find((token) => token !== "" && !trimmed.has(token));
}

/** Why a text is none of what a pattern takes, where its types tell. */
export function reasonFor(pattern: Pattern, text: string): string | undefined {
  if (text.trim() === "") return undefined;
  for (const type of leavesOf(pattern).types) {
    const reason = explainWrongValue(type, text);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Whether what a pattern takes is dates. */
export function isTemporal(pattern: Pattern): boolean {
  const { all } = leavesOf(pattern);
  return all.length > 0 && all.every((each) => each.kind === "data" && isTemporalType(each.type));
}

/** Whether the text of a pattern is a value. */
export function holdsValue(pattern: Pattern): boolean {
  return leavesOf(pattern).all.length > 0;
}

/** What stands in a pattern of values. */
interface Leaves {
  readonly all: readonly (DataPattern | ValuePattern)[];
  /** The single values as people write them, and the same without white space about them only. */
  readonly values: readonly string[];
  readonly trimmed: ReadonlySet<string>;
  /** The names of the types, each once, and what they take in words. */
  readonly types: readonly string[];
  readonly kinds: string;
}

/** Found once for a pattern: where much is wrong, the same is asked for again and again. */
function leavesOf(pattern: Pattern): Leaves {
  const made = known.get(pattern) ?? leavesIn(pattern);
  known.set(pattern, made);
  return made;
}

const known = new WeakMap<Pattern, Leaves>();

function leavesIn(pattern: Pattern): Leaves {
  const all: (DataPattern | ValuePattern)[] = [];
  list(pattern, all);
  const data = all.filter((each) => each.kind === "data");
  const texts = all.filter((each) => each.kind === "value").map((each) => each.value.trim());
  const kinds = [...new Set(data.map((each) => describeDatatype(each.type, each.params)))];
  const isDate = data.length > 1 && data.some((each) => isTemporalType(each.type));
  return {
    all,
    values: [...new Set(texts.map((each) => each.replace(/[ \t\r\n]+/g, " ")))],
    trimmed: new Set(texts),
    types: [...new Set(data.map((each) => each.type))],
    kinds: isDate
      ? "a date looks like 1955-04-19, 1955-04 or 1955"
      : data.length > 0
        ? `${kinds.join(" or ")} may stand there`
        : "",
  };
}

function list(pattern: Pattern, found: (DataPattern | ValuePattern)[]): void {
  switch (pattern.kind) {
    case "data":
    case "value":
      found.push(pattern);
      return;
    case "choice":
    case "group":
    case "interleave":
      list(pattern.left, found);
      list(pattern.right, found);
      return;
    case "oneOrMore":
    case "list":
      list(pattern.pattern, found);
      return;
    default:
      return;
  }
}
