import type { ElementDefinition, Grammar, NameClass, Pattern } from "../../src/engines/relaxng/grammar.js";
import { choice, difference, EMPTY, type Expression, group, interleave, NONE, oneOrMore, symbol } from "./automaton.js";

/** What differs between two schemas in their simple form, in words; nothing where they allow the same documents. */
export function grammarDifferences(a: Grammar, b: Grammar): readonly string[] {
  const found: string[] = [];
  const first = wordsFor(a);
  const second = wordsFor(b);
  const starts = difference(first.contentOf(a.start), second.contentOf(b.start));
  if (starts) found.push(`start: ${starts.join(" ")}`);
  const seen = new Set<string>();
  const pending: (readonly [ElementDefinition, ElementDefinition])[] = [];
  const meet = (left: Expression, right: Expression): void => {
    for (const name of symbolsOf(left)) {
      if (!symbolsOf(right).has(name)) continue;
      const [x, y] = [first.elementsOf(name), second.elementsOf(name)];
      for (const one of x)
        for (const other of y) {
          const key = `${a.elements.indexOf(one)},${b.elements.indexOf(other)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          pending.push([one, other]);
        }
    }
  };
  meet(first.contentOf(a.start), second.contentOf(b.start));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [one, other] = next;
    const name = nameOf(one.name);
    const left = first.split(one.content);
    const right = second.split(other.content);
    meet(left.content, right.content);
    const word = difference(left.content, right.content);
    if (word) found.push(`${name}: content ${word.join(" ")}`);
    found.push(...attributeDifferences(left.attributes, right.attributes).map((each) => `${name}: ${each}`));
  }
  return [...new Set(found)].sort();
}

/** Attributes that stand for themselves are compared by their values, all others by how they are written. */
function attributeDifferences(a: readonly Pattern[], b: readonly Pattern[]): readonly string[] {
  const first = new Map(a.map((each) => [attributeText(each), each]));
  const second = new Map(b.map((each) => [attributeText(each), each]));
  const onlyFirst = [...first].filter(([text]) => !second.has(text));
  const onlySecond = [...second].filter(([text]) => !first.has(text));
  const found: string[] = [];
  for (const [text, pattern] of onlyFirst) {
    const single = singleOf(pattern);
    const other = onlySecond.find(([, each]) => single !== undefined && singleOf(each)?.name === single.name);
    const equal = other && singleOf(other[1]);
    if (other) onlySecond.splice(onlySecond.indexOf(other), 1);
    if (!single || !equal || single.isOptional !== equal.isOptional) {
      found.push(`first only ${text}${other ? `; second ${other[0]}` : ""}`);
      continue;
    }
    const word = difference(valueExpression(single.value), valueExpression(equal.value));
    if (word) found.push(`@${single.name}: ${word.join(" ")}`);
  }
  return [...found, ...onlySecond.map(([text]) => `second only ${text}`)];
}

interface Single {
  readonly name: string;
  readonly isOptional: boolean;
  readonly value: Pattern;
}

function singleOf(pattern: Pattern): Single | undefined {
  if (pattern.kind === "attribute") return { name: nameOf(pattern.name), isOptional: false, value: pattern.pattern };
  if (pattern.kind !== "choice") return undefined;
  const parts = alternatives(pattern).filter(({ kind }) => kind !== "empty");
  const [only] = parts;
  return parts.length === 1 && only?.kind === "attribute"
    ? { name: nameOf(only.name), isOptional: true, value: only.pattern }
    : undefined;
}

/** What the value of an attribute may be. A value that a datatype beside it allows adds nothing. */
function valueExpression(pattern: Pattern): Expression {
  switch (pattern.kind) {
    case "choice": {
      const parts = alternatives(pattern);
      const isName = parts.some((each) => each.kind === "data" && textOf(each) === WORD);
      return choice(
        ...parts
          .filter((each) => !(isName && each.kind === "value" && /^[\p{L}\p{N}\p{P}\p{S}\p{M}]+$/u.test(each.value)))
          .map(valueExpression),
      );
    }
    case "group":
      return group(valueExpression(pattern.left), valueExpression(pattern.right));
    case "oneOrMore":
      return oneOrMore(valueExpression(pattern.pattern));
    case "list":
      return group(symbol("list("), group(valueExpression(pattern.pattern), symbol(")")));
    case "empty":
      return EMPTY;
    default:
      return symbol(textOf(pattern));
  }
}

/** A word of the TEI: any signs but separators and controls. */
const WORD = "token[pattern=[^\\p{C}\\p{Z}]+]";

interface Words {
  contentOf(pattern: Pattern): Expression;
  split(pattern: Pattern): { readonly content: Expression; readonly attributes: readonly Pattern[] };
  elementsOf(name: string): readonly ElementDefinition[];
}

function wordsFor(grammar: Grammar): Words {
  const byName = new Map<string, Set<ElementDefinition>>();
  for (const each of grammar.elements) {
    const name = `<${nameOf(each.name)}>`;
    byName.set(name, (byName.get(name) ?? new Set()).add(each));
  }
  const memo = new Map<Pattern, Expression>();
  const contentOf = (pattern: Pattern): Expression => {
    const known = memo.get(pattern);
    if (known) return known;
    const made = make(pattern);
    memo.set(pattern, made);
    return made;
  };
  const make = (pattern: Pattern): Expression => {
    switch (pattern.kind) {
      case "notAllowed":
        return NONE;
      case "empty":
      case "attribute":
        return EMPTY;
      case "text":
        return choice(EMPTY, oneOrMore(symbol("text")));
      case "choice":
        return choice(contentOf(pattern.left), contentOf(pattern.right));
      case "group":
        return group(contentOf(pattern.left), contentOf(pattern.right));
      case "interleave":
        return interleave(contentOf(pattern.left), contentOf(pattern.right));
      case "oneOrMore":
        return oneOrMore(contentOf(pattern.pattern));
      case "element":
        return symbol(`<${nameOf(definition(pattern.index).name)}>`);
      case "list":
      case "data":
      case "value":
        return symbol(textOf(pattern));
    }
  };
  const definition = (index: number): ElementDefinition => {
    const found = grammar.elements[index];
    if (!found) throw new Error(`no element ${index}`);
    return found;
  };
  return {
    contentOf,
    elementsOf: (name) => [...(byName.get(name) ?? [])],
    split: (pattern) => ({ content: contentOf(pattern), attributes: attributeRow(pattern) }),
  };
}

/** What of attributes stands in a row at the top of a pattern. */
function attributeRow(pattern: Pattern): readonly Pattern[] {
  if (!hasAttribute(pattern)) return [];
  if (pattern.kind === "group" || pattern.kind === "interleave")
    return [...attributeRow(pattern.left), ...attributeRow(pattern.right)];
  return [pattern];
}

function attributeParts(pattern: Pattern): readonly string[] {
  return attributeRow(pattern).map(attributeText);
}

function attributeText(pattern: Pattern): string {
  switch (pattern.kind) {
    case "choice":
      return `(${[...new Set([...alternatives(pattern)].map(attributeText))].sort().join(" | ")})`;
    case "group":
    case "interleave":
      return `{${[...attributeParts(pattern.left), ...attributeParts(pattern.right)].sort().join(", ")}}`;
    case "oneOrMore":
      return `${attributeText(pattern.pattern)}+`;
    case "attribute":
      return `@${nameOf(pattern.name)}=${textOf(pattern.pattern)}`;
    default:
      return textOf(pattern);
  }
}

function hasAttribute(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "attribute":
      return true;
    case "choice":
    case "group":
    case "interleave":
      return hasAttribute(pattern.left) || hasAttribute(pattern.right);
    case "oneOrMore":
      return hasAttribute(pattern.pattern);
    default:
      return false;
  }
}

function alternatives(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind !== "choice") return [pattern];
  return [...alternatives(pattern.left), ...alternatives(pattern.right)];
}

function inRow(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind !== "group") return [pattern];
  return [...inRow(pattern.left), ...inRow(pattern.right)];
}

/** A pattern of values as text: the same for patterns that differ in the order of alternatives only. */
function textOf(pattern: Pattern): string {
  switch (pattern.kind) {
    case "choice": {
      const parts = [...new Set(alternatives(pattern).map(textOf))].sort();
      return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("|")})`;
    }
    case "group":
    case "interleave":
      return inRow(pattern).map(textOf).join(",");
    case "oneOrMore":
      return `${textOf(pattern.pattern)}+`;
    case "list":
      return `list{${textOf(pattern.pattern)}}`;
    case "attribute":
      return `@${nameOf(pattern.name)}`;
    case "data":
      return `${pattern.type}${pattern.params.map(({ name, value }) => `[${name}=${value}]`).join("")}`;
    case "value":
      return `"${pattern.value}"`;
    case "element":
      return `<${pattern.index}>`;
    default:
      return pattern.kind;
  }
}

function nameOf(name: NameClass): string {
  switch (name.kind) {
    case "name":
      return name.uri === "http://www.tei-c.org/ns/1.0" || name.uri === "" ? name.local : `{${name.uri}}${name.local}`;
    case "anyName":
      return `*${name.except ? `-(${nameOf(name.except)})` : ""}`;
    case "nsName":
      return `{${name.uri}}*${name.except ? `-(${nameOf(name.except)})` : ""}`;
    case "choice":
      return names(name).sort().join("|");
  }
}

function names(name: NameClass): string[] {
  return name.kind === "choice" ? [...names(name.left), ...names(name.right)] : [nameOf(name)];
}

function symbolsOf(expression: Expression, found: Set<string> = new Set()): ReadonlySet<string> {
  switch (expression.kind) {
    case "symbol":
      found.add(expression.symbol);
      break;
    case "choice":
      for (const part of expression.parts) symbolsOf(part, found);
      break;
    case "group":
    case "interleave":
      symbolsOf(expression.left, found);
      symbolsOf(expression.right, found);
      break;
    case "oneOrMore":
      symbolsOf(expression.inner, found);
      break;
    default:
      break;
  }
  return found;
}
