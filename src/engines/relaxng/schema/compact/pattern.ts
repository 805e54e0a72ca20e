import { resolveAddress } from "../../../../core/address.js";
import type { Documentation } from "../../packed.js";
import { checkAttributeName } from "../constraints.js";
import { checkData, checkValue } from "../datatypes.js";
import type { Param, PatternNode, Reference } from "../syntax.js";
import { type Annotations, readAnnotations, skipFollowing } from "./annotations.js";
import {
  accept,
  acceptWord,
  type Cursor,
  expectLiteral,
  expectName,
  expectSign,
  halt,
  isIdentifier,
  isSign,
  peek,
  placeFrom,
  placeOf,
  sayOf,
  stop,
  take,
} from "./cursor.js";
import { libraryOf, namespaceOf } from "./declarations.js";
import { readComponents } from "./grammar.js";
import { readNameClass } from "./name-class.js";
import type { Token } from "./tokenizer.js";

/** How deep patterns may nest: deeper ones would exhaust the call stack. */
const DEEPEST = 500;

/** The pattern that comes next, up to where it can go no further. */
export function readPattern(cursor: Cursor): PatternNode {
  const first = peek(cursor);
  if (cursor.depth > DEEPEST) {
    sayOf(cursor, first.range, `patterns are nested more than ${DEEPEST} deep; move some of them to a definition`);
    halt(cursor);
  }
  cursor.depth++;
  const pattern = readConnected(cursor, first);
  cursor.depth--;
  return pattern;
}

/** Patterns with one sign between them: which binds more is never left to memory. */
function readConnected(cursor: Cursor, first: Token): PatternNode {
  const head = readParticle(cursor);
  const connector = CONNECTORS.find(({ sign }) => isSign(peek(cursor), sign));
  if (!connector) return head.pattern;
  if (head.excepts) stop(cursor, PARENTHESES);
  const patterns = [head.pattern];
  while (accept(cursor, connector.sign)) {
    const next = readParticle(cursor);
    patterns.push(next.pattern);
    if (next.excepts) stop(cursor, PARENTHESES);
  }
  if (CONNECTORS.some(({ sign }) => isSign(peek(cursor), sign))) {
    stop(cursor, `\`${connector.sign}\`, as before, may stand there, or parentheses around a part`);
  }
  return { kind: connector.kind, patterns, place: placeFrom(cursor, first) };
}

const PARENTHESES = "a datatype with an exception must stand alone or in parentheses";

const CONNECTORS = [
  { sign: "|", kind: "choice" },
  { sign: ",", kind: "group" },
  { sign: "&", kind: "interleave" },
] as const;

const REPETITIONS = [
  { sign: "*", kind: "zeroOrMore" },
  { sign: "+", kind: "oneOrMore" },
  { sign: "?", kind: "optional" },
] as const;

interface Particle {
  readonly pattern: PatternNode;
  /** Whether it is a datatype with an exception, which must stand alone. */
  readonly excepts: boolean;
}

/** A pattern with what stands before and after it. */
function readParticle(cursor: Cursor): Particle {
  const first = peek(cursor);
  const primary = readPrimary(cursor, readAnnotations(cursor));
  const { pattern, excepts } = primary;
  skipAfter(cursor);
  const repetition = REPETITIONS.find(({ sign }) => isSign(peek(cursor), sign));
  if (!repetition) return primary;
  if (excepts) stop(cursor, PARENTHESES);
  accept(cursor, repetition.sign);
  skipAfter(cursor);
  return { pattern: { kind: repetition.kind, pattern, place: placeFrom(cursor, first) }, excepts: false };
}

/** Annotations after a pattern belong to what is around it, so that there must be something. */
function skipAfter(cursor: Cursor): void {
  const first = peek(cursor);
  if (skipFollowing(cursor) && cursor.alone && cursor.depth === 1) {
    sayOf(cursor, first.range, "an annotation follows the only pattern of the file; it may stand before the pattern");
  }
}

function readPrimary(cursor: Cursor, annotations: Annotations): Particle {
  const token = peek(cursor);
  if (token.type === "literal") return plain(readValue(cursor, { token, annotations, library: "", type: "token" }));
  if (token.type === "prefixed") return readDatatype(cursor, annotations);
  if (token.type === "quoted") return plain(readRef(cursor, "ref"));
  if (token.type === "name") return readWord(cursor, token, annotations);
  if (accept(cursor, "(")) {
    const pattern = readPattern(cursor);
    expectSign(cursor, ")");
    return plain(pattern);
  }
  stop(cursor, "a pattern must stand there");
  return plain({ kind: "notAllowed", place: placeOf(cursor, token) });
}

function plain(pattern: PatternNode): Particle {
  return { pattern, excepts: false };
}

function readWord(cursor: Cursor, token: Token, annotations: Annotations): Particle {
  const word = token.value;
  switch (word) {
    case "element":
    case "attribute":
      return plain(readNamed(cursor, word, annotations));
    case "list":
    case "mixed": {
      take(cursor);
      const pattern = readBraced(cursor);
      return plain({ kind: word, pattern, place: placeFrom(cursor, token) });
    }
    case "empty":
    case "text":
    case "notAllowed":
      take(cursor);
      return plain({ kind: word, place: placeOf(cursor, token) });
    case "string":
    case "token":
      return readDatatype(cursor, annotations);
    case "parent":
      take(cursor);
      return plain(readRef(cursor, "parentRef"));
    case "external": {
      take(cursor);
      const reference = readReference(cursor, "externalRef", token);
      return plain({ kind: "externalRef", reference, place: reference.place });
    }
    case "grammar": {
      take(cursor);
      expectSign(cursor, "{");
      const components = readComponents(cursor, READERS);
      expectSign(cursor, "}");
      return plain({ kind: "grammar", components, place: placeOf(cursor, token) });
    }
    default:
      return plain(readRef(cursor, "ref"));
  }
}

/** What reading the definitions of a grammar needs to know of patterns. */
export const READERS = { readPattern, readReference };

function readNamed(cursor: Cursor, kind: "element" | "attribute", { documentation }: Annotations): PatternNode {
  const token = take(cursor);
  const name = readNameClass(cursor, kind === "element" ? cursor.ns : "");
  const place = placeFrom(cursor, token);
  if (kind === "attribute") checkAttributeName(cursor, name, place);
  const content = readBraced(cursor);
  return { kind, name, content, documentation, place };
}

function readBraced(cursor: Cursor): PatternNode {
  expectSign(cursor, "{");
  const pattern = readPattern(cursor);
  expectSign(cursor, "}");
  return pattern;
}

function readRef(cursor: Cursor, kind: "ref" | "parentRef"): PatternNode {
  const token = peek(cursor);
  if (isIdentifier(token)) take(cursor);
  else stop(cursor, "a pattern or the name of a definition must stand there");
  return { kind, name: token.value, place: placeOf(cursor, token) };
}

/** The other file that a literal names, and the namespace that it is read with (RELAX NG 4.6, 4.7). */
function readReference(cursor: Cursor, kind: Reference["kind"], first: Token): Reference {
  const address = expectLiteral(cursor);
  let { ns } = cursor;
  if (acceptWord(cursor, "inherit")) {
    expectSign(cursor, "=");
    const token = peek(cursor);
    ns = namespaceOf(cursor, expectName(cursor), token);
  }
  const place = placeFrom(cursor, first);
  if (address.includes("#")) {
    sayOf(cursor, place.range, `the address \`${address}\` has a \`#\`; an address without one must stand there`);
  }
  const reference: Reference = { kind, path: resolveAddress(cursor.path, address), ns, place };
  if (!cursor.stopped) cursor.references.push(reference);
  return reference;
}

/** A datatype with its params and exception, or a value of it. */
function readDatatype(cursor: Cursor, annotations: Annotations): Particle {
  const token = take(cursor);
  const [prefix = "", local] = token.value.split(":");
  const library = local === undefined ? "" : libraryOf(cursor, prefix, token);
  const type = local ?? token.value;
  if (library === undefined) return plain({ kind: "notAllowed", place: placeOf(cursor, token) });
  if (peek(cursor).type === "literal") return plain(readValue(cursor, { token, annotations, library, type }));
  const params = accept(cursor, "{") ? readParams(cursor) : [];
  const excepts = accept(cursor, "-");
  const except = excepts ? readExcept(cursor) : undefined;
  return {
    pattern: checkData(cursor, { kind: "data", library, type, params, except, place: placeFrom(cursor, token) }),
    excepts,
  };
}

function readParams(cursor: Cursor): readonly Param[] {
  const params: Param[] = [];
  while (!accept(cursor, "}") && !cursor.stopped) {
    readAnnotations(cursor);
    const name = expectName(cursor);
    expectSign(cursor, "=");
    params.push({ name, value: expectLiteral(cursor) });
  }
  return params;
}

function readExcept(cursor: Cursor): PatternNode {
  const { pattern, excepts } = readPrimary(cursor, readAnnotations(cursor));
  if (excepts) stop(cursor, PARENTHESES);
  return pattern;
}

/** Nothing is said. */
const UNSAID: Documentation = () => undefined;

interface ValueStart {
  readonly token: Token;
  readonly annotations: Annotations;
  readonly library: string;
  readonly type: string;
}

function readValue(cursor: Cursor, { token, annotations, library, type }: ValueStart): PatternNode {
  if (annotations.element) {
    const { range, value } = annotations.element;
    sayOf(cursor, range, `annotation \`${value}\` stands before a value; attributes only may stand there`);
  }
  const value = expectLiteral(cursor);
  const namespaces = { ...Object.fromEntries(cursor.namespaces), "": cursor.ns };
  const documentation = annotations.documentation ?? UNSAID;
  const place = placeFrom(cursor, token);
  return checkValue(cursor, { kind: "value", library, type, value, namespaces, documentation, place });
}
