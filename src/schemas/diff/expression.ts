/** An expression over symbols, by number: equal expressions made by one `Expressions` are one number. */
export type Expression = number;

type Node =
  | { readonly kind: "none" | "empty" }
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "choice"; readonly parts: readonly Expression[] }
  | { readonly kind: "group" | "interleave"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "more"; readonly part: Expression };

/** The expression that nothing fits, and the one that only nothing fits. */
export const NONE: Expression = 0;
export const EMPTY: Expression = 1;

/** Makes expressions, and answers what fits them. */
export class Expressions {
  readonly #nodes: Node[] = [{ kind: "none" }, { kind: "empty" }];
  readonly #numbers = new Map<string, Expression>();
  readonly #nullable: boolean[] = [false, true];
  readonly #known: Facts[] = [];
  readonly #steps: (ReadonlyMap<string, Expression> | undefined)[] = [];

  symbol(symbol: string): Expression {
    return this.#made(`s${symbol}`, { kind: "symbol", symbol }, false);
  }

  choice(parts: readonly Expression[]): Expression {
    const flat = new Set<Expression>();
    for (const part of parts) {
      const node = this.#node(part);
      for (const each of node.kind === "choice" ? node.parts : [part]) if (each !== NONE) flat.add(each);
    }
    // What fits one of the others anyway adds nothing.
    if (flat.has(EMPTY) && [...flat].some((each) => each !== EMPTY && this.isNullable(each))) flat.delete(EMPTY);
    const sorted = [...flat].sort((a, b) => a - b);
    const [only] = sorted;
    if (sorted.length < 2) return only ?? NONE;
    const nullable = sorted.some((each) => this.isNullable(each));
    return this.#made(`c${sorted.join()}`, { kind: "choice", parts: sorted }, nullable);
  }

  group(left: Expression, right: Expression): Expression {
    if (left === NONE || right === NONE) return NONE;
    if (left === EMPTY) return right;
    if (right === EMPTY) return left;
    const node = this.#node(left);
    if (node.kind === "group") return this.group(node.left, this.group(node.right, right));
    // What may be repeated and may be absent takes in its own repetition.
    const next = this.#node(right);
    if (left === right && this.#isStar(left)) return left;
    if (next.kind === "group" && next.left === left && this.#isStar(left)) return right;
    const nullable = this.isNullable(left) && this.isNullable(right);
    return this.#made(`g${left},${right}`, { kind: "group", left, right }, nullable);
  }

  interleave(left: Expression, right: Expression): Expression {
    if (left === NONE || right === NONE) return NONE;
    if (left === EMPTY) return right;
    if (right === EMPTY) return left;
    const parts = [...this.#interleaved(left), ...this.#interleaved(right)].sort((a, b) => a - b);
    return parts.reduceRight((rest, part) => this.#interleave(part, rest));
  }

  #interleaved(expression: Expression): readonly Expression[] {
    const node = this.#node(expression);
    return node.kind === "interleave" ? [node.left, ...this.#interleaved(node.right)] : [expression];
  }

  #interleave(left: Expression, right: Expression): Expression {
    const nullable = this.isNullable(left) && this.isNullable(right);
    return this.#made(`i${left},${right}`, { kind: "interleave", left, right }, nullable);
  }

  /** One or more. */
  more(part: Expression): Expression {
    const node = this.#node(part);
    if (part === NONE || part === EMPTY || node.kind === "more") return part;
    if (node.kind === "choice") {
      // (a | b+)+ is (a | b)+, and (empty | a)+ is empty | a+.
      const parts = node.parts.map((each) => this.#bare(each));
      const inner = this.choice(parts.filter((each) => each !== EMPTY));
      if (inner !== part) return parts.includes(EMPTY) ? this.choice([EMPTY, this.more(inner)]) : this.more(inner);
    }
    return this.#made(`m${part}`, { kind: "more", part }, this.isNullable(part));
  }

  isNullable(expression: Expression): boolean {
    return this.#nullable[expression] ?? false;
  }

  /** What is left of an expression after each symbol that can come first. */
  steps(expression: Expression): ReadonlyMap<string, Expression> {
    const known = this.#steps[expression] ?? this.#stepsOf(expression);
    this.#steps[expression] = known;
    return known;
  }

  /** The symbols in an expression. Each can occur, as nothing in it fits nothing. */
  symbolsIn(expression: Expression): ReadonlySet<string> {
    return this.#facts(expression).symbols;
  }

  /** The symbols without which nothing fits an expression. */
  required(expression: Expression): ReadonlySet<string> {
    return this.#facts(expression).required;
  }

  /** The symbols that can occur more than once. */
  repeatable(expression: Expression): ReadonlySet<string> {
    return this.#facts(expression).repeatable;
  }

  /** The expression with other expressions in the place of symbols. */
  replaced(
    expression: Expression,
    by: (symbol: string) => Expression | undefined,
    done = new Map<Expression, Expression>(),
  ): Expression {
    const known = done.get(expression);
    if (known !== undefined) return known;
    const made = this.#replace(expression, (each) => this.replaced(each, by, done), by);
    done.set(expression, made);
    return made;
  }

  #facts(expression: Expression): Facts {
    const known = this.#known[expression] ?? this.#factsOf(this.#node(expression));
    this.#known[expression] = known;
    return known;
  }

  #factsOf(node: Node): Facts {
    const parts = partsOf(node).map((each) => this.#facts(each));
    const [first = NOTHING, ...others] = parts;
    switch (node.kind) {
      case "none":
      case "empty":
        return NOTHING;
      case "symbol": {
        const only = new Set([node.symbol]);
        return { symbols: only, required: only, repeatable: NOTHING.repeatable };
      }
      case "more":
        return { ...first, repeatable: first.symbols };
      case "choice":
        return {
          symbols: union(parts.map((each) => each.symbols)),
          required: new Set([...first.required].filter((each) => others.every((other) => other.required.has(each)))),
          repeatable: union(parts.map((each) => each.repeatable)),
        };
      case "group":
      case "interleave": {
        const [second = NOTHING] = others;
        const twice = new Set([...first.symbols].filter((each) => second.symbols.has(each)));
        return {
          symbols: union([first.symbols, second.symbols]),
          required: union([first.required, second.required]),
          repeatable: union([first.repeatable, second.repeatable, twice]),
        };
      }
    }
  }

  #replace(
    expression: Expression,
    inner: (part: Expression) => Expression,
    by: (symbol: string) => Expression | undefined,
  ): Expression {
    const node = this.#node(expression);
    switch (node.kind) {
      case "none":
      case "empty":
        return expression;
      case "symbol":
        return by(node.symbol) ?? expression;
      case "choice":
        return this.choice(node.parts.map(inner));
      case "group":
        return this.group(inner(node.left), inner(node.right));
      case "interleave":
        return this.interleave(inner(node.left), inner(node.right));
      case "more":
        return this.more(inner(node.part));
    }
  }

  #stepsOf(expression: Expression): ReadonlyMap<string, Expression> {
    const node = this.#node(expression);
    const found = new Map<string, Expression[]>();
    const add = (from: Expression, wrap: (rest: Expression) => Expression): void => {
      for (const [symbol, rest] of this.steps(from)) {
        const all = found.get(symbol);
        if (all) all.push(wrap(rest));
        else found.set(symbol, [wrap(rest)]);
      }
    };
    switch (node.kind) {
      case "none":
      case "empty":
        break;
      case "symbol":
        return new Map([[node.symbol, EMPTY]]);
      case "choice":
        for (const each of node.parts) add(each, (rest) => rest);
        break;
      case "group":
        add(node.left, (rest) => this.group(rest, node.right));
        if (this.isNullable(node.left)) add(node.right, (rest) => rest);
        break;
      case "interleave":
        add(node.left, (rest) => this.interleave(rest, node.right));
        add(node.right, (rest) => this.interleave(node.left, rest));
        break;
      case "more": {
        const star = this.choice([EMPTY, expression]);
        add(node.part, (rest) => this.group(rest, star));
        break;
      }
    }
    return new Map([...found].map(([symbol, rests]) => [symbol, this.choice(rests)]));
  }

  /** What is repeated, where the expression is a repetition. */
  #bare(expression: Expression): Expression {
    const node = this.#node(expression);
    return node.kind === "more" ? node.part : expression;
  }

  #isStar(expression: Expression): boolean {
    const node = this.#node(expression);
    if (node.kind !== "choice" || node.parts.length !== 2 || node.parts[0] !== EMPTY) return false;
    return this.#node(node.parts[1] ?? NONE).kind === "more";
  }

  #node(expression: Expression): Node {
    return this.#nodes[expression] ?? { kind: "none" };
  }

  #made(key: string, node: Node, nullable: boolean): Expression {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#nodes.push(node) - 1;
    this.#numbers.set(key, number);
    this.#nullable[number] = nullable;
    return number;
  }
}

/** What is true of the symbols of an expression. */
interface Facts {
  readonly symbols: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly repeatable: ReadonlySet<string>;
}

const NOTHING: Facts = { symbols: new Set(), required: new Set(), repeatable: new Set() };

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const real = sets.filter((each) => each.size > 0);
  const [only = NOTHING.symbols] = real;
  if (real.length < 2) return only;
  const all = new Set<string>();
  for (const set of real) for (const each of set) all.add(each);
  return all;
}

function partsOf(node: Node): readonly Expression[] {
  switch (node.kind) {
    case "choice":
      return node.parts;
    case "group":
    case "interleave":
      return [node.left, node.right];
    case "more":
      return [node.part];
    default:
      return [];
  }
}
