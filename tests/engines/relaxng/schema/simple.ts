import type { Grammar, NameClass, Pattern } from "../../../../src/engines/relaxng/grammar.js";

/** A grammar as text, to be compared: without places, nested choices, groups and interleaves as one. */
export function written(grammar: Grammar): string {
  const elements = grammar.elements.map(({ name, content, documentation }, index) => {
    const said = documentation === undefined ? "" : ` ## ${documentation}`;
    return `${index} = element ${names(name)} { ${pattern(content)} }${said}`;
  });
  return [`start = ${pattern(grammar.start)}`, ...elements].join("\n");
}

const SIGNS = { choice: " | ", group: ", ", interleave: " & " } as const;

function pattern(of: Pattern): string {
  switch (of.kind) {
    case "notAllowed":
    case "empty":
    case "text":
      return of.kind;
    case "choice":
    case "group":
    case "interleave":
      return `(${parts(of, of.kind).map(pattern).join(SIGNS[of.kind])})`;
    case "oneOrMore":
      return `${pattern(of.pattern)}+`;
    case "list":
      return `list { ${pattern(of.pattern)} }`;
    case "attribute": {
      const said = of.documentation === undefined ? "" : ` ## ${of.documentation}`;
      return `attribute ${names(of.name)} { ${pattern(of.pattern)} }${said}`;
    }
    case "data": {
      const params = of.params.map(({ name, value }) => `${name} = ${JSON.stringify(value)}`);
      const except = of.except ? ` - ${pattern(of.except)}` : "";
      return `{${of.library}}${of.type} { ${params.join(" ")} }${except}`;
    }
    case "value":
      return `{${of.library}}${of.type} ${JSON.stringify(of.value)}${bindings(of.namespaces)}`;
    case "element":
      return `<${of.index}>`;
  }
}

function bindings(namespaces: Readonly<Record<string, string>>): string {
  const entries = Object.entries(namespaces).filter(([prefix]) => prefix !== "xml");
  return entries.map(([prefix, uri]) => ` ${prefix}=${uri}`).join("");
}

function parts(of: Pattern, kind: "choice" | "group" | "interleave"): readonly Pattern[] {
  return of.kind === kind ? [...parts(of.left, kind), ...parts(of.right, kind)] : [of];
}

function names(of: NameClass): string {
  switch (of.kind) {
    case "name":
      return `{${of.uri}}${of.local}`;
    case "anyName":
      return of.except ? `* - (${names(of.except)})` : "*";
    case "nsName":
      return `{${of.uri}}*${of.except ? ` - (${names(of.except)})` : ""}`;
    case "choice":
      return `${names(of.left)} | ${names(of.right)}`;
  }
}
