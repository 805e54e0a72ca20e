import type { Declarations } from "../../../core/declarations.js";
import type { Diagnostic } from "../../../core/diagnostic.js";
import { inItsFile, JoinedSource } from "../../../core/joined-source.js";
import { Offsets } from "../../../core/offsets.js";
import type { Outcome } from "../../../core/outcome.js";
import { Source } from "../../../core/source.js";
import { doctypeRange, type EntityAccess, faultOf, shelfOf } from "../external.js";
import { diagnosticsOf } from "../slips.js";
import { readDeclarations } from "./declarations.js";
import { readDoctype } from "./doctype.js";
import { type Declared, flatten } from "./flatten.js";
import { textOf } from "./mapped-text.js";

/** What a document declares, in it and in the files that it names; undefined where it has nothing to be valid against. */
export async function declarationsOf(source: Source, access: EntityAccess): Promise<Outcome<Declarations | undefined>> {
  const table = access.machine.parseTable(source);
  const range = doctypeRange(table);
  const place = range && new Offsets(table).range(range.start, range.end);
  const doctype = place && readDoctype(source.text, place);
  const internal = doctype?.subset && textOf(source, doctype.subset, false);
  if (!doctype || !(doctype.external || /<!ELEMENT|%/.test(internal?.text ?? ""))) return NOTHING;
  const external = doctype.external && {
    system: doctype.external.system,
    path: source.path,
    origin: { source, offset: doctype.external.range.start },
  };
  const found = await declared({ internal, external }, doctype.name, { ...access, path: source.path });
  // Entities alone are nothing to be valid against.
  return doctype.external || found.value?.elements.size !== 0 ? found : NOTHING;
}

const NOTHING = { value: undefined, diagnostics: [] };

/** What a file of declarations declares. */
export async function declarationsIn(source: Source, access: EntityAccess): Promise<Outcome<Declarations | undefined>> {
  const start = /^<\?xml\s[^>]*\?>/.exec(source.text)?.[0].length ?? 0;
  const internal = textOf(source, { start, end: source.text.length }, true);
  return declared({ internal, external: undefined }, undefined, { ...access, path: source.path });
}

async function declared(
  all: Declared,
  root: string | undefined,
  access: EntityAccess & { readonly path: string },
): Promise<Outcome<Declarations | undefined>> {
  const shelf = shelfOf(access);
  const { declarations, fault } = await flatten(access.path, all, (id) => shelf.declarations(id));
  const unread = shelf.said();
  if (fault) return { value: undefined, diagnostics: [faultOf(fault)] };
  if (unread.length > 0) return { value: undefined, diagnostics: unread };
  const faults = syntaxFaults(declarations, access);
  return faults.length > 0
    ? { value: undefined, diagnostics: faults }
    : { value: readDeclarations(declarations, root), diagnostics: [] };
}

/** The reader of documents finds what is not written as it must be: it is given the declarations with a document about them. */
function syntaxFaults(declarations: Source, { machine }: EntityAccess): readonly Diagnostic[] {
  const head = "<!DOCTYPE x>";
  const host = new Source("", `${head}<x/>`);
  const table = machine.parseParts([host, declarations], { declarations: { part: 1, end: head.length }, entities: [] });
  const joined = new JoinedSource([host, declarations]);
  return diagnosticsOf(table, joined).map((each) => inItsFile(each, joined));
}
