import { hasErrors } from "../../core/diagnostic.js";
import { Source } from "../../core/source.js";
import type { Context } from "../../core/stage.js";
import type { Content, DataContent } from "../model.js";
import { XSD_DATATYPES } from "../names.js";
import type { Directive } from "../read/directives.js";
import { type RngElement, rng } from "../relaxng/tree.js";
import { writeGrammar } from "../relaxng/write.js";
import { definitionsIn } from "../resolve/attributes.js";
import { type Say, suggestion } from "../saying.js";

/** Says which datatypes XML Schema does not have, and what of their facets it cannot understand: no schema could be used with them. */
export async function checkDatatypes(
  directives: readonly Directive[],
  { context, say }: { readonly context: Context; readonly say: Say },
): Promise<void> {
  for (const each of directives.flatMap(dataInDirective)) {
    const { name, restriction, facets, place } = each;
    if (name !== undefined && !XSD.has(name)) {
      const message = `\`${name}\` is no datatype of XML Schema${suggestion(name, XSD)}`;
      say("odd/value", place, message, { actual: name });
    } else if (restriction !== undefined || facets.length > 0) {
      const fault = await faultIn(each, context);
      if (fault !== undefined) say("odd/value", place, fault);
    }
  }
}

/** What the reader of schemas says of a datatype with its facets. */
async function faultIn({ name, restriction, facets }: DataContent, context: Context): Promise<string | undefined> {
  const params = name === undefined ? [] : facets.map((facet) => rng("param", { name: facet.name }, [facet.value]));
  const pattern = restriction === undefined ? [] : [rng("param", { name: "pattern" }, [restriction])];
  const data = rng("data", { type: name ?? "string" }, [...params, ...pattern]);
  const { diagnostics } = await context.engines.grammars.read(new Source("datatype.rng", grammarWith(data)));
  return hasErrors(diagnostics) ? diagnostics.find((each) => each.severity === "error")?.message : undefined;
}

function grammarWith(data: RngElement): string {
  const start = rng("start", {}, [rng("element", { name: "value" }, [data])]);
  const grammar = rng("grammar", { datatypeLibrary: XSD_DATATYPES }, [start]);
  return writeGrammar(grammar, { comment: "", extra: "" });
}

function dataInDirective(directive: Directive): readonly DataContent[] {
  if (directive.type !== "declaration" || directive.declaration.mode === "delete") return [];
  const { spec } = directive.declaration;
  const content = spec.kind === "class" ? [] : dataIn(spec.content);
  if (spec.kind !== "element" && spec.kind !== "class") return content;
  return [...content, ...definitionsIn(spec.attributes).flatMap(({ datatype }) => dataIn(datatype?.content ?? []))];
}

function dataIn(content: readonly Content[]): readonly DataContent[] {
  return content.flatMap((each): readonly DataContent[] => {
    switch (each.type) {
      case "dataRef":
        return [each];
      case "sequence":
      case "alternate":
        return dataIn(each.items);
      case "relaxng":
        return dataIn([...each.held.values()]);
      default:
        return [];
    }
  });
}

/** The datatypes of XML Schema, Part 2. */
export const XSD: ReadonlySet<string> = new Set(
  (
    "anyURI base64Binary boolean byte date dateTime decimal double duration ENTITIES ENTITY float gDay gMonth gMonthDay gYear gYearMonth " +
    "hexBinary ID IDREF IDREFS int integer language long Name NCName negativeInteger NMTOKEN NMTOKENS nonNegativeInteger " +
    "nonPositiveInteger normalizedString NOTATION positiveInteger QName short string time token unsignedByte unsignedInt " +
    "unsignedLong unsignedShort"
  ).split(" "),
);
