import type { XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import { addressOf } from "./address.js";
import { type Saxon, saxon } from "./saxon.js";
import { numberTree } from "./swift/index.js";

const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** Far more than any text needs, and about as many as a stylesheet can follow before the call stack is full. */
const MOST_LEVELS = 500;

/**
 * The document as SaxonJS's own kind of tree. It is to be made anew for a stylesheet with `xsl:strip-space`, which takes nodes out
 * of it; SaxonJS keeps its indexes on it. `note` is told of each node as it is made, not in document order.
 */
export function treeOf(
  document: XmlDocument,
  note: (made: Saxon.Node, node: XmlNode) => void = () => {},
): Saxon.Document {
  const tree = saxon.getPlatform().createDocument();
  // A stack of places to fill, not recursion: documents may nest deeper than the call stack.
  const pending: { readonly nodes: readonly XmlNode[]; readonly into: Saxon.Node; readonly depth: number }[] = [
    { nodes: document.children, into: tree, depth: 0 },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const depth = next.depth + 1;
    if (depth > MOST_LEVELS) throw new RangeError(`elements nest deeper than ${MOST_LEVELS} levels`);
    for (const node of next.nodes) {
      // White space beside the root element belongs to no document node.
      if (node.type === "text" && next.into === tree) continue;
      const made = make(node, tree);
      next.into.appendChild(made);
      note(made, node);
      if (node.type === "element") pending.push({ nodes: node.children, into: made, depth });
    }
  }
  numberTree(tree);
  // SaxonJS writes its options into a log that nobody reads, and the whole document with them.
  tree.toString = () => "document";
  return saxon.XPath.forceBaseURI(tree, addressOf(document.source.path));
}

function make(node: XmlNode, tree: Saxon.Document): Saxon.Node {
  switch (node.type) {
    case "element":
      return makeElement(node, tree);
    case "text":
      return tree.createTextNode(node.value);
    case "comment":
      return tree.createComment(node.value);
    case "instruction":
      return tree.createProcessingInstruction(node.target, node.value);
  }
}

function makeElement(element: XmlElement, tree: Saxon.Document): Saxon.Element {
  const made = tree.createElementNS(element.uri, element.name);
  for (const { name, uri, value } of element.attributes) {
    const declares = name === "xmlns" || name.startsWith("xmlns:");
    const attribute = tree.createAttributeNS(declares ? XMLNS_NAMESPACE : uri, name);
    attribute.value = value;
    attribute.nodeValue = value;
    made.setAttributeNode(attribute);
  }
  return made;
}
