import { decode } from "../../core/decode.js";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Source } from "../../core/source.js";
import type { TableReader } from "../../core/table.js";
import { declarationsIn, declarationsOf } from "./dtd/index.js";
import { withEntities } from "./external.js";
import { type Machine, machineOf } from "./machine.js";
import { diagnosticsOf } from "./slips.js";
import { tooLarge } from "./too-large.js";
import { TableDocument } from "./tree.js";
import { nothingToRead } from "./unlikely.js";
import {
  type Assembled,
  fixupNames,
  type IncludeAccess,
  includeFinder,
  type ReadXml,
  takeIn,
} from "./xinclude/index.js";

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
  const read = (source: Source): Read => {
    const large = tooLarge(source);
    if (large) return { diagnostics: [large] };
    const table = ready().parseTable(source);
    const refusal = table.errors.length > 0 ? nothingToRead(source.text) : undefined;
    if (refusal) {
      const { message, range } = refusal;
      return { diagnostics: [diagnostic("xml/not-well-formed", source.path, message, { range })] };
    }
    const diagnostics = diagnosticsOf(table, source);
    return table.complete ? { made: make({ source, table }), diagnostics } : { diagnostics };
  };
  const make = ({ source, table }: Assembled): ReadXml => ({
    source,
    table,
    document: new TableDocument(table, source),
  });
  const includes = includeFinder();
  let names: IncludeAccess["names"] | undefined;
  return {
    tableOf: TableDocument.tableOf,
    parseTable: (source) => ready().parseTable(source),
    parseBytes: (bytes) => ready().parseBytes(bytes),
    parse: (source) => {
      const { made, diagnostics } = read(source);
      return { value: made?.document, diagnostics };
    },
    declarationsOf: (source, access) => declarationsOf(source, { ...access, machine: ready(), document: source.path }),
    declarationsIn: (source, access) => declarationsIn(source, { ...access, machine: ready(), document: source.path }),
    assemble: async (source, access) => {
      const files: Source[] = [];
      const readAll = async (each: Source): Promise<Read> => {
        const first = read(each);
        if (!first.made) return first;
        const entities = await withEntities(each, first.made.table, {
          machine: ready(),
          document: source.path,
          read: access.read,
        });
        if (!entities) return first;
        files.push(...entities.files);
        const { table, diagnostics } = entities;
        return table.complete ? { made: make(entities), diagnostics } : { diagnostics };
      };
      const { made, diagnostics } = await readAll(source);
      if (!made || !access.xinclude || !includes(made.table)) {
        return { value: made?.document, diagnostics, sources: files };
      }
      names ??= fixupNames(ready());
      const readXml: IncludeAccess["readXml"] = async (path, bytes) => {
        const decoded = decode(path, bytes);
        if (!decoded.value) return { value: undefined, diagnostics: decoded.diagnostics };
        files.push(decoded.value);
        const inner = await readAll(decoded.value);
        return { value: inner.made, diagnostics: inner.diagnostics };
      };
      const { value, diagnostics: said } = await takeIn(made, { read: access.read, readXml, names });
      // What was put together of declarations has the path of its document, which is known.
      const isKnown = (path: string): boolean => path === source.path || files.some((each) => each.path === path);
      const texts = value?.source.files.filter((each) => !isKnown(each.path)) ?? [];
      const sources = [...new Set([...files, ...texts])];
      return { value: value && make(value).document, diagnostics: [...diagnostics, ...said], sources };
    },
  };
}

/** A text that was read, as far as a document could be made of it. */
interface Read {
  readonly made?: ReadXml;
  readonly diagnostics: readonly Diagnostic[];
}
