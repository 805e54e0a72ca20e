import type { Documentation } from "../../packed.js";
import type { Combine, Component, Definition, PatternNode, Reference } from "../syntax.js";
import { readAnnotations, skipElement } from "./annotations.js";
import {
  type Cursor,
  expectSign,
  isIdentifier,
  isKeyword,
  isSign,
  peek,
  placeFrom,
  placeOf,
  sayOf,
  stop,
  take,
} from "./cursor.js";
import type { Token } from "./tokenizer.js";

/** How the patterns in a grammar are read: they hold grammars in turn, so that they are given. */
export interface Readers {
  readPattern(cursor: Cursor): PatternNode;
  readReference(cursor: Cursor, kind: Reference["kind"], first: Token): Reference;
}

/** What a grammar is made of, up to its closing brace or the end of the file; `div` is taken away (RELAX NG 4.11). */
export function readComponents(cursor: Cursor, readers: Readers): readonly Component[] {
  const components: Component[] = [];
  while (!isSign(peek(cursor), "}") && peek(cursor).type !== "end") components.push(...readComponent(cursor, readers));
  return components;
}

/** Whether what comes next, annotations apart, can begin a definition. */
export function beginsComponent(token: Token, next: Token): boolean {
  if (isKeyword(token, "start") || isKeyword(token, "div") || isKeyword(token, "include")) return true;
  if (token.type === "prefixed") return isSign(next, "[");
  return isIdentifier(token) && (isSign(next, "[") || next.value in ASSIGNMENTS);
}

const ASSIGNMENTS: Readonly<Record<string, Combine | undefined>> = {
  "=": undefined,
  "|=": "choice",
  "&=": "interleave",
};

function readComponent(cursor: Cursor, readers: Readers): readonly Component[] {
  const token = peek(cursor);
  const isAnnotation = token.type === "prefixed" || (isIdentifier(token) && isSign(peek(cursor, 1), "["));
  if (isAnnotation) {
    skipElement(cursor);
    return [];
  }
  const { documentation } = readAnnotations(cursor);
  const first = peek(cursor);
  if (isKeyword(first, "div")) {
    take(cursor);
    return readBraced(cursor, readers);
  }
  if (isKeyword(first, "include")) return [readInclude(cursor, readers)];
  if (isKeyword(first, "start") || isIdentifier(first)) return [readDefinition(cursor, readers, documentation)];
  stop(cursor, "`start`, `div`, `include` or the name of a definition must stand there");
  return [];
}

/** RELAX NG 4.17: `|=` and `&=` say how a definition is combined with others of its name. */
function readDefinition(cursor: Cursor, readers: Readers, documentation: Documentation | undefined): Definition {
  const token = take(cursor);
  const assignment = peek(cursor);
  if (assignment.type === "sign" && assignment.value in ASSIGNMENTS) take(cursor);
  else stop(cursor, "`=`, `|=` or `&=` must stand there");
  return {
    kind: "define",
    name: isKeyword(token, "start") ? undefined : token.value,
    combine: ASSIGNMENTS[assignment.value],
    pattern: readers.readPattern(cursor),
    documentation,
    place: placeOf(cursor, token),
  };
}

function readInclude(cursor: Cursor, readers: Readers): Component {
  const token = take(cursor);
  const reference = readers.readReference(cursor, "include", token);
  const place = placeFrom(cursor, token);
  const components = isSign(peek(cursor), "{") ? readBraced(cursor, readers) : [];
  const overrides = components.filter((each) => each.kind === "define");
  for (const each of components) {
    if (each.kind !== "include") continue;
    sayOf(cursor, each.place.range, "`include` stands in `include`; definitions may stand there");
  }
  return { kind: "include", reference, overrides, place };
}

function readBraced(cursor: Cursor, readers: Readers): readonly Component[] {
  expectSign(cursor, "{");
  cursor.depth++;
  const components = cursor.depth > DEEPEST ? tooDeep(cursor) : readComponents(cursor, readers);
  cursor.depth--;
  expectSign(cursor, "}");
  return components;
}

function tooDeep(cursor: Cursor): readonly Component[] {
  stop(cursor, `braces may be nested ${DEEPEST} deep`);
  return [];
}

const DEEPEST = 500;
