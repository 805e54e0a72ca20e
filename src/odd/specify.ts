import { attributeOf, type XmlDocument, type XmlElement } from "../core/document.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { Made } from "./check/index.js";
import type { Place } from "./model.js";
import type { Catalogue } from "./read/catalogue.js";
import { type Directive, readDirectives } from "./read/directives.js";
import type { Documents } from "./read/documents.js";
import { readGrammar } from "./read/grammars.js";
import { type Sources, schemaSpecsIn, sourcesOf } from "./resolve/sources.js";
import { specificationOf } from "./resolve/specification.js";
import { listed, type Say } from "./saying.js";

/** What specifying needs of the world. */
export interface Specifying {
  readonly context: Context;
  readonly documents: Documents;
  readonly say: Say;
  /** The text of the TEI, where the user has named it. */
  readonly source: Source | undefined;
  /** The name of the schema that is wanted, where an ODD has several. */
  readonly ident: string | undefined;
  /** Takes notice of a document that belongs to the ODD. */
  readonly joins: (document: XmlDocument) => void;
  /** Where the ODD that was given names its source; undefined while that is the one that is specified. */
  readonly shown?: Place;
}

/** The specification in an ODD; undefined where it has none that can be made out, which is said. */
export async function specify(
  document: XmlDocument,
  specifying: Specifying,
  open: ReadonlySet<XmlDocument> = new Set(),
): Promise<Made | undefined> {
  const { context, documents, say, source, joins, shown } = specifying;
  joins(document);
  const schema = chosenSchema(document, specifying);
  if (!schema) return undefined;
  const inner = new Set([...open, document]);
  const sources = sourcesOf({
    context,
    documents,
    say,
    given: source,
    compile: async (other) => {
      // Whichever of them leads back, it is told in the ODD that was given.
      const place = shown ?? { source: document.source, range: schema.startTag };
      if (!inner.has(other)) {
        const made = await specify(
          other,
          { ...specifying, ident: undefined, joins: () => undefined, shown: place },
          inner,
        );
        return made?.specification;
      }
      say("odd/source", place, `\`${other.source.path}\` customises itself; the TEI or another ODD must be its source`);
      return undefined;
    },
  });
  const directives = await readDirectives(schema, { document, documents, say, joins });
  const catalogues = await cataloguesOf(schema, directives, { document, sources });
  // Of a source that cannot be read it has been said; without it nothing can be made out.
  if ([...catalogues.values()].includes(undefined)) return undefined;
  const grammars = [];
  for (const each of directives) {
    const grammar = each.type === "grammar" ? await readGrammar(each, documents, say) : undefined;
    if (grammar) grammars.push(grammar);
  }
  const catalogueOf = (directive: Directive | undefined): Catalogue | undefined => catalogues.get(directive);
  const specification = specificationOf({ document, schema, directives, catalogueOf, grammars }, say);
  return { specification, directives, catalogue: catalogues.get(undefined) };
}

function chosenSchema(document: XmlDocument, { say, ident }: Specifying): XmlElement | undefined {
  const schemas = schemaSpecsIn(document.root);
  const place = { source: document.source, range: document.root.startTag };
  const idents = schemas.map((each) => attributeOf(each, "ident")?.trim() ?? "");
  const chosen = ident === undefined ? schemas[0] : schemas[idents.indexOf(ident)];
  if (chosen) return chosen;
  const what =
    schemas.length === 0
      ? "there is no `schemaSpec` here; an ODD must have one, which says what the schema is made of"
      : `there is no \`schemaSpec\` called \`${ident}\` here; there is ${listed(idents)}`;
  say("odd/no-schema", place, what);
  return undefined;
}

/** The source of each directive that takes something in, and under no directive that of the schema. */
async function cataloguesOf(
  schema: XmlElement,
  directives: readonly Directive[],
  { document, sources }: { readonly document: XmlDocument; readonly sources: Sources },
): Promise<ReadonlyMap<Directive | undefined, Catalogue | undefined>> {
  const found = new Map<Directive | undefined, Catalogue | undefined>();
  const address = attributeOf(schema, "source")?.trim() || undefined;
  const whole = { source: document.source, range: schema.startTag };
  for (const each of directives) {
    if (each.type !== "module" && each.type !== "ref") continue;
    found.set(each, await sources.find(each.source || address, each.source ? each.place : whole));
  }
  const needsSource = directives.some((each) => each.type === "declaration" && each.declaration.mode !== "add");
  if (found.size > 0 || needsSource || address !== undefined) found.set(undefined, await sources.find(address, whole));
  return found;
}
