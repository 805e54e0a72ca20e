import { describeDatatype, explainWrongValue, isTemporalType } from "../datatypes.js";
import type { DataPattern, Pattern, ValuePattern } from "../grammar.js";
import { listed, nearestFirst } from "./words.js";

/** What a pattern takes, in words for a message, and the single values among it. */
export function describeValues(
  pattern: Pattern,
  actual: string,
): { readonly words: string; readonly values: readonly string[] } {
  const leaves = leavesOf(pattern);
  const data = leaves.filter((each) => each.kind === "data");
  const values = nearestFirst(
    leaves.filter((each) => each.kind === "value").map((each) => each.value.trim().replace(/[ \t\r\n]+/g, " ")),
    actual,
  );
  const words: string[] = [];
  if (values.length > 0) words.push(`${listed(values, 8)} may stand there`);
  if (data.length > 1 && data.some((each) => isTemporalType(each.type)))
    words.push("a date looks like 1955-04-19, 1955-04 or 1955");
  else if (data.length > 0) {
    const kinds = [...new Set(data.map((each) => describeDatatype(each.type, each.params)))];
    words.push(`${kinds.join(" or ")} may stand there`);
  }
  return { words: words.join("; also ") || "nothing may stand there", values };
}

/** The first word of a list of single values that is none of them; undefined where other things may stand in the list. */
export function badToken(pattern: Pattern, text: string): string | undefined {
  if (pattern.kind !== "list") return undefined;
  const leaves = leavesOf(pattern);
  if (!leaves.every((each) => each.kind === "value")) return undefined;
  const values = new Set(leaves.map((each) => each.value.trim()));
  return text.split(/[ \t\r\n]+/).find((token) => token !== "" && !values.has(token));
}

/** Why a text is none of what a pattern takes, where its types tell. */
export function reasonFor(pattern: Pattern, text: string): string | undefined {
  const reasons = leavesOf(pattern).map((each) =>
    each.kind === "data" ? explainWrongValue(each.type, text) : undefined,
  );
  return text.trim() === "" ? undefined : reasons.find((each) => each !== undefined);
}

/** Whether what a pattern takes is dates. */
export function isTemporal(pattern: Pattern): boolean {
  const leaves = leavesOf(pattern);
  return leaves.length > 0 && leaves.every((each) => each.kind === "data" && isTemporalType(each.type));
}

function leavesOf(pattern: Pattern): readonly (DataPattern | ValuePattern)[] {
  switch (pattern.kind) {
    case "data":
    case "value":
      return [pattern];
    case "choice":
    case "group":
    case "interleave":
      return [...leavesOf(pattern.left), ...leavesOf(pattern.right)];
    case "oneOrMore":
    case "list":
      return leavesOf(pattern.pattern);
    default:
      return [];
  }
}
