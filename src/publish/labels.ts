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
  document(): XmlDocument;
  /** All that they are made of. */
  readonly text: string;
  /** The word for a key in the language of the edition, else in English. */
  of(key: string): string;
}

/** The labels that come with teiwright, and before them those of the project. What comes with teiwright is read when it is needed. */
export async function labelsOf(context: Context): Promise<Outcome<Labels | undefined>> {
  const { labels: own, language } = context.config.edition;
  const diagnostics: Diagnostic[] = [];
  const sources = SHIPPED.map((path) => new Source(path, textOfAsset(path, context)));
  if (own !== undefined) {
    const read = await readText(own, "a labels document", context);
    diagnostics.push(...read.diagnostics);
    if (read.value === undefined) return { value: undefined, diagnostics };
    sources.unshift(read.value);
    const parsed = context.engines.xml.parse(read.value);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.value || parsed.diagnostics.length > 0) return { value: undefined, diagnostics };
  }
  const text = sources.map((each) => each.text).join("\n");
  return { value: { ...wordsOf(sources, language, context), text }, diagnostics };
}

function wordsOf(sources: readonly Source[], language: string, { engines }: Context): Omit<Labels, "text"> {
  const primary = language.split("-")[0];
  let read: { readonly lists: readonly Label[]; readonly words: ReadonlyMap<string, string> } | undefined;
  const all = (): NonNullable<typeof read> => {
    read ??= inOrder(sources.flatMap((each) => labelsIn(parsed(each, engines))));
    return read;
  };
  let document: XmlDocument | undefined;
  return {
    document: () => {
      document ??= parsed(new Source("labels.xml", textWith(all().lists)), engines);
      return document;
    },
    of: (key) => all().words.get(`${primary}.${key}`) ?? all().words.get(`en.${key}`) ?? "",
  };
}

/** Labels, and their words by what they are found by; the first of several holds. */
function inOrder(lists: readonly Label[]): {
  readonly lists: readonly Label[];
  readonly words: ReadonlyMap<string, string>;
} {
  return { lists, words: new Map(lists.map((each) => [`${each.language}.${each.key}`, each.text] as const).reverse()) };
}

function parsed(source: Source, { xml }: Context["engines"]): XmlDocument {
  const { value } = xml.parse(source);
  if (!value) throw new Error(`the labels in ${source.path} make no document`);
  return value;
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
