import type { OutsideRoot, XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import { Offsets } from "../../core/offsets.js";
import type { Source } from "../../core/source.js";
import { type DocumentTable, nextRecord, RECORD } from "../../core/table.js";
import { commentOf, ElementNode, instructionOf, type Reading, TextNode } from "./nodes.js";

/** The document of a table that is complete. The tree is made when it is first asked for. */
export function documentOf(table: DocumentTable, source: Source): XmlDocument {
  let made: Tree | undefined;
  const tree = (): Tree => {
    made ??= treeOf(table, source);
    return made;
  };
  return {
    source,
    get children() {
      return tree().children;
    },
    get root() {
      return tree().root;
    },
    get instructions() {
      return instructionsOf(table, source);
    },
  };
}

function instructionsOf(table: DocumentTable, source: Source): readonly OutsideRoot[] {
  const { words } = table;
  const found: OutsideRoot[] = [];
  let depth = 0;
  let isBeforeRoot = true;
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    const kind = words[at];
    if (kind === RECORD.START) {
      depth++;
      isBeforeRoot = false;
    } else if (kind === RECORD.END) depth--;
    else if (kind === RECORD.INSTRUCTION && depth === 0) {
      const reading: Reading = { table, source, offsets: new Offsets(table, source.text.length) };
      found.push({ node: instructionOf(reading, at), isBeforeRoot });
    }
  }
  return found;
}

type Tree = Pick<XmlDocument, "children" | "root">;

function treeOf(table: DocumentTable, source: Source): Tree {
  const reading: Reading = { table, source, offsets: new Offsets(table, source.text.length) };
  const { words } = table;
  const children: XmlNode[] = [];
  const open: ElementNode[] = [];
  let root: XmlElement | undefined;
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    const parent = open.at(-1);
    switch (words[at]) {
      case RECORD.START: {
        const element = new ElementNode(reading, at, parent);
        if (parent) parent.add(element);
        else children.push(element);
        open.push(element);
        root ??= element;
        break;
      }
      case RECORD.END:
        open.pop()?.close(at);
        break;
      case RECORD.TEXT:
        parent?.add(new TextNode(reading, at, parent));
        break;
      case RECORD.COMMENT:
      case RECORD.INSTRUCTION: {
        const node = words[at] === RECORD.COMMENT ? commentOf(reading, at) : instructionOf(reading, at);
        if (parent) parent.add(node);
        else children.push(node);
        break;
      }
    }
  }
  if (!root) throw new Error("a table that is complete has a root element");
  return { children, root };
}
