import { type Saxon, saxon } from "../saxon.js";
import { type Plan, type Refuse, Single } from "./plan.js";
import { isString } from "./values.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

/** True or false, as a value only where one is asked for. */
export class Truth extends Single {
  constructor(override readonly test: (context: Context, item: Item | null) => boolean) {
    super({ isOne: true, isAtomic: true });
  }

  override first(context: Context, item: Item | null): Item {
    return this.test(context, item) ? TRUE : FALSE;
  }
}

const TRUE = saxon.XS.boolean.fromBoolean(true);
const FALSE = saxon.XS.boolean.fromBoolean(false);

/** `a eq 'b'`, compared letter by letter; nothing where there is nothing to compare. */
export class Compared extends Single {
  constructor(
    private readonly of: Plan,
    private readonly value: string,
    private readonly isEqual: boolean,
    private readonly refuse: Refuse,
  ) {
    super();
  }

  override first(context: Context, item: Item | null): Item | null {
    const { of, value, isEqual } = this;
    const items = of.items(context, item);
    const [first] = items;
    if (first === undefined) return null;
    if (items.length > 1 || !isString(first)) return this.refuse(context, item)[0] ?? null;
    return (first.toString() === value) === isEqual ? TRUE : FALSE;
  }

  override test(context: Context, item: Item | null): boolean {
    const first = this.first(context, item);
    return first === TRUE || (first !== null && first !== FALSE && isTrue([first]));
  }
}

/** `a eq b` for two texts; what else is compared, SaxonJS compares. */
export class ComparedTexts extends Single {
  constructor(
    private readonly left: Plan,
    private readonly right: Plan,
    private readonly isEqual: boolean,
    private readonly refuse: Refuse,
  ) {
    super();
  }

  override first(context: Context, item: Item | null): Item | null {
    const one = this.left.items(context, item);
    const other = this.right.items(context, item);
    const [a] = one;
    const [b] = other;
    if (one.length !== 1 || other.length !== 1 || !a || !b || !isText(a) || !isText(b))
      return this.refuse(context, item)[0] ?? null;
    return (a.toString() === b.toString()) === this.isEqual ? TRUE : FALSE;
  }

  override test(context: Context, item: Item | null): boolean {
    const first = this.first(context, item);
    return first === TRUE || (first !== null && first !== FALSE && isTrue([first]));
  }
}

/** `a gt 1`, for whole numbers; what else is compared, SaxonJS compares. */
export class ComparedNumbers extends Single {
  constructor(
    private readonly of: Plan,
    private readonly value: number,
    private readonly holds: (a: number, b: number) => boolean,
    private readonly refuse: Refuse,
  ) {
    super();
  }

  override first(context: Context, item: Item | null): Item | null {
    const items = this.of.items(context, item);
    const [first] = items;
    if (first === undefined) return null;
    const { code, value } = first;
    if (items.length > 1 || code !== "ADI" || typeof value !== "number") return this.refuse(context, item)[0] ?? null;
    return this.holds(value, this.value) ? TRUE : FALSE;
  }

  override test(context: Context, item: Item | null): boolean {
    const first = this.first(context, item);
    return first === TRUE || (first !== null && first !== FALSE && isTrue([first]));
  }
}

/** How numbers are compared, by the names of operators. */
export const ORDERS: ReadonlyMap<unknown, (a: number, b: number) => boolean> = new Map([
  ["eq", (a: number, b: number) => a === b],
  ["ne", (a, b) => a !== b],
  ["lt", (a, b) => a < b],
  ["le", (a, b) => a <= b],
  ["gt", (a, b) => a > b],
  ["ge", (a, b) => a >= b],
]);

/** `a = b`: whether some item of one equals some of the other. */
export function someEqual(left: Plan, right: Plan, isEqual: boolean, refuse: Refuse): Truth {
  return new Truth((context, item) => {
    const some = left.items(context, item);
    const others = right.items(context, item);
    if (some.length === 0 || others.length === 0) return false;
    if (!some.every(isText) || !others.every(isText)) return isTrue(refuse(context, item));
    return some.some((one) => {
      const text = one.toString();
      return others.some((other) => (other.toString() === text) === isEqual);
    });
  });
}

function isTrue(items: readonly Item[]): boolean {
  return saxon.internals.Expr.wd(saxon.internals.Iter.ForArray(items));
}

/** Whether a value is compared letter by letter with another such. */
function isText(item: Item): boolean {
  return item.code === "AZ" || isString(item);
}

/** Whether a comparison is one of single letters, as compiled stylesheets write it: what it compares, and by which collation. */
export function isByCodepoint(comparer: unknown): boolean {
  return comparer === undefined || (typeof comparer === "string" && /^(?:GAC|CCC)\|.*\/codepoint$/.test(comparer));
}
