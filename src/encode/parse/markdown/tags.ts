import type { Node, RootContent } from "mdast";
import { RENDITIONS } from "../renditions.js";

/** A tag of HTML that opens, and the one that closes it; a line break is both. */
export interface TagPair {
  readonly tag: string;
  readonly opener: Node;
}

/** The tags among neighbours that make markup: known ones without attributes, and each opening tag with its closing one. */
export function pairsOf(nodes: readonly RootContent[]): ReadonlyMap<Node, TagPair> {
  const pairs = new Map<Node, TagPair>();
  const open: { readonly tag: string; readonly opener: Node }[] = [];
  for (const node of nodes) {
    if (node.type !== "html") continue;
    const { slash, tag = "" } = /^<(?<slash>\/?)(?<tag>[A-Za-z]+)\s*\/?>$/.exec(node.value)?.groups ?? {};
    const name = tag.toLowerCase();
    if (name === "br" && !slash) {
      // It closes where it opens: nothing stands between.
      pairs.set(node, { tag: "br", opener: BREAK });
    } else if (RENDITIONS[name] && !slash) {
      open.push({ tag: name, opener: node });
    } else if (slash) {
      const index = open.findLastIndex((each) => each.tag === name);
      const opener = open[index]?.opener;
      if (!opener) continue;
      open.length = index;
      pairs.set(opener, { tag: name, opener });
      pairs.set(node, { tag: name, opener });
    }
  }
  return pairs;
}

/** No node of any tree. */
const BREAK: Node = { type: "html" };
