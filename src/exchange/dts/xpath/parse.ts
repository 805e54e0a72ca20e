import { AXES, type Axis, type Expression, type Operator, type Step } from "./syntax.js";

/** The expression that a text is; undefined for what this part of XPath does not have. */
export function parseXPath(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length > MOST_TOKENS) return undefined;
  const cursor: Cursor = { tokens, at: 0, depth: 0 };
  const expression = parseBinary(cursor, 0);
  return cursor.at === tokens.length ? expression : undefined;
}

/** Longer ones are not written by people. */
const MOST_TOKENS = 400;

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
}

function tokensOf(text: string): readonly string[] | undefined {
  const pattern =
    /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d+)?|\|\||\/\/|::|\.\.|!=|<=|>=|[\p{L}_*][\p{L}\p{N}_.-]*(?::(?!:)[\p{L}_*][\p{L}\p{N}_.-]*)?|[/@.()[\]|=<>,*])/uy;
  const tokens: string[] = [];
  let at = 0;
  while (/\S/.test(text.slice(at))) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    tokens.push(match[1] ?? "");
    at = pattern.lastIndex;
  }
  return tokens;
}

/** The operators, those that bind least first. */
const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  { or: "or" },
  { and: "and" },
  {
    "=": "=",
    eq: "=",
    "!=": "!=",
    ne: "!=",
    "<": "<",
    lt: "<",
    "<=": "<=",
    le: "<=",
    ">": ">",
    gt: ">",
    ">=": ">=",
    ge: ">=",
  },
  { "||": "||" },
  { "|": "|", union: "|" },
];

function parseBinary(cursor: Cursor, level: number): Expression | undefined {
  const operators = LEVELS[level];
  if (!operators) return parsePath(cursor);
  let left = parseBinary(cursor, level + 1);
  for (;;) {
    const operator = operators[cursor.tokens[cursor.at] ?? ""];
    if (!left || operator === undefined) return left;
    cursor.at++;
    const right = parseBinary(cursor, level + 1);
    left = right && { kind: "binary", operator, left, right };
  }
}

function parsePath(cursor: Cursor): Expression | undefined {
  const first = cursor.tokens[cursor.at] ?? "";
  if (/^["']/.test(first)) {
    cursor.at++;
    const quote = first[0] ?? "";
    return { kind: "text", value: first.slice(1, -1).replaceAll(quote + quote, quote) };
  }
  if (/^\d/.test(first)) {
    cursor.at++;
    return { kind: "number", value: Number(first) };
  }
  if (first === "(") return parseGroup(cursor);
  if (cursor.tokens[cursor.at + 1] === "(" && /^[\p{L}_]/u.test(first) && first !== "text" && first !== "node")
    return parseCall(cursor);
  return parseSteps(cursor);
}

function parseGroup(cursor: Cursor): Expression | undefined {
  cursor.at++;
  const inner = deeper(cursor, () => parseBinary(cursor, 0));
  return take(cursor, ")") ? inner : undefined;
}

function parseCall(cursor: Cursor): Expression | undefined {
  const name = (cursor.tokens[cursor.at] ?? "").replace(/^fn:/, "");
  cursor.at += 2;
  const given: Expression[] = [];
  if (take(cursor, ")")) return { kind: "call", name, given };
  do {
    const argument = deeper(cursor, () => parseBinary(cursor, 0));
    if (!argument) return undefined;
    given.push(argument);
  } while (take(cursor, ","));
  return take(cursor, ")") ? { kind: "call", name, given } : undefined;
}

function parseSteps(cursor: Cursor): Expression | undefined {
  const steps: Step[] = [];
  const everywhere: Step = { axis: "descendant-or-self", test: "node()", predicates: [] };
  const isAbsolute = cursor.tokens[cursor.at] === "/" || cursor.tokens[cursor.at] === "//";
  if (take(cursor, "//")) steps.push(everywhere);
  else if (take(cursor, "/") && !isStep(cursor.tokens[cursor.at])) return { kind: "path", isAbsolute, steps };
  for (;;) {
    const step = parseStep(cursor);
    if (!step) return undefined;
    steps.push(step);
    if (take(cursor, "//")) steps.push(everywhere);
    else if (!take(cursor, "/")) return { kind: "path", isAbsolute, steps };
  }
}

function isStep(token: string | undefined): boolean {
  return token !== undefined && /^(?:[\p{L}_*@.]|\.\.)/u.test(token);
}

function parseStep(cursor: Cursor): Step | undefined {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !isStep(token)) return undefined;
  cursor.at++;
  if (token === ".") return withPredicates(cursor, { axis: "self", test: "node()" });
  if (token === "..") return withPredicates(cursor, { axis: "parent", test: "node()" });
  if (token === "@") {
    const name = cursor.tokens[cursor.at++];
    return name === undefined ? undefined : withPredicates(cursor, { axis: "attribute", test: attributeName(name) });
  }
  if (take(cursor, "::")) {
    const axis = AXES.find((each) => each === token);
    const name = cursor.tokens[cursor.at++];
    return axis && name !== undefined ? withPredicates(cursor, namedTest(cursor, axis, name)) : undefined;
  }
  return withPredicates(cursor, namedTest(cursor, "child", token));
}

function namedTest(cursor: Cursor, axis: Axis, name: string): Pick<Step, "axis" | "test"> {
  if ((name === "text" || name === "node") && take(cursor, "(")) {
    take(cursor, ")");
    return { axis, test: `${name}()` };
  }
  return { axis, test: axis === "attribute" ? attributeName(name) : name.slice(name.indexOf(":") + 1) };
}

/** Attributes keep their prefix, which is `xml` or none. */
function attributeName(name: string): string {
  return name.startsWith("*:") ? name.slice(2) : name;
}

function withPredicates(cursor: Cursor, step: Pick<Step, "axis" | "test">): Step | undefined {
  const predicates: Expression[] = [];
  while (take(cursor, "[")) {
    const predicate = deeper(cursor, () => parseBinary(cursor, 0));
    if (!predicate || !take(cursor, "]")) return undefined;
    predicates.push(predicate);
  }
  return { ...step, predicates };
}

function deeper<T>(cursor: Cursor, parse: () => T | undefined): T | undefined {
  if (cursor.depth > 20) return undefined;
  cursor.depth++;
  const parsed = parse();
  cursor.depth--;
  return parsed;
}

function take(cursor: Cursor, token: string): boolean {
  if (cursor.tokens[cursor.at] !== token) return false;
  cursor.at++;
  return true;
}
