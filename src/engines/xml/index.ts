import { diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { XmlEngine } from "../../core/engines.js";
import type { DocumentTable, TableReader } from "../../core/table.js";
import { type Machine, machineOf } from "./machine.js";
import { diagnosticsOf } from "./slips.js";
import { documentOf } from "./tree.js";
import { nothingToRead } from "./unlikely.js";

/**
 * XML 1.0 with namespaces, read with the place of everything, in WebAssembly. Written here rather than taken from a package,
 * because no package gives the exact places of attributes and values and goes on sensibly after a slip. `load` gives the
 * bytes that `assembly/` is compiled to, when they are first needed.
 */
export function xmlEngineOf(load: () => Uint8Array): XmlEngine & TableReader {
  let machine: Machine | undefined;
  const ready = (): Machine => {
    machine ??= machineOf(load());
    return machine;
  };
  const tables = new WeakMap<XmlDocument, DocumentTable>();
  return {
    tableOf: (document) => tables.get(document),
    parseTable: (source) => ready().parseTable(source),
    parseBytes: (bytes) => ready().parseBytes(bytes),
    parse: (source) => {
      const table = ready().parseTable(source);
      const refusal = table.errors.length > 0 ? nothingToRead(source.text) : undefined;
      if (refusal) {
        const { message, range } = refusal;
        return { value: undefined, diagnostics: [diagnostic("xml/not-well-formed", source.path, message, { range })] };
      }
      const value = table.complete ? documentOf(table, source) : undefined;
      if (value) tables.set(value, table);
      return { value, diagnostics: diagnosticsOf(table, source) };
    },
  };
}
