import { isRemote } from "../../core/address.js";
import { wordsOf } from "../../core/addresses.js";
import { attributeOf, type XmlDocument, type XmlElement } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import type { Context } from "../../core/stage.js";
import type { Place, Specification } from "../model.js";
import { elementsIn, isTei } from "../names.js";
import { type Catalogue, catalogueIn, catalogueOf } from "../read/catalogue.js";
import type { Documents, Opened } from "../read/documents.js";
import { SPEC_NAMES } from "../read/spec.js";
import type { Say } from "../saying.js";

/** Finds what a schema customises: the TEI, or another ODD. */
export interface Sources {
  /** The source that an address means; without an address, the TEI. Undefined where there is none, which is said. */
  find(address: string | undefined, place: Place): Promise<Catalogue | undefined>;
}

/** What finding sources needs. */
export interface SourceAccess {
  readonly context: Context;
  readonly documents: Documents;
  readonly say: Say;
  /** The text of the TEI, where the user has named it. */
  readonly given: Source | undefined;
  /** The specification of an ODD that customises another one. */
  readonly compile: (document: XmlDocument) => Promise<Specification | undefined>;
}

/** Sources, each read once. */
export function sourcesOf(access: SourceAccess): Sources {
  const { documents, say, given } = access;
  const catalogues = new Map<XmlDocument, Promise<Catalogue | undefined>>();
  const catalogueFor = (document: XmlDocument): Promise<Catalogue | undefined> => {
    const known = catalogues.get(document) ?? catalogue(document, access);
    catalogues.set(document, known);
    return known;
  };
  let tei: Promise<Opened> | undefined;
  return {
    find: async (address, place) => {
      if (address !== undefined && !isTeiAddress(address)) {
        const opened = await documents.open(address, place);
        const isChained = opened.kind === "read" && schemaSpecIn(opened.document.root) !== undefined;
        if (opened.kind === "read" && (isChained || !given)) return catalogueFor(opened.document);
        if (opened.kind !== "read" && !(given && isNamedAsTei(address)))
          return refused(address, opened, { place, say });
      }
      tei ??= given ? documents.parse(given) : openTei(address, place, access);
      const opened = await tei;
      if (opened.kind === "read") return catalogueFor(opened.document);
      return refused(address ?? given?.path, opened, { place, say });
    },
  };
}

function refused(
  address: string | undefined,
  opened: Exclude<Opened, { readonly kind: "read" }>,
  { place, say }: { readonly place: Place; readonly say: Say },
): undefined {
  const reason = opened.kind === "refused" ? opened.reason : `is not well-formed: ${opened.diagnostics[0]?.message}`;
  const what = address === undefined ? "the TEI, which this customises," : `the source \`${address}\``;
  say("odd/source", place, `${what} ${reason}`, address === undefined ? {} : { actual: address });
  return undefined;
}

/** Addresses that mean a release of the TEI: `tei:4.9.0`, or what the TEI publishes. */
function isTeiAddress(address: string): boolean {
  return /^tei:/i.test(address) || (isRemote(address) && /tei-c\.org\/|\/p5subset\.xml$/i.test(address));
}

/** A path on another machine may still say that the TEI is meant. */
function isNamedAsTei(address: string): boolean {
  return /p5subset[^/]*\.xml$/i.test(address);
}

const RELEASES = "https://www.tei-c.org/Vault/P5/";

async function openTei(
  address: string | undefined,
  place: Place,
  { context, documents }: SourceAccess,
): Promise<Opened> {
  const release = address !== undefined && /^tei:/i.test(address) ? address.slice("tei:".length) : undefined;
  const url = release === undefined ? address : `${RELEASES}${release}/xml/tei/odd/p5subset.xml`;
  const isCurrent = url === undefined || /\/(?:current|release)\//.test(url);
  const published = url === undefined ? undefined : await documents.open(url, place);
  if (published && (published.kind !== "refused" || !isCurrent)) return published;
  const pinned = await pinnedTei(context);
  if (typeof pinned !== "string") return pinned;
  const file = await context.addresses.read(pinned);
  return file.kind === "read" ? documents.parse(file.source) : { kind: "refused", reason: wordsOf(file) };
}

const USUAL = "p5subset";
const COMMAND = `teiwright schema add ${RELEASES}current/xml/tei/odd/${USUAL}.xml`;

/** The path of the TEI as it is pinned, or why there is none. */
async function pinnedTei({ addresses }: Context): Promise<string | Opened> {
  const names = await addresses.names("odd");
  const name = names.includes(USUAL) ? USUAL : names.length === 1 ? names[0] : undefined;
  const located = name === undefined ? undefined : await addresses.named(name, "odd");
  if (located?.kind === "found") return located.path;
  if (located) return { kind: "refused", reason: wordsOf(located) };
  const reason =
    names.length > 1
      ? `is not settled: ${names.map((each) => `\`${each}\``).join(", ")} are pinned, and none is called \`${USUAL}\`; name a file with \`--source\``
      : `is not in this project; run \`${COMMAND}\` to fetch and pin it once, or name a file with \`--source\``;
  return { kind: "refused", reason };
}

async function catalogue(document: XmlDocument, { compile }: SourceAccess): Promise<Catalogue | undefined> {
  const schema = schemaSpecIn(document.root);
  if (schema && isCustomisation(schema)) {
    const specification = await compile(document);
    return specification && catalogueIn(specification);
  }
  // What is wrong in a source is not for those to hear who customise it.
  return catalogueOf(document, () => undefined);
}

/** The first `schemaSpec` below an element. */
export function schemaSpecIn(root: XmlElement): XmlElement | undefined {
  return schemaSpecsIn(root)[0];
}

/** Every `schemaSpec` at or below an element. */
export function schemaSpecsIn(root: XmlElement): readonly XmlElement[] {
  if (isTei(root, "schemaSpec")) return [root];
  if (SPEC_NAMES.has(root.local)) return [];
  return elementsIn(root).flatMap(schemaSpecsIn);
}

/** Whether a schema takes from a source, so that it is to be compiled before it can be one. */
function isCustomisation(schema: XmlElement): boolean {
  return elementsIn(schema).some(
    (child) =>
      /^(?:specGrpRef|elementRef|classRef|macroRef|dataRef)$/.test(child.local) ||
      (child.local === "moduleRef" && attributeOf(child, "key") !== undefined) ||
      (SPEC_NAMES.has(child.local) && /^(?:change|delete|replace)$/.test(attributeOf(child, "mode") ?? "")),
  );
}
