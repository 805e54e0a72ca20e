import { type Saxon, saxon } from "../saxon.js";
import { idOf } from "./ids.js";
import { byId } from "./lookups.js";
import { Foreign, isNode, Plan } from "./plan.js";
import { matching, normalised, replacing, tokenizing } from "./regexes.js";
import { isByCodepoint, Truth } from "./truths.js";
import { Text, textOf, Words } from "./values.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

/** The plan for a call of a function of XPath, by the plans of its arguments; none for one that only SaxonJS knows. */
export function functionPlan(node: Saxon.SefNode, given: readonly Plan[]): Plan | undefined {
  if (typeof node.name !== "string" || !Object.hasOwn(FUNCTIONS, node.name)) return undefined;
  return FUNCTIONS[node.name]?.(given, node);
}

type Maker = (given: readonly Plan[], node: Saxon.SefNode) => Plan | undefined;

const FUNCTIONS: Readonly<Record<string, Maker>> = {
  exists: one((of) => new Truth((context, item) => of.each(context, item, anything))),
  empty: one((of) => new Truth((context, item) => !of.each(context, item, anything))),
  not: one((of) => new Truth((context, item) => !of.test(context, item))),
  boolean: one((of) => new Truth((context, item) => of.test(context, item))),
  true: () => new Truth(() => true),
  false: () => new Truth(() => false),
  string: one((of, node) => {
    const other = new Foreign(node);
    return new Words((context, item) => {
      const [first] = of.items(context, item);
      if (first === undefined) return "";
      return isNode(first) || first.code !== undefined ? textOf(first) : other.text(context, item);
    });
  }),
  "normalize-space": one((of) => new Words((context, item) => normalised(of.text(context, item)))),
  "lower-case": one((of) => new Words((context, item) => of.text(context, item).toLowerCase())),
  "upper-case": one((of) => new Words((context, item) => of.text(context, item).toUpperCase())),
  "local-name": one((of) => new Words((context, item) => localNameOf(of.first(context, item)))),
  concat: (given) =>
    new Words((context, item) => {
      let text = "";
      for (const each of given) text += each.text(context, item);
      return text;
    }),
  "string-join": (given) => {
    const [of, separator] = given;
    if (of?.isSingle && of.isAtomic) return new Words((context, item) => of.text(context, item));
    return of && new Words((context, item) => of.items(context, item).join(separator?.text(context, item) ?? ""));
  },
  contains: (given, node) => {
    const known = new Known();
    return letters((text, part) => known.holds(text, part))(given, node);
  },
  "starts-with": letters((text, part) => text.startsWith(part)),
  "ends-with": letters((text, part) => text.endsWith(part)),
  "substring-after": parts((text, part) => (text.includes(part) ? text.slice(text.indexOf(part) + part.length) : "")),
  "substring-before": parts((text, part) => (text.includes(part) ? text.slice(0, text.indexOf(part)) : "")),
  translate: ([of, from, to]) => {
    if (!(from instanceof Text && to instanceof Text) || !of) return undefined;
    const others = [...to.text()];
    const table = new Map<string, string>();
    for (const [i, each] of [...from.text()].entries()) if (!table.has(each)) table.set(each, others[i] ?? "");
    const isMeant = new RegExp(
      [...table.keys()].map((each) => `\\u{${each.codePointAt(0)?.toString(16)}}`).join("|"),
      "u",
    );
    return new Words((context, item) => {
      const text = of.text(context, item);
      if (table.size === 0 || !isMeant.test(text)) return text;
      let translated = "";
      for (const each of text) translated += table.get(each) ?? each;
      return translated;
    });
  },
  matches: matching,
  replace: (given, node) => replacing(given, new Foreign(node)),
  tokenize: (given, node) => tokenizing(given, new Foreign(node)),
  reverse: ([of]) => of && new Reversed(of),
  id: ([ids, within], node) => {
    const foreign = new Foreign(node);
    return ids && byId(ids, within, (context, item) => foreign.items(context, item));
  },
  "generate-id": one((of) => {
    const ofItem = new Foreign({ N: "fn", name: "generate-id", C: [{ N: "dot" }] });
    return new Words((context, item) => {
      const first = of.first(context, item);
      return first === null ? "" : idOf(first, (each) => ofItem.text(context, each));
    });
  }),
};

/** Which parts a text has been found to hold: a long one is a list of names, asked for again and again. */
class Known {
  private text = "";
  private readonly parts = new Map<string, boolean>();

  holds(text: string, part: string): boolean {
    if (text.length < LONG || part.length >= LONG) return text.includes(part);
    if (text !== this.text || this.parts.size > MOST_PARTS) {
      this.text = text;
      this.parts.clear();
    }
    let holds = this.parts.get(part);
    if (holds === undefined) {
      holds = text.includes(part);
      this.parts.set(part, holds);
    }
    return holds;
  }
}

const LONG = 100;
const MOST_PARTS = 1000;

class Reversed extends Plan {
  constructor(private readonly of: Plan) {
    super({ isSingle: of.isSingle, isNodes: of.isNodes, isAtomic: of.isAtomic, isString: of.isString });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const items = this.of.items(context, item);
    return items.length < 2 ? items : [...items].reverse();
  }
}

function one(make: (of: Plan, node: Saxon.SefNode) => Plan): Maker {
  return ([of], node) => of && make(of, node);
}

/** What compares letters; where it is to compare in another way, it is left to SaxonJS. */
function letters(holds: (text: string, part: string) => boolean): Maker {
  return (given, node) => {
    const [of, part] = given;
    return of && part && comparesLetters(given, node)
      ? new Truth((context, item) => holds(of.text(context, item), part.text(context, item)))
      : undefined;
  };
}

function parts(cut: (text: string, part: string) => string): Maker {
  return (given, node) => {
    const [of, part] = given;
    return of && part && comparesLetters(given, node)
      ? new Words((context, item) => cut(of.text(context, item), part.text(context, item)))
      : undefined;
  };
}

/** Whether texts are compared letter by letter: because a call says so, or where nothing else is said. */
function comparesLetters([, , collation]: readonly Plan[], node: Saxon.SefNode): boolean {
  if (collation) return collation instanceof Text && isByCodepoint(`CCC|${collation.text()}`);
  for (let at: Saxon.SefNode | undefined = node; at; at = at.parentNode) {
    const collation = at.collation ?? at.defaultCollation;
    if (collation !== undefined) return isByCodepoint(`CCC|${collation}`);
  }
  return true;
}

function anything(): boolean {
  return true;
}

function localNameOf(item: Item | null): string {
  return saxon.internals.DomUtils.X(item as Saxon.Node | null)?.local ?? "";
}
