import { createHash } from "node:crypto";
import type { SchematronLanguage } from "../../../src/core/engines.js";
import type { Cache } from "../../../src/core/host.js";
import { Source } from "../../../src/core/source.js";
import { schematron } from "../../../src/engines/schematron/index.js";
import { ruleEngine } from "../../../src/engines/xslt/index.js";
import { xmlEngine } from "../../xml-engine.js";

/** A cache that lasts as long as a test. */
export function cacheInMemory(): Cache {
  const kept = new Map<string, string>();
  return {
    digest: (content) => createHash("sha256").update(content).digest("hex"),
    recall: async (key) => kept.get(key),
    keep: async (key, text) => {
      kept.set(key, [...text].join(""));
    },
  };
}

/** The engine with files that are texts by their paths, and with a cache where one is given. */
export function engineWith(files: Readonly<Record<string, string>> = {}, cache?: Cache): SchematronLanguage {
  const load = async (path: string): Promise<Source | undefined> => {
    const text = files[path];
    return text === undefined ? undefined : new Source(path, text);
  };
  return schematron({ xml: xmlEngine, rules: ruleEngine, load, ...(cache && { cache }) });
}
