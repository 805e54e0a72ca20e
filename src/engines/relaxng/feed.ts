import type { DocumentTable, TableName } from "../../core/table.js";
import { type Module, type Names, withBytes } from "./machine.js";
import type { Name } from "./messages/grammar.js";
import type { Speller } from "./speller.js";

/** Runs a module over tables of documents. */
export interface Feed {
  /** How many numbers the list of slips has after a run. */
  run(table: DocumentTable): number;
}

/** The feed of a module. The names and strings of one XML engine only grow, so each is handed over once. */
export function feedOf(
  module: Module,
  names: Names,
  speller: Speller,
  /** The name that the schema knows a name by. */
  known: (name: TableName) => Name = (name) => name,
): Feed {
  let source: readonly TableName[] = [];
  let namesKnown = 0;
  let stringsKnown = 0;
  const asked = new Set<TableName>();
  const validate = ({ words, bytes }: DocumentTable): number =>
    withBytes(module, new Uint8Array(words.buffer, words.byteOffset, words.byteLength), (at) =>
      withBytes(module, bytes, (start) => module.validate(at, words.length, start)),
    );
  /** Tells the module what the unknown elements of the last run were probably meant to be; gives whether it learnt something. */
  const tellMeant = (table: DocumentTable, count: number): boolean => {
    let learnt = false;
    for (let i = 0; i < count; i += SLIP_WORDS) {
      if (module.slipAt(i) !== ELEMENT_UNKNOWN) continue;
      const name = table.names[table.words[module.slipAt(i + 1) + 1] ?? 0];
      if (!name || asked.has(name)) continue;
      asked.add(name);
      const { uri, local } = known(name);
      const meant = speller.meant({ uri, local });
      if (meant === undefined) continue;
      module.setMeant(names.name(uri, local), names.name(uri, meant));
      learnt = true;
    }
    return learnt;
  };
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
        if (!name) continue;
        const { uri, local } = known(name);
        module.mapName(namesKnown, names.name(uri, local));
      }
      for (; stringsKnown < table.strings.length; stringsKnown++) {
        mapString(module, names, { string: table.strings[stringsKnown] ?? "", number: stringsKnown });
      }
      module.clearEntities();
      for (const name of table.unparsed) module.declareEntity(name);
      const count = validate(table);
      // What a misspelt element was meant to be is looked for only where there is one, and then the run is made again.
      return tellMeant(table, count) ? validate(table) : count;
    },
  };
}

/** How many numbers a slip has, and the kind of an element that the schema does not have; as in `assembly/slips.ts`. */
const SLIP_WORDS = 4;
const ELEMENT_UNKNOWN = 3;

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
