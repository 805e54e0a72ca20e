import { elementsOf, type XmlElement } from "../../core/document.js";
import {
  type Context,
  contextIn,
  type Declared,
  firstContext,
  type Names,
  partsOf,
  RELAX_NG,
  XMLNS,
  XSD,
} from "./context.js";

/** The prefixes for a schema, as near as can be to those that it has itself. */
export function namesOf(root: XmlElement): Names {
  const wanted = prefixesIn(root);
  const spaces = new Prefixes<string | undefined>(new Map([["http://www.w3.org/XML/1998/namespace", "xml"]]));
  const libraries = new Prefixes<string>(new Map([[XSD, "xsd"]]));
  return {
    defaultNamespace: defaultIn(root),
    prefix: (uri) => spaces.of(uri, uri === undefined ? "inherited" : uri === "" ? "local" : (wanted.get(uri) ?? "ns")),
    library: (uri) => libraries.of(uri, "d"),
    declared: () => spaces.declared,
    libraries: () => libraries.declared,
  };
}

/** Prefixes, of which no two are alike. */
class Prefixes<T> {
  readonly #known: ReadonlyMap<T, string>;
  readonly #made = new Map<T, string>();

  constructor(known: ReadonlyMap<T, string>) {
    this.#known = known;
  }

  of(uri: T, wanted: string): string {
    const known = this.#known.get(uri) ?? this.#made.get(uri);
    if (known !== undefined) return known;
    const taken = new Set([...this.#known.values(), ...this.#made.values()]);
    let prefix = wanted;
    for (let i = 1; taken.has(prefix); i++) prefix = `${wanted}${i}`;
    this.#made.set(uri, prefix);
    return prefix;
  }

  get declared(): readonly Declared<T>[] {
    return [...this.#made].map(([uri, prefix]) => ({ prefix, uri })).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  }
}

/** The first prefix that the schema has for each namespace. */
function prefixesIn(root: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of elementsOf(root)) {
    for (const { uri, local, value } of element.attributes) {
      if (uri === XMLNS && local !== "xmlns" && value !== RELAX_NG && !found.has(value)) found.set(value, local);
    }
  }
  return found;
}

/** The namespace that most names of elements without a prefix have; the one of the including file if any has that. */
function defaultIn(root: XmlElement): string | undefined {
  const counts = new Map<string | undefined, number>();
  const count = (ns: string | undefined): void => void counts.set(ns, (counts.get(ns) ?? 0) + 1);
  const visit = (element: XmlElement, outer: Context): void => {
    const context = contextIn(element, outer);
    const { local } = element;
    const isNamed =
      local === "element" && !element.attributes.find((each) => each.name === "name")?.value.includes(":");
    if (isNamed || local === "include" || local === "externalRef") count(context.ns);
    for (const child of partsOf(element)) visit(child, context);
  };
  visit(root, firstContext());
  if (counts.size === 0 || counts.has(undefined)) return undefined;
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
