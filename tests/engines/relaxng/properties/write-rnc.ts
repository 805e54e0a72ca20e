import { type NameClass, type Part, type Pattern, PREFIXES } from "./model.js";

/** A pattern as a file of the compact form. */
export function writeRnc(pattern: Pattern): string {
  const bindings = [...PREFIXES, ""].map((each) => `namespace ${prefixOf(each)} = "${each}"\n`).join("");
  const body = pattern.kind === "grammar" ? pattern.parts.map(partText).join("\n") : patternText(pattern);
  return `${bindings}${body}\n`;
}

/** No namespace has a prefix too, for the names of all that is in it. */
function prefixOf(uri: string): string {
  return uri === "" ? "none" : uri;
}

const SIGNS = { group: ", ", interleave: " & ", choice: " | " };
const REPEATS = { optional: "?", zeroOrMore: "*", oneOrMore: "+" };

function patternText(pattern: Pattern): string {
  switch (pattern.kind) {
    case "empty":
    case "text":
    case "notAllowed":
      return pattern.kind;
    case "group":
    case "interleave":
    case "choice":
      return `(${pattern.of.map(patternText).join(SIGNS[pattern.kind])})`;
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return `(${patternText(pattern.of[0])})${REPEATS[pattern.kind]}`;
    case "mixed":
    case "list":
      return `${pattern.kind} { ${patternText(pattern.of[0])} }`;
    case "element":
    case "attribute":
      return `${pattern.kind} ${nameText(pattern.name)} { ${patternText(pattern.of[0])} }`;
    case "ref":
      return pattern.name;
    case "parentRef":
      return `parent ${pattern.name}`;
    case "externalRef":
      return `external "${pattern.file}.rnc"`;
    case "grammar":
      return `grammar { ${pattern.parts.map(partText).join(" ")} }`;
    case "data": {
      const params = pattern.params.map(([name, value]) => `${name} = ${quoted(value)}`).join(" ");
      const except = pattern.of.map((each) => ` - (${patternText(each)})`).join("");
      const text = `xsd:${pattern.type}${params ? ` { ${params} }` : ""}`;
      // An exception stands alone or in parentheses.
      return except === "" ? text : `(${text}${except})`;
    }
    case "value":
      return `${pattern.type === undefined ? "" : `xsd:${pattern.type} `}${quoted(pattern.value)}`;
  }
}

function partText(part: Part): string {
  switch (part.kind) {
    case "include":
      return `include "${part.file}.rnc"${part.parts.length > 0 ? ` { ${part.parts.map(partText).join(" ")} }` : ""}`;
    case "div":
      return `div { ${part.parts.map(partText).join(" ")} }`;
    case "define": {
      const sign = part.combine === undefined ? "=" : part.combine === "choice" ? "|=" : "&=";
      return `${part.name ?? "start"} ${sign} ${patternText(part.pattern)}`;
    }
  }
}

function nameText(name: NameClass): string {
  // An exception stands alone or in parentheses.
  const excepting = (text: string, except: NameClass | undefined): string =>
    except ? `(${text} - (${nameText(except)}))` : text;
  switch (name.kind) {
    case "name":
      return name.name;
    case "anyName":
      return excepting("*", name.except);
    case "nsName":
      return excepting(`${prefixOf(name.prefix)}:*`, name.except);
    case "choice":
      return `(${name.of.map(nameText).join(" | ")})`;
  }
}

function quoted(text: string): string {
  return `"${text}"`;
}
