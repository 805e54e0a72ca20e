import { BUILTIN_TYPES, describeFacetFault, FACETS, XSD_TYPES } from "./datatypes.js";
import type { Datatypes, Module, Names } from "./machine.js";
import type { DatatypeChecks } from "./schema/index.js";
import { type TextRoom, textRoom } from "./text-room.js";

/** The datatypes of a module: each is made once, as each value is, and found wrong where it is. */
export function datatypesOf(module: Module, names: Names): Datatypes & Required<DatatypeChecks> {
  const room = textRoom(module);
  const plain = new Map<string, Map<string, Made>>();
  const withParams = new Map<string, Made>();
  const make = (library: string, type: string, params: Params): Made => {
    if (params.length > 0) {
      const key = JSON.stringify([library, type, ...params.flatMap(({ name, value }) => [name, value])]);
      return known(withParams, key, () => newDatatype(module, room, { library, type, params }));
    }
    const types = known(plain, library, () => new Map<string, Made>());
    return known(types, type, () => newDatatype(module, room, { library, type, params }));
  };
  const valueFor: Datatypes["value"] = (library, type, value, namespaces) => {
    const { handle, values } = make(library, type, []);
    const name = QNAMES.has(type) ? nameOf(value, namespaces) : undefined;
    if (!name) {
      return known(values, value, () => room.lend(value, (text, length) => module.newValue(handle, text, length)));
    }
    const namespace = names.namespace(name.uri);
    return room.lend(name.local, (text, length) => module.newQNameValue(handle, namespace, text, length));
  };
  return {
    datatype: (library, type, params) => make(library, type, params).handle,
    value: valueFor,
    checkDatatype: (library, type, params) => make(library, type, params).fault,
    checkValue: (library, type, value, namespaces) =>
      valueFor(library, type, value, namespaces) === 0 ? `\`${value}\` is no value of the type \`${type}\`` : undefined,
  };
}

interface Made {
  readonly handle: number;
  readonly fault: string | undefined;
  /** The values without a prefix that it was asked for. */
  readonly values: Map<string, number>;
}

function known<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

type Params = readonly { readonly name: string; readonly value: string }[];

interface Wanted {
  readonly library: string;
  readonly type: string;
  readonly params: Params;
}

function newDatatype(module: Module, room: TextRoom, { library, type, params }: Wanted): Made {
  const handle = module.newDatatype((library === "" ? BUILTIN_TYPES : XSD_TYPES)[type] ?? -1);
  const values = new Map<string, number>();
  if (handle === 0) return { handle, fault: `there is no type \`${type}\``, values };
  for (const param of params) {
    const facet = FACETS[param.name] ?? -1;
    const code = room.lend(param.value, (text, length) => module.addFacet(handle, facet, text, length));
    if (code !== 0) return { handle, fault: describeFacetFault(code, module.addFacetErrorOffset(), param), values };
  }
  return { handle, fault: undefined, values };
}

const QNAMES: ReadonlySet<string> = new Set(["QName", "NOTATION"]);

/** The namespace and local part of a name as the schema has it in scope; undefined where its prefix is not bound. */
function nameOf(
  value: string,
  namespaces: Readonly<Record<string, string>>,
): { readonly uri: string; readonly local: string } | undefined {
  const [prefix = "", local] = value.trim().split(":");
  if (local === undefined) return { uri: namespaces[""] ?? "", local: prefix };
  const uri = namespaces[prefix];
  return uri === undefined ? undefined : { uri, local };
}
