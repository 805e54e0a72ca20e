import type { PreparedRules, RuleEngine, RuleFiles, RuleSet } from "../../../core/rule-set.js";
import { analyse, expressionsOf, prefixesOf } from "./analysis.js";
import { faultsIn } from "./compile-faults.js";
import { loadedFiles } from "./files.js";
import { keptFunctions } from "./kept.js";
import { compileLibrary, declaredFunctions } from "./library.js";
import { compileProgram } from "./program.js";
import { run } from "./run.js";

/**
 * Rules by functions of XPath. SaxonJS compiles them many times as fast as a stylesheet, and they give the same answers for
 * document after document, as a stylesheet that it has run once does not.
 */
export const ruleEngine: RuleEngine = { prepare };

async function prepare(set: RuleSet, files: RuleFiles): Promise<PreparedRules> {
  const prefixes = prefixesOf(set);
  const analysis = analyse(set, { prefixes, declared: declaredFunctions(set) });
  if (analysis.faults.length > 0) return { rules: undefined, faults: analysis.faults };
  const { functions } = analysis;
  const isAlone = set.declarations.length === 0 && functions.size === 0;
  const library = isAlone ? undefined : await compileLibrary({ set, prefixes, functions, cache: files.cache });
  if (library && !library.at) return { rules: undefined, faults: library.faults };
  try {
    const kept = await keptFunctions(expressionsOf(set), prefixes, files.cache);
    const program = compileProgram(set, analysis, { prefixes, kept });
    await kept.keep();
    const ready = { program, analysis, files: loadedFiles(files), library: library?.at };
    return { rules: { run: (document) => run(ready, document) }, faults: [] };
  } catch (error) {
    return { rules: undefined, faults: faultsIn(set, analysis, prefixes, error) };
  }
}
