import { type Converted, convert } from "../../src/convert/index.js";
import type { Change } from "../../src/core/conversion.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { enginesFor, hostAt } from "../../src/pipeline.js";
import { xmlEngine } from "../xml-engine.js";

const engines = enginesFor(hostAt(import.meta.dirname), { cached: false });

/** A document converted for a schema in the compact syntax. */
export async function converted(
  tei: string,
  schema: string,
  href?: string,
): Promise<{ readonly value: Converted | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const document = xmlEngine.parse(new Source("a.xml", tei)).value;
  const { value: validator } = await engines.relaxng.compile(new Source("small.rnc", schema));
  if (!document || !validator) throw new Error("the test needs a document and a schema");
  return convert({ document, validator, schema: "small", ...(href !== undefined && { href }) }, engines.xml);
}

/** Changes without their places, shortly. */
export function shortly(changes: readonly Change[]): readonly string[] {
  return changes.map(inShort);
}

function inShort(change: Change): string {
  switch (change.kind) {
    case "renamed":
      return `${change.element} -> ${change.to}${change.keptIn === undefined ? "" : ` @${change.keptIn}`}`;
    case "unwrapped":
    case "removed":
      return `${change.kind} ${change.element}`;
    case "added":
      return `added ${change.element} ${change.why}`;
    case "attribute-renamed":
      return `@${change.attribute} -> @${change.to}`;
    case "attribute-dropped":
      return `dropped @${change.attribute}=${change.value}`;
    case "attribute-added":
      return `added @${change.attribute}=${change.value}`;
    case "prolog":
      return `${change.what} -> ${change.to ?? "nothing"}`;
  }
}
