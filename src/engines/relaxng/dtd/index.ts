import type { Code } from "../../../core/codes.js";
import type { Declarations } from "../../../core/declarations.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../../core/diagnostic.js";
import type { XmlDocument } from "../../../core/document.js";
import type { DtdLanguage, FileAccess, Validator, XmlEngine } from "../../../core/engines.js";
import type { Source } from "../../../core/source.js";
import type { TableReader } from "../../../core/table.js";
import { datatypesOf } from "../datatype-feed.js";
import { type Feed, feedOf } from "../feed.js";
import type { Grammar } from "../grammar.js";
import { handOver } from "../hand-over.js";
import { checkIds } from "../ids.js";
import { instantiate, type Module, namesOf } from "../machine.js";
import { placesOf } from "../places.js";
import { readSlips } from "../read-slips.js";
import { spellerOf } from "../speller.js";
import { checkRest } from "./checks.js";
import { grammarOf } from "./grammar.js";
import { writtenName, writtenPlaces } from "./written.js";

/** What the engine needs of the world. */
export interface DtdAccess extends Pick<FileAccess, "read"> {
  readonly xml: XmlEngine & TableReader;
  /** The bytes of the WebAssembly module. */
  readonly wasm: () => Uint8Array;
}

/** Validity by a DTD (XML 1.0 3 and 4), as a grammar, so that its messages are those of RELAX NG. */
export function dtd(access: DtdAccess): DtdLanguage {
  const loaded = new Map<string, Promise<Loaded>>();
  const load = (declarations: Declarations): Promise<Loaded> => {
    const key = `${declarations.root}\n${declarations.text}`;
    const known = loaded.get(key) ?? ready(declarations, access);
    loaded.set(key, known);
    return known;
  };
  return {
    compile: async (schema) => {
      const { value, diagnostics } = await access.xml.declarationsIn(schema, access);
      if (!value) return { value: undefined, diagnostics: unusable(diagnostics, schema) };
      const validator = validatorOf(value, await load(value), access);
      return { value: hasErrors(value.faults) ? undefined : validator, diagnostics: value.faults };
    },
    own: async (document) => {
      const [source = document.source] = document.source.files;
      const { value, diagnostics } = await access.xml.declarationsOf(source, access);
      if (value) return { value: validatorOf(value, await load(value), access, value.faults), diagnostics: [] };
      return diagnostics.length > 0 ? { value: undefined, diagnostics: unusable(diagnostics, source) } : undefined;
    },
  };
}

function unusable(diagnostics: readonly Diagnostic[], { path }: Source): readonly Diagnostic[] {
  const found = diagnostics.map(({ path: at, message, severity: _, code: __, ...place }) =>
    diagnostic("dtd/schema-unusable", at, message, place),
  );
  return found.length > 0 ? found : [diagnostic("dtd/schema-unusable", path, "the DTD cannot be used")];
}

interface Loaded {
  readonly module: Module;
  readonly feed: Feed;
  readonly grammar: Grammar;
}

async function ready(declarations: Declarations, { wasm }: DtdAccess): Promise<Loaded> {
  const module = await instantiate(wasm());
  const names = namesOf(module);
  const { packed, grammar } = grammarOf(declarations);
  handOver(packed, module, names, datatypesOf(module, names));
  return { module, feed: feedOf(module, names, spellerOf(grammar), writtenName), grammar };
}

function validatorOf(
  declarations: Declarations,
  { module, feed, grammar }: Loaded,
  { xml }: DtdAccess,
  faults: readonly Diagnostic[] = [],
): Validator {
  return {
    validate: async (document: XmlDocument) => {
      const table = xml.tableOf(document) ?? xml.parseTable(document.source);
      const count = feed.run(table);
      const places = writtenPlaces(placesOf(table, document));
      const { path } = document.source;
      const slips = [
        ...readSlips(module, count, { telling: { path, grammar, strange: new Set() }, places }),
        ...checkIds(module, places, path).map((each): Diagnostic => ({ ...each, code: "dtd/value-not-allowed" })),
      ];
      return [...faults, ...slips.map(asOfDtd), ...checkRest(document, declarations)];
    },
  };
}

function asOfDtd(found: Diagnostic): Diagnostic {
  return { ...found, code: CODES[found.code] ?? found.code };
}

const CODES: { readonly [Each in Code]?: Code } = {
  "relaxng/attribute-missing": "dtd/attribute-missing",
  "relaxng/attribute-not-allowed": "dtd/attribute-not-allowed",
  "relaxng/element-incomplete": "dtd/element-incomplete",
  "relaxng/element-not-allowed": "dtd/element-not-allowed",
  "relaxng/element-unknown": "dtd/element-unknown",
  "relaxng/invalid": "dtd/invalid",
  "relaxng/text-not-allowed": "dtd/text-not-allowed",
  "relaxng/value-not-allowed": "dtd/value-not-allowed",
};
