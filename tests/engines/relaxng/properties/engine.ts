import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../../../src/core/diagnostic.js";
import type { Validator } from "../../../../src/core/engines.js";
import { Source } from "../../../../src/core/source.js";
import { datatypesOf } from "../../../../src/engines/relaxng/datatype-feed.js";
import { relaxNg } from "../../../../src/engines/relaxng/index.js";
import { instantiate, namesOf } from "../../../../src/engines/relaxng/machine.js";
import type { DatatypeChecks } from "../../../../src/engines/relaxng/schema/index.js";
import { xmlEngine } from "../../../xml-engine.js";

const wasm = readFileSync(join(import.meta.dirname, "../../../../dist/wasm/relaxng.wasm"));

/** A validator for a schema of some files, the first of which is its own; undefined if it is refused. */
export async function validatorFor(files: Readonly<Record<string, string>>): Promise<Validator | undefined> {
  const [path = "", text = ""] = Object.entries(files)[0] ?? [];
  const load = async (each: string): Promise<Source | undefined> =>
    Object.hasOwn(files, each) ? new Source(each, files[each] ?? "") : undefined;
  return (await relaxNg({ xml: xmlEngine, wasm: () => wasm, load }).compile(new Source(path, text))).value;
}

/** What is said of a document. */
export async function saidOf(validator: Validator, text: string): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = xmlEngine.parse(new Source("document.xml", text));
  return value ? [...diagnostics, ...(await validator.validate(value))] : diagnostics;
}

let checks: Promise<DatatypeChecks> | undefined;

/** What the engine finds wrong with datatypes, as its reader of schemas asks it. */
export function datatypeChecks(): Promise<DatatypeChecks> {
  checks ??= instantiate(wasm).then((module) => datatypesOf(module, namesOf(module)));
  return checks;
}
