import type { Documentation } from "../../packed.js";
import { accept, type Cursor, expectLiteral, expectSign, halt, isSign, peek, sayOf, stop, take } from "./cursor.js";
import { namespaceOf } from "./declarations.js";
import type { Token } from "./tokenizer.js";

const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
const COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";

/** What stands before a pattern for others to read (RELAX NG Compact Syntax 5). */
export interface Annotations {
  readonly documentation: Documentation | undefined;
  /** The first element in brackets that is no documentation: a value has no room for one. */
  readonly element: Token | undefined;
}

/** The annotations that come next: lines of documentation, then what stands in brackets. */
export function readAnnotations(cursor: Cursor): Annotations {
  const lines: string[] = [];
  while (peek(cursor).type === "documentation") lines.push(take(cursor).value);
  const texts = lines.length > 0 ? [oneLine(lines.join("\n"))] : [];
  let element: Token | undefined;
  if (accept(cursor, "[")) {
    readAttributes(cursor, true);
    while (!isSign(peek(cursor), "]") && !cursor.stopped) {
      const token = peek(cursor);
      const documentation = readElement(cursor, true);
      if (documentation === undefined) element ??= token;
      else texts.push(documentation);
    }
    expectSign(cursor, "]");
  }
  return { documentation: texts.length > 0 ? () => texts.join("\n") : undefined, element };
}

/** Takes the annotations that follow a pattern, each after `>>`; says whether there were any. */
export function skipFollowing(cursor: Cursor): boolean {
  let some = false;
  while (accept(cursor, ">>")) {
    some = true;
    readElement(cursor, true);
  }
  return some;
}

/** Takes an annotation that stands among the definitions of a grammar. */
export function skipElement(cursor: Cursor): void {
  readElement(cursor, true);
}

/** Attributes, each once; those of an element of RELAX NG must have a namespace. */
function readAttributes(cursor: Cursor, ofRelaxNg: boolean): void {
  const known = new Set<string>();
  while (isName(peek(cursor)) && isSign(peek(cursor, 1), "=") && !cursor.stopped) {
    const token = take(cursor);
    accept(cursor, "=");
    expectLiteral(cursor);
    const { uri, local, prefix } = expand(cursor, token);
    if (ofRelaxNg && (uri === "" || uri === RELAX_NG)) {
      sayOf(
        cursor,
        token.range,
        `attribute \`${token.value}\` stands in an annotation; an attribute in a namespace, and not that of RELAX NG, may stand there`,
      );
    }
    if ((prefix === undefined && local === "xmlns") || uri.replace(/\/$/, "") === "http://www.w3.org/2000/xmlns") {
      sayOf(
        cursor,
        token.range,
        `attribute \`${token.value}\` declares a namespace; \`namespace\` at the head of the file does that`,
      );
    }
    const key = `${uri} ${local}`;
    if (known.has(key))
      sayOf(cursor, token.range, `attribute \`${token.value}\` stands twice in an annotation; it may stand once`);
    known.add(key);
  }
}

/** An element with its content in brackets; the text of it where it is `a:documentation`. */
function readElement(cursor: Cursor, ofRelaxNg: boolean): string | undefined {
  const token = peek(cursor);
  if (!isName(token)) {
    stop(cursor, "the name of an annotation must stand there");
    return undefined;
  }
  take(cursor);
  const { uri, local } = expand(cursor, token);
  if (ofRelaxNg && uri === RELAX_NG) {
    sayOf(
      cursor,
      token.range,
      `annotation \`${token.value}\` is in the namespace of RELAX NG; any other namespace may stand there`,
    );
  }
  expectSign(cursor, "[");
  if (cursor.depth > DEEPEST) {
    sayOf(cursor, token.range, `annotations are nested more than ${DEEPEST} deep`);
    halt(cursor);
  }
  cursor.depth++;
  readAttributes(cursor, false);
  let text = "";
  while (!isSign(peek(cursor), "]") && !cursor.stopped) {
    if (peek(cursor).type === "literal") text += expectLiteral(cursor);
    else readElement(cursor, false);
  }
  cursor.depth--;
  expectSign(cursor, "]");
  return uri === COMPATIBILITY && local === "documentation" ? oneLine(text) : undefined;
}

const DEEPEST = 500;

function expand(
  cursor: Cursor,
  token: Token,
): { readonly uri: string; readonly local: string; readonly prefix: string | undefined } {
  if (token.type !== "prefixed") return { uri: "", local: token.value, prefix: undefined };
  const [prefix = "", local = ""] = token.value.split(":");
  return { uri: namespaceOf(cursor, prefix, token), local, prefix };
}

function isName({ type }: Token): boolean {
  return type === "name" || type === "quoted" || type === "prefixed";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
