import type { XmlDocument } from "../core/document.js";
import type { TransformResult } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import type { Context } from "../core/stage.js";
import { compiledStylesheet } from "./compiled.js";
import { styleOf } from "./style.js";
import { stylesheetsOf, type Transform } from "./stylesheets.js";

/** One document through one stylesheet: `html` and `text` are those of the edition, else the path of a stylesheet. */
export async function transformDocument(
  document: XmlDocument,
  to: string,
  context: Context,
): Promise<Outcome<TransformResult | undefined>> {
  if (to !== "html" && to !== "text") return throughOwn(document, to, context);
  const { value: stylesheets, diagnostics } = await stylesheetsOf(context);
  if (!stylesheets) return { value: undefined, diagnostics };
  // A page that stands alone carries its style in itself.
  if (to === "html") {
    const style = await styleOf(context);
    const made = await stylesheets.page(document, { style: style.value });
    // The serializer names the namespace that the element is kept out of, so that it leaves the style as it is.
    const page = withText({ ...made, value: made.value?.replace('<style xmlns="">', "<style>") });
    return { value: page.value, diagnostics: [...diagnostics, ...style.diagnostics, ...page.diagnostics] };
  }
  return withText(await stylesheets.text(document));
}

function withText({ value, diagnostics }: Awaited<ReturnType<Transform>>): Outcome<TransformResult | undefined> {
  return { value: value === undefined ? undefined : { text: value, others: new Map() }, diagnostics };
}

async function throughOwn(
  document: XmlDocument,
  path: string,
  context: Context,
): Promise<Outcome<TransformResult | undefined>> {
  const compiled = await compiledStylesheet(path, context);
  if (compiled.value === undefined) return { value: undefined, diagnostics: compiled.diagnostics };
  const result = await context.engines.xslt.load(compiled.value).transform({ document });
  return { value: result.value, diagnostics: [...compiled.diagnostics, ...result.diagnostics] };
}
