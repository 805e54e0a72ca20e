import type { Diagnostic } from "../../core/diagnostic.js";
import type { Validator } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import { Source } from "../../core/source.js";
import type { Context } from "../../core/stage.js";

/** The schemas that made documents are held to, ready for all documents of a run: the one that comes with teiwright, and the project's. */
export async function schemasFor(
  own: readonly Source[],
  { engines, host }: Pick<Context, "engines" | "host">,
): Promise<Outcome<readonly Validator[]>> {
  const shipped = new Source(SHIPPED, new TextDecoder().decode(host.asset(SHIPPED)));
  const validators: Validator[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const schema of [shipped, ...own.filter(({ text }) => text !== shipped.text)]) {
    const compiled = await engines.relaxng.compile(schema);
    diagnostics.push(...compiled.diagnostics);
    if (compiled.value) validators.push(compiled.value);
  }
  return { value: validators, diagnostics };
}

const SHIPPED = "schemas/archival.rng";
