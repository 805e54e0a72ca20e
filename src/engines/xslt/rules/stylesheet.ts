import type { RuleSet, Variable } from "../../../core/rule-set.js";
import { FN } from "./names.js";

/** The namespace of XSLT. */
export const XSLT = "http://www.w3.org/1999/XSL/Transform";
/** The parameter that a stylesheet of `stylesheetOf` calls with its functions. */
export const CALL = "Q{https://teiwright.invalid/rules}call";

/** A stylesheet that holds the declarations of a schema, and hands the functions with some names to a function it is given. */
export function stylesheetOf(set: RuleSet, prefixes: ReadonlyMap<string, string>, ids: readonly string[]): string {
  const bound = [...prefixes]
    .filter(([prefix]) => prefix !== "xml")
    .map(([prefix, uri]) => ` xmlns:${prefix}="${attributeText(uri)}"`);
  const uris = [...new Set(ids.map((id) => uriOf(id)))];
  const own = uris.map((uri, i) => ` xmlns:tw.n${i}="${attributeText(uri)}"`);
  // SaxonJS takes some names after `Q{…}` for words of its own, such as `function`.
  const named = (id: string): string => `tw.n${uris.indexOf(uriOf(id))}:${id.slice(id.indexOf("}") + 1)}`;
  const functions = ids.map((id) => WITH_NODE[id] ?? named(id)).join(", ");
  return `<tw.xsl:stylesheet version="3.0" xmlns:tw.xsl="${XSLT}" xmlns:tw.own="https://teiwright.invalid/rules"${[...bound, ...own].join("")}>
${set.declarations.map(({ xml }) => xml).join("\n")}
${variablesFor(set)}
<tw.xsl:mode use-accumulators="#all"/>
<tw.xsl:param name="tw.own:call" as="function(*)"/>
<tw.xsl:template match="/" priority="1000000000"><tw.xsl:sequence select="$tw.own:call((${attributeText(functions)}))"/></tw.xsl:template>
</tw.xsl:stylesheet>`;
}

function uriOf(id: string): string {
  return /^Q\{(.*?)\}/.exec(id)?.[1] ?? "";
}

/** Functions that look at the context are given it as their last argument. */
const WITH_NODE: Readonly<Record<string, string>> = Object.fromEntries([
  ...["accumulator-after", "accumulator-before", "unparsed-entity-uri", "unparsed-entity-public-id"].map((name) => [
    `Q{${FN}}${name}#2`,
    `function($n, $c) { $c ! ${name}($n) }`,
  ]),
  [`Q{${FN}}key#3`, "function($n, $v, $c) { key($n, $v, $c) }"],
]);

/** The variables of the schema, where a declaration may use them. */
function variablesFor({ declarations, variables }: RuleSet): string {
  const isUsed = ({ name }: Variable): boolean => declarations.some(({ xml }) => xml.includes(`$${name}`));
  return variables.some(isUsed) ? variables.map(variableElement).join("\n") : "";
}

function variableElement({ name, value, as }: Variable): string {
  const type = as ? ` as="${attributeText(as.text)}"` : "";
  if ("xml" in value) {
    const text = value.xml.replaceAll("'", "''");
    return `<tw.xsl:variable name="${name}"${type} select="${attributeText(`parse-xml-fragment('${text}')${value.asDocument ? "" : "/node()"}`)}"/>`;
  }
  const bound = [...value.namespaces]
    .filter(([prefix]) => prefix !== "xml" && prefix !== "")
    .map(([prefix, uri]) => ` xmlns:${prefix}="${attributeText(uri)}"`);
  return `<tw.xsl:variable name="${name}"${type}${bound.join("")} select="${attributeText(value.text)}"/>`;
}

/** Text as it can stand between double quotes. */
function attributeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
