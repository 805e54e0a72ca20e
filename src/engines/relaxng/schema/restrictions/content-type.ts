import type { Pattern, Place } from "../../grammar.js";
import type { Expanded } from "../expand.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.2: the content of an element is text of a datatype, or elements and text, and not both at once. */
export function checkContentTypes(reading: Reading, { grammar, places }: Expanded): void {
  const types = new Map<Pattern, ContentType>();
  for (const { content, place } of grammar.elements) typeOf({ reading, places, types }, content, place);
}

/** What a pattern takes, the least demanding first: nothing, elements and text, or the whole content as one value. */
type ContentType = "empty" | "complex" | "simple";

interface Work {
  readonly reading: Reading;
  readonly places: ReadonlyMap<Pattern, Place>;
  readonly types: Map<Pattern, ContentType>;
}

function typeOf(work: Work, pattern: Pattern, around: Place): ContentType {
  // What has no parts is seen at once.
  if (!("left" in pattern || "pattern" in pattern)) return findType(work, pattern, around);
  const known = work.types.get(pattern);
  if (known) return known;
  const type = findType(work, pattern, work.places.get(pattern) ?? around);
  work.types.set(pattern, type);
  return type;
}

function findType(work: Work, pattern: Pattern, place: Place): ContentType {
  switch (pattern.kind) {
    case "data":
    case "value":
    case "list":
      return "simple";
    case "text":
    case "element":
      return "complex";
    case "empty":
    case "notAllowed":
      return "empty";
    case "attribute":
      typeOf(work, pattern.pattern, place);
      return "empty";
    case "oneOrMore":
      return together(work, [typeOf(work, pattern.pattern, place), typeOf(work, pattern.pattern, place)], place);
    case "group":
    case "interleave":
      return together(work, [typeOf(work, pattern.left, place), typeOf(work, pattern.right, place)], place);
    case "choice": {
      const left = typeOf(work, pattern.left, place);
      const right = typeOf(work, pattern.right, place);
      if (left === "simple" || right === "simple") return "simple";
      return left === "complex" ? left : right;
    }
  }
}

/** The type of two patterns that are there at once. */
function together(work: Work, [left, right]: readonly [ContentType, ContentType], place: Place): ContentType {
  if (left === "empty") return right;
  if (right === "empty") return left;
  if (left === "complex" && right === "complex") return "complex";
  const beside = left === right ? "another such" : "`text` or elements";
  const message = `\`data\`, \`value\` or \`list\` stands together with ${beside}; it takes the whole content, so that only attributes may stand beside it (RELAX NG 7.2)`;
  say(work.reading, "relaxng/schema-restriction", place, message);
  return "empty";
}
