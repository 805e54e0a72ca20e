import { nearest } from "../../../core/nearest.js";
import { isOfType, TEMPORAL, wordsFor } from "./datatypes.js";
import type { DataPattern, Pattern, ValuePattern } from "./patterns.js";

/** Whether a text, as the value of an attribute or the whole of an element, is one that a pattern takes. */
export function takesValue(pattern: Pattern, text: string): boolean {
  switch (pattern.kind) {
    case "text":
      return true;
    case "empty":
      return text.trim() === "";
    case "data":
      return isOfType(pattern, text) && !(pattern.except && takesValue(pattern.except, text));
    case "value":
      return pattern.type === "string" ? text === pattern.value : collapse(text) === collapse(pattern.value);
    case "choice":
      return pattern.of.some((each) => takesValue(each, text));
    case "oneOrMore":
      return takesValue(pattern.of, text);
    case "group":
    case "interleave":
      return (
        (takesValue(pattern.first, text) && takesValue(pattern.second, "")) ||
        (takesValue(pattern.first, "") && takesValue(pattern.second, text))
      );
    case "list":
      return takesTokens(pattern.of, tokensOf(text));
    default:
      return false;
  }
}

/** The first token of a list that its pattern does not take; undefined where none of them is to blame. */
export function firstBadToken(pattern: Pattern, text: string): string | undefined {
  const list = listIn(pattern);
  if (!list) return undefined;
  const parts = leavesOf(list);
  return tokensOf(text).find((token) => !parts.some((each) => takesValue(each, token)));
}

/** What a pattern takes, in words for a message, and the single values among it. */
export function describeValues(
  pattern: Pattern,
  actual: string,
): { readonly words: string; readonly values: readonly string[] } {
  const leaves = leavesOf(pattern);
  const data = leaves.filter((each) => each.kind === "data");
  const values = nearestFirst(
    leaves.filter((each) => each.kind === "value").map((each) => collapse(each.value)),
    actual,
  );
  const words: string[] = [];
  if (values.length > 0) words.push(`${listed(values, 8)} may stand there`);
  if (data.some((each) => TEMPORAL.has(each.type)) && data.length > 1)
    words.push("a date looks like 1955-04-19, 1955-04 or 1955");
  else if (data.length > 0) words.push(`${[...new Set(data.map(wordsFor))].join(" or ")} may stand there`);
  if (words.length === 0) words.push("nothing may stand there");
  return { words: words.join("; also "), values };
}

/** Whether what a pattern takes is dates. */
export function isTemporal(pattern: Pattern): boolean {
  const leaves = leavesOf(pattern);
  return leaves.length > 0 && leaves.every((each) => each.kind === "data" && TEMPORAL.has(each.type));
}

/** Names in backquotes with commas, the last with "or"; beyond a number they are counted only. */
export function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((each) => `\`${each}\``);
  if (names.length > most) return `${shown.join(", ")} or ${names.length - most} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : (shown[0] ?? "nothing");
}

/** The words with those that are near to a misspelt one in front. */
export function nearestFirst(words: readonly string[], misspelt: string): readonly string[] {
  const near = nearest(misspelt, words);
  return [...new Set([...near, ...words])];
}

function leavesOf(pattern: Pattern): readonly (DataPattern | ValuePattern)[] {
  switch (pattern.kind) {
    case "data":
    case "value":
      return [pattern];
    case "choice":
      return pattern.of.flatMap(leavesOf);
    case "group":
    case "interleave":
      return [...leavesOf(pattern.first), ...leavesOf(pattern.second)];
    case "oneOrMore":
    case "list":
      return leavesOf(pattern.of);
    default:
      return [];
  }
}

function listIn(pattern: Pattern): Pattern | undefined {
  if (pattern.kind === "list") return pattern.of;
  return pattern.kind === "choice" ? pattern.of.map(listIn).find((each) => each !== undefined) : undefined;
}

/** Every way to share out the tokens is tried, by the offsets that can be reached. */
function takesTokens(pattern: Pattern, tokens: readonly string[]): boolean {
  return restsAfter(pattern, tokens, 0).has(tokens.length);
}

/** The offsets in the tokens that a pattern can lead to. */
function restsAfter(pattern: Pattern, tokens: readonly string[], from: number): ReadonlySet<number> {
  switch (pattern.kind) {
    case "empty":
      return new Set([from]);
    case "choice":
      return new Set(pattern.of.flatMap((each) => [...restsAfter(each, tokens, from)]));
    case "group":
    case "interleave":
      return new Set(
        [...restsAfter(pattern.first, tokens, from)].flatMap((at) => [...restsAfter(pattern.second, tokens, at)]),
      );
    case "oneOrMore": {
      const reached = new Set<number>();
      const pending = [from];
      for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        for (const next of restsAfter(pattern.of, tokens, at)) {
          if (!reached.has(next)) {
            reached.add(next);
            pending.push(next);
          }
        }
      }
      return reached;
    }
    default: {
      const token = tokens[from];
      return token !== undefined && takesValue(pattern, token) ? new Set([from + 1]) : new Set();
    }
  }
}

function tokensOf(text: string): readonly string[] {
  return text.split(/[ \t\r\n]+/).filter((each) => each !== "");
}

function collapse(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, " ");
}
