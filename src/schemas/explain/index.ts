import type { Grammar } from "../../core/grammar.js";
import { nearest } from "../../core/nearest.js";
import { atomsOf, attributeNames, elementNames, partsOfKey } from "../diff/atoms.js";
import { type AttributeUse, attributesOf } from "../diff/attributes.js";
import { alternativesOf } from "../diff/datatypes.js";
import { allByName, byName } from "../diff/explore.js";
import { Expressions } from "../diff/expression.js";
import { contentOf, definitionOf, type Side, sideOf, TEXT, VALUE, valuesIn } from "../diff/side.js";
import { valueSetOf } from "../diff/values.js";
import { sayKey, type Words } from "../diff/words.js";

/** What a schema says of a name; without a page, names that may have been meant. */
export type SchemaExplanation =
  | { readonly kind: "page"; readonly markdown: string }
  | { readonly kind: "unknown"; readonly meant: readonly string[] };

/** What a schema says of an element (`persName`), of an attribute (`@ref`), or of an attribute of an element (`persName/@ref`). */
export function explainName(grammar: Grammar, name: string): SchemaExplanation {
  const shared = {
    expressions: new Expressions(),
    elements: atomsOf(elementNames(grammar)),
    attributes: atomsOf(attributeNames(grammar)),
  };
  const side = sideOf(grammar, shared);
  const all = allByName(side);
  const words: Words = { namespace: mainNamespace([...all.keys()]) };
  const elements = [...all].map(([key, indexes]): Known => elementOf(side, words, key, indexes));
  const given = name.replace(/^<\/?|\/?>$/g, "");
  const [element, attribute] = given.startsWith("@") ? [undefined, given.slice(1)] : given.split("/@");
  const found = elements.filter((each) => element === undefined || each.name === element || each.local === element);
  if (attribute !== undefined) {
    const pages = attributePage(side, found, attribute);
    if (pages) return { kind: "page", markdown: pages };
    const names = found.flatMap((each) => [...each.attributes.keys()]);
    const meant = nearest(attribute, new Set(names)).map(
      (each) => `${element === undefined ? "" : `${element}/`}@${each}`,
    );
    return { kind: "unknown", meant };
  }
  if (found.length > 0)
    return { kind: "page", markdown: found.map((each) => elementPage(side, words, each, all)).join("\n") };
  const attributes = new Set(elements.flatMap((each) => [...each.attributes.keys()]));
  const meant = nearest(
    given,
    elements.map((each) => each.name),
  );
  if (meant.length > 0) return { kind: "unknown", meant };
  if (attributes.has(given)) return explainName(grammar, `@${given}`);
  return { kind: "unknown", meant: nearest(given, attributes).map((each) => `@${each}`) };
}

/** An element of the schema. */
interface Known {
  readonly key: string;
  readonly name: string;
  readonly local: string;
  readonly indexes: readonly number[];
  readonly documentation: readonly string[];
  /** By their names as documents have them. */
  readonly attributes: ReadonlyMap<string, AttributeUse>;
}

function elementOf(side: Side, words: Words, key: string, indexes: readonly number[]): Known {
  const definitions = indexes.map((each) => definitionOf(side, each));
  const uses = attributesOf(
    side,
    definitions.map((each) => each.content),
  );
  return {
    key,
    name: sayKey(words, key, "element"),
    local: partsOfKey(key).local,
    indexes,
    documentation: [...new Set(definitions.flatMap((each) => each.documentation ?? []))],
    attributes: new Map([...uses].map(([each, use]) => [sayKey(words, each, "attribute"), use])),
  };
}

function elementPage(side: Side, words: Words, element: Known, all: ReadonlyMap<string, readonly number[]>): string {
  const contents = element.indexes.map((each) => definitionOf(side, each).content);
  const children = [...byName(side, contents).keys()].map((each) => sayKey(words, each, "element"));
  const expression = side.expressions.choice(
    contents.map((each) => contentOf(side, each, () => side.expressions.symbol("element"))),
  );
  const symbols = side.expressions.symbolsIn(expression);
  const values = contents.flatMap(valuesIn);
  const held = [
    ...(symbols.has(TEXT) ? ["text"] : []),
    ...(symbols.has(VALUE) ? [valueSetOf(side.expressions, values).words] : []),
    ...sorted(children).map((each) => `\`${each}\``),
  ];
  const parents = [...all]
    .filter(([, indexes]) =>
      byName(
        side,
        indexes.map((each) => definitionOf(side, each).content),
      ).has(element.key),
    )
    .map(([key]) => sayKey(words, key, "element"));
  const isRoot = byName(side, [side.grammar.start]).has(element.key);
  const places = [...(isRoot ? ["the root of a document"] : []), ...sorted(parents).map((each) => `\`${each}\``)];
  const attributes = sorted([...element.attributes.keys()]).flatMap((name) => {
    const use = element.attributes.get(name);
    if (!use) return [];
    return [`- ${attributeLine(side, `\`@${name}\``, use)}`, ...valueLines(use).map((each) => `  ${each}`)];
  });
  return [
    `# \`<${element.name}>\``,
    "",
    ...element.documentation.flatMap((each) => [each, ""]),
    ...(attributes.length > 0 ? ["## Attributes", ...attributes, ""] : []),
    "## May contain",
    held.length > 0 ? held.join(", ") : "nothing",
    "",
    "## May stand in",
    places.length > 0 ? places.join(", ") : "nothing",
    "",
  ].join("\n");
}

function attributeLine({ expressions }: Side, subject: string, use: AttributeUse): string {
  const { words } = valueSetOf(expressions, use.patterns, Number.POSITIVE_INFINITY);
  const said = use.documentation.map((each) => each.replace(/\s+/g, " ").trim()).join(" ");
  const must = use.isRequired ? " (required)" : "";
  const meaning = said === "" ? "" : ` ${said}`;
  return `${subject}${must}:${meaning} Holds ${words}.`;
}

/** The values of an attribute of which the schema says something, each with that. */
function valueLines({ patterns }: AttributeUse): readonly string[] {
  const said = new Map<string, string>();
  for (const pattern of patterns.flatMap(alternativesOf)) {
    const words = pattern.kind === "value" ? pattern.documentation?.()?.replace(/\s+/g, " ").trim() : undefined;
    if (pattern.kind === "value" && words && !said.has(pattern.value)) said.set(pattern.value, words);
  }
  return [...said].map(([value, words]) => `- \`${value}\`: ${words}`);
}

/** The elements on which an attribute may stand, those together on which it is the same. */
function attributePage(side: Side, elements: readonly Known[], attribute: string): string | undefined {
  const groups = new Map<string, string[]>();
  for (const { name, attributes } of elements) {
    const use = attributes.get(attribute);
    if (!use) continue;
    const line = [attributeLine(side, "", use), ...valueLines(use)].join("\n");
    const group = groups.get(line);
    if (group) group.push(name);
    else groups.set(line, [name]);
  }
  if (groups.size === 0) return undefined;
  const parts = [...groups].map(
    ([line, names]) =>
      `On ${sorted(names)
        .map((each) => `\`${each}\``)
        .join(", ")}${line}\n`,
  );
  return [`# \`@${attribute}\``, "", ...parts].join("\n");
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function mainNamespace(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(partsOfKey(key).uri, (counts.get(partsOfKey(key).uri) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0])[0];
}
