import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { FACETS, XSD_TYPES } from "../../../../src/engines/relaxng/datatypes.js";

/** The suites, which lie outside the repository. */
export const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../../../shared");

export type Params = readonly (readonly [name: string, value: string])[];

/** What the tests ask of the module; texts go in as they are, UTF-8 is made here. */
export interface DatatypeModule {
  /** A datatype; what is wrong with its params is thrown as a `FacetFault`. */
  datatype(type: string, params?: Params): number;
  allows(datatype: number, text: string): boolean;
  /** A value; 0 for a text that is none. */
  value(datatype: number, text: string): number;
  qname(datatype: number, namespace: number, local: string): number;
  equals(datatype: number, value: number, text: string): boolean;
  idType(datatype: number): number;
  declare(name: string, number: number): void;
  forget(): void;
}

export class FacetFault extends Error {
  constructor(
    readonly code: number,
    readonly offset: number,
  ) {
    super(`facet error ${code} at ${offset}`);
  }
}

/** The datatypes of the working tree. */
export async function loadDatatypes(): Promise<DatatypeModule> {
  const { instance } = await WebAssembly.instantiate(await build());
  const wasm = instance.exports as unknown as Exports;
  const encoder = new TextEncoder();
  let room = wasm.allocate(1 << 16);
  let size = 1 << 16;
  /** Copies a text into the module's memory; gives its length. */
  const put = (text: string): number => {
    const bytes = encoder.encode(text);
    if (bytes.length > size) {
      size = bytes.length * 2;
      room = wasm.allocate(size);
    }
    new Uint8Array(wasm.memory.buffer).set(bytes, room);
    return bytes.length;
  };
  return {
    datatype(type, params = []) {
      const handle = wasm.newDatatype(XSD_TYPES[type] ?? -1);
      for (const [name, value] of params) {
        const length = put(value);
        const code = wasm.addFacet(handle, FACETS[name] ?? -1, room, length);
        if (code !== 0) throw new FacetFault(code, wasm.addFacetErrorOffset());
      }
      return handle;
    },
    allows(datatype, text) {
      const length = put(text);
      return wasm.datatypeAllows(datatype, room, length) !== 0;
    },
    value(datatype, text) {
      const length = put(text);
      return wasm.newValue(datatype, room, length);
    },
    qname(datatype, namespace, local) {
      const length = put(local);
      return wasm.newQNameValue(datatype, namespace, room, length);
    },
    equals(datatype, value, text) {
      const length = put(text);
      return wasm.datatypeEquals(datatype, value, room, length) !== 0;
    },
    idType: (datatype) => wasm.idTypeOf(datatype),
    declare(name, number) {
      const bytes = encoder.encode(name);
      const kept = wasm.allocate(bytes.length);
      new Uint8Array(wasm.memory.buffer).set(bytes, kept);
      wasm.declare(kept, bytes.length, number);
    },
    forget: () => wasm.forget(),
  };
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  allocate(size: number): number;
  newDatatype(type: number): number;
  addFacet(datatype: number, facet: number, text: number, length: number): number;
  addFacetErrorOffset(): number;
  datatypeAllows(datatype: number, text: number, length: number): number;
  newValue(datatype: number, text: number, length: number): number;
  newQNameValue(datatype: number, uri: number, local: number, length: number): number;
  datatypeEquals(datatype: number, value: number, text: number, length: number): number;
  idTypeOf(datatype: number): number;
  declare(name: number, length: number, number: number): void;
  forget(): void;
}

const root = join(import.meta.dirname, "../../../..");
const sources = join(root, "src/engines/relaxng/assembly/datatypes");
const harness = join(import.meta.dirname, "harness.assembly.ts");

const folder = join(root, "dist/test");

/** The module, compiled unless it was compiled from the same sources before; of several test files one compiles it. */
async function build(): Promise<Uint8Array<ArrayBuffer>> {
  const target = join(folder, `datatypes-${hashOfSources()}.wasm`);
  const lock = `${target}.lock`;
  mkdirSync(folder, { recursive: true });
  for (const end = Date.now() + PATIENCE; !existsSync(target) && Date.now() < end; await wait(100)) {
    if (!isFree(lock)) continue;
    try {
      if (!existsSync(target)) await compile(target);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  if (!existsSync(target)) throw new Error(`nobody compiled the datatypes; is ${lock} left over?`);
  return new Uint8Array(readFileSync(target));
}

/** Milliseconds that a test waits for another one to compile. */
export const PATIENCE = 100_000;

/** Whether nobody held a lock, which is held now. */
function isFree(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(sources, file)));
  return hash.update(readFileSync(harness)).digest("hex").slice(0, 16);
}

async function compile(target: string): Promise<void> {
  // The compiler is large: only who needs it loads it.
  const { default: asc } = await import("assemblyscript/asc");
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [harness, "--outFile", "datatypes.wasm", "--runtime", "stub", "--use", "abort=", "-O3", "--baseDir", root],
    {
      writeFile(name, contents) {
        if (name.endsWith(".wasm") && typeof contents !== "string") bytes = contents;
      },
    },
  );
  if (error || !bytes) throw new Error(`the datatypes do not compile: ${stderr.toString()}`, { cause: error });
  writeFileSync(`${target}.part`, bytes);
  renameSync(`${target}.part`, target);
}
