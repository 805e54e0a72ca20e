import type { SchematronLanguage } from "../../../src/core/engines.js";
import { Source } from "../../../src/core/source.js";
import { schematron } from "../../../src/engines/schematron/index.js";
import { ruleEngine } from "../../../src/engines/xslt/index.js";
import { xmlEngine } from "../../xml-engine.js";

/** The engine with files that are texts by their paths. */
export function engineWith(files: Readonly<Record<string, string>> = {}): SchematronLanguage {
  const load = async (path: string): Promise<Source | undefined> => {
    const text = files[path];
    return text === undefined ? undefined : new Source(path, text);
  };
  return schematron({ xml: xmlEngine, rules: ruleEngine, load });
}
