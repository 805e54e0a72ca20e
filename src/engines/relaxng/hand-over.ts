import { type Datatypes, type Module, type Names, withBytes } from "./machine.js";
import { ELEMENT_WORDS, type Packed, ROW, ROW_WORDS } from "./packed.js";
import { pairsOf } from "./unpacked.js";

/** Hands a grammar to a module: its names, datatypes and values one by one, then all the rest at once. */
export function handOver(packed: Packed, module: Module, names: Names, datatypes: Datatypes): void {
  const rows = Int32Array.from(packed.rows);
  translate(rows, packed, names, datatypes);
  const elements = Int32Array.from(packed.elements);
  withBytes(module, bytesOf(rows), (rowsAt) =>
    withBytes(module, bytesOf(elements), (elementsAt) => {
      module.makeRows(rowsAt, rows.length / ROW_WORDS, elementsAt, elements.length / ELEMENT_WORDS);
      return 0;
    }),
  );
  module.setStart(module.madePattern(packed.start));
}

/** Puts the numbers of the module in the place of strings and types. */
function translate(
  rows: Int32Array,
  { strings, types, scopes }: Packed,
  names: Names,
  { datatype, value }: Datatypes,
): void {
  const text = (number: number | undefined): string => strings[number ?? -1] ?? "";
  const scopeNames = scopes.map((each) => Object.fromEntries(pairsOf(each)));
  const handles: number[] = [];
  const handleOf = (type: number): number => {
    handles[type] ??= makeType(types[type] ?? []);
    return handles[type];
  };
  const makeType = ([library = "", name = "", ...params]: readonly string[]): number =>
    datatype(
      library,
      name,
      pairsOf(params).map(([each, held]) => ({ name: each, value: held })),
    );
  for (let at = 0; at < rows.length; at += ROW_WORDS) {
    // Most rows hold other rows only.
    if ((rows[at] ?? 0) < ROW.data) continue;
    const a = rows[at + 1] ?? 0;
    const b = rows[at + 2] ?? 0;
    switch (rows[at]) {
      case ROW.name:
        rows[at + 1] = names.name(text(a), text(b));
        break;
      case ROW.nsName:
        rows[at + 1] = names.namespace(text(a));
        break;
      case ROW.data:
        rows[at + 1] = handleOf(a);
        break;
      case ROW.value: {
        const type = types[a] ?? [];
        rows[at + 1] = handleOf(a);
        rows[at + 2] = value(type[0] ?? "", type[1] ?? "", text(b), scopeNames[rows[at + 3] ?? 0] ?? {});
        break;
      }
    }
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
