import { attributeOf, TEI_NAMESPACE, type XmlDocument, type XmlElement } from "../../core/document.js";
import type { AnySpec, Documentation, NameException, Specification } from "../model.js";
import { isTei, teiChild } from "../names.js";
import { readExceptions } from "./content.js";
import { readDocumentation, textIn } from "./prose.js";
import type { Reading } from "./reading.js";
import { readSpec, SPEC_NAMES } from "./spec.js";

/** What a source has: its specifications are read when they are asked for, for a schema needs only some of them. */
export interface Catalogue {
  /** The specifying elements of a module, in the order of the document. */
  inModule(module: string): readonly Entry[];
  /** What has a name; elements and classes do not share names in practice, but may. */
  named(ident: string): readonly Entry[];
  readonly modules: ReadonlyMap<string, Documentation | undefined>;
  readonly names: readonly string[];
  readonly edition: string | undefined;
  /** The default that the source has for `@defaultExceptions`. */
  readonly defaultExceptions: readonly NameException[] | undefined;
}

/** One specification of a source. */
export interface Entry {
  readonly ident: string;
  readonly kind: AnySpec["kind"];
  readonly module: string | undefined;
  spec(): AnySpec;
}

/** The catalogue of a source. */
export function catalogueOf(document: XmlDocument, say: Reading["say"]): Catalogue {
  const reading: Reading = { source: document.source, say };
  const byModule = new Map<string, Entry[]>();
  const byName = new Map<string, Entry[]>();
  let specifier: XmlElement | undefined;
  const modules = new Map<string, XmlElement | undefined>();
  const add = (element: XmlElement): void => {
    const entry = entryOf(reading, element);
    push(byName, entry.ident, entry);
    if (entry.ident === "schemaSpec") specifier = element;
    if (entry.module !== undefined) {
      push(byModule, entry.module, entry);
      if (!modules.has(entry.module)) modules.set(entry.module, undefined);
    }
  };
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type !== "element" || child.uri !== TEI_NAMESPACE) continue;
      if (SPEC_NAMES.has(child.local)) add(child);
      else if (child.local === "moduleSpec") modules.set(attributeOf(child, "ident") ?? "", child);
      else visit(child);
    }
  };
  visit(document.root);
  if (SPEC_NAMES.has(document.root.local)) add(document.root);
  const exceptions = defaultExceptionsIn(specifier);
  return {
    ...indexed(byModule, byName),
    modules: new Map([...modules].map(([ident, element]) => [ident, element && readDocumentation(element)])),
    edition: editionOf(document.root),
    defaultExceptions: exceptions && readExceptions(exceptions, textIn(exceptions)),
  };
}

/** The catalogue of a specification: what a customisation of a customisation is made of. */
export function catalogueIn({ specs, modules, edition, defaultExceptions }: Specification): Catalogue {
  const byModule = new Map<string, Entry[]>();
  const byName = new Map<string, Entry[]>();
  for (const spec of specs) {
    const entry: Entry = { ident: spec.ident, kind: spec.kind, module: spec.module, spec: () => spec };
    push(byName, spec.ident, entry);
    if (spec.module !== undefined) push(byModule, spec.module, entry);
  }
  return {
    ...indexed(byModule, byName),
    modules: new Map(modules.map(({ ident, docs }) => [ident, docs])),
    edition,
    defaultExceptions,
  };
}

function indexed(
  byModule: ReadonlyMap<string, readonly Entry[]>,
  byName: ReadonlyMap<string, readonly Entry[]>,
): Pick<Catalogue, "inModule" | "named" | "names"> {
  return {
    inModule: (module) => byModule.get(module) ?? [],
    named: (ident) => byName.get(ident) ?? [],
    names: [...byName.keys()],
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function entryOf(reading: Reading, element: XmlElement): Entry {
  let read: AnySpec | undefined;
  return {
    ident: attributeOf(element, "ident")?.trim() ?? "",
    kind: KINDS[element.local] ?? "element",
    module: attributeOf(element, "module")?.trim(),
    spec: () => {
      read ??= readSpec(reading, element);
      return read;
    },
  };
}

const KINDS: Readonly<Record<string, AnySpec["kind"]>> = {
  elementSpec: "element",
  classSpec: "class",
  macroSpec: "macro",
  dataSpec: "data",
};

/** What the header says of the edition. */
export function editionOf(root: XmlElement): string | undefined {
  const edition = ["teiHeader", "fileDesc", "editionStmt", "edition"].reduce<XmlElement | undefined>(
    (element, local) => element && teiChild(element, local),
    root,
  );
  return edition && textIn(edition).trim().replace(/\s+/g, " ");
}

function defaultExceptionsIn(element: XmlElement | undefined): XmlElement | undefined {
  const pending = element ? [element] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isTei(next, "attDef") && attributeOf(next, "ident") === "defaultExceptions")
      return teiChild(next, "defaultVal");
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  return undefined;
}
