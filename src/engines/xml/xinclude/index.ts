import type { Diagnostic } from "../../../core/diagnostic.js";
import { JoinedSource } from "../../../core/joined-source.js";
import type { Source } from "../../../core/source.js";
import type { DocumentTable } from "../../../core/table.js";
import { type Common, emitAll } from "./emit.js";
import { type IncludeAccess, type Library, libraryOf, type ReadXml } from "./library.js";
import { type Sayings, sayings } from "./saying.js";
import { tableBuilder } from "./table-builder.js";

export type { IncludeAccess, ReadXml } from "./library.js";
export { fixupNames, includeFinder } from "./names.js";

/** A document put together: its table, and the text of all its files. */
export interface Assembled {
  readonly source: Source;
  readonly table: DocumentTable;
}

/**
 * XInclude 1.1: puts what `xi:include` names into its place. Nothing comes back where what came of it is no document or is
 * too large; what could not be taken in is said where it is asked for, and left out.
 */
export async function takeIn(
  host: ReadXml,
  access: IncludeAccess,
): Promise<{ readonly value: Assembled | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const said: Sayings = sayings();
  const builder = tableBuilder(access.names.xmlns);
  const library: Library = libraryOf(host.source.path, access, { builder, said });
  const file = library.add(host);
  const common: Common = { builder, library, said, names: access.names, state: { count: 0, stopped: false, roots: 0 } };
  await emitAll(common, file);
  const { state } = common;
  if (!state.stopped && state.roots !== 1) {
    const message = `what is taken in leaves ${state.roots === 0 ? "no root element" : `${state.roots} root elements`}; a document has one`;
    said.say(file, {
      code: "xinclude/syntax",
      message,
      start: file.table.words[2] ?? 0,
      end: file.table.words[3] ?? 0,
    });
  }
  if (state.stopped || state.roots !== 1) return { value: undefined, diagnostics: said.found };
  const source = new JoinedSource([host.source, ...library.others()]);
  return { value: { source, table: builder.finish(host.table.unparsed) }, diagnostics: said.found };
}
