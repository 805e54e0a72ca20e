import type { ElementDefinition, Grammar, NameClass, Pattern } from "./grammar.js";

/** What the WebAssembly module exports; see `assembly/index.ts`. Patterns, names and classes are numbers. */
export interface Module {
  readonly memory: { readonly buffer: ArrayBuffer };
  allocate(size: number): number;
  release(address: number): void;
  begin(): void;
  newDatatype(type: number): number;
  addFacet(datatype: number, facet: number, text: number, length: number): number;
  addFacetErrorOffset(): number;
  newValue(datatype: number, text: number, length: number): number;
  newQNameValue(datatype: number, namespace: number, local: number, length: number): number;
  newName(namespace: number): number;
  nameClass(name: number): number;
  anyNameClass(except: number): number;
  nsNameClass(namespace: number, except: number): number;
  choiceClass(a: number, b: number): number;
  newElement(nameClass: number): number;
  setContent(element: number, content: number): void;
  choice(a: number, b: number): number;
  group(a: number, b: number): number;
  interleave(a: number, b: number): number;
  oneOrMore(a: number): number;
  list(a: number): number;
  data(datatype: number): number;
  dataExcept(datatype: number, except: number): number;
  value(datatype: number, handle: number): number;
  attribute(nameClass: number, content: number): number;
  element(index: number): number;
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

/** The names of a module, each with its number; no namespace is number 0. */
export function namesOf(module: Module): Names {
  const namespaces = new Map<string, number>([["", 0]]);
  const names = new Map<string, number>();
  const namespace = (uri: string): number => intern(namespaces, uri, () => namespaces.size);
  return {
    namespace,
    name: (uri, local) => intern(names, `${local} ${uri}`, () => module.newName(namespace(uri))),
  };
}

/** Hands a grammar to the module. Patterns that are one object in the grammar are handed over once. */
export function loadGrammar(grammar: Grammar, module: Module, names: Names, datatypes: Datatypes): void {
  const patterns = new Map<Pattern, number>();
  for (const { name } of grammar.elements) module.newElement(classNumber(name, module, names));
  const numberOf = (pattern: Pattern): number => intern(patterns, pattern, () => make(pattern));
  const make = (pattern: Pattern): number => {
    switch (pattern.kind) {
      case "notAllowed":
        return NOT_ALLOWED;
      case "empty":
        return EMPTY;
      case "text":
        return TEXT;
      case "choice":
        return module.choice(numberOf(pattern.left), numberOf(pattern.right));
      case "group":
        return module.group(numberOf(pattern.left), numberOf(pattern.right));
      case "interleave":
        return module.interleave(numberOf(pattern.left), numberOf(pattern.right));
      case "oneOrMore":
        return module.oneOrMore(numberOf(pattern.pattern));
      case "list":
        return module.list(numberOf(pattern.pattern));
      case "attribute":
        return module.attribute(classNumber(pattern.name, module, names), numberOf(pattern.pattern));
      case "data": {
        const datatype = datatypes.datatype(pattern.library, pattern.type, pattern.params);
        return pattern.except ? module.dataExcept(datatype, numberOf(pattern.except)) : module.data(datatype);
      }
      case "value":
        return module.value(
          datatypes.datatype(pattern.library, pattern.type, []),
          datatypes.value(pattern.library, pattern.type, pattern.value, pattern.namespaces),
        );
      case "element":
        return module.element(pattern.index);
    }
  };
  grammar.elements.forEach(({ content }: ElementDefinition, index) => {
    module.setContent(index, numberOf(content));
  });
  module.setStart(numberOf(grammar.start));
}

// The patterns that the module makes before all others.
const NOT_ALLOWED = 0;
const EMPTY = 1;
const TEXT = 2;

const NO_CLASS = -1;

function classNumber(nameClass: NameClass, module: Module, names: Names): number {
  const exceptOf = (except: NameClass | undefined): number => (except ? classNumber(except, module, names) : NO_CLASS);
  switch (nameClass.kind) {
    case "name":
      return module.nameClass(names.name(nameClass.uri, nameClass.local));
    case "anyName":
      return module.anyNameClass(exceptOf(nameClass.except));
    case "nsName":
      return module.nsNameClass(names.namespace(nameClass.uri), exceptOf(nameClass.except));
    case "choice":
      return module.choiceClass(
        classNumber(nameClass.left, module, names),
        classNumber(nameClass.right, module, names),
      );
  }
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
