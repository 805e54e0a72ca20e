import type { OutsideRoot, XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import { type DocumentTable, nextRecord, RECORD } from "../../core/table.js";
import { instructionOf, nodesIn, readingOf } from "./nodes.js";

/**
 * The document of a table that is complete. The tree is made when it is first asked for. Getters of a plain value would do, but
 * each such value has a shape of its own, which lives long and keeps the tree as long.
 */
export class TableDocument implements XmlDocument {
  readonly source: Source;
  readonly #table: DocumentTable;
  #made: Tree | undefined;

  constructor(table: DocumentTable, source: Source) {
    this.source = source;
    this.#table = table;
  }

  /** The table that a document was made of; undefined where it was made of something else. */
  static tableOf(document: XmlDocument): DocumentTable | undefined {
    return #table in document ? document.#table : undefined;
  }

  get children(): readonly XmlNode[] {
    return this.#tree.children;
  }

  get root(): XmlElement {
    return this.#tree.root;
  }

  get instructions(): readonly OutsideRoot[] {
    return instructionsOf(this.#table, this.source);
  }

  get #tree(): Tree {
    this.#made ??= treeOf(this.#table, this.source);
    return this.#made;
  }
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
      const reading = readingOf(table, source);
      found.push({ node: instructionOf(reading, at), isBeforeRoot });
    }
  }
  return found;
}

type Tree = Pick<XmlDocument, "children" | "root">;

function treeOf(table: DocumentTable, source: Source): Tree {
  const reading = { ...readingOf(table, source), ends: endsIn(table) };
  const children = nodesIn(reading, { from: 0, to: table.words.length });
  const root = children.find((each) => each.type === "element");
  if (!root) throw new Error("a table that is complete has a root element");
  return { children, root };
}

/** Where each START of a table has its END. */
function endsIn({ words }: DocumentTable): Int32Array {
  const ends = new Int32Array(words.length);
  const open: number[] = [];
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) open.push(at);
    else if (words[at] === RECORD.END) ends[open.pop() ?? 0] = at;
  }
  return ends;
}
