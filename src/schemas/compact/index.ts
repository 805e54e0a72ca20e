import type { XmlDocument } from "../../core/document.js";
import { commentLines } from "./annotations.js";
import { firstContext, type Writing } from "./context.js";
import { writeComponents, writeGrammarFile } from "./grammar.js";
import { literal } from "./literal.js";
import { namesOf } from "./namespaces.js";
import { writePattern } from "./pattern.js";

/**
 * A RELAX NG schema of the XML form in the compact form: the same patterns in the same order, with its documentation as `##`
 * lines, its comments and its other annotations. The schema must be one that can be read.
 */
export function compactForm({ root, children }: XmlDocument): string {
  const writing: Writing = { names: namesOf(root), writeComponents };
  const body =
    root.local === "grammar"
      ? writeGrammarFile(writing, root, firstContext())
      : writePattern(writing, root, firstContext());
  const before = children.slice(0, children.indexOf(root)).flatMap(commentLines);
  const blocks = [before, declarations(writing), body].filter((each) => each.length > 0);
  return `${blocks.map((each) => each.join("\n")).join("\n\n")}\n`;
}

function declarations({ names }: Writing): readonly string[] {
  const { defaultNamespace } = names;
  const prefixes = names.declared().map(({ prefix, uri }) => {
    const value = uri === undefined ? "inherit" : literal(uri);
    return `namespace ${prefix} = ${value}`;
  });
  const libraries = names.libraries().map(({ prefix, uri }) => `datatypes ${prefix} = ${literal(uri)}`);
  return [
    ...(defaultNamespace === undefined ? [] : [`default namespace = ${literal(defaultNamespace)}`]),
    ...prefixes,
    ...libraries,
  ];
}
