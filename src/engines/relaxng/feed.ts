import type { DocumentTable, TableName } from "../../core/table.js";
import { type Module, type Names, withBytes } from "./machine.js";
import type { Speller } from "./speller.js";

/** Runs a module over tables of documents. */
export interface Feed {
  /** How many numbers the list of slips has after a run. */
  run(table: DocumentTable): number;
}

/** The feed of a module. The names and strings of one XML engine only grow, so each is handed over once. */
export function feedOf(module: Module, names: Names, speller: Speller): Feed {
  let source: readonly TableName[] = [];
  let namesKnown = 0;
  let stringsKnown = 0;
  return {
    run: (table) => {
      if (table.names !== source) {
        // Another engine counts its names anew.
        source = table.names;
        namesKnown = 0;
        stringsKnown = 0;
      }
      for (; namesKnown < table.names.length; namesKnown++) {
        const name = table.names[namesKnown];
        if (name) mapName(module, names, { name, number: namesKnown, meant: speller.meant(name) });
      }
      for (; stringsKnown < table.strings.length; stringsKnown++) {
        mapString(module, names, { string: table.strings[stringsKnown] ?? "", number: stringsKnown });
      }
      module.clearEntities();
      for (const name of table.unparsed) module.declareEntity(name);
      const words = new Uint8Array(table.words.buffer, table.words.byteOffset, table.words.byteLength);
      return withBytes(module, words, (at) =>
        withBytes(module, table.bytes, (bytes) => module.validate(at, table.words.length, bytes)),
      );
    },
  };
}

function mapName(
  module: Module,
  names: Names,
  { name, number, meant }: { readonly name: TableName; readonly number: number; readonly meant: string | undefined },
): void {
  const known = names.name(name.uri, name.local);
  module.mapName(number, known);
  if (meant !== undefined) module.setMeant(known, names.name(name.uri, meant));
}

/** A string may be a prefix or a namespace: the module is told what it is as either. */
function mapString(
  module: Module,
  names: Names,
  { string, number }: { readonly string: string; readonly number: number },
): void {
  const bytes = new TextEncoder().encode(string);
  const text = module.allocate(bytes.length);
  new Uint8Array(module.memory.buffer, text, bytes.length).set(bytes);
  module.mapString(number, text, bytes.length, names.namespace(string));
}
