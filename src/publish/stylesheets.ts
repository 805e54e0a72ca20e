import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { TransformInput } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { compiledOwn, type OwnStylesheet } from "./compiled.js";
import { type Labels, labelsOf } from "./labels.js";

/** What makes one text of a document; `facts` is the XML of what it must know of the edition. */
export type Transform = (
  document: XmlDocument,
  params?: NonNullable<TransformInput["params"]>,
  facts?: string,
) => Promise<Outcome<string | undefined>>;

/** The stylesheets of an edition, made ready. */
export interface Stylesheets {
  readonly page: Transform;
  readonly text: Transform;
  readonly site: Transform;
  readonly summary: Transform;
  readonly labels: Labels;
  readonly context: Context;
  /** Another stylesheet, label or language has another. */
  readonly digest: { readonly [Each in Role]: string };
  /** The stylesheets of the project in their compiled form: plain data for other threads. */
  readonly own: OwnStylesheets;
}

/** What a stylesheet makes. */
export type Role = "page" | "text" | "site" | "summary";

/** The compiled stylesheets of a project, by what they make. */
export type OwnStylesheets = { readonly [Each in Role]?: string };

const SHIPPED: { readonly [Each in Role]: string } = {
  page: "html/main",
  text: "text/main",
  site: "html/site",
  summary: "summary/main",
};
const ROLES: readonly Role[] = ["page", "text", "site", "summary"];

/** The stylesheets of the edition: the project's own where it has some, else those that come with teiwright. */
export async function stylesheetsOf(
  context: Context,
  given?: OwnStylesheets,
): Promise<Outcome<Stylesheets | undefined>> {
  const { value: labels, diagnostics: said } = await labelsOf(context);
  const diagnostics: Diagnostic[] = [...said];
  const own = given === undefined ? await compiledOwn(ownOf(context), context) : { value: given, diagnostics: [] };
  diagnostics.push(...own.diagnostics);
  if (!labels || !own.value) return { value: undefined, diagnostics };
  const compiled = own.value;
  const { language } = context.config.edition;
  const settings = settingsOf(context);
  const shipped = (role: Role): Uint8Array => context.host.asset(`dist/xslt/${SHIPPED[role]}.sef.json`);
  const textFor = (role: Role): string => compiled[role] ?? new TextDecoder().decode(shipped(role));
  const load = (role: Role): Transform => {
    // Nothing is read before it is used: a thread that makes pages only has no need of the rest.
    let stylesheet: ReturnType<Context["engines"]["xslt"]["load"]> | undefined;
    return async (document, params, facts) => {
      stylesheet ??= context.engines.xslt.load(textFor(role));
      const edition = factsOf(facts ?? NO_FACTS, context);
      const documents = new Map([
        ...addressesOf("labels.xml").map((address) => [address, labels.document()] as const),
        ...addressesOf("edition.xml").map((address) => [address, edition] as const),
      ]);
      const { value, diagnostics: found } = await stylesheet.transform({
        document,
        documents,
        params: { language, ...settings[role], ...params },
      });
      return { value: value?.text, diagnostics: found };
    };
  };
  const digest = (role: Role): string =>
    context.host.cache.digest(
      [
        context.host.cache.digest(compiled[role] ?? shipped(role)),
        labels.text,
        language,
        JSON.stringify(settings[role]),
      ].join("\n"),
    );
  return {
    value: {
      page: load("page"),
      text: load("text"),
      site: load("site"),
      summary: load("summary"),
      labels,
      context,
      digest: { page: digest("page"), text: digest("text"), site: digest("site"), summary: digest("summary") },
      own: compiled,
    },
    diagnostics,
  };
}

/** The addresses that a file beside the stylesheets has for those of teiwright, and for those that import them. */
function addressesOf(name: string): readonly string[] {
  return [`teiwright:///xslt/${name}`, `teiwright:///teiwright%3Axslt/${name}`];
}

/** What a page that stands alone knows of an edition. */
const NO_FACTS = '<edition xmlns="urn:teiwright"/>';

function factsOf(facts: string, { engines }: Context): XmlDocument {
  const { value } = engines.xml.parse(new Source("edition.xml", facts));
  if (!value) throw new Error("what is known of the edition makes no document");
  return value;
}

function ownOf({ config: { edition } }: Context): readonly OwnStylesheet<Role>[] {
  const paths = { page: edition.stylesheet, text: edition.textStylesheet, site: edition.siteStylesheet };
  return ROLES.flatMap((role) => {
    const path = role === "summary" ? undefined : paths[role];
    return path === undefined ? [] : [{ role, path }];
  });
}

/** What the configuration says to the stylesheets themselves, by role. */
function settingsOf({ config: { edition } }: Context): Readonly<Partial<Record<Role, Settings>>> {
  const { edition: kind = "reading", width = 72, notes = "end", pageNumbers = true } = edition.text ?? {};
  return {
    page: { images: edition.images === true },
    text: { edition: kind, width, notes, "page-numbers": pageNumbers },
  };
}

type Settings = NonNullable<TransformInput["params"]>;
