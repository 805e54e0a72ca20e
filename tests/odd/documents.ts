import type { Grammar, NameClass, Pattern } from "../../src/engines/relaxng/grammar.js";

type Random = () => number;

/** Documents that a schema allows, by a walk through it that turns as chance has it; a few may still break it. */
export function* documentsFrom(grammar: Grammar, random: Random): Generator<string> {
  const heights = heightsOf(grammar);
  for (;;) {
    const walk: Walk = { grammar, heights, random, left: 40 + Math.floor(random() * 200), ids: 0 };
    const { text } = made(grammar.start, walk, 0);
    yield text;
  }
}

/** A document with something in it changed, so that it may follow its schema no more. */
export function damaged(document: string, random: Random): string {
  const tags = [...document.matchAll(/<([\w.:]+)((?: [^<>]*?)?)\/>/g)];
  const attributes = [...document.matchAll(/ ([\w.:]+)="[^"]*"/g)];
  const tag = tags[Math.floor(random() * tags.length)];
  const attribute = attributes[Math.floor(random() * attributes.length)];
  const kind = Math.floor(random() * 4);
  if (kind === 0 && tag) return document.replace(tag[0], "");
  if (kind === 1 && tag) return document.replace(tag[0], `${tag[0]}${tag[0].replace(/ xml:id="[^"]*"/, "")}`);
  if (kind === 2 && attribute && !attribute[1]?.startsWith("xmlns")) return document.replace(attribute[0], "");
  if (attribute && !attribute[1]?.startsWith("xmlns"))
    return document.replace(attribute[0], attribute[0].replace(/="[^"]*"/, '="no such value"'));
  return document;
}

interface Walk {
  readonly grammar: Grammar;
  readonly heights: readonly number[];
  readonly random: Random;
  /** How many elements there may still be. */
  left: number;
  ids: number;
}

interface Part {
  readonly text: string;
  readonly attributes: string;
}

const NOTHING: Part = { text: "", attributes: "" };

function made(pattern: Pattern, walk: Walk, depth: number): Part {
  switch (pattern.kind) {
    case "empty":
    case "notAllowed":
      return NOTHING;
    case "text":
      return { text: walk.random() < 0.5 ? "text" : "", attributes: "" };
    case "group":
    case "interleave": {
      const left = made(pattern.left, walk, depth);
      const right = made(pattern.right, walk, depth);
      return { text: left.text + right.text, attributes: left.attributes + right.attributes };
    }
    case "choice":
      return made(chosen(pattern, walk, depth), walk, depth);
    case "oneOrMore": {
      let all = made(pattern.pattern, walk, depth);
      while (walk.left > 0 && walk.random() < 0.5) {
        const more = made(pattern.pattern, walk, depth);
        all = { text: all.text + more.text, attributes: all.attributes };
      }
      return all;
    }
    case "list":
    case "data":
    case "value":
      return { text: escaped(valueFor(pattern, walk)), attributes: "" };
    case "attribute": {
      const name = nameFor(pattern.name);
      const prefix = name.uri === "" ? "" : name.uri.endsWith("/namespace") ? "xml:" : "p:";
      const declared = prefix === "p:" ? ` xmlns:p="${name.uri}"` : "";
      return {
        text: "",
        attributes: `${declared} ${prefix}${name.local}="${escaped(valueFor(pattern.pattern, walk))}"`,
      };
    }
    case "element": {
      const definition = walk.grammar.elements[pattern.index];
      if (!definition || depth > 60) return NOTHING;
      walk.left--;
      const { uri, local } = nameFor(definition.name);
      const { text, attributes } = made(definition.content, walk, depth + 1);
      const unique = [
        ...new Map([...attributes.matchAll(/ ([\w.:]+)="[^"]*"/g)].map((each) => [each[1], each[0]])).values(),
      ];
      const start = `${local} xmlns="${uri}"${unique.join("")}`;
      return { text: text === "" ? `<${start}/>` : `<${start}>${text}</${local}>`, attributes: "" };
    }
  }
}

/** One of the alternatives; when there has been enough, the one that leads to an end soonest. */
function chosen(pattern: Pattern, walk: Walk, depth: number): Pattern {
  const all = alternatives(pattern).filter((each) => heightOf(each, walk.heights) < Number.POSITIVE_INFINITY);
  const isEnough = walk.left <= 0 || depth > 12;
  if (isEnough)
    return all.reduce((a, b) => (heightOf(b, walk.heights) < heightOf(a, walk.heights) ? b : a), all[0] ?? pattern);
  const isAttribute = all.some(({ kind }) => kind === "attribute");
  // Few documents have every attribute.
  if (isAttribute && walk.random() < 0.6) return all.find(({ kind }) => kind === "empty") ?? all[0] ?? pattern;
  return all[Math.floor(walk.random() * all.length)] ?? pattern;
}

function alternatives(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === "choice" ? [...alternatives(pattern.left), ...alternatives(pattern.right)] : [pattern];
}

/** How deep the least document below each element is; infinite where there is none. */
function heightsOf({ elements }: Grammar): readonly number[] {
  const heights = elements.map(() => Number.POSITIVE_INFINITY);
  for (let changed = true; changed; ) {
    changed = false;
    elements.forEach(({ content }, index) => {
      const height = heightOf(content, heights) + 1;
      if (height >= (heights[index] ?? 0)) return;
      heights[index] = height;
      changed = true;
    });
  }
  return heights;
}

function heightOf(pattern: Pattern, heights: readonly number[]): number {
  switch (pattern.kind) {
    case "notAllowed":
      return Number.POSITIVE_INFINITY;
    case "choice":
      return Math.min(heightOf(pattern.left, heights), heightOf(pattern.right, heights));
    case "group":
    case "interleave":
      return Math.max(heightOf(pattern.left, heights), heightOf(pattern.right, heights));
    case "oneOrMore":
      return heightOf(pattern.pattern, heights);
    case "element":
      return heights[pattern.index] ?? Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}

function valueFor(pattern: Pattern, walk: Walk): string {
  switch (pattern.kind) {
    case "text":
      return "any text";
    case "value":
      return pattern.value;
    case "choice": {
      const all = alternatives(pattern);
      return valueFor(all[Math.floor(walk.random() * all.length)] ?? pattern, walk);
    }
    case "group":
      return [valueFor(pattern.left, walk), valueFor(pattern.right, walk)].filter((each) => each !== "").join(" ");
    case "oneOrMore": {
      const one = valueFor(pattern.pattern, walk);
      return walk.random() < 0.3 ? `${one} ${valueFor(pattern.pattern, walk)}` : one;
    }
    case "list":
      return valueFor(pattern.pattern, walk);
    case "data":
      return sample(pattern.type, pattern.params, walk);
    default:
      return "";
  }
}

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ["2020-01-31"],
  gYear: ["2020", "-0044"],
  gMonth: ["--05"],
  gDay: ["---17"],
  gYearMonth: ["2020-02"],
  gMonthDay: ["--02-29"],
  time: ["12:30:00"],
  dateTime: ["2020-01-31T12:30:00Z"],
  duration: ["P1D"],
  language: ["en", "de-AT"],
  boolean: ["true", "0"],
  nonNegativeInteger: ["0", "7"],
  positiveInteger: ["3"],
  integer: ["-4", "12"],
  decimal: ["1.5", "0"],
  double: ["0.5", "1"],
  float: ["0.5"],
  anyURI: ["http://example.org/a", "#there", "mailto:a@example.org"],
  Name: ["name", "a:b"],
  NCName: ["name"],
  NMTOKEN: ["token"],
  NMTOKENS: ["one two"],
};
const WORDS = [
  "12mm",
  "1/2",
  "50%",
  "2020-01-31",
  "2020-01",
  "-4",
  "4.9.0",
  "a",
  "a.b",
  "en",
  "word",
  "W1",
  "3",
  "12,5",
  "0.5",
  "a:b",
  "1,2",
  "2020",
  "A",
  "x1",
  "unbounded",
  "text/plain",
  "P1D",
  "U+0041",
  "und",
  "1234-5678",
];

function sample(
  type: string,
  params: readonly { readonly name: string; readonly value: string }[],
  walk: Walk,
): string {
  if (type === "ID") {
    walk.ids++;
    return `id${walk.ids}`;
  }
  if (type === "IDREF" || type === "IDREFS") return "id1";
  const patterns = params.filter(({ name }) => name === "pattern").flatMap(({ value }) => expressionOf(value) ?? []);
  const fits = (each: string): boolean => patterns.every((pattern) => pattern.test(each));
  const ofType = (SAMPLES[type] ?? WORDS).filter(fits);
  const fitting = ofType.length > 0 ? ofType : WORDS.filter(fits);
  return fitting[Math.floor(walk.random() * fitting.length)] ?? "word";
}

function expressionOf(pattern: string): RegExp | undefined {
  // What may be escaped differs: a pattern of XML Schema may be one of JavaScript with one flag or the other.
  for (const flags of pattern.includes("\\p") ? ["u"] : ["u", ""]) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      // The other may do.
    }
  }
  return undefined;
}

function nameFor(name: NameClass): { readonly uri: string; readonly local: string } {
  switch (name.kind) {
    case "name":
      return name;
    case "choice":
      return nameFor(name.left);
    case "nsName":
      return { uri: name.uri, local: "some" };
    case "anyName":
      return { uri: "http://example.org/other", local: "some" };
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
