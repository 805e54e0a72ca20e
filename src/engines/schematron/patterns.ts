import { choiceOf } from "./choice.js";
import { childrenOf, idsOf, isA, isTrue, type Part, textIn, withChildren, withParameters } from "./part.js";
import { type Reading, say } from "./reading.js";

/** The patterns of a schema that are no abstract ones, with what they are instances of written out (ISO/IEC 19757-3, 6.3). */
export function patternsOf(schema: Part, reading: Reading): readonly Part[] {
  const all = childrenOf(schema, "pattern");
  const abstracts = all.filter((each) => isTrue(each, "abstract"));
  return all
    .filter((each) => !isTrue(each, "abstract"))
    .flatMap((pattern) => {
      const name = textIn(pattern, "is-a");
      if (name === undefined) return [pattern];
      const abstract = abstracts.find((each) => idsOf(each.element).includes(name));
      if (abstract) return [instanceOf(abstract, pattern, reading)];
      const message = `\`pattern\` is an instance of \`${name}\`, and no abstract pattern has this \`id\`${choiceOf(name, abstracts)}`;
      say(reading, "schematron/schema-reference", pattern, message);
      return [];
    });
}

function instanceOf(abstract: Part, instance: Part, reading: Reading): Part {
  const given = parametersIn(instance);
  const declared = childrenOf(abstract, "param");
  const parameters = new Map([...parametersIn(abstract), ...given]);
  const missing = declared.map((each) => textIn(each, "name") ?? "").filter((name) => !parameters.has(name));
  if (missing.length > 0) {
    const message = `\`pattern\` gives no value for ${missing.map((each) => `\`${each}\``).join(", ")} of \`${textIn(instance, "is-a")}\`; a \`param\` must`;
    say(reading, "schematron/schema-reference", instance, message);
  }
  const body = withoutParameters(withParameters(abstract, parameters));
  const own = withoutParameters(instance);
  const documents = instance.element.attributes.some((each) => each.name === "documents");
  const attributes = [
    ...instance.element.attributes,
    ...(documents ? [] : abstract.element.attributes.filter((each) => each.name === "documents")),
  ];
  return { ...withChildren(instance, [...body, ...own]), parameters, element: { ...instance.element, attributes } };
}

function withoutParameters({ children }: Part): Part["children"] {
  return children.filter((each) => typeof each === "string" || !isA(each, "param"));
}

function parametersIn(pattern: Part): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(pattern, "param").flatMap((each) => {
      const name = textIn(each, "name");
      const value = textIn(each, "value");
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** A text in which `$name` of an abstract pattern is what it stands for there: the longest name that fits. */
export function substitute(text: string, parameters: ReadonlyMap<string, string>): string {
  if (parameters.size === 0) return text;
  const names = [...parameters.keys()].toSorted((a, b) => b.length - a.length);
  return text.replace(/\$([\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)/gu, (written, found: string) => {
    const name = parameters.has(found) ? found : names.find((each) => found.startsWith(each));
    return name === undefined ? written : `${parameters.get(name)}${found.slice(name.length)}`;
  });
}
