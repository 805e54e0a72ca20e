import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { TransformInput } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";

/** What makes one text of a document. */
export type Transform = (
  document: XmlDocument,
  params?: NonNullable<TransformInput["params"]>,
) => Promise<Outcome<string | undefined>>;

/** The stylesheets that come with teiwright, made ready, and what they need. */
export interface Stylesheets {
  readonly page: Transform;
  readonly text: Transform;
  readonly index: Transform;
  readonly names: Transform;
  readonly summary: Transform;
  /** The style sheet of every page. */
  readonly css: string;
  readonly context: Context;
}

/** The stylesheets that come with teiwright, in the language of the edition; none where a part cannot be used. */
export async function stylesheetsOf(context: Context): Promise<Outcome<Stylesheets | undefined>> {
  const { edition } = context.config;
  const path = "xslt/labels.xml";
  const labels = context.engines.xml.parse(new Source(path, textOfAsset(path, context)));
  if (!labels.value) return { value: undefined, diagnostics: labels.diagnostics };
  const documents = new Map([["../labels.xml", labels.value]]);
  const load = async (name: string): Promise<Transform> => {
    const stylesheet = context.engines.xslt.load(textOfAsset(`dist/xslt/${name}.sef.json`, context));
    return async (document, params) => {
      const input = { document, documents, params: { language: edition.language, ...params } };
      const { value, diagnostics } = await stylesheet.transform(input);
      return { value: value?.text, diagnostics };
    };
  };
  return {
    value: {
      page: await load("html/main"),
      text: await load("text/main"),
      index: await load("html/index"),
      names: await load("html/names"),
      summary: await load("summary/main"),
      css: styleOf(context),
      context,
    },
    diagnostics: noDiagnostics,
  };
}

/** The style sheet of every page: the files of a folder, in order of their names. */
function styleOf(context: Context): string {
  const files = context.host.assets("xslt/html/css").filter((path) => path.endsWith(".css"));
  return files.map((path) => textOfAsset(path, context)).join("\n");
}

const noDiagnostics: readonly Diagnostic[] = [];

function textOfAsset(path: string, context: Context): string {
  return new TextDecoder().decode(context.host.asset(path));
}
