import { diagnostic } from "../../core/diagnostic.js";
import type { XmlEngine } from "../../core/engines.js";
import type { TableReader } from "../../core/table.js";
import { readDocument } from "./content.js";
import { machineOf } from "./machine.js";
import { diagnosticsOf } from "./slips.js";
import { documentOf } from "./tree.js";
import { nothingToRead } from "./unlikely.js";

/**
 * XML 1.0 with namespaces, read with the place of everything. Written here rather than taken from a package, because no
 * package gives the exact places of attributes and values and goes on sensibly after a slip.
 */
export const xmlEngine: XmlEngine = { parse: readDocument };

/** The same in WebAssembly, of the bytes that `assembly/` is compiled to; it reads tables too. It is made ready when first used. */
export function wasmXmlEngine(wasm: Uint8Array): XmlEngine & TableReader {
  let machine: TableReader | undefined;
  const ready = (): TableReader => {
    machine ??= machineOf(wasm);
    return machine;
  };
  return {
    parseTable: (source) => ready().parseTable(source),
    parseBytes: (bytes) => ready().parseBytes(bytes),
    parse: (source) => {
      const { path, text } = source;
      const refusal = nothingToRead(text);
      if (refusal) {
        const { message, range } = refusal;
        return { value: undefined, diagnostics: [diagnostic("xml/not-well-formed", path, message, { range })] };
      }
      const table = ready().parseTable(source);
      const value = table.complete ? documentOf(table, source) : undefined;
      return { value, diagnostics: diagnosticsOf(table, source) };
    },
  };
}
