import { nearest } from "../../../core/nearest.js";
import type { Place } from "../grammar.js";
import type { Files } from "./files.js";
import { type Reading, say } from "./reading.js";
import type { Combine, Component, Definition, GrammarNode, Include, PatternNode } from "./syntax.js";

/** A grammar with its definitions by name, those of included files among them. */
export interface Scope {
  /** The grammar around it, which `parentRef` looks into. */
  readonly parent: Scope | undefined;
  /** By name; `start` under undefined. */
  readonly definitions: ReadonlyMap<string | undefined, Combined>;
  /** The grammars right inside it. */
  readonly grammars: Map<GrammarNode, Scope>;
}

/** What all definitions of one name say together (RELAX NG 4.17). */
export interface Combined {
  readonly name: string | undefined;
  readonly combine: Combine | undefined;
  readonly parts: readonly Definition[];
}

/** The scope of the whole schema, whose names are known to lead somewhere; a pattern alone is a grammar that starts with it (RELAX NG 4.18). */
export function scopeOf(reading: Reading, files: Files): Scope {
  const { main } = files;
  if (main.kind === "grammar") return openScope({ reading, files }, main, undefined);
  const start: Definition = {
    kind: "define",
    name: undefined,
    combine: undefined,
    pattern: main,
    documentation: undefined,
    place: main.place,
  };
  return openScope({ reading, files }, { kind: "grammar", components: [start], place: main.place }, undefined);
}

interface Work {
  readonly reading: Reading;
  readonly files: Files;
}

function openScope(work: Work, grammar: GrammarNode, parent: Scope | undefined): Scope {
  const definitions = combine(work.reading, definitionsOf(work, grammar.components));
  const scope: Scope = { parent, definitions, grammars: new Map() };
  if (!definitions.has(undefined)) {
    const message = "the grammar has no `start`, which says what the root element may be (RELAX NG 4.18)";
    say(work.reading, "relaxng/schema-reference", grammar.place, message);
  }
  const names: Names = { ...work, scope, visited: new Set() };
  definitions.forEach(({ parts }) => {
    for (const part of parts) checkNames(names, part.pattern);
  });
  return scope;
}

/** The definitions of a grammar, with those that an `include` brings in its place (RELAX NG 4.7). */
function definitionsOf(work: Work, components: readonly Component[]): readonly Definition[] {
  return components.flatMap((each) => (each.kind === "define" ? [each] : included(work, each)));
}

/** RELAX NG 4.7: definitions inside `include` take the place of those in the file, which must have them. */
function included(work: Work, include: Include): readonly Definition[] {
  const grammar = work.files.patternOf(include.reference);
  if (grammar?.kind !== "grammar") return [];
  const theirs = definitionsOf(work, grammar.components);
  const ours = definitionsOf(work, include.overrides);
  const known = new Set(theirs.map((each) => each.name));
  for (const { name, place } of ours) {
    if (known.has(name)) continue;
    const message = `${sayName(name)} replaces a definition that \`${include.reference.path}\` does not have; only what is there can be replaced (RELAX NG 4.7)`;
    say(work.reading, "relaxng/schema-reference", place, message);
  }
  const replaced = new Set(ours.map((each) => each.name));
  return [...theirs.filter((each) => !replaced.has(each.name)), ...ours];
}

/** RELAX NG 4.17: definitions of one name are combined; all but one must say how, and all alike. */
function combine(reading: Reading, definitions: readonly Definition[]): ReadonlyMap<string | undefined, Combined> {
  const groups = new Map<string | undefined, Definition[]>();
  for (const each of definitions) {
    const group = groups.get(each.name);
    if (group) group.push(each);
    else groups.set(each.name, [each]);
  }
  const combined = new Map<string | undefined, Combined>();
  groups.forEach((parts, name) => {
    if (parts.length === 1) {
      combined.set(name, { name, combine: parts[0]?.combine, parts });
      return;
    }
    const how = parts.find((each) => each.combine !== undefined)?.combine;
    const silent = parts.filter((each) => each.combine === undefined)[1];
    if (silent) {
      const message = `${sayName(name)} is defined twice without \`combine\`; all definitions of a name but one must have it (RELAX NG 4.17)`;
      say(reading, "relaxng/schema-reference", silent.place, message);
    }
    const other = parts.find((each) => each.combine !== undefined && each.combine !== how);
    if (other) {
      const message = `${sayName(name)} is combined by \`${how}\` and by \`${other.combine}\`; all definitions of a name must say the same (RELAX NG 4.17)`;
      say(reading, "relaxng/schema-reference", other.place, message);
    }
    combined.set(name, { name, combine: how, parts });
  });
  return combined;
}

function sayName(name: string | undefined): string {
  return name === undefined ? "`start`" : `\`${name}\``;
}

interface Names extends Work {
  readonly scope: Scope;
  /** The patterns of other files that are checked already. */
  readonly visited: Set<PatternNode>;
}

/** RELAX NG 4.18: every name must be defined in the grammar that it is looked up in, whether or not anything leads there. */
function checkNames(names: Names, node: PatternNode): void {
  switch (node.kind) {
    case "element":
    case "attribute":
      checkNames(names, node.content);
      break;
    case "group":
    case "interleave":
    case "choice":
      checkAll(names, node.patterns);
      break;
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
    case "list":
    case "mixed":
      checkNames(names, node.pattern);
      break;
    case "ref":
      checkName(names.reading, names.scope, node);
      break;
    case "parentRef":
      if (names.scope.parent) checkName(names.reading, names.scope.parent, node);
      else {
        const message = `\`parentRef\` to \`${node.name}\` stands in the outermost grammar; \`ref\` may stand there (RELAX NG 4.18)`;
        say(names.reading, "relaxng/schema-reference", node.place, message);
      }
      break;
    case "data":
      if (node.except) checkNames(names, node.except);
      break;
    case "externalRef": {
      const pattern = names.files.patternOf(node.reference);
      if (!pattern || names.visited.has(pattern)) break;
      names.visited.add(pattern);
      checkNames(names, pattern);
      break;
    }
    case "grammar":
      names.scope.grammars.set(node, openScope(names, node, names.scope));
      break;
    case "empty":
    case "text":
    case "notAllowed":
    case "value":
      break;
  }
}

/** In a large schema an iterator for each pattern would be much to clean up. */
function checkAll(names: Names, patterns: readonly PatternNode[]): void {
  patterns.forEach((each) => {
    checkNames(names, each);
  });
}

function checkName(
  reading: Reading,
  { definitions }: Scope,
  { kind, name, place }: { readonly kind: string; readonly name: string; readonly place: Place },
): void {
  if (definitions.has(name)) return;
  const known = [...definitions.keys()].filter((each) => each !== undefined);
  const meant = nearest(name, known, 1)[0];
  const hint = meant === undefined ? "; define it, or refer to a name that is" : `; did you mean \`${meant}\`?`;
  const where = kind === "parentRef" ? " in the grammar around this one" : "";
  say(reading, "relaxng/schema-reference", place, `\`${name}\` is not defined${where}${hint} (RELAX NG 4.18)`);
}
