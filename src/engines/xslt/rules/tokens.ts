/** A piece of an XPath expression (XPath 3.1, A.2) that is no white space and no comment. */
export interface Token {
  readonly kind: "name" | "variable" | "string" | "number" | "sign";
  /** As written; a name with its prefix or `Q{…}`, a variable without its `$`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it; a bracket stands at the depth outside it. */
  readonly depth: number;
  /** Whether it stands where an operator can stand, because an operand ends before it. */
  readonly afterOperand: boolean;
}

/** The tokens of an expression; undefined where a quotation, comment or bracket does not close, so that it can stand inside another. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const open: string[] = [];
  for (let at = 0; at < text.length; ) {
    const skipped = skip(text, at);
    if (skipped === undefined) return undefined;
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const read = readAt(text, at);
    if (!read) return undefined;
    const closes = read.kind === "sign" && CLOSING.has(read.text);
    if (closes && open.pop() !== read.text) return undefined;
    const end = at + read.length;
    const { kind, text: shown } = read;
    tokens.push({ kind, text: shown, start: at, end, depth: open.length, afterOperand: endsOperand(tokens.at(-1)) });
    const closing = kind === "sign" ? BRACKETS[shown] : undefined;
    if (closing !== undefined) open.push(closing);
    at = end;
  }
  return open.length === 0 ? tokens : undefined;
}

interface Read {
  readonly kind: Token["kind"];
  readonly text: string;
  readonly length: number;
}

const START = String.raw`[A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]`;
const LATER = String.raw`[-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]`;
const NCNAME = `${START}(?:${START}|${LATER})*`;
const NAME = new RegExp(
  String.raw`Q\{[^{}]*\}(?:${NCNAME}|\*)|${NCNAME}:(?:${NCNAME}|\*(?!:))|\*:${NCNAME}|${NCNAME}`,
  "yu",
);
const VARIABLE = new RegExp(String.raw`\$\s*((?:Q\{[^{}]*\})?${NCNAME}(?::${NCNAME})?)`, "yu");
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const SIGN = /::|:=|=>|\|\||<<|>>|!=|<=|>=|\/\/|\.\.|[-()[\]{},./|+*=<>!@?#:]/y;
const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const CLOSING: ReadonlySet<string> = new Set(Object.values(BRACKETS));

function readAt(text: string, at: number): Read | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const found = (kind: Token["kind"], pattern: RegExp): Read | undefined => {
    const hit = match(pattern);
    return hit ? { kind, text: hit[1] ?? hit[0], length: hit[0].length } : undefined;
  };
  return (
    found("string", STRING) ??
    found("variable", VARIABLE) ??
    found("number", NUMBER) ??
    found("name", NAME) ??
    found("sign", SIGN)
  );
}

/** The place after white space and comments, which nest; undefined where a comment does not end. */
function skip(text: string, from: number): number | undefined {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  if (!text.startsWith("(:", at)) return at;
  let depth = 0;
  do {
    if (text.startsWith("(:", at)) depth++;
    else if (text.startsWith(":)", at)) depth--;
    else {
      if (at >= text.length) return undefined;
      at++;
      continue;
    }
    at += 2;
  } while (depth > 0);
  return at;
}

/** After these a `*` multiplies, and a name such as `and` or `div` is an operator (XPath 3.1, A.2.4.1). */
function endsOperand(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "sign") {
    if (token.text === "*") return !token.afterOperand;
    return token.text === ")" || token.text === "]" || token.text === "}" || token.text === "." || token.text === "..";
  }
  return !isOperator(token);
}

/** Whether a token is a word that joins operands, not a name. */
export function isOperator({ kind, text, afterOperand }: Token): boolean {
  return kind === "name" && afterOperand && !text.includes(":");
}

/** The place in the list of the bracket that closes the one at a place. */
export function closingOf(tokens: readonly Token[], at: number): number {
  const depth = tokens[at]?.depth;
  return tokens.findIndex(
    (each, i) => i > at && each.depth === depth && CLOSING.has(each.text) && each.kind === "sign",
  );
}

/** Names before `(` that call no function (XPath 3.1, A.3). */
const NO_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "array attribute comment document-node element empty-sequence function if item map namespace-node node " +
    "processing-instruction schema-attribute schema-element switch text typeswitch"
  ).split(" "),
);

/** Whether a function is named at a place of the list: called, or taken as a value with `#`. */
export function namesFunction(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "name" || next?.kind !== "sign" || token.text.endsWith("*")) return false;
  const arrow = tokens[at - 1]?.text === "=>";
  if (isOperator(token) && !arrow) return false;
  return next.text === "#" || (next.text === "(" && !NO_FUNCTIONS.has(token.text));
}
