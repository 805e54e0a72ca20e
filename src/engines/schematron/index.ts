import { type Diagnostic, diagnostic, hasErrors, inDocumentOrder } from "../../core/diagnostic.js";
import type { SchematronLanguage, Validator, XmlEngine } from "../../core/engines.js";
import type { Cache } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import type { RuleEngine, RuleFault } from "../../core/rule-set.js";
import type { Source } from "../../core/source.js";
import { findSchema } from "./find.js";
import { diagnosticOf } from "./findings.js";
import { takeIn } from "./include.js";
import { modelOf } from "./model.js";
import { modulesOf } from "./modules.js";
import type { Reading } from "./reading.js";
import { checkShape } from "./shape.js";

/** What the engine needs of the world. */
export interface SchematronAccess {
  readonly xml: XmlEngine;
  /** What evaluates the rules. */
  readonly rules: RuleEngine;
  /** A file that a schema takes in or reads, by its path and that of the schema; undefined where there is none. */
  readonly load: (path: string, schema: string) => Promise<Source | undefined>;
  /** Where what was compiled is kept. */
  readonly cache?: Cache;
}

/** Schematron, ISO/IEC 19757-3:2020, with XPath 3.1 as its query language. */
export function schematron(access: SchematronAccess): SchematronLanguage {
  return { compile: (schema, phase) => compile(schema, phase ?? "#DEFAULT", access) };
}

async function compile(
  source: Source,
  phase: string,
  { xml, rules, load: loadFor, cache }: SchematronAccess,
): Promise<Outcome<Validator | undefined>> {
  const load = (path: string): Promise<Source | undefined> => loadFor(path, source.path);
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = { xml, load, diagnostics };
  const unusable = (): Outcome<undefined> => ({ value: undefined, diagnostics });
  const found = findSchema(source, reading);
  if (!found) return unusable();
  const schema = await takeIn(found, reading);
  checkShape(schema, reading);
  if (hasErrors(diagnostics)) return unusable();
  const { set, checks } = modelOf(schema, { phase, reading, modules: await modulesOf(schema, reading) });
  if (hasErrors(diagnostics)) return unusable();
  const files = {
    load,
    parse: (each: Source) => {
      const parsed = xml.parse(each);
      return hasErrors(parsed.diagnostics) ? undefined : parsed.value;
    },
    ...(cache && { cache }),
  };
  const prepared = await rules.prepare(set, files);
  diagnostics.push(...prepared.faults.map(faultOf));
  const ready = prepared.rules;
  if (!ready) return unusable();
  const value: Validator = {
    validate: async (document) => {
      const told = { path: document.source.path, schema: source.path, checks };
      return inDocumentOrder((await ready.run(document)).map((each) => diagnosticOf(each, told)));
    },
  };
  return { value, diagnostics };
}

function faultOf({ kind, source, range, reason }: RuleFault): Diagnostic {
  if (kind === "wrong") return diagnostic("schematron/schema-xpath", source.path, reason, { range });
  const message = `the schema uses ${reason}, which could run code or read outside the project and is not allowed`;
  return diagnostic("schematron/schema-refused", source.path, message, { range });
}
