import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { type Config, DEFAULT_CONFIG } from "../../src/core/config.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import type { SchemaLanguage } from "../../src/core/engines.js";
import type { Host } from "../../src/core/host.js";
import { Source } from "../../src/core/source.js";
import type { Context } from "../../src/core/stage.js";
import { type EncodedDocument, type EncodeInput, encode, type PackedFile } from "../../src/encode/index.js";
import { relaxNg } from "../../src/engines/relaxng/index.js";
import { nodeHost } from "../../src/host/index.js";
import { xmlEngine } from "../xml-engine.js";

/** Engines that the encoder has no use for. */
const lifeless = {
  grammars: refusing("grammars"),
  xsd: refusing("xsd"),
  dtd: refusing("dtd"),
  schematron: refusing("schematron"),
  xslt: refusing("xslt"),
};

/** Something that the encoder must not touch. */
function refusing(what: string): never {
  return new Proxy({}, { get: () => fail(what) }) as never;
}

function fail(what: string): never {
  throw new Error(`the encoder has no use for ${what}`);
}

/** A host of which only the assets may be asked. */
function withoutFiles(host: Host): Host {
  return new Proxy(host, { get: (_, name) => (name === "asset" ? host.asset : fail(`host.${String(name)}`)) });
}

/** One engine for all tests of a file, so that the schema is read once. */
const relaxNgEngine = once(
  relaxNg({
    xml: xmlEngine,
    wasm: () => readFileSync(join(import.meta.dirname, "../../dist/wasm/relaxng.wasm")),
    load: async () => undefined,
  }),
);

/** A language that keeps what it has compiled. */
function once(language: SchemaLanguage): SchemaLanguage {
  const kept = new Map<string, ReturnType<SchemaLanguage["compile"]>>();
  return {
    compile: (schema) => {
      const known = kept.get(schema.text) ?? language.compile(schema);
      kept.set(schema.text, known);
      return known;
    },
  };
}

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "../..");

/** The authority files of a folder, sorted. */
export function authorityIn(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => new Source(`authority/${name}`, readFileSync(join(folder, name), "utf8")));
}

/** Encodes transcriptions as the product does, without its host. */
export async function encoded(
  transcriptions: readonly (Source | PackedFile)[],
  authority: readonly Source[],
  more: Partial<EncodeInput> & { readonly config?: Partial<Config> } = {},
): Promise<{ documents: readonly EncodedDocument[]; diagnostics: readonly Diagnostic[] }> {
  const { config, ...input } = more;
  const context: Context = {
    host: withoutFiles(nodeHost(ROOT)),
    engines: { ...lifeless, xml: xmlEngine, relaxng: relaxNgEngine },
    config: { ...DEFAULT_CONFIG, ...config },
    addresses: refusing("addresses"),
  };
  const { value, diagnostics } = await encode(
    { transcriptions, authority, schemaHref: "../../schemas/archival.rng", ...input },
    context,
  );
  return { documents: value, diagnostics };
}

/** The complaints that a validator has of the documents, all in one go. */
export async function complaints(
  documents: readonly { readonly path: string; readonly tei: string }[],
  schema: string,
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map(({ path, tei }) => ({ fileName: path, contents: tei })),
    schema: [{ fileName: "schema.rng", contents: schema }],
    extension: "relaxng",
    maxMemoryPages: 16384,
  });
  return errors.map((error) => error.rawMessage);
}

/** The body of a TEI document as text. */
export function bodyOf(tei: string): string {
  return /<body>[\s\S]*<\/body>/.exec(tei)?.[0] ?? "";
}

/** A TEI document without the fingerprint of its text. */
export function unsealed(tei: string): string {
  return tei.replace(/(<change who="#encoder" n=")[0-9a-f]{16}/, "$1");
}

/** The text of a TEI body without any white space that XML knows: what must equal the transcription's. */
export function squeezedText(xml: string): string {
  const text = xml
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&")
    .replace(/&gt;/g, ">");
  return squeeze(text);
}

/** A text without any white space that XML knows. */
export function squeeze(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, "");
}
