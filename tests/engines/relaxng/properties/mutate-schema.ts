import type { Chooser, NameClass, Part, Pattern, Schema } from "./model.js";
import { nameClass, value } from "./random-schema.js";

/** A schema with a random change in it, which often breaks a rule of the specification. */
export function mutatedSchema(schema: Schema, choose: Chooser): Schema {
  const names = Object.keys(schema.files);
  const [file] = names;
  if (file !== undefined && choose.chance(0.5)) {
    return { ...schema, files: { ...schema.files, [file]: changed(schema.files[file] ?? schema.main, choose) } };
  }
  return { ...schema, main: changed(schema.main, choose) };
}

/** A pattern with one of the patterns or parts in it changed. */
function changed(root: Pattern, choose: Chooser): Pattern {
  const target = choose.below(countOf(root));
  const all: Pattern[] = [];
  let at = 0;
  const visit = (pattern: Pattern): Pattern => {
    all.push(pattern);
    const mine = at++ === target;
    const within = mapHeld(pattern, visit, (parts) => (choose.chance(0.1) ? mutatedParts(parts, choose) : parts));
    return mine ? mutated(within, all, choose) : within;
  };
  return visit(root);
}

function countOf(pattern: Pattern): number {
  let count = 0;
  const visit = (each: Pattern): Pattern => {
    count++;
    return mapHeld(each, visit, (parts) => parts);
  };
  visit(pattern);
  return count;
}

/** The pattern with what it holds changed by a function. */
function mapHeld(
  pattern: Pattern,
  change: (held: Pattern) => Pattern,
  parts: (parts: readonly Part[]) => readonly Part[],
): Pattern {
  switch (pattern.kind) {
    case "group":
    case "interleave":
    case "choice":
    case "data":
      return { ...pattern, of: pattern.of.map(change) };
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
    case "mixed":
    case "list":
    case "element":
    case "attribute":
      return { ...pattern, of: [change(pattern.of[0])] };
    case "grammar":
      return { ...pattern, parts: parts(pattern.parts).map((part) => mapPart(part, change)) };
    default:
      return pattern;
  }
}

function mapPart(part: Part, change: (held: Pattern) => Pattern): Part {
  return part.kind === "define"
    ? { ...part, pattern: change(part.pattern) }
    : { ...part, parts: part.parts.map((each) => mapPart(each, change)) };
}

function mutatedParts(parts: readonly Part[], choose: Chooser): readonly Part[] {
  const at = choose.below(parts.length);
  const chosen = parts[at];
  if (!chosen) return parts;
  switch (choose.below(4)) {
    case 0:
      return parts.filter((_, i) => i !== at);
    case 1:
      return [...parts, chosen];
    case 2:
      return parts.with(
        at,
        chosen.kind === "define" ? { ...chosen, combine: choose.pick(["choice", "interleave", undefined]) } : chosen,
      );
    default:
      return parts.with(
        at,
        chosen.kind === "define" ? { ...chosen, name: choose.pick(["d0", "d1", undefined, "nowhere"]) } : chosen,
      );
  }
}

/** Another pattern in its place: one that holds it, one of those before it, or the same a little different. */
function mutated(pattern: Pattern, others: readonly Pattern[], choose: Chooser): Pattern {
  const other = others[choose.below(others.length)] ?? pattern;
  switch (choose.below(9)) {
    case 0:
      return { kind: choose.pick(["optional", "zeroOrMore", "oneOrMore", "list", "mixed"]), of: [pattern] };
    case 1:
      return {
        kind: choose.pick(["group", "interleave", "choice"]),
        of: [pattern, other.kind === "grammar" ? { kind: "text" } : other],
      };
    case 2:
      return { kind: choose.pick(["text", "empty", "notAllowed"]) };
    case 3:
      return { kind: "attribute", name: nameClass(choose, 0.2), of: [pattern] };
    case 4:
      return { kind: "element", name: nameClass(choose, 0.2), of: [pattern] };
    case 5:
      return { kind: "ref", name: choose.pick(["d0", "d1", "d2", "nowhere"]) };
    case 6:
      return value(choose);
    case 7:
      return {
        kind: "data",
        type: choose.pick(["int", "nothing", "string"]),
        params: choose.chance(0.4) ? [[choose.pick(["length", "minInclusive", "unknown"]), "1"]] : [],
        of: [pattern],
      };
    default:
      return slightly(pattern, choose);
  }
}

function slightly(pattern: Pattern, choose: Chooser): Pattern {
  switch (pattern.kind) {
    case "group":
    case "interleave":
    case "choice":
      return { kind: choose.pick(["group", "interleave", "choice"]), of: pattern.of };
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return pattern.of[0];
    case "element":
    case "attribute":
      return { ...pattern, name: choose.chance(0.5) ? wider(pattern.name) : nameClass(choose, 0.5) };
    case "value":
      return { ...pattern, value: choose.pick(["", "x", "1", "y z"]) };
    default:
      return pattern;
  }
}

/** RELAX NG 4.16: what may not stand in an `except`. */
function wider(name: NameClass): NameClass {
  return { kind: "anyName", except: name };
}
