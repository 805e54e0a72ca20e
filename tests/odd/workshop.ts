import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import { decode } from "../../src/core/decode.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import type { Validator } from "../../src/core/engines.js";
import { Source } from "../../src/core/source.js";
import { datatypesOf } from "../../src/engines/relaxng/datatype-feed.js";
import type { Grammar } from "../../src/engines/relaxng/grammar.js";
import { relaxNg } from "../../src/engines/relaxng/index.js";
import { instantiate, namesOf } from "../../src/engines/relaxng/machine.js";
import { readGrammar } from "../../src/engines/relaxng/schema/index.js";
import { nodeHost } from "../../src/host/index.js";
import { compileOdd } from "../../src/odd/index.js";
import { createContext } from "../../src/pipeline.js";
import { xmlEngine } from "../xml-engine.js";

const root = join(import.meta.dirname, "../..");
/** The folder of the suites. */
export const suites = join(process.env.TEIWRIGHT_SHARED ?? join(root, "../shared"), "suites");
/** Whether the suites are there. */
export const present = existsSync(join(suites, "odd"));
/** Whether all of the suites is wanted, and not a part of each. */
export const full = process.env.TEIWRIGHT_FULL === "1";
if (!present) console.log("the suites of ODDs are absent: set TEIWRIGHT_SHARED to the folder that holds them");

export const TEI = join(suites, "odd/p5subset.xml");

/** A text by its path. */
export function textAt(path: string): Source {
  const { value } = decode(path, readFileSync(path));
  if (!value) throw new Error(`${path} is no text`);
  return value;
}

/** An ODD compiled, with the TEI as its source where it is there. */
export function compileAt(odd: Source, source: Source | undefined): ReturnType<typeof compileOdd> {
  return compileOdd({ odd, source }, createContext(nodeHost(suites), DEFAULT_CONFIG));
}

const wasm = (): Uint8Array => readFileSync(join(root, "dist/wasm/relaxng.wasm"));
const load = async (path: string): Promise<Source | undefined> => (existsSync(path) ? textAt(path) : undefined);
const language = relaxNg({ xml: xmlEngine, wasm, load });

/** Whether a document follows a schema, as a function. */
export async function judge(schema: Source): Promise<(document: string) => Promise<boolean>> {
  const validator = await validatorOf(schema);
  return async (document) => (await errorsIn(validator, new Source("document.xml", document))).length === 0;
}

/** A schema made ready; that it cannot be is thrown. */
export async function validatorOf(schema: Source): Promise<Validator> {
  const { value, diagnostics } = await language.compile(schema);
  if (!value) throw new Error(`${schema.path}: ${diagnostics[0]?.message}`);
  return value;
}

/** The errors of a document, those of its form included. */
export async function errorsIn(validator: Validator, source: Source): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = xmlEngine.parse(source);
  return value ? [...diagnostics, ...(await validator.validate(value))] : diagnostics;
}

/** A schema in its simple form; undefined where it breaks the rules of RELAX NG. */
export async function grammarOf(schema: Source): Promise<Grammar | undefined> {
  const module = await instantiate(wasm());
  const { value } = await readGrammar(schema, { xml: xmlEngine, load, ...datatypesOf(module, namesOf(module)) });
  return value;
}
