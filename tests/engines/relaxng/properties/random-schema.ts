import type { Chooser, NameClass, Part, Pattern, Schema } from "./model.js";

/** A small random schema: most keep the rules, since they are made as people make them. */
export function randomSchema(choose: Chooser): Schema {
  if (choose.chance(0.1)) return { main: element({ choose, refs: [], depth: 3 }), files: {} };
  const refs = Array.from({ length: 2 + choose.below(4) }, (_, i) => `d${i}`);
  const making: Making = { choose, refs, depth: 2 };
  const parts = [...starts(making), ...refs.flatMap((name) => definitions(making, name))];
  if (choose.chance(0.15)) return included(making, parts);
  if (choose.chance(0.1)) return referred(making, parts);
  return { main: { kind: "grammar", parts: choose.chance(0.2) ? [{ kind: "div", parts }] : parts }, files: {} };
}

interface Making {
  readonly choose: Chooser;
  /** The names that may be referred to: those of elements have even numbers. */
  readonly refs: readonly string[];
  readonly depth: number;
}

type Combine = "choice" | "interleave" | undefined;

function starts({ choose, refs }: Making): readonly Part[] {
  const one = (combine: Combine): Part => ({
    kind: "define",
    name: undefined,
    combine,
    pattern: ref(choose, refs, 0),
  });
  return choose.chance(0.1) ? [one("choice"), one(choose.chance(0.5) ? "choice" : undefined)] : [one(undefined)];
}

function definitions(making: Making, name: string): readonly Part[] {
  const { choose } = making;
  const isElement = Number(name.slice(1)) % 2 === 0;
  const one = (combine: Combine): Part => ({
    kind: "define",
    name,
    combine,
    // What is no element may lead on to elements only, so that nothing leads back to itself.
    pattern: isElement ? element(making) : content({ ...making, refs: making.refs.filter((_, i) => i % 2 === 0) }),
  });
  if (!choose.chance(0.1)) return [one(undefined)];
  const combine = choose.pick<Combine>(["choice", "interleave"]);
  return [one(combine), one(choose.chance(0.5) ? combine : undefined)];
}

/** The schema with its definitions in a file that the main one includes, and overrides in part. */
function included(making: Making, parts: readonly Part[]): Schema {
  const { choose, refs } = making;
  const overridden = choose.pick([undefined, ...refs]);
  const override = overridden === undefined ? starts(making) : definitions(making, overridden);
  const include: Part = { kind: "include", file: "other", parts: choose.chance(0.6) ? override : [] };
  return { main: { kind: "grammar", parts: [include] }, files: { other: { kind: "grammar", parts } } };
}

/** The schema with a grammar in it, in the file or in another, that may refer to the one around it. */
function referred(making: Making, parts: readonly Part[]): Schema {
  const { choose, refs } = making;
  const own: Making = { ...making, refs: refs.slice(0, 2) };
  const isInside = choose.chance(0.5);
  const inner: Pattern = {
    kind: "grammar",
    parts: [
      ...starts(own),
      ...own.refs.flatMap((name) => definitions(own, name)),
      ...(isInside
        ? [{ kind: "define", name: "e0", combine: undefined, pattern: parentRef(choose, refs) } as const]
        : []),
    ],
  };
  const holder: Part = {
    kind: "define",
    name: "h0",
    combine: undefined,
    pattern: {
      kind: "element",
      name: { kind: "name", name: "h" },
      of: [isInside ? inner : { kind: "externalRef", file: "other" }],
    },
  };
  const start: Part = { kind: "define", name: undefined, combine: "choice", pattern: { kind: "ref", name: "h0" } };
  const combined = parts.map((each) =>
    each.kind === "define" && each.name === undefined ? { ...each, combine: "choice" as const } : each,
  );
  return { main: { kind: "grammar", parts: [...combined, start, holder] }, files: isInside ? {} : { other: inner } };
}

function ref(choose: Chooser, refs: readonly string[], parity: number): Pattern {
  const fit = refs.filter((_, i) => i % 2 === parity);
  return { kind: "ref", name: fit[choose.below(fit.length)] ?? "d0" };
}

function parentRef(choose: Chooser, refs: readonly string[]): Pattern {
  return { kind: "parentRef", name: refs[choose.below(refs.length)] ?? "d0" };
}

function element(making: Making): Pattern {
  const { choose } = making;
  const inner = { ...making, depth: making.depth - 1 };
  const attributes = choose.chance(0.5) ? choose.times(1, 3, () => attributeMember(inner)) : [];
  const body = choose.chance(0.25)
    ? value(choose)
    : choose.chance(0.15)
      ? ({ kind: "empty" } as const)
      : content(inner);
  const members = choose.chance(0.8) ? [...attributes, body] : [body, ...attributes];
  const kind = choose.chance(0.85) ? "group" : "interleave";
  return { kind: "element", name: nameClass(choose, 0.15), of: [members.length === 1 ? body : { kind, of: members }] };
}

function attributeMember(making: Making): Pattern {
  const { choose } = making;
  const one = (): Pattern => attribute(choose);
  switch (choose.below(8)) {
    case 0:
      return { kind: "choice", of: [one(), one()] };
    case 1:
      return { kind: "optional", of: [{ kind: "group", of: [one(), one()] }] };
    case 2: {
      const name: NameClass = choose.chance(0.5)
        ? { kind: "anyName", except: exceptOf(choose) }
        : { kind: "nsName", prefix: "u", except: undefined };
      return { kind: choose.pick(["oneOrMore", "zeroOrMore"]), of: [{ kind: "attribute", name, of: [value(choose)] }] };
    }
    case 3:
      return { kind: "choice", of: [one(), content({ ...making, depth: 0 })] };
    case 4:
    case 5:
      return one();
    default:
      return { kind: "optional", of: [one()] };
  }
}

function attribute(choose: Chooser): Pattern {
  return {
    kind: "attribute",
    name: nameClass(choose, 0.02),
    of: [choose.chance(0.4) ? { kind: "text" } : value(choose)],
  };
}

/** Content without values: elements and text. */
function content(making: Making): Pattern {
  const { choose, refs, depth } = making;
  const inner = { ...making, depth: depth - 1 };
  if (depth <= 0) {
    return choose.chance(0.15)
      ? { kind: choose.pick(["text", "empty", "notAllowed"]) }
      : choose.chance(0.6) && refs.length > 0
        ? ref(choose, refs, 0)
        : leafElement(choose);
  }
  switch (choose.below(10)) {
    case 0:
    case 1:
      return { kind: "group", of: choose.times(2, 3, () => content(inner)) };
    case 2:
      return { kind: "interleave", of: choose.times(2, 3, () => content(inner)) };
    case 3:
    case 4:
      return { kind: "choice", of: choose.times(2, 3, () => content(inner)) };
    case 5:
      return { kind: choose.pick(["optional", "zeroOrMore", "oneOrMore"]), of: [content(inner)] };
    case 6:
      return { kind: "mixed", of: [content(inner)] };
    case 7:
      return element(inner);
    case 8:
      return refs.length > 1 && choose.chance(0.4) ? ref(choose, refs, 1) : leafElement(choose);
    default:
      return refs.length > 0 ? ref(choose, refs, 0) : leafElement(choose);
  }
}

function leafElement(choose: Chooser): Pattern {
  const body: Pattern = choose.chance(0.5) ? { kind: "empty" } : choose.chance(0.5) ? { kind: "text" } : value(choose);
  return { kind: "element", name: nameClass(choose, 0.1), of: [body] };
}

const LOCALS = ["a", "b", "c", "d", "e"] as const;

/** A name of the few that schemas and documents have. */
export function randomName(choose: Chooser): string {
  return `${choose.chance(0.15) ? choose.pick(["u:", "v:"]) : ""}${choose.pick(LOCALS)}`;
}

/** A name class, of many names with some probability. */
export function nameClass(choose: Chooser, wide: number): NameClass {
  if (choose.chance(wide)) {
    const except = choose.chance(0.6) ? exceptOf(choose) : undefined;
    return choose.chance(0.5)
      ? { kind: "anyName", except }
      : { kind: "nsName", prefix: choose.pick(["u", "v", ""]), except: except && exceptIn(choose) };
  }
  if (choose.chance(0.12)) return { kind: "choice", of: choose.times(2, 3, () => nameClass(choose, wide / 2)) };
  return { kind: "name", name: randomName(choose) };
}

function exceptOf(choose: Chooser): NameClass {
  if (choose.chance(0.3)) return { kind: "nsName", prefix: choose.pick(["u", "v", ""]), except: undefined };
  return exceptIn(choose);
}

function exceptIn(choose: Chooser): NameClass {
  const names = choose.times(1, 3, (): NameClass => ({ kind: "name", name: randomName(choose) }));
  const [only] = names;
  return names.length === 1 && only ? only : { kind: "choice", of: names };
}

/** A pattern of values. */
export function value(choose: Chooser): Pattern {
  switch (choose.below(8)) {
    case 0:
    case 1:
      return single(choose);
    case 2:
      return { kind: "choice", of: choose.times(2, 4, () => single(choose)) };
    case 3:
      return { kind: "list", of: [listModel(choose, 2)] };
    case 4:
      return {
        ...data(choose),
        of: [choose.chance(0.5) ? single(choose) : { kind: "choice", of: [single(choose), data(choose)] }],
      };
    default:
      return data(choose);
  }
}

function listModel(choose: Chooser, depth: number): Pattern {
  if (depth === 0) return choose.chance(0.5) ? single(choose) : data(choose);
  const inner = (): Pattern => listModel(choose, depth - 1);
  switch (choose.below(4)) {
    case 0:
      return { kind: "group", of: choose.times(2, 3, inner) };
    case 1:
      return { kind: "choice", of: choose.times(2, 3, inner) };
    case 2:
      return { kind: choose.pick(["oneOrMore", "zeroOrMore", "optional"]), of: [inner()] };
    default:
      return inner();
  }
}

function single(choose: Chooser): Pattern {
  const type = choose.pick([undefined, undefined, "token", "string", "int", "boolean", "decimal"]);
  if (type === "int") return { kind: "value", type, value: choose.pick(["1", "01", "2", "-3"]) };
  if (type === "boolean") return { kind: "value", type, value: choose.pick(["true", "1", "false"]) };
  if (type === "decimal") return { kind: "value", type, value: choose.pick(["1.0", "2", "-0.5"]) };
  return { kind: "value", type, value: choose.pick(["x", "y", "1", "x y", " x ", ""]) };
}

type DataPattern = Extract<Pattern, { readonly kind: "data" }>;

function data(choose: Chooser): DataPattern {
  const plain = (type: string): DataPattern => ({ kind: "data", type, params: [], of: [] });
  const withParams = (type: string, ...params: readonly (readonly [string, string])[]): DataPattern => ({
    kind: "data",
    type,
    params,
    of: [],
  });
  switch (choose.below(9)) {
    case 0:
      return plain(choose.pick(["string", "token", "NCName"]));
    case 1:
      return withParams("int", ["minInclusive", choose.pick(["0", "1", "2"])], ["maxExclusive", "10"]);
    case 2:
      return withParams("string", ["pattern", choose.pick(["x*", "[xy]+", "x|y|1", "\\d{1,2}"])]);
    case 3:
      return withParams("token", [choose.pick(["length", "minLength", "maxLength"]), choose.pick(["1", "2", "3"])]);
    case 4:
      return withParams("decimal", ["fractionDigits", "1"]);
    default:
      return plain(choose.pick(["int", "boolean", "decimal", "NMTOKEN"]));
  }
}
