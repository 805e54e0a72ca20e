import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import type { Context } from "../core/stage.js";
import { VERSION } from "../core/version.js";
import { readStylesheet } from "./modules.js";

/** A stylesheet of a project, by its path, and what it is for. */
export interface OwnStylesheet<Role extends string> {
  readonly role: Role;
  readonly path: string;
}

/** Stylesheets of a project in their compiled form, by what they are for; none where one of them cannot be used. */
export async function compiledOwn<Role extends string>(
  wanted: readonly OwnStylesheet<Role>[],
  context: Context,
): Promise<Outcome<{ readonly [Each in Role]?: string } | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const compiled: { [Each in Role]?: string } = {};
  for (const { role, path } of wanted) {
    const made = await compiledStylesheet(path, context);
    diagnostics.push(...made.diagnostics);
    if (made.value === undefined) return { value: undefined, diagnostics };
    compiled[role] = made.value;
  }
  return { value: compiled, diagnostics };
}

/** The compiled form of a stylesheet with all that it imports; what an earlier run has compiled is found again. */
export async function compiledStylesheet(path: string, context: Context): Promise<Outcome<string | undefined>> {
  const { cache } = context.host;
  const { value: modules, diagnostics } = await readStylesheet(path, context);
  const main = modules.get(path);
  if (!main || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const texts = [...modules].map(([name, { text }]) => `${name} ${cache.digest(text)}`).sort();
  const key = `stylesheet-${cache.digest([VERSION, path, ...texts].join("\n"))}`;
  const known = await cache.recall(key);
  if (known !== undefined) return { value: known, diagnostics };
  const compiled = await context.engines.xslt.compile(main, modules);
  // What the compiler says is to be said each time.
  if (compiled.value !== undefined && compiled.diagnostics.length === 0) await cache.keep(key, compiled.value);
  return { value: compiled.value, diagnostics: [...diagnostics, ...compiled.diagnostics] };
}
