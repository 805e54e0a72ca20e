import type { DataPattern, Pattern, ValuePattern } from "../../core/grammar.js";

const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";

/** The patterns that a choice is between. */
export function alternativesOf(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === "choice" ? [...alternativesOf(pattern.left), ...alternativesOf(pattern.right)] : [pattern];
}

/** Whether a pattern takes any text. */
export function takesAnything(pattern: Pattern): boolean {
  if (pattern.kind === "text") return true;
  if (pattern.kind !== "data" || pattern.params.length > 0 || pattern.except) return false;
  if (pattern.library === "") return true;
  return pattern.library === XSD && ["string", "normalizedString", "token"].includes(pattern.type);
}

/** Whether a datatype takes a value for certain: its pattern must be one that means the same everywhere. */
export function takes({ library, type, params, except }: DataPattern, value: string): boolean {
  if (library !== XSD || except || !["token", "string", "normalizedString"].includes(type)) return false;
  return params.every((each) => each.name === "pattern" && expressionOf(each.value)?.test(value));
}

function expressionOf(pattern: string): RegExp | undefined {
  // Subtraction, blocks, and classes of names are XML Schema's own; signs for line ends are plain characters there.
  const outside = pattern.replace(/\[[^\]]*\]/g, "");
  if (/-\[|\\[icICDwWbB]|\\[pP]\{Is|\(\?|\[\^[^\]]*\\d/.test(pattern) || /[\^$]/.test(outside)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return undefined;
  }
}

/** A type that is no more than four values. */
export function isBoolean({ library, type, params, except }: DataPattern): boolean {
  return library === XSD && type === "boolean" && params.length === 0 && !except;
}

/** Whether a value is a token. */
export function isToken({ library, type }: ValuePattern): boolean {
  return type === "token" && (library === "" || library === XSD);
}

/** A value as it is compared: a token is the same with more white space in it. */
export function valueText(pattern: ValuePattern): string {
  return isToken(pattern) ? pattern.value.trim().replace(/[ \t\r\n]+/g, " ") : pattern.value;
}

/** A datatype as it is compared: params in the order of their names, where only those of one name must keep theirs. */
export function canonicalData({ library, type, params, except }: DataPattern): readonly unknown[] {
  const sorted = params
    .map((each) => [each.name, each.value])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
  return [library, type, sorted, except ? canonicalExcept(except) : ""];
}

function canonicalExcept(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "choice":
      return [...new Set([...canonicalExcept(pattern.left), ...canonicalExcept(pattern.right)])].sort();
    case "value":
      return [`${isToken(pattern) ? "" : pattern.type} ${valueText(pattern)}`];
    case "data":
      return [JSON.stringify(canonicalData(pattern))];
    default:
      return [pattern.kind];
  }
}

/** A datatype in words. */
export function sayData({ type, params, except }: DataPattern): string {
  const facets = params.map(({ name, value }) =>
    name === "pattern" ? `matching \`${value}\`` : `${name} \`${value}\``,
  );
  const but = except
    ? ` but ${canonicalExcept(except)
        .map((each) => `\`${each.trim()}\``)
        .join(", ")}`
    : "";
  return `\`${type}\`${facets.length > 0 ? ` ${facets.join(", ")}` : ""}${but}`;
}
