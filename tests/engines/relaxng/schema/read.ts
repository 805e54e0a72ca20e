import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../../../src/core/outcome.js";
import { Source } from "../../../../src/core/source.js";
import type { Grammar } from "../../../../src/engines/relaxng/grammar.js";
import { readGrammar } from "../../../../src/engines/relaxng/schema/index.js";
import { xmlEngine } from "../../../xml-engine.js";

/** The folder of the suites that lie outside the repository. */
export const SHARED = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../../../shared");

/** Whether a suite is there. */
export function hasShared(path: string): boolean {
  return existsSync(join(SHARED, path));
}

/** A schema read from texts by path, the first of which is its own. */
export function readTexts(texts: Readonly<Record<string, string>>): Promise<Outcome<Grammar | undefined>> {
  const load = async (path: string) => {
    const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
    return text === undefined ? undefined : new Source(path, text);
  };
  const [path = "", text = ""] = Object.entries(texts)[0] ?? [];
  return readGrammar(new Source(path, text), { xml: xmlEngine, load });
}

/** A schema read from a file, with the files that it takes in. */
export function readFile(path: string): Promise<Outcome<Grammar | undefined>> {
  const load = async (each: string) => (existsSync(each) ? new Source(each, readFileSync(each, "utf8")) : undefined);
  return readGrammar(new Source(path, readFileSync(path, "utf8")), { xml: xmlEngine, load });
}
