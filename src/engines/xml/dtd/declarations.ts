import type {
  AttributeDeclaration,
  AttributeType,
  Content,
  Declarations,
  ElementDeclaration,
  Occurs,
  Particle,
} from "../../../core/declarations.js";
import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { Source } from "../../../core/source.js";
import { faultsOf } from "./faults.js";

/** Reads declarations that stand in a row and are written as they must be. */
export function readDeclarations(source: Source, root: string | undefined): Declarations {
  const elements = new Map<string, ElementDeclaration>();
  const attributes = new Map<string, AttributeDeclaration[]>();
  const notations = new Set<string>();
  const faults: Diagnostic[] = [];
  const say = (offset: number, message: string): void => {
    const origin = source.origin(offset);
    faults.push(
      diagnostic("dtd/declaration", origin.source.path, message, {
        range: { start: origin.offset, end: origin.offset },
      }),
    );
  };
  const notationsUsed: { readonly name: string; readonly offset: number }[] = [];
  for (const { 0: text, index } of source.text.matchAll(DECLARATION)) {
    const [, keyword = "", body = ""] = /^<!([A-Z]+)\s([\s\S]*)>$/.exec(text) ?? [];
    const tokens = tokensOf(body);
    const [name = ""] = tokens;
    if (keyword === "ELEMENT") {
      if (elements.has(name))
        say(index, `element \`${name}\` is declared a second time; an element may be declared once (XML 1.0 3.2)`);
      else elements.set(name, { name, content: contentOf(tokens.slice(1)) });
    } else if (keyword === "ATTLIST") {
      const known = attributes.get(name) ?? [];
      attributes.set(name, known);
      for (const each of definitionsOf(tokens.slice(1))) {
        if (known.some((one) => one.name === each.name)) continue;
        known.push(each);
        if (each.type === "NOTATION") notationsUsed.push(...each.tokens.map((one) => ({ name: one, offset: index })));
        for (const fault of faultsOf(name, each, known)) say(index, fault);
      }
    } else if (keyword === "NOTATION") {
      notations.add(name);
    } else if (keyword === "ENTITY" && tokens.at(-2) === "NDATA") {
      notationsUsed.push({ name: tokens.at(-1) ?? "", offset: index });
    }
  }
  for (const { name, offset } of notationsUsed) {
    if (!notations.has(name)) say(offset, `notation \`${name}\` is not declared (XML 1.0 3.3.1, 4.2.2)`);
  }
  for (const { name, content } of elements.values()) {
    const repeated =
      content.kind === "mixed" ? content.names.find((each, i, all) => all.indexOf(each) !== i) : undefined;
    if (repeated !== undefined)
      say(0, `the content of \`${name}\` names \`${repeated}\` twice; each may stand once (XML 1.0 3.2.2)`);
  }
  return { root, elements, attributes, faults, text: source.text };
}

/** Comments and instructions are matched too, so that nothing is taken for a declaration inside them. */
const DECLARATION = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Z]+(?:[^"'>]+|"[^"]*"|'[^']*')*>/g;

/** Names, literals with their quotes, and signs. */
function tokensOf(text: string): readonly string[] {
  return text.match(/"[^"]*"|'[^']*'|#?[^\s()|,?*+"']+|[()|,?*+]/g) ?? [];
}

function contentOf(tokens: readonly string[]): Content {
  const [first, second] = tokens;
  if (first === "EMPTY") return { kind: "empty" };
  if (first === "ANY") return { kind: "any" };
  if (second === "#PCDATA") return { kind: "mixed", names: tokens.slice(2).filter((each) => !/^[()|*]$/.test(each)) };
  return { kind: "children", particle: particleOf(tokens) };
}

/** Groups are kept on a stack: they may nest deeper than calls. */
function particleOf(tokens: readonly string[]): Particle {
  const open: { readonly parts: Particle[]; kind: "choice" | "sequence" }[] = [{ parts: [], kind: "sequence" }];
  const occursAfter = (at: number): Occurs => {
    const next = tokens[at + 1];
    return next === "?" || next === "*" || next === "+" ? next : "";
  };
  tokens.forEach((token, at) => {
    const group = open.at(-1);
    if (token === "(") open.push({ parts: [], kind: "sequence" });
    else if (token === "|" && group) group.kind = "choice";
    else if (token === ")") {
      const { parts, kind } = open.pop() ?? { parts: [], kind: "sequence" as const };
      open.at(-1)?.parts.push({ kind, parts, occurs: occursAfter(at) });
    } else if (!/^[,?*+|]$/.test(token)) group?.parts.push({ kind: "name", name: token, occurs: occursAfter(at) });
  });
  return open[0]?.parts[0] ?? { kind: "sequence", parts: [], occurs: "" };
}

/** 3.3 [53]. */
function definitionsOf(tokens: readonly string[]): readonly AttributeDeclaration[] {
  const found: AttributeDeclaration[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = tokens[at++] ?? "";
    const word = tokens[at] ?? "";
    const isList = word === "(" || word === "NOTATION";
    const type: AttributeType = word === "(" ? "enumeration" : (TYPES.find((each) => each === word) ?? "CDATA");
    const listed: string[] = [];
    if (isList) {
      for (at = tokens.indexOf("(", at) + 1; at < tokens.length && tokens[at] !== ")"; at++) {
        if (tokens[at] !== "|") listed.push(tokens[at] ?? "");
      }
    }
    at++;
    const said = tokens[at++] ?? "";
    const presence = PRESENCES[said] ?? "default";
    const literal = presence === "fixed" ? tokens[at++] : presence === "default" ? said : undefined;
    found.push({ name, type, tokens: listed, presence, value: literal?.slice(1, -1) });
  }
  return found;
}

const TYPES: readonly AttributeType[] = [
  "CDATA",
  "ID",
  "IDREF",
  "IDREFS",
  "ENTITY",
  "ENTITIES",
  "NMTOKEN",
  "NMTOKENS",
  "NOTATION",
];

const PRESENCES: Readonly<Record<string, AttributeDeclaration["presence"]>> = {
  "#REQUIRED": "required",
  "#IMPLIED": "implied",
  "#FIXED": "fixed",
};
