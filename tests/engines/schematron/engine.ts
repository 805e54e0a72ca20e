import type { SchematronLanguage } from "../../../src/core/engines.js";
import type { Cache } from "../../../src/core/host.js";
import { Source } from "../../../src/core/source.js";
import { schematron } from "../../../src/engines/schematron/index.js";
import { ruleEngine } from "../../../src/engines/xslt/index.js";
import { xmlEngine } from "../../xml-engine.js";

/** The engine with files that are texts by their paths, and with a cache where one is given. */
export function engineWith(files: Readonly<Record<string, string>> = {}, cache?: Cache): SchematronLanguage {
  const load = async (path: string): Promise<Source | undefined> => {
    const text = files[path];
    return text === undefined ? undefined : new Source(path, text);
  };
  return schematron({ xml: xmlEngine, rules: ruleEngine, load, ...(cache && { cache }) });
}
