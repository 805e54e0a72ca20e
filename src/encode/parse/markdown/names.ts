import type { Definition, FootnoteDefinition, Node, Nodes, Root } from "mdast";
import type { Range } from "../../../core/source.js";

/** What the references of a Markdown file lead to. */
export interface Definitions {
  /** The definition of a name; asking for it makes it used. */
  definition(identifier: string): Definition | undefined;
  footnoteId(definition: FootnoteDefinition): string;
  /** The pointer to a footnote; undefined where there is none. */
  footnoteTarget(identifier: string): string | undefined;
  /** The definitions that nothing has asked for, as written. */
  readonly unused: readonly { readonly words: string; readonly range: Range }[];
}

/** The definitions of a file; of two with one name the first counts, as in Markdown. */
export function definitionsIn(root: Root): Definitions {
  const definitions: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === "definition") definitions.push(node);
    if (node.type === "footnoteDefinition") footnotes.push(node);
    if ("children" in node) for (const child of node.children) collect(child);
  };
  collect(root);
  const told = new Set<Node>();
  const idOf = (definition: FootnoteDefinition): string => `fn${footnotes.indexOf(definition) + 1}`;
  return {
    definition: (identifier) => {
      const found = definitions.find((each) => each.identifier === identifier);
      if (found) told.add(found);
      return found;
    },
    footnoteId: idOf,
    footnoteTarget: (identifier) => {
      const found = footnotes.find((each) => each.identifier === identifier);
      return found && `#${idOf(found)}`;
    },
    get unused() {
      return definitions.map((each) => ({
        words: told.has(each) ? "" : wordsOf(each),
        range: { start: each.position?.start.offset ?? 0, end: each.position?.end.offset ?? 0 },
      }));
    },
  };
}

function wordsOf({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ""}`;
}
