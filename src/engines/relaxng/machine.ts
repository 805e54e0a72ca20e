/** What the WebAssembly module exports; see `assembly/index.ts`. Patterns, names and classes are numbers. */
export interface Module {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Its variables, which the build makes visible. */
  readonly [variable: `state.${number}`]: { value: number | bigint } | undefined;
  allocate(size: number): number;
  release(address: number): void;
  begin(): void;
  newDatatype(type: number): number;
  addFacet(datatype: number, facet: number, text: number, length: number): number;
  addFacetErrorOffset(): number;
  newValue(datatype: number, text: number, length: number): number;
  newQNameValue(datatype: number, namespace: number, local: number, length: number): number;
  newName(namespace: number): number;
  makeRows(rows: number, count: number, elements: number, elementCount: number): void;
  madePattern(row: number): number;
  setStart(pattern: number): void;
  mapName(name: number, grammarName: number): void;
  mapString(string: number, text: number, length: number, namespace: number): void;
  setMeant(name: number, other: number): void;
  clearEntities(): void;
  declareEntity(name: number): void;
  validate(table: number, words: number, bytes: number): number;
  slipAt(index: number): number;
  idsFit(): number;
  idValueCount(): number;
  idValueAt(index: number): number;
  expect(state: number): number;
  expectedCount(): number;
  expectedAt(index: number): number;
  requiredCount(): number;
  requiredAt(index: number): number;
  patternCount(): number;
  stateCount(): number;
}

/** The datatypes of the module: a pattern's datatype or value to its number. */
export interface Datatypes {
  datatype(library: string, type: string, params: readonly { readonly name: string; readonly value: string }[]): number;
  value(library: string, type: string, value: string, namespaces: Readonly<Record<string, string>>): number;
}

/** The numbers that names and namespaces have in the module. */
export interface Names {
  namespace(uri: string): number;
  name(uri: string, local: string): number;
  /** What has a number by now. */
  known(): KnownNames;
}

/** Namespaces and names in the order of their numbers; a name is its local part and its namespace. */
export interface KnownNames {
  readonly namespaces: readonly string[];
  readonly names: readonly string[];
}

/** A new instance of the module, with memory of its own. */
export async function instantiate(wasm: Uint8Array): Promise<Module> {
  const { instance } = await WebAssembly.instantiate(wasm, { env: { abort } });
  const module = instance.exports as Module;
  module.begin();
  return module;
}

/** The module found itself in a state that cannot be: a fault of ours. */
function abort(_message: number, _file: number, line: number, column: number): never {
  throw new Error(`the RELAX NG module stopped at ${line}:${column}`);
}

/** Gives bytes to a module for the time of a call. */
export function withBytes(module: Module, bytes: Uint8Array, use: (address: number) => number): number {
  const address = module.allocate(bytes.length);
  new Uint8Array(module.memory.buffer, address, bytes.length).set(bytes);
  const result = use(address);
  module.release(address);
  return result;
}

/** The names of a module, each with its number, those first that it knows already; no namespace is number 0. */
export function namesOf(module: Module, known: KnownNames = { namespaces: [""], names: [] }): Names {
  const namespaces = numbered(known.namespaces);
  const names = numbered(known.names);
  const namespace = (uri: string): number => intern(namespaces, uri, () => namespaces.size);
  return {
    namespace,
    name: (uri, local) => intern(names, `${local} ${uri}`, () => module.newName(namespace(uri))),
    known: () => ({ namespaces: [...namespaces.keys()], names: [...names.keys()] }),
  };
}

function numbered(texts: readonly string[]): Map<string, number> {
  return new Map(texts.map((text, i) => [text, i]));
}

function intern<K>(map: Map<K, number>, key: K, make: () => number): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The part of WebAssembly that is used; neither ECMAScript's types nor Node's have it. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: unknown } }>;
};
