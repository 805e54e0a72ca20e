import { type Grammar, type Pattern, resolve } from "./grammar.js";

/** A value that fits the pattern of an attribute. */
export function valueText(state: Chooser, pattern: Pattern): string {
  switch (pattern.kind) {
    case "text":
      return pick(state, ["self::node()", "$1", "a b", ""]);
    case "value":
      return pattern.value;
    case "data":
      return dataText(state, pattern);
    case "ref":
      return valueText(state, resolve(state.grammar, pattern));
    case "choice":
      return valueText(state, pick(state, pattern.of));
    case "list":
      return valueText(state, pattern.of);
    case "group":
      return pattern.of.map((part) => valueText(state, part)).join(" ");
    case "optional":
      return state.random() < 0.5 ? "" : valueText(state, pattern.of);
    case "oneOrMore":
      return Array.from({ length: 1 + Math.floor(state.random() * 3) }, () => valueText(state, pattern.of)).join(" ");
    default:
      throw new Error(`no value for ${pattern.kind}`);
  }
}

/** Strings among which a datatype finds its own; those of the right type that its facets refuse are left out. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  string: ["1", "p. 2", "a & b <c>", "«й»", ""],
  token: ["a", "A1", "self-made", "x.y_z", "слово", "2.5", "1.0.2", "10,20", "-3.5,4", "12cm", "50%", "§", "(\\w+)"],
  anyURI: ["#a", "#b-1", "other.xml#c", "https://example.org/a?b=c&d=e", "person:kozlov", "../x/y.png", "mailto:a@b.c"],
  language: ["en", "ru", "ru-Latn", "zh-Hant-TW", "und", "x-code", "grc"],
  Name: ["p", "persName", "xml:id", "_a"],
  NCName: ["p", "tei_all", "a-b"],
  boolean: ["true", "false", "1", "0"],
  nonNegativeInteger: ["0", "1", "12", "347"],
  decimal: ["0", "1.5", "-2", "100", "-0.25"],
  double: ["0", "0.5", "1", "1e-2", "3"],
  date: ["1955-04-19", "2000-02-29", "1969-03-26Z", "-0044-03-15"],
  gYear: ["1955", "0800", "-0100"],
  gYearMonth: ["1955-04"],
  gMonthDay: ["--04-19"],
  gMonth: ["--04"],
  gDay: ["---19"],
  time: ["20:10:00", "08:00:00Z", "23:59:59.5+03:00"],
  dateTime: ["1969-03-26T20:10:00Z", "1955-04-19T08:00:00"],
  duration: ["P1D", "PT2H30M", "P1Y2M"],
};

/** A value of a datatype. */
export function dataText(state: Chooser, data: Extract<Pattern, { readonly kind: "data" }>): string {
  if (data.type === "ID") {
    state.ids += 1;
    return `id-${state.ids}`;
  }
  const fitting = (SAMPLES[data.type] ?? []).filter((sample) =>
    data.params.every((param) => {
      switch (param.name) {
        case "pattern":
          return new RegExp(`^(?:${param.value})$`, "u").test(sample);
        case "minInclusive":
          return Number(sample) >= Number(param.value);
        case "maxInclusive":
          return Number(sample) <= Number(param.value);
        default:
          throw new Error(`the facet ${param.name} is not known here`);
      }
    }),
  );
  if (fitting.length === 0) throw new Error(`no sample of ${JSON.stringify(data)}`);
  return pick(state, fitting);
}

/** What choosing needs: numbers from 0 to 1, and how many ids have been given. */
export interface Chooser {
  readonly grammar: Grammar;
  readonly random: () => number;
  ids: number;
}

/** One of the values, by chance. */
export function pick<Value>(state: Chooser, values: readonly Value[]): Value {
  const value = values[Math.floor(state.random() * values.length)];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}
