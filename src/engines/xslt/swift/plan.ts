import { type Saxon, saxon } from "../saxon.js";

const { Expr, Iter } = saxon.internals;

type Item = Saxon.Item;
type Context = Saxon.Context;

/**
 * How an expression is evaluated, for one context item: as a list, as its first item, as true or false, as text, or item by item
 * until one is enough. Each is asked for in the way that is needed, so that no more is made than that.
 */
export abstract class Plan implements Traits {
  readonly isSingle: boolean;
  readonly isSorted: boolean;
  readonly isFlat: boolean;
  readonly isBelow: boolean;
  readonly isNodes: boolean;
  readonly isOne: boolean;
  readonly isAtomic: boolean;
  readonly isString: boolean;

  constructor(traits: Traits = {}) {
    this.isSingle = traits.isSingle ?? false;
    this.isSorted = traits.isSorted ?? false;
    this.isFlat = traits.isFlat ?? false;
    this.isBelow = traits.isBelow ?? false;
    this.isNodes = traits.isNodes ?? false;
    this.isOne = traits.isOne ?? false;
    this.isAtomic = traits.isAtomic ?? false;
    this.isString = traits.isString ?? false;
  }

  /** All items; the list belongs to nobody, and is never changed. */
  abstract items(context: Context, item: Item | null): readonly Item[];

  /** Hands over one item after the other until one is enough; whether one was. */
  each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    for (const each of this.items(context, item)) if (isEnough(each)) return true;
    return false;
  }

  first(context: Context, item: Item | null): Item | null {
    return this.items(context, item)[0] ?? null;
  }

  /** The effective boolean value. */
  test(context: Context, item: Item | null): boolean {
    return truthOf(this.items(context, item));
  }

  /** The text of the first item, which is atomic; that of nothing is empty. */
  text(context: Context, item: Item | null): string {
    const first = this.first(context, item);
    return first === null ? "" : first.toString();
  }

  iterate(context: Context, item: Item | null): Saxon.Items {
    return sequenceOf(this.items(context, item));
  }
}

/** What is known of the items of a plan before there are any. */
export interface Traits {
  /** Whether there is one item at most. */
  readonly isSingle?: boolean;
  /** Whether all are nodes, in document order, each once. */
  readonly isSorted?: boolean;
  /** Whether all are nodes at or below the context item, and none is below another. */
  readonly isFlat?: boolean;
  /** Whether all are nodes at or below the context item. */
  readonly isBelow?: boolean;
  /** Whether all are nodes. */
  readonly isNodes?: boolean;
  /** Whether there is one item, no fewer and no more. */
  readonly isOne?: boolean;
  /** Whether all are atomic values. */
  readonly isAtomic?: boolean;
  /** Whether all are strings, and known as such. */
  readonly isString?: boolean;
}

/** What is known of a text that is always there. */
export const ONE_STRING: Traits = { isOne: true, isAtomic: true, isString: true };

/** A plan that hands over items one by one. */
export abstract class Stepwise extends Plan {
  abstract override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean;

  override items(context: Context, item: Item | null): readonly Item[] {
    const all: Item[] = [];
    this.each(context, item, (each) => {
      all.push(each);
      return false;
    });
    return all;
  }

  override first(context: Context, item: Item | null): Item | null {
    let found: Item | null = null;
    this.each(context, item, (each) => {
      found = each;
      return true;
    });
    return found;
  }

  override test(context: Context, item: Item | null): boolean {
    return this.isNodes ? this.first(context, item) !== null : truthOf(this.items(context, item));
  }
}

/** A plan that gives one item at most. */
export abstract class Single extends Plan {
  constructor(traits: Traits = {}) {
    super({ ...traits, isSingle: true });
  }

  abstract override first(context: Context, item: Item | null): Item | null;

  override items(context: Context, item: Item | null): readonly Item[] {
    const first = this.first(context, item);
    return first === null ? NONE : [first];
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    const first = this.first(context, item);
    return first !== null && isEnough(first);
  }

  override iterate(context: Context, item: Item | null): Saxon.Items {
    return Iter.Singleton(this.first(context, item));
  }
}

/** What SaxonJS evaluates itself, whatever we have put in its place on the node. */
export class Foreign extends Plan {
  // Most are there for what hardly ever comes to pass.
  private evaluate: Saxon.Evaluate | undefined;

  constructor(private readonly node: Saxon.SefNode) {
    super();
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    return this.iterate(context, item).expand();
  }

  override first(context: Context, item: Item | null): Item | null {
    return this.iterate(context, item).next();
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    const items = this.iterate(context, item);
    for (let each = items.next(); each !== null; each = items.next()) if (isEnough(each)) return true;
    return false;
  }

  override test(context: Context, item: Item | null): boolean {
    return Expr.wd(this.iterate(context, item));
  }

  override iterate(context: Context, item: Item | null): Saxon.Items {
    this.evaluate ??= Expr.elaborate({ ...this.node });
    return this.evaluate(focused(context, item));
  }
}

/** The context item of a context. */
export function itemOf({ focus }: Context): Item | null {
  return focus?.current ?? null;
}

/** A context that has an item in focus. */
export function focused(context: Context, item: Item | null): Context {
  if (item === null || itemOf(context) === item) return context;
  const made = context.newContext(false);
  made.focus = Iter.ll(item);
  return made;
}

export function isNode(item: Item): item is Saxon.Node {
  return item.nodeType !== undefined;
}

export function sequenceOf(items: readonly Item[]): Saxon.Items {
  if (items.length === 0) return Iter.Empty;
  return items.length === 1 ? Iter.Singleton(items[0] ?? null) : Iter.ForArray(items);
}

export function truthOf(items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined) return false;
  return isNode(first) || Expr.wd(Iter.ForArray(items));
}

export function stringItem(text: string): Item {
  return saxon.XS.string.fromString(text);
}

/** What an error is raised by: SaxonJS evaluates again what it will refuse. */
export type Refuse = (context: Context, item: Item | null) => readonly Item[];

export const NONE: readonly Item[] = [];
