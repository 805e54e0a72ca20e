import type { XmlElement, XmlNode } from "../../core/document.js";
import { annotationElement, annotationsOf, commentLines, hasForeignAttributes } from "./annotations.js";
import { attributeIn, type Context, contextIn, partsOf, RELAX_NG, type Writing } from "./context.js";
import { braced, indented, type Lines } from "./layout.js";
import { identifier } from "./literal.js";
import { writeGroup, writePattern, writeReference } from "./pattern.js";

/** A file whose root is a grammar: its definitions alone, unless something is said of the grammar itself. */
export function writeGrammarFile(writing: Writing, root: XmlElement, outer: Context): Lines {
  if (hasForeignAttributes(root)) return writePattern(writing, root, outer);
  return writeComponents(writing, root, contextIn(root, outer));
}

/** What a grammar is made of, with the comments and annotations that stand among it. */
export function writeComponents(writing: Writing, grammar: XmlElement, context: Context): Lines {
  return grammar.children.flatMap((child) => writeMember(writing, child, context));
}

function writeMember(writing: Writing, node: XmlNode, outer: Context): Lines {
  if (node.type !== "element") return commentLines(node);
  if (node.uri !== RELAX_NG) return annotationElement(writing, node);
  const context = contextIn(node, outer);
  const annotations = annotationsOf(writing, node);
  switch (node.local) {
    case "div":
      return [...annotations, ...braced("div", writeComponents(writing, node, context))];
    case "include":
      return [...annotations, ...writeInclude(writing, node, context)];
    default:
      return [...annotations, ...writeDefinition(writing, node, context)];
  }
}

function writeInclude(writing: Writing, element: XmlElement, context: Context): Lines {
  const head = `include ${writeReference(writing, element, context)}`;
  const inner = writeComponents(writing, element, context);
  return inner.length === 0 ? [head] : [`${head} {`, ...indented(inner), "}"];
}

/** RELAX NG 4.17: how a definition is combined with others of its name stands in its sign. */
function writeDefinition(writing: Writing, element: XmlElement, context: Context): Lines {
  const name = element.local === "start" ? "start" : identifier(attributeIn(element, "name") ?? "");
  const combine = attributeIn(element, "combine");
  const sign = combine === "choice" ? "|=" : combine === "interleave" ? "&=" : "=";
  const head = `${name} ${sign}`;
  const [first = "", ...rest] = writeGroup(writing, partsOf(element), context);
  if (rest.length === 0 && head.length + first.length < 100 && !first.startsWith("#")) return [`${head} ${first}`];
  return [head, ...indented([first, ...rest])];
}
