import type { Saxon } from "../saxon.js";
import { isNode, NONE, Plan, Single } from "./plan.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

/** The root of the tree that the context item is in, where it is a document. */
export class Root extends Single {
  override readonly isNodes = true;
  override readonly isSorted = true;

  constructor(private readonly refuse: (context: Context, item: Item | null) => readonly Item[]) {
    super();
  }

  override first(context: Context, item: Item | null): Item | null {
    const root = item !== null && isNode(item) ? (item.ownerDocument ?? item) : null;
    return root?.nodeType === DOCUMENT && isIn(item, root) ? root : (this.refuse(context, item)[0] ?? null);
  }
}

/** A node need not be in the document that it was made by. */
function isIn(item: Item | null, root: Saxon.Node): boolean {
  let at: Saxon.Node | null = item as Saxon.Node | null;
  while (at && at !== root) at = at.parentNode;
  return at === root;
}

const DOCUMENT = 9;

/** `if`, `xsl:choose`: conditions, and what stands for each. */
export class Choice extends Plan {
  constructor(private readonly cases: readonly (readonly [condition: Plan, then: Plan])[]) {
    super({
      isSingle: cases.every(([, then]) => then.isSingle),
      isNodes: cases.every(([, then]) => then.isNodes),
      isAtomic: cases.every(([, then]) => then.isAtomic),
      isString: cases.every(([, then]) => then.isString),
    });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    return this.chosen(context, item)?.items(context, item) ?? NONE;
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    return this.chosen(context, item)?.each(context, item, isEnough) ?? false;
  }

  override first(context: Context, item: Item | null): Item | null {
    return this.chosen(context, item)?.first(context, item) ?? null;
  }

  override test(context: Context, item: Item | null): boolean {
    return this.chosen(context, item)?.test(context, item) ?? false;
  }

  override text(context: Context, item: Item | null): string {
    return this.chosen(context, item)?.text(context, item) ?? "";
  }

  private chosen(context: Context, item: Item | null): Plan | undefined {
    for (const [condition, then] of this.cases) if (condition.test(context, item)) return then;
    return undefined;
  }
}

/** One after the other. */
export class Row extends Plan {
  constructor(private readonly members: readonly Plan[]) {
    super({
      isNodes: members.every(({ isNodes }) => isNodes),
      isAtomic: members.every(({ isAtomic }) => isAtomic),
      isString: members.every(({ isString }) => isString),
    });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    return this.members.flatMap((each) => each.items(context, item));
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    return this.members.some((member) => member.each(context, item, isEnough));
  }

  override first(context: Context, item: Item | null): Item | null {
    for (const each of this.members) {
      const first = each.first(context, item);
      if (first !== null) return first;
    }
    return null;
  }
}

/** A variable, and what it is there for. */
export class Let extends Plan {
  constructor(
    private readonly slot: number,
    private readonly value: Plan,
    private readonly body: Plan,
  ) {
    const { isSingle, isOne, isNodes, isSorted, isAtomic, isString } = body;
    super({ isSingle, isOne, isNodes, isSorted, isAtomic, isString });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    this.set(context, item);
    return this.body.items(context, item);
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    this.set(context, item);
    return this.body.each(context, item, isEnough);
  }

  override first(context: Context, item: Item | null): Item | null {
    this.set(context, item);
    return this.body.first(context, item);
  }

  override test(context: Context, item: Item | null): boolean {
    this.set(context, item);
    return this.body.test(context, item);
  }

  override text(context: Context, item: Item | null): string {
    this.set(context, item);
    return this.body.text(context, item);
  }

  private set(context: Context, item: Item | null): void {
    const before = context.tempOutputState;
    context.tempOutputState = "variable";
    const items = this.value.items(context, item);
    context.tempOutputState = before;
    context.localVars[this.slot] = items;
  }
}

/** The number that a node of a compiled stylesheet has in an attribute. */
export function slotOf({ slot }: Saxon.SefNode): number {
  return Number.parseInt(String(slot), 10);
}

/** Text nodes that follow each other become one, and empty ones none. */
export class Merged extends Plan {
  constructor(private readonly of: Plan) {
    super();
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    if (!items.some(isText)) return items;
    const made: Item[] = [];
    for (const each of items) {
      const last = made.at(-1);
      if (!isText(each)) made.push(each);
      else if (each.textContent === "") continue;
      else if (last && isText(last)) {
        made[made.length - 1] = context.resultDocument.createTextNode(last.textContent + each.textContent);
      } else made.push(each);
    }
    return made;
  }
}

function isText(item: Item): item is Saxon.Node {
  return item.nodeType === 3 || item.nodeType === 4;
}
