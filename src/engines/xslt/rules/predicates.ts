import { closingOf, isOperator, namesFunction, type Token } from "./tokens.js";

/**
 * Whether a predicate is sure to ask only for what is true of a node, never for its position: its value is a boolean or
 * nodes whatever it is applied to, and it looks at neither `position()` nor `last()`. In doubt it is not.
 */
export function isSure(tokens: readonly Token[]): boolean {
  const counts = tokens.some(({ kind, text }) => kind === "name" && COUNTING.has(text.replace(/^.*[:}]/su, "")));
  if (counts || tokens.length === 0) return false;
  const depth = Math.min(...tokens.map((each) => each.depth));
  const top = tokens.filter((each) => each.depth === depth);
  if (top.some(({ kind, text, afterOperand }) => kind === "name" && !afterOperand && BINDING.has(text))) {
    return QUANTIFIERS.has(tokens[0]?.text ?? "") && !top.some(isComma);
  }
  if (top.some(isComma)) return false;
  if (top.some(isComparison)) return true;
  return isBooleanCall(tokens) || isPath(tokens);
}

const COUNTING: ReadonlySet<string> = new Set(["position", "last"]);
const BINDING: ReadonlySet<string> = new Set(["for", "let", "if", "some", "every"]);
const QUANTIFIERS: ReadonlySet<string> = new Set(["some", "every"]);
const COMPARISONS: ReadonlySet<string> = new Set("= != < <= > >= << >>".split(" "));
const COMPARING_WORDS: ReadonlySet<string> = new Set("and or eq ne lt le gt ge is".split(" "));
const BOOLEAN_FUNCTIONS: ReadonlySet<string> = new Set(
  "not exists empty boolean true false contains starts-with ends-with matches lang deep-equal has-children".split(" "),
);

function isComma({ kind, text }: Token): boolean {
  return kind === "sign" && text === ",";
}

/** Comparisons and `and`, `or` bind least: where one stands outside all brackets, the whole is a boolean. */
function isComparison(token: Token): boolean {
  if (token.kind === "sign") return COMPARISONS.has(token.text);
  return isOperator(token) && COMPARING_WORDS.has(token.text);
}

function isBooleanCall(tokens: readonly Token[]): boolean {
  const name = tokens[0]?.text.replace(/^fn:/, "") ?? "";
  return namesFunction(tokens, 0) && BOOLEAN_FUNCTIONS.has(name) && closingOf(tokens, 1) === tokens.length - 1;
}

/** Steps by axes and names, whose predicates may be anything: the value is nodes. */
function isPath(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || token.kind === "string" || token.kind === "variable") return false;
    if (namesFunction(tokens, at) || isOperator(token)) return false;
    if (token.kind === "sign") {
      if (token.text === "*" && token.afterOperand) return false;
      if (token.text === "[" || (token.text === "(" && isNodeTest(tokens[at - 1]))) at = closingOf(tokens, at);
      else if (!STEP_SIGNS.has(token.text)) return false;
    }
  }
  return true;
}

const STEP_SIGNS: ReadonlySet<string> = new Set(["/", "//", "::", "@", ".", "..", "*", "|"]);

function isNodeTest(token: Token | undefined): boolean {
  return token?.kind === "name" && /^(?:attribute|comment|element|node|processing-instruction|text)$/.test(token.text);
}
