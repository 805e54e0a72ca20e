import saxon from "saxon-js";

/** A rule of a Schematron schema: where it looks, and what must be true there. */
export interface Rule {
  readonly pattern: string;
  readonly context: string;
  readonly lets: readonly Let[];
  readonly asserts: readonly Assert[];
}

/** A named value. */
export interface Let {
  readonly name: string;
  readonly value: string;
}

/** One assertion; the message is an XPath that gives its words. */
export interface Assert {
  readonly id: string;
  readonly role: string;
  readonly test: string;
  readonly message: string;
}

/** A schema as far as its tests need it. */
export interface Rules {
  readonly lets: readonly Let[];
  readonly rules: readonly Rule[];
}

/** The rules in a Schematron schema's text. */
export async function readRules(schema: string): Promise<Rules> {
  const document = await parse(schema);
  const patterns = nodes("/sch:schema/sch:pattern", document);
  return {
    lets: letsOf(document, "/sch:schema/sch:let"),
    rules: patterns.flatMap((pattern) =>
      nodes("sch:rule", pattern).map((rule) => ({
        pattern: string("@id", pattern),
        context: string("@context", rule),
        lets: letsOf(rule, "sch:let"),
        asserts: nodes("sch:assert", rule).map((assert) => ({
          id: string("@id", assert),
          role: string("@role", assert),
          test: string("@test", assert),
          message: messageOf(assert),
        })),
      })),
    ),
  };
}

/** The assertions that a document does not meet, each as `id: message`, in the order of the rules. */
export async function firedBy(rules: Rules, text: string): Promise<readonly string[]> {
  const document = await parse(text);
  const checks = rules.rules.flatMap((rule) =>
    rule.asserts.map(
      ({ id, test, message }) =>
        `//(${rule.context}) ! (${bound(rule.lets, `if (${test}) then () else concat('${id}: ', ${message})`)})`,
    ),
  );
  const fired = api.XPath.evaluate(bound(rules.lets, `(${checks.join(",\n")})`), document, options);
  return (Array.isArray(fired) ? fired : [fired]).filter((each) => each !== null).map(String);
}

/** Variables before an expression; patterns have one rule each, so no rule hides another. */
function bound(lets: readonly Let[], expression: string): string {
  if (lets.length === 0) return expression;
  return `let ${lets.map(({ name, value }) => `$${name} := (${value})`).join(", ")} return (${expression})`;
}

/** The words of an assertion as an XPath: its text, and the values that stand between. */
function messageOf(assert: unknown): string {
  const parts = nodes("node()[self::text() or self::sch:value-of]", assert).map((part) => {
    const select = string("@select", part);
    if (select !== "") return `string-join((${select}) ! string(), ' and ')`;
    return `'${string("string(.)", part).replaceAll("'", "''")}'`;
  });
  return `normalize-space(concat(${parts.join(", ")}, ''))`;
}

function letsOf(node: unknown, path: string): readonly Let[] {
  return nodes(path, node).map((each) => ({ name: string("@name", each), value: string("@value", each) }));
}

function nodes(path: string, node: unknown): readonly unknown[] {
  const found = api.XPath.evaluate(path, node, { ...options, resultForm: "array" });
  return Array.isArray(found) ? found : [];
}

function string(path: string, node: unknown): string {
  return String(api.XPath.evaluate(`string(${path})`, node, options));
}

function parse(text: string): Promise<unknown> {
  return api.getResource({ text, type: "xml" });
}

/** What the tests use of SaxonJS. */
interface Saxon {
  readonly getResource: (request: { readonly text: string; readonly type: "xml" }) => Promise<unknown>;
  readonly XPath: { readonly evaluate: (path: string, context: unknown, options: object) => unknown };
}

const api = saxon as unknown as Saxon;
const options = {
  namespaceContext: { tei: "http://www.tei-c.org/ns/1.0", sch: "http://purl.oclc.org/dsdl/schematron" },
};
