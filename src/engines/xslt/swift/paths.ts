import { type Saxon, saxon } from "../saxon.js";
import { contextFrom } from "./contexts.js";
import { Row } from "./focus.js";
import { Plan, type Refuse, Single, Stepwise } from "./plan.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

const { DomUtils, Iter } = saxon.internals;

/** The context item. */
export class Dot extends Single {
  constructor(private readonly refuse: Refuse) {
    super({ isSorted: true, isFlat: true, isBelow: true, isOne: true });
  }

  override first(context: Context, item: Item | null): Item | null {
    return item ?? this.refuse(context, item)[0] ?? null;
  }
}

/** `a/b` or `a ! b`: for each item of one expression, those of another. */
export class Slash extends Stepwise {
  constructor(
    private readonly from: Plan,
    private readonly step: Plan,
  ) {
    super({
      isSingle: from.isSingle && step.isSingle,
      isSorted: step.isSorted && (from.isSingle || (from.isSorted && from.isFlat && step.isBelow)),
      isFlat: step.isFlat && from.isFlat && (step.isBelow || from.isSingle),
      isBelow: from.isBelow && step.isBelow,
      isNodes: step.isNodes,
      isOne: from.isOne && step.isOne,
      isAtomic: step.isAtomic,
      isString: step.isString,
    });
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    const { from, step } = this;
    if (from.isSingle) {
      const first = from.first(context, item);
      return first !== null && step.each(context, first, isEnough);
    }
    return from.each(context, item, (each) => step.each(context, each, isEnough));
  }

  override test(context: Context, item: Item | null): boolean {
    if (!this.from.isSingle) return super.test(context, item);
    const first = this.from.first(context, item);
    return first !== null && this.step.test(context, first);
  }

  override text(context: Context, item: Item | null): string {
    if (!this.from.isSingle) return super.text(context, item);
    const first = this.from.first(context, item);
    return first === null ? "" : this.step.text(context, first);
  }
}

/** `a[b]`, where the predicate does not ask for a position. */
export class Filter extends Stepwise {
  constructor(
    private readonly base: Plan,
    private readonly predicate: Plan,
  ) {
    const { isSingle, isSorted, isFlat, isBelow, isNodes, isAtomic, isString } = base;
    super({ isSingle, isSorted, isFlat, isBelow, isNodes, isAtomic, isString });
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    const { base, predicate } = this;
    return base.each(context, item, (each) => predicate.test(context, each) && isEnough(each));
  }
}

/** Nodes in document order, each once, where they are not already. */
export class InOrder extends Plan {
  constructor(private readonly of: Plan) {
    super({ isSorted: true, isNodes: of.isNodes });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    // SaxonJS sorts the list that it is given.
    return items.length < 2 ? items : DomUtils.Vc(Iter.ForArray([...items])).expand();
  }

  override test(context: Context, item: Item | null): boolean {
    return this.of.isNodes ? this.of.test(context, item) : super.test(context, item);
  }
}

/** `a[1]`. */
export class First extends Single {
  constructor(private readonly of: Plan) {
    super({
      isNodes: of.isNodes,
      isSorted: of.isNodes,
      isFlat: of.isNodes && of.isBelow,
      isBelow: of.isBelow,
      isOne: of.isOne,
      isAtomic: of.isAtomic,
      isString: of.isString,
    });
  }

  override first(context: Context, item: Item | null): Item | null {
    return this.of.first(context, item);
  }

  override test(context: Context, item: Item | null): boolean {
    return this.isNodes ? this.of.first(context, item) !== null : super.test(context, item);
  }
}

/** `a ! b` and `xsl:for-each`, where the places of items are asked for, or templates are. */
export class Loop extends Plan {
  constructor(
    private readonly of: Plan,
    private readonly body: Plan,
  ) {
    super({ isNodes: body.isNodes, isAtomic: body.isAtomic, isString: body.isString });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    if (items.length === 0) return items;
    const inside = contextFrom(context, false);
    const row = new Row(items);
    inside.focus = row;
    inside.currentTemplate = null;
    const all: Item[] = [];
    for (let each = row.next(); each !== null; each = row.next()) all.push(...this.body.items(inside, each));
    return all;
  }
}

/** `for $x in a return b`, `some $x in a satisfies b`: a variable stands for one item after the other. */
export class ForEach extends Stepwise {
  constructor(
    private readonly slot: number,
    private readonly of: Plan,
    private readonly body: Plan,
  ) {
    super({ isNodes: body.isNodes, isAtomic: body.isAtomic, isString: body.isString });
  }

  override each(context: Context, item: Item | null, isEnough: (item: Item) => boolean): boolean {
    const { slot, of, body } = this;
    for (const each of of.items(context, item)) {
      context.localVars[slot] = [each];
      if (body.each(context, item, isEnough)) return true;
    }
    return false;
  }
}
