import type { Diagnostic } from "../core/diagnostic.js";
import { attributeOf, childrenNamed, textOf, type XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { readText, textOfAsset } from "./read.js";
import { element, escaped } from "./xml.js";

/** The words that an edition says to its readers. */
export interface Labels {
  /** The document that stylesheets read them from. */
  readonly document: XmlDocument;
  readonly text: string;
  /** The word for a key in the language of the edition, else in English. */
  of(key: string): string;
}

/** The labels that come with teiwright, and before them those of the project. */
export async function labelsOf(context: Context): Promise<Outcome<Labels | undefined>> {
  const { labels: own, language } = context.config.edition;
  const diagnostics: Diagnostic[] = [];
  const lists: Label[] = [];
  const sources: Source[] = SHIPPED.map((path) => new Source(path, textOfAsset(path, context)));
  if (own !== undefined) {
    const read = await readText(own, "a labels document", context);
    diagnostics.push(...read.diagnostics);
    if (read.value === undefined) return { value: undefined, diagnostics };
    sources.unshift(read.value);
  }
  for (const source of sources) {
    const parsed = context.engines.xml.parse(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.value || parsed.diagnostics.length > 0) return { value: undefined, diagnostics };
    lists.push(...labelsIn(parsed.value));
  }
  const text = textWith(lists);
  const document = context.engines.xml.parse(new Source("labels.xml", text)).value;
  if (!document) throw new Error("the labels make no document together");
  const primary = language.split("-")[0];
  const find = (code: string | undefined, key: string): string | undefined =>
    lists.find((each) => each.key === key && each.language === code)?.text;
  return { value: { document, text, of: (key) => find(primary, key) ?? find("en", key) ?? "" }, diagnostics };
}

const SHIPPED = ["xslt/labels.xml", "xslt/labels-site.xml"];

interface Label {
  readonly language: string;
  readonly key: string;
  readonly text: string;
}

function labelsIn({ root }: XmlDocument): readonly Label[] {
  return childrenNamed(root, "language").flatMap((each) =>
    childrenNamed(each, "label").map((label) => ({
      language: attributeOf(each, "code") ?? "",
      key: attributeOf(label, "key") ?? "",
      text: textOf(label),
    })),
  );
}

/** Each label has an id, by which stylesheets find it: the index of ids is made once for all documents. */
function textWith(labels: readonly Label[]): string {
  const lines = labels.map(({ language, key, text }) =>
    element("language", { code: language }, element("label", { "xml:id": `${language}.${key}`, key }, escaped(text))),
  );
  return element("labels", { xmlns: "urn:teiwright" }, lines.join("\n"));
}
