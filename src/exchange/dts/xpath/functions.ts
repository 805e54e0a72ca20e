import { type Focus, stringOf, type Value } from "./nodes.js";
import type { Expression } from "./syntax.js";

type Evaluate = (expression: Expression, focus: Focus) => Value;

/** The functions that there are. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  "position",
  "last",
  "count",
  "string",
  "normalize-space",
  "concat",
  "contains",
  "starts-with",
  "ends-with",
  "substring",
  "substring-before",
  "substring-after",
  "string-length",
  "lower-case",
  "upper-case",
  "translate",
  "not",
  "exists",
  "empty",
  "true",
  "false",
  "number",
  "name",
  "local-name",
]);

/** The value of a call. */
export function callFunction(
  { name, given }: { readonly name: string; readonly given: readonly Expression[] },
  focus: Focus,
  evaluate: Evaluate,
): Value {
  const value = (i: number): Value => (given[i] ? evaluate(given[i], focus) : [focus.node]);
  const text = (i: number): string => asText(value(i));
  const count = (i: number): number => {
    const found = value(i);
    return typeof found === "object" ? found.length : 1;
  };
  switch (name) {
    case "position":
      return focus.position;
    case "last":
      return focus.size;
    case "count":
      return count(0);
    case "string":
      return text(0);
    case "normalize-space":
      return text(0).replace(/\s+/g, " ").trim();
    case "concat":
      return given.map((_, i) => text(i)).join("");
    case "contains":
      return text(0).includes(text(1));
    case "starts-with":
      return text(0).startsWith(text(1));
    case "ends-with":
      return text(0).endsWith(text(1));
    case "substring":
      return substring(text(0), Number(text(1)), given[2] ? Number(text(2)) : undefined);
    case "substring-before": {
      const at = text(0).indexOf(text(1));
      return at < 0 ? "" : text(0).slice(0, at);
    }
    case "substring-after": {
      const at = text(0).indexOf(text(1));
      return at < 0 ? "" : text(0).slice(at + text(1).length);
    }
    case "string-length":
      return [...text(0)].length;
    case "lower-case":
      return text(0).toLowerCase();
    case "upper-case":
      return text(0).toUpperCase();
    case "translate": {
      const [from, into] = [[...text(1)], [...text(2)]];
      return [...text(0)].map((sign) => (from.includes(sign) ? (into[from.indexOf(sign)] ?? "") : sign)).join("");
    }
    case "not":
      return !truth(value(0));
    case "exists":
      return count(0) > 0;
    case "empty":
      return count(0) === 0;
    case "true":
      return true;
    case "number":
      return Number(text(0));
    case "name":
    case "local-name": {
      const found = value(0);
      const first = typeof found === "object" ? found[0] : undefined;
      return first?.type === "element" ? first.local : first?.type === "attribute" ? first.attribute.local : "";
    }
    default:
      return false;
  }
}

/** Positions count from 1, and characters are whole. */
function substring(text: string, start: number, length: number | undefined): string {
  const signs = [...text];
  const from = Math.round(start) - 1;
  return signs
    .slice(Math.max(0, from), length === undefined ? undefined : Math.max(0, from + Math.round(length)))
    .join("");
}

function asText(value: Value): string {
  if (typeof value !== "object") return String(value);
  return value[0] ? stringOf(value[0]) : "";
}

function truth(value: Value): boolean {
  return typeof value === "object" ? value.length > 0 : Boolean(value);
}
