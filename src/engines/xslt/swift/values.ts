import { type Saxon, saxon } from "../saxon.js";
import { OneAttribute } from "./axes.js";
import { type ItemTest, nodeTestOf } from "./node-tests.js";
import { isNode, NONE, ONE_STRING, Plan, type Refuse, Single, sequenceOf, stringItem, type Traits } from "./plan.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

const { Expr } = saxon.internals;

/** A text that the stylesheet states. */
export class Text extends Single {
  private readonly item: Item;

  constructor(private readonly value: string) {
    super(ONE_STRING);
    this.item = stringItem(value);
  }

  override first(): Item {
    return this.item;
  }

  override text(): string {
    return this.value;
  }

  override test(): boolean {
    return this.value !== "";
  }
}

/** A text that is worked out; whoever asks for it as text gets it without an item around it. */
export class Words extends Single {
  constructor(override readonly text: (context: Context, item: Item | null) => string) {
    super(ONE_STRING);
  }

  override first(context: Context, item: Item | null): Item {
    return stringItem(this.text(context, item));
  }

  override test(context: Context, item: Item | null): boolean {
    return this.text(context, item) !== "";
  }
}

/** A variable or a parameter. */
export class Variable extends Plan {
  constructor(
    private readonly slot: number,
    traits: Traits,
  ) {
    super(traits);
  }

  override items({ localVars }: Context): readonly Item[] {
    return localVars[this.slot] ?? NONE;
  }
}

/** A variable of the stylesheet: what SaxonJS has worked out once stands at its component. */
export class GlobalVariable extends Plan {
  constructor(
    private readonly slot: number,
    private readonly refuse: Refuse,
    traits: Traits,
  ) {
    super(traits);
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const known = context.fixed.xa[context.currentComponent?.$e[this.slot] ?? -1]?.value;
    return Array.isArray(known) ? known : this.refuse(context, item);
  }
}

/** What the value of a node or of an atomic value says. */
export function textOf(item: Item): string {
  if (!isNode(item)) return item.toString();
  if (item.nodeType === ATTRIBUTE) return (item as Saxon.Attr).value;
  return hasText(item) ? item.textContent : (Expr.atomize(item).next()?.toString() ?? "");
}

/** What nodes say, as atomic values. */
export class Data extends Plan {
  /** `refuse` is there where nothing would be an error. */
  constructor(
    private readonly of: Plan,
    private readonly refuse?: Refuse,
  ) {
    super({ isSingle: of.isSingle && of.isNodes, isAtomic: true });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    if (items.length === 0) return this.refuse ? this.refuse(context, item) : items;
    if (items.length === 1 && items[0]) return atomized(items[0]);
    return items.flatMap(atomized);
  }

  override first(context: Context, item: Item | null): Item | null {
    return this.isSingle ? (this.items(context, item)[0] ?? null) : super.first(context, item);
  }

  override text(context: Context, item: Item | null): string {
    if (this.of instanceof OneAttribute && !this.refuse) return this.of.value(context, item) ?? "";
    const first = this.isSingle ? this.of.first(context, item) : undefined;
    return first ? textOf(first) : super.text(context, item);
  }
}

const ATTRIBUTE = 2;

function atomized(item: Item): readonly Item[] {
  if (item.code !== undefined) return [item];
  return Expr.atomize(item).expand();
}

/** Whether the value of a node is the text in it. */
function hasText({ nodeType }: Saxon.Node): boolean {
  return nodeType === 1 || nodeType === 3 || nodeType === 4;
}

/** Atomic values made strings: all of them, or those that no schema has given a type. */
export class Strings extends Plan {
  constructor(
    private readonly of: Plan,
    private readonly isMeant: (item: Item) => boolean,
    areStrings: boolean,
  ) {
    super({ isSingle: of.isSingle, isOne: of.isOne, isAtomic: of.isAtomic, isString: areStrings });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    const { isMeant } = this;
    return items.some(isMeant) ? items.map((each) => (isMeant(each) ? stringItem(each.toString()) : each)) : items;
  }

  override text(context: Context, item: Item | null): string {
    return this.of.text(context, item);
  }
}

function traitsIn(plan: Plan): Traits {
  const { isSingle, isSorted, isFlat, isBelow, isNodes, isOne, isAtomic, isString } = plan;
  return { isSingle, isSorted, isFlat, isBelow, isNodes, isOne, isAtomic, isString };
}

/** As many items as there should be; else SaxonJS says what is wrong. */
export class Counted extends Plan {
  private readonly least: number;
  private readonly most: number;

  constructor(
    private readonly of: Plan,
    card: string,
    private readonly refuse: Refuse,
  ) {
    const most = card === "1" || card === "?" ? 1 : card === "0" ? 0 : Number.POSITIVE_INFINITY;
    super({
      ...traitsIn(of),
      isSingle: most <= 1,
      isOne: card === "1",
      isSorted: of.isSorted || (most <= 1 && of.isNodes),
    });
    this.least = card === "1" || card === "+" ? 1 : 0;
    this.most = most;
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    return items.length >= this.least && items.length <= this.most ? items : this.refuse(context, item);
  }

  override first(context: Context, item: Item | null): Item | null {
    if (!this.of.isSingle || this.most < 1) return this.items(context, item)[0] ?? null;
    return this.of.first(context, item) ?? (this.least === 0 ? null : (this.refuse(context, item)[0] ?? null));
  }

  override text(context: Context, item: Item | null): string {
    return this.of.isSingle && this.least === 0 && this.most > 0
      ? this.of.text(context, item)
      : super.text(context, item);
  }

  override iterate(context: Context, item: Item | null): Saxon.Items {
    return sequenceOf(this.items(context, item));
  }
}

/** Items that are of a type; else SaxonJS says what is wrong. */
export class Typed extends Plan {
  constructor(
    private readonly of: Plan,
    private readonly isRight: ItemTest,
    { isNodes = false, isAtomic = false, isString = false }: Traits,
    private readonly refuse: Refuse,
  ) {
    super({ ...traitsIn(of), isNodes, isAtomic, isString, isSorted: of.isSorted || (of.isSingle && isNodes) });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    return items.every(this.isRight) ? items : this.refuse(context, item);
  }

  override first(context: Context, item: Item | null): Item | null {
    if (!this.isSingle) return super.first(context, item);
    const first = this.of.first(context, item);
    return first === null || this.isRight(first) ? first : (this.refuse(context, item)[0] ?? null);
  }
}

/** The test of a type: that of nodes, strings, whole numbers or truths; and what is known of what passes it. */
export function typeTestOf(words: string): { readonly test: ItemTest; readonly traits: Traits } | undefined {
  const type = words.trim();
  if (type === "AS") return { test: isString, traits: { isAtomic: true, isString: true } };
  if (type === "ADI" || type === "AB") return { test: ({ code }) => code === type, traits: { isAtomic: true } };
  const test = nodeTestOf(words);
  return test && { test, traits: { isNodes: true } };
}

/** Whether a value is atomic, and has a type of its own. */
export function isOfType(item: Item): boolean {
  return item.code !== undefined && item.code !== "AZ" && item.code !== "AU";
}

export function isString({ code }: Item): boolean {
  return code?.startsWith("AS") ?? false;
}

/** Whether a value has no type of its own, or stands for a string. */
export function isUntyped({ code }: Item): boolean {
  return code === "AZ" || code === "AU";
}
