import type {
  DataPattern,
  Grammar,
  NameClass,
  Pattern,
  ValuePattern,
} from "../../../../src/engines/relaxng/grammar.js";
import type { ElementNode, Node } from "./documents.js";

/**
 * Whether a grammar allows a document, by derivatives in their plainest form: nothing is shared, kept or bounded. It takes
 * the simple form from the reader of schemas, and of the engine nothing else.
 */
export function allows(grammar: Grammar, root: ElementNode): boolean {
  return nullable(elementDeriv(grammar, { kind: "plain", pattern: grammar.start }, root));
}

/** What is left to match is a pattern, or the rest of an element and what comes behind it. */
type Rest =
  | { readonly kind: "plain"; readonly pattern: Pattern }
  | { readonly kind: "after"; readonly inside: Rest; readonly behind: Rest }
  | { readonly kind: "choice" | "group" | "interleave"; readonly left: Rest; readonly right: Rest }
  | { readonly kind: "oneOrMore"; readonly of: Rest };

const EMPTY: Rest = { kind: "plain", pattern: { kind: "empty" } };
const NEVER: Rest = { kind: "plain", pattern: { kind: "notAllowed" } };

function isNever(rest: Rest): boolean {
  return rest.kind === "plain" && rest.pattern.kind === "notAllowed";
}

function isEmpty(rest: Rest): boolean {
  return rest.kind === "plain" && rest.pattern.kind === "empty";
}

/** A pattern taken apart one level. */
function open(rest: Rest): Rest {
  if (rest.kind !== "plain") return rest;
  const { pattern } = rest;
  switch (pattern.kind) {
    case "choice":
    case "group":
    case "interleave":
      return {
        kind: pattern.kind,
        left: { kind: "plain", pattern: pattern.left },
        right: { kind: "plain", pattern: pattern.right },
      };
    case "oneOrMore":
      return { kind: "oneOrMore", of: { kind: "plain", pattern: pattern.pattern } };
    default:
      return rest;
  }
}

function choice(left: Rest, right: Rest): Rest {
  if (isNever(left) || same(left, right)) return right;
  return isNever(right) ? left : { kind: "choice", left, right };
}

/** Alternatives that are alike are one, or their number would double with each step. */
function same(a: Rest, b: Rest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function pair(kind: "group" | "interleave", left: Rest, right: Rest): Rest {
  if (isNever(left) || isNever(right)) return NEVER;
  if (isEmpty(left)) return right;
  return isEmpty(right) ? left : { kind, left, right };
}

function after(inside: Rest, behind: Rest): Rest {
  return isNever(inside) || isNever(behind) ? NEVER : { kind: "after", inside, behind };
}

function nullable(closed: Rest): boolean {
  const rest = open(closed);
  switch (rest.kind) {
    case "plain":
      return rest.pattern.kind === "empty" || rest.pattern.kind === "text";
    case "choice":
      return nullable(rest.left) || nullable(rest.right);
    case "group":
    case "interleave":
      return nullable(rest.left) && nullable(rest.right);
    case "oneOrMore":
      return nullable(rest.of);
    case "after":
      return false;
  }
}

/** The derivative, where `leaf` says what becomes of the patterns that have no parts. */
function derive(closed: Rest, leaf: (pattern: Pattern) => Rest): Rest {
  const rest = open(closed);
  switch (rest.kind) {
    case "plain":
      return leaf(rest.pattern);
    case "choice":
      return choice(derive(rest.left, leaf), derive(rest.right, leaf));
    case "interleave":
      return choice(
        applyAfter((each) => pair("interleave", each, rest.right), derive(rest.left, leaf)),
        applyAfter((each) => pair("interleave", rest.left, each), derive(rest.right, leaf)),
      );
    case "group": {
      const first = applyAfter((each) => pair("group", each, rest.right), derive(rest.left, leaf));
      return nullable(rest.left) ? choice(first, derive(rest.right, leaf)) : first;
    }
    case "oneOrMore":
      return applyAfter((each) => pair("group", each, choice(closed, EMPTY)), derive(rest.of, leaf));
    case "after":
      throw new Error("an element is matched whole before what comes after it");
  }
}

/** Puts what comes later behind the innermost end; without an element in between, behind what is left. */
function applyAfter(change: (rest: Rest) => Rest, rest: Rest): Rest {
  switch (rest.kind) {
    case "after":
      return after(rest.inside, change(rest.behind));
    case "choice":
      return choice(applyAfter(change, rest.left), applyAfter(change, rest.right));
    default:
      return isNever(rest) ? rest : change(rest);
  }
}

function elementDeriv(grammar: Grammar, from: Rest, element: ElementNode): Rest {
  const opened = derive(from, (pattern) => {
    const definition = pattern.kind === "element" ? grammar.elements[pattern.index] : undefined;
    if (!definition || !includes(definition.name, element.name)) return NEVER;
    return { kind: "after", inside: { kind: "plain", pattern: definition.content }, behind: EMPTY };
  });
  return choices(opened, (inside, behind) => {
    let left = inside;
    for (const [name, value] of element.attributes) left = attributeDeriv(left, name, value);
    const closed = withoutAttributes(left);
    return nullable(childrenDeriv(grammar, closed, joined(element.children))) ? behind : NEVER;
  });
}

/** What becomes of each way in which an element was opened. */
function choices(rest: Rest, end: (inside: Rest, behind: Rest) => Rest): Rest {
  if (rest.kind === "choice") return choice(choices(rest.left, end), choices(rest.right, end));
  return rest.kind === "after" ? end(rest.inside, rest.behind) : NEVER;
}

function attributeDeriv(closed: Rest, name: string, value: string): Rest {
  const rest = open(closed);
  switch (rest.kind) {
    case "plain": {
      const { pattern } = rest;
      if (pattern.kind !== "attribute" || !includes(pattern.name, name)) return NEVER;
      const content: Rest = { kind: "plain", pattern: pattern.pattern };
      return (nullable(content) && isBlank(value)) || nullable(textDeriv(content, value)) ? EMPTY : NEVER;
    }
    case "choice":
      return choice(attributeDeriv(rest.left, name, value), attributeDeriv(rest.right, name, value));
    case "group":
    case "interleave":
      return choice(
        pair(rest.kind, attributeDeriv(rest.left, name, value), rest.right),
        pair(rest.kind, rest.left, attributeDeriv(rest.right, name, value)),
      );
    case "oneOrMore":
      return pair("group", attributeDeriv(rest.of, name, value), choice(closed, EMPTY));
    case "after":
      return NEVER;
  }
}

/** What is left after the start tag: an attribute that is still wanted is missing. */
function withoutAttributes(closed: Rest): Rest {
  const rest = open(closed);
  switch (rest.kind) {
    case "plain":
      return rest.pattern.kind === "attribute" ? NEVER : rest;
    case "choice":
      return choice(withoutAttributes(rest.left), withoutAttributes(rest.right));
    case "group":
    case "interleave":
      return pair(rest.kind, withoutAttributes(rest.left), withoutAttributes(rest.right));
    case "oneOrMore": {
      const of = withoutAttributes(rest.of);
      return isNever(of) ? NEVER : { kind: "oneOrMore", of };
    }
    case "after":
      return rest;
  }
}

function childrenDeriv(grammar: Grammar, rest: Rest, children: readonly Node[]): Rest {
  const [only] = children;
  if (children.length === 0 || (children.length === 1 && typeof only === "string")) {
    const text = typeof only === "string" ? only : "";
    const derived = textDeriv(rest, text);
    return isBlank(text) ? choice(rest, derived) : derived;
  }
  let left = rest;
  for (const child of children) {
    if (typeof child !== "string") left = elementDeriv(grammar, left, child);
    else if (!isBlank(child)) left = textDeriv(left, child);
  }
  return left;
}

function textDeriv(rest: Rest, text: string): Rest {
  return derive(rest, (pattern) => {
    switch (pattern.kind) {
      case "text":
        return { kind: "plain", pattern };
      case "value":
        return equals(pattern, text) ? EMPTY : NEVER;
      case "data": {
        const except: Rest = pattern.except ? { kind: "plain", pattern: pattern.except } : NEVER;
        return isValue(pattern, text) && !nullable(textDeriv(except, text)) ? EMPTY : NEVER;
      }
      case "list": {
        let left: Rest = { kind: "plain", pattern: pattern.pattern };
        for (const token of text.split(/[ \t\r\n]+/).filter((each) => each !== "")) left = textDeriv(left, token);
        return nullable(left) ? EMPTY : NEVER;
      }
      default:
        return NEVER;
    }
  });
}

/** Neighbouring texts are one. */
function joined(children: readonly Node[]): readonly Node[] {
  const result: Node[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child === "") continue;
    if (typeof child === "string" && typeof last === "string") result[result.length - 1] = last + child;
    else result.push(child);
  }
  return result;
}

function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

function includes(nameClass: NameClass, name: string): boolean {
  const [local = "", uri = ""] = name.split(":").reverse();
  switch (nameClass.kind) {
    case "name":
      return nameClass.local === local && nameClass.uri === uri;
    case "anyName":
      return !(nameClass.except && includes(nameClass.except, name));
    case "nsName":
      return nameClass.uri === uri && !(nameClass.except && includes(nameClass.except, name));
    case "choice":
      return includes(nameClass.left, name) || includes(nameClass.right, name);
  }
}

function collapsed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

/** The types that random schemas have, each with the form of its values. */
const FORMS: Readonly<Record<string, RegExp>> = {
  int: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  boolean: /^(true|false|0|1)$/,
  NCName: /^[a-z_][\w.-]*$/i,
  NMTOKEN: /^[\w.:-]+$/,
  token: /^/,
  string: /^/,
};

function isValue({ type, params }: DataPattern, text: string): boolean {
  const value = type === "string" ? text : collapsed(text);
  return (FORMS[type]?.test(value) ?? false) && params.every((each) => holds(each, value));
}

function holds(param: DataPattern["params"][number], value: string): boolean {
  const bound = Number(param.value);
  switch (param.name) {
    case "minInclusive":
      return Number(value) >= bound;
    case "maxExclusive":
      return Number(value) < bound;
    case "length":
      return value.length === bound;
    case "minLength":
      return value.length >= bound;
    case "maxLength":
      return value.length <= bound;
    case "fractionDigits":
      return (/\.(\d*?)0*$/.exec(value)?.[1]?.length ?? 0) <= bound;
    case "pattern":
      return new RegExp(`^(?:${param.value})$`).test(value);
    default:
      throw new Error(`the param ${param.name} is not known here`);
  }
}

function equals({ type, value }: ValuePattern, text: string): boolean {
  if (type === "string") return value === text;
  const [a, b] = [collapsed(value), collapsed(text)];
  if (a === b) return true;
  if (!FORMS[type]?.test(a) || !FORMS[type]?.test(b)) return false;
  if (type === "int" || type === "decimal") return Number(a) === Number(b);
  return type === "boolean" && TRUE.has(a) === TRUE.has(b);
}

const TRUE = new Set(["true", "1"]);
