import type { Grammar, NameClass, Pattern } from "../../../../src/engines/relaxng/grammar.js";
import type { Chooser } from "./model.js";
import { randomName } from "./random-schema.js";

/** A node of a document that is made or changed. Names are written with their prefix. */
export type Node = ElementNode | string;

export interface ElementNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Node[];
}

/** A document that the grammar should allow, if nothing in it asks for values that are hard to guess. */
export function documentFor(grammar: Grammar, choose: Chooser): ElementNode {
  const state: State = { grammar, choose, left: 25 };
  const { children } = contentFor(state, grammar.start, 12);
  const root = children.find((each) => typeof each !== "string");
  return root && typeof root !== "string" ? root : { name: "a", attributes: [], children: [] };
}

/** The document as text. */
export function textOf(root: ElementNode): string {
  return elementText(root, ' xmlns:u="u" xmlns:v="v"');
}

/** The document with some random changes. */
export function mutatedDocument(root: ElementNode, choose: Chooser): ElementNode {
  let document = root;
  for (let rounds = 1 + choose.below(2); rounds > 0; rounds--) document = mutated(document, choose);
  return document;
}

interface State {
  readonly grammar: Grammar;
  readonly choose: Chooser;
  /** How many elements may still come. */
  left: number;
}

interface Content {
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Node[];
}

const NOTHING: Content = { attributes: [], children: [] };

function contentFor(state: State, pattern: Pattern, depth: number): Content {
  const { choose, grammar } = state;
  switch (pattern.kind) {
    case "notAllowed":
    case "empty":
      return NOTHING;
    case "text":
      return { attributes: [], children: choose.chance(0.6) ? [choose.pick(TEXTS)] : [] };
    case "choice": {
      const isShort = depth <= 0 || state.left <= 0;
      if (isShort && pattern.left.kind === "empty") return NOTHING;
      return contentFor(state, choose.chance(0.5) ? pattern.left : pattern.right, depth - 1);
    }
    case "group": {
      const [left, right] = [contentFor(state, pattern.left, depth - 1), contentFor(state, pattern.right, depth - 1)];
      return both(left, right, [...left.children, ...right.children]);
    }
    case "interleave": {
      const [left, right] = [contentFor(state, pattern.left, depth - 1), contentFor(state, pattern.right, depth - 1)];
      return both(left, right, mixed(left.children, right.children, choose));
    }
    case "oneOrMore": {
      let content = contentFor(state, pattern.pattern, depth - 1);
      while (choose.chance(0.4) && state.left > 0) {
        const more = contentFor(state, pattern.pattern, depth - 1);
        content = both(content, more, [...content.children, ...more.children]);
      }
      return content;
    }
    case "attribute":
      return { attributes: [[nameIn(pattern.name, choose), valueFor(pattern.pattern, choose)]], children: [] };
    case "element": {
      const definition = grammar.elements[pattern.index];
      state.left--;
      // A schema may leave no way to an end.
      if (!definition || state.left < -60) return NOTHING;
      const { attributes, children } = contentFor(state, definition.content, depth - 1);
      const unique = new Map(attributes);
      return {
        attributes: [],
        children: [{ name: nameIn(definition.name, choose), attributes: [...unique], children }],
      };
    }
    default:
      return { attributes: [], children: [valueFor(pattern, choose)] };
  }
}

function both(left: Content, right: Content, children: readonly Node[]): Content {
  return { attributes: [...left.attributes, ...right.attributes], children };
}

function mixed(left: readonly Node[], right: readonly Node[], choose: Chooser): readonly Node[] {
  const result: Node[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const fromLeft = j === right.length || (i < left.length && choose.chance(0.5));
    result.push((fromLeft ? left[i++] : right[j++]) ?? "");
  }
  return result;
}

const TEXTS = ["text", " ", "1", "x y", "\n"] as const;
const VALUES = [
  "1",
  "2",
  "x",
  "y",
  "x y",
  "true",
  "false",
  "01",
  " 1 ",
  "-3",
  "1.0",
  "0.5",
  "2.25",
  "",
  "xx",
  "12",
  "x:y",
  "11 x",
] as const;

function valueFor(pattern: Pattern, choose: Chooser): string {
  switch (pattern.kind) {
    case "value":
      return choose.chance(0.8) ? pattern.value : ` ${pattern.value}\n`;
    case "data":
      if (["int", "decimal"].includes(pattern.type)) return choose.pick(["1", "2", " 3 ", "-1", "+7", "12", "1.5"]);
      return choose.pick(VALUES);
    case "choice":
      return valueFor(choose.chance(0.5) ? pattern.left : pattern.right, choose);
    case "group":
      return `${valueFor(pattern.left, choose)} ${valueFor(pattern.right, choose)}`;
    case "oneOrMore":
      return choose.times(1, 3, () => valueFor(pattern.pattern, choose)).join(choose.pick([" ", "  ", "\t"]));
    case "list":
      return valueFor(pattern.pattern, choose);
    case "empty":
      return "";
    default:
      return choose.pick(VALUES);
  }
}

function nameIn(name: NameClass, choose: Chooser): string {
  switch (name.kind) {
    case "name":
      return name.uri === "" ? name.local : `${name.uri}:${name.local}`;
    case "choice":
      return nameIn(choose.chance(0.5) ? name.left : name.right, choose);
    case "nsName":
      return `${name.uri === "" ? "" : `${name.uri}:`}${choose.pick(["a", "b", "c", "d", "e", "f"])}`;
    case "anyName":
      return randomName(choose);
  }
}

/** The document with one element of it changed. */
function mutated(root: ElementNode, choose: Chooser): ElementNode {
  const target = choose.below(countOf(root));
  let at = 0;
  const visit = (element: ElementNode): ElementNode => {
    const mine = at++ === target;
    const within = {
      ...element,
      children: element.children.map((each) => (typeof each === "string" ? each : visit(each))),
    };
    return mine ? changed(within, choose) : within;
  };
  return visit(root);
}

function countOf({ children }: ElementNode): number {
  return children.reduce((count, each) => count + (typeof each === "string" ? 0 : countOf(each)), 1);
}

function changed(element: ElementNode, choose: Chooser): ElementNode {
  const { attributes, children } = element;
  const at = choose.below(children.length + 1);
  const child = children[at];
  const attributeAt = choose.below(attributes.length);
  const attribute = attributes[attributeAt];
  const newElement: ElementNode = { name: randomName(choose), attributes: [], children: [] };
  switch (choose.below(12)) {
    case 0:
      return { ...element, children: children.toSpliced(at, 1) };
    case 1:
      return { ...element, children: child === undefined ? children : children.toSpliced(at, 0, child) };
    case 2: {
      const next = children[at + 1];
      return child === undefined || next === undefined
        ? element
        : { ...element, children: children.with(at, next).with(at + 1, child) };
    }
    case 3:
      return { ...element, name: randomName(choose) };
    case 4:
      return { ...element, children: children.toSpliced(at, 0, newElement) };
    case 5:
      return { ...element, children: children.toSpliced(at, 0, choose.pick(VALUES)) };
    case 6:
      return {
        ...element,
        children: typeof child === "object" ? children.toSpliced(at, 1, ...child.children) : children,
      };
    case 7:
      return {
        ...element,
        children: child === undefined ? children : children.with(at, { ...newElement, children: [child] }),
      };
    case 8:
      return { ...element, attributes: attributes.toSpliced(attributeAt, 1) };
    case 9:
    case 10: {
      const name = randomName(choose);
      if (attributes.some(([each]) => each === name)) return element;
      const value = choose.pick(VALUES);
      return {
        ...element,
        attributes:
          choose.chance(0.5) || !attribute
            ? [...attributes, [name, value]]
            : attributes.with(attributeAt, [name, attribute[1]]),
      };
    }
    default:
      return attribute
        ? { ...element, attributes: attributes.with(attributeAt, [attribute[0], choose.pick(VALUES)]) }
        : { ...element, children: [] };
  }
}

function elementText({ name, attributes, children }: ElementNode, bindings = ""): string {
  const tag = `${name}${bindings}${attributes.map(([each, value]) => ` ${each}="${escaped(value)}"`).join("")}`;
  const content = children.map((each) => (typeof each === "string" ? escaped(each) : elementText(each))).join("");
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;");
}
