import type { Saxon } from "../saxon.js";
import { attributesOf, attributeValue, isDeclaration } from "./attributes.js";
import { elementsBelow } from "./names.js";
import { attributeNameOf, elementNameOf, type ItemTest, nodeTestOf, uriOf } from "./node-tests.js";
import { isNode, type Plan, Single, Stepwise, type Traits } from "./plan.js";
import { childIn, following, shown } from "./trees.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

/** The plan for a step along an axis; none for a test that only SaxonJS knows. `refuse` says that there is no node to start from. */
export function axisPlan(
  { name, nodeTest }: Saxon.SefNode,
  refuse: (context: Context, item: Item | null) => void,
): Plan | undefined {
  if (typeof name !== "string") return undefined;
  const words = typeof nodeTest === "string" ? nodeTest : "N";
  const test = nodeTestOf(words);
  if (!test) return undefined;
  const attribute = name === "attribute" ? attributeNameOf(words) : undefined;
  if (attribute) return new OneAttribute(attribute.uri, attribute.local, refuse);
  const walk = WALKS[name];
  if (walk) {
    const step = new Step(walk, test, refuse, SHAPES[name] ?? {});
    const element = name === "descendant" ? elementNameOf(words) : undefined;
    return element ? new NamedBelow(element.uri, element.local, step) : step;
  }
  return name === "self" || name === "parent"
    ? new OneNode(name === "parent" ? parentOf : selfOf, test, refuse)
    : undefined;
}

type Walk = (node: Saxon.Node, isEnough: (node: Saxon.Node) => boolean) => boolean;

const WALKS: Readonly<Record<string, Walk>> = {
  child: (node, isEnough) => {
    const beside = node.nodeType === DOCUMENT;
    for (let at = childIn(node); at; at = beside ? shown(at.nextSibling) : at.nextSibling)
      if (isEnough(at)) return true;
    return false;
  },
  descendant: (node, isEnough) => {
    for (let at = childIn(node); at; at = following(at, node)) if (isEnough(at)) return true;
    return false;
  },
  "descendant-or-self": (node, isEnough) => {
    for (let at: Saxon.Node | null = node; at; at = following(at, node)) if (isEnough(at)) return true;
    return false;
  },
  ancestor: (node, isEnough) => {
    for (let at = parentOf(node); at; at = parentOf(at)) if (isEnough(at)) return true;
    return false;
  },
  "ancestor-or-self": (node, isEnough) => {
    for (let at: Saxon.Node | null = node; at; at = parentOf(at)) if (isEnough(at)) return true;
    return false;
  },
  "following-sibling": (node, isEnough) => {
    if (!hasSiblings(node)) return false;
    for (let at = node.nextSibling; at; at = at.nextSibling) if (isEnough(at)) return true;
    return false;
  },
  "preceding-sibling": (node, isEnough) => {
    if (!hasSiblings(node)) return false;
    for (let at = node.previousSibling; at; at = at.previousSibling) if (isEnough(at)) return true;
    return false;
  },
  attribute: (node, isEnough) => {
    if (node.nodeType !== ELEMENT) return false;
    return attributesOf(node as Saxon.Element).some(isEnough);
  },
};

const SHAPES: Readonly<Record<string, Traits>> = {
  child: { isSorted: true, isFlat: true, isBelow: true },
  attribute: { isSorted: true, isFlat: true, isBelow: true },
  descendant: { isSorted: true, isBelow: true },
  "descendant-or-self": { isSorted: true, isBelow: true },
  "following-sibling": { isSorted: true },
};

class Step extends Stepwise {
  constructor(
    private readonly walk: Walk,
    private readonly isWanted: ItemTest,
    private readonly refuse: (context: Context, item: Item | null) => void,
    shape: Traits,
  ) {
    super({ ...shape, isNodes: true });
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    if (item === null || !isNode(item)) {
      this.refuse(context, item);
      return false;
    }
    const { isWanted } = this;
    return this.walk(item, (node) => isWanted(node) && isEnough(node));
  }
}

/** `descendant::name`, by the names of all elements where the document is one that stays as it is. */
class NamedBelow extends Stepwise {
  constructor(
    private readonly uri: string,
    private readonly local: string,
    private readonly step: Step,
  ) {
    super({ isSorted: true, isBelow: true, isNodes: true });
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    const found = item !== null && isNode(item) ? elementsBelow(item, this.uri, this.local) : undefined;
    if (!found) return this.step.each(context, item, isEnough);
    const { all, from, to } = found;
    for (let i = from; i < to; i++) {
      const each = all[i];
      if (each && isEnough(each)) return true;
    }
    return false;
  }
}

class OneNode extends Single {
  constructor(
    private readonly find: (node: Saxon.Node) => Saxon.Node | null,
    private readonly isWanted: ItemTest,
    private readonly refuse: (context: Context, item: Item | null) => void,
  ) {
    super({ isNodes: true, isSorted: true, isFlat: find === selfOf, isBelow: find === selfOf });
  }

  override first(context: Context, item: Item | null): Item | null {
    if (item === null || !isNode(item)) {
      this.refuse(context, item);
      return null;
    }
    const found = this.find(item);
    return found && this.isWanted(found) ? found : null;
  }

  override test(context: Context, item: Item | null): boolean {
    return this.first(context, item) !== null;
  }
}

/** An attribute of a name, without a look at the names of all. */
export class OneAttribute extends Single {
  override readonly isNodes = true;
  override readonly isSorted = true;
  override readonly isFlat = true;
  override readonly isBelow = true;

  constructor(
    private readonly uri: string,
    private readonly local: string,
    private readonly refuse: (context: Context, item: Item | null) => void,
  ) {
    super();
  }

  override first(context: Context, item: Item | null): Item | null {
    const found = this.find(context, item);
    if (!found || item === null) return null;
    return attributeValue(found, item);
  }

  override test(context: Context, item: Item | null): boolean {
    return this.find(context, item) !== undefined;
  }

  /** Its value, without a node made of it. */
  value(context: Context, item: Item | null): string | undefined {
    return this.find(context, item)?.value;
  }

  private find(context: Context, item: Item | null): Saxon.Attr | undefined {
    if (item === null || !isNode(item)) {
      this.refuse(context, item);
      return undefined;
    }
    return item.nodeType === ELEMENT ? attributeIn(item as Saxon.Element, this.uri, this.local) : undefined;
  }
}

/** The attribute of an element that has a name. */
export function attributeIn({ attributes }: Saxon.Element, uri: string, local: string): Saxon.Attr | undefined {
  for (let i = 0; i < attributes.length; i++) {
    const each = attributes[i];
    if (each && each.localName === local && uriOf(each) === uri && !isDeclaration(each.name)) return each;
  }
  return undefined;
}

function selfOf(node: Saxon.Node): Saxon.Node {
  return node;
}

/** The parent of a node; attributes as values, and namespaces, know their element by other names. */
export function parentOf(node: Saxon.Node): Saxon.Node | null {
  return (node.nodeType === ATTRIBUTE ? (node as Saxon.OwnedNode).parent : node.parentNode) ?? null;
}

function hasSiblings({ nodeType }: Saxon.Node): boolean {
  return nodeType !== DOCUMENT && nodeType !== FRAGMENT && nodeType !== ATTRIBUTE && nodeType !== NAMESPACE;
}

const ELEMENT = 1;
const ATTRIBUTE = 2;
const DOCUMENT = 9;
const FRAGMENT = 11;
const NAMESPACE = 13;
