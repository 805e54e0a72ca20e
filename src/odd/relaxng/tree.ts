import { ANNOTATIONS, RELAX_NG } from "../names.js";

/** An element of a grammar that is being made. */
export interface RngElement {
  /** Empty for RELAX NG itself. */
  readonly uri: string;
  /** With the prefix that `uri` is bound to. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly RngNode[];
}

export type RngNode = RngElement | string;

/** An element of RELAX NG. */
export function rng(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (RngNode | undefined)[] = [],
): RngElement {
  return {
    uri: "",
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    children: children.filter((child) => child !== undefined),
  };
}

/** What a grammar says for people; undefined where there is nothing to say. */
export function documentation(text: string): RngElement | undefined {
  return text === "" ? undefined : { uri: ANNOTATIONS, name: "a:documentation", attributes: [], children: [text] };
}

/** Whether an element is one of RELAX NG with a name. */
export function isRng(node: RngNode | undefined, name: string): node is RngElement {
  return typeof node === "object" && node.uri === "" && node.name === name;
}

/** Whether an element is a pattern of a grammar rather than an annotation in it. */
export function isPattern(node: RngNode): node is RngElement {
  return typeof node === "object" && (node.uri === "" || node.uri === RELAX_NG);
}

/** The reference to a pattern by its name. */
export function ref(name: string): RngElement {
  return rng("ref", { name });
}

export const EMPTY: RngElement = rng("empty", {});
export const NOT_ALLOWED: RngElement = rng("notAllowed", {});
export const TEXT: RngElement = rng("text", {});

/** Patterns in a row; a row of one is that one. */
export function groupOf(
  patterns: readonly RngElement[],
  wrapper: "group" | "list" | "interleave" = "group",
): RngElement {
  const [only] = patterns;
  if (!only) return EMPTY;
  return patterns.length === 1 && wrapper !== "list" ? only : rng(wrapper, {}, patterns);
}

/** One of several patterns, each once; undefined of none. */
export function choiceOf(patterns: readonly RngElement[]): RngElement | undefined {
  const [only] = patterns;
  return patterns.length < 2 ? only : rng("choice", {}, patterns);
}
