import { type Dating, intervalOf, spanOf } from "../facts/index.js";

/** A value of JSON-LD. */
export type Value = string | number | Node | readonly Value[];

/** A node of the graph, or a part of one. */
export interface Node {
  readonly [property: string]: Value;
}

/** A node without the properties that are undefined or empty lists. */
export function node(properties: Readonly<Record<string, Value | undefined>>): Node {
  const kept: [string, Value][] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    // One value needs no list.
    const [only, ...others]: readonly Value[] = Array.isArray(value) ? value : [value];
    kept.push([name, only !== undefined && others.length === 0 ? only : value]);
  }
  return Object.fromEntries(kept);
}

/** A pointer to a node. */
export function to(id: string): Node {
  return { "@id": id };
}

/** A text with its language. */
export function text(value: string, language: string | undefined): Value {
  return language === undefined ? value : { "@value": value, "@language": language };
}

/** A date with the type that its form has. */
export function typedDate(date: string): Value {
  const type = date.includes("/")
    ? "edtf:EDTF"
    : ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.replace(/^-/, "").split("-").length - 1];
  return { "@value": date, "@type": type ?? "xsd:string" };
}

/** A dating as a date, where it is one. */
export function dateOf(dating: Dating | undefined): string | undefined {
  if (dating === undefined) return undefined;
  const { from, to: until } = spanOf(dating);
  return from !== undefined && from === until ? from : undefined;
}

/** A dating as a stretch of time, where it is one. */
export function stretchOf(dating: Dating | undefined): string | undefined {
  return dating !== undefined && dateOf(dating) === undefined ? intervalOf(dating) : undefined;
}
