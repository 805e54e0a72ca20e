import { TEI_NAMESPACE } from "../../core/document.js";
import type { AnySpec, AttributeItem, ClassSpec } from "../model.js";
import type { Entry } from "../read/catalogue.js";
import type { Directive, ModuleDirective, RefDirective } from "../read/directives.js";
import type { Declaration } from "../read/spec.js";
import { type Say, suggestion } from "../saying.js";
import { changeSpec } from "./change.js";
import type { Material } from "./material.js";

/** What a schema holds, in the order of its modules: what it takes in, changed as it says, and what it adds. */
export function assemble(
  { directives, catalogueOf }: Pick<Material, "directives" | "catalogueOf">,
  { ns, ident, say }: { readonly ns: string; readonly ident: string; readonly say: Say },
): readonly AnySpec[] {
  const declarations = directives.flatMap((each) => (each.type === "declaration" ? [each.declaration] : []));
  const refs = directives.filter((each) => each.type === "ref");
  const modules = inOrder(directives.filter((each) => each.type === "module"));
  const deleted = new Set(declarations.filter(({ mode }) => mode === "delete").map(({ spec }) => nameOf(spec)));
  const shelf = new Map<string, AnySpec>();
  const taking: Taking = { ns, say, deleted, named: new Set(refs.map(({ kind, key }) => `${kind} ${key}`)) };
  const put = (spec: AnySpec): void => {
    // What an ODD adds is a module of its own for those who build on it.
    const module = spec.module ?? `derived-module-${ident}`;
    if (!deleted.has(nameOf(spec))) shelf.set(keyOf(spec, ns), { ...spec, module });
  };

  for (const each of modules)
    for (const entry of takeModule(each, catalogueOf(each)?.inModule(each.key), taking)) put(entry.spec());
  for (const each of refs) for (const spec of takeOne(each, catalogueOf(each)?.named(each.key), say)) put(spec);
  for (const each of declarations) if (each.mode === "add") addOne(each, { shelf, put, ns, say });
  for (const each of declarations) {
    if (each.mode === "add") continue;
    const source = catalogueOf(undefined);
    const isKnown = source?.named(each.spec.ident).some(({ kind }) => kind === each.spec.kind) ?? false;
    const found = keyFor(each, shelf, ns);
    if (each.mode === "delete") {
      const isThere = isKnown || directives.some((other) => adds(other, each));
      if (!isThere) sayUnknown(each, { names: source?.names ?? [], say });
      else if (!isTaken(each, { modules, refs, catalogueOf, declarations })) sayAbsent(each, { isKnown, say, shelf });
    } else if (found === undefined) {
      if (deleted.has(nameOf(each.spec))) continue;
      if (isKnown) sayAbsent(each, { isKnown, say, shelf });
      else sayUnknown(each, { names: source?.names ?? [], say });
    } else {
      const old = shelf.get(found);
      if (!old) continue;
      shelf.set(found, each.mode === "replace" ? replaced(old, each.spec) : changeSpec(old, each, say));
    }
  }
  return [...shelf.values()];
}

interface Taking {
  readonly ns: string;
  readonly say: Say;
  readonly deleted: ReadonlySet<string>;
  /** What is taken in by its own name. */
  readonly named: ReadonlySet<string>;
}

/** The modules `tei` and `core` come first, whatever the order that they are named in. */
function inOrder(modules: readonly ModuleDirective[]): readonly ModuleDirective[] {
  const rank = ({ key }: ModuleDirective): number => (key === "tei" ? 0 : key === "core" ? 1 : 2);
  return modules.toSorted((a, b) => rank(a) - rank(b));
}

function takeModule(
  { key, include, except, place }: ModuleDirective,
  entries: readonly Entry[] | undefined,
  { say, named }: Taking,
): readonly Entry[] {
  // Of a source that cannot be read it has been said.
  if (!entries) return [];
  if (entries.length === 0) {
    say("odd/unknown-name", place, `the source has no module \`${key}\``, { actual: key });
    return [];
  }
  const elements = entries.filter(({ kind }) => kind === "element").map(({ ident }) => ident);
  for (const name of [...(include ?? []), ...except]) {
    if (elements.includes(name)) continue;
    const message = `module \`${key}\` has no element \`${name}\`${suggestion(name, elements)}`;
    say("odd/unknown-name", place, message, { actual: name });
  }
  const rest = entries.filter(({ kind, ident }) => !named.has(`${kind} ${ident}`));
  return [
    ...rest.filter(({ kind }) => kind !== "element"),
    ...rest.filter(({ kind, ident }) => kind === "element" && isSelected(ident, { include, except })),
  ];
}

function isSelected(
  ident: string,
  { include, except }: { readonly include: readonly string[] | undefined; readonly except: readonly string[] },
): boolean {
  return include ? include.includes(ident) : !except.includes(ident);
}

function takeOne(
  { kind, key, include, except, place }: RefDirective,
  entries: readonly Entry[] | undefined,
  say: Say,
): readonly AnySpec[] {
  if (!entries) return [];
  const found = entries.filter((entry) => entry.kind === kind || (kind === "data" && entry.kind === "macro"));
  if (found.length === 0)
    say("odd/unknown-name", place, `the source has no ${KIND_WORDS[kind]} \`${key}\``, { actual: key });
  return found.map((entry) => {
    const spec = entry.spec();
    return spec.kind === "class" && (include || except.length > 0)
      ? withSome(spec, { include, except, place, say })
      : spec;
  });
}

/** A class with some of its attributes. */
function withSome(
  spec: ClassSpec,
  { include, except, place, say }: Pick<RefDirective, "include" | "except" | "place"> & { readonly say: Say },
): ClassSpec {
  const names: string[] = [];
  const select = (list: ClassSpec["attributes"]): ClassSpec["attributes"] => ({
    ...list,
    items: list.items.flatMap((item): readonly AttributeItem[] => {
      if (item.type === "list") return [select(item)];
      if (item.type === "ref") return [item];
      names.push(item.ident);
      return isSelected(item.ident, { include, except }) ? [item] : [];
    }),
  });
  const attributes = select(spec.attributes);
  for (const name of [...(include ?? []), ...except]) {
    if (names.includes(name)) continue;
    const message = `class \`${spec.ident}\` has no attribute \`${name}\`${suggestion(name, names)}`;
    say("odd/unknown-name", place, message, { actual: name });
  }
  return { ...spec, attributes };
}

const KIND_WORDS = { element: "element", class: "class", macro: "macro", data: "datatype" } as const;

function addOne(
  { spec }: Declaration,
  {
    shelf,
    put,
    ns,
    say,
  }: {
    readonly shelf: ReadonlyMap<string, AnySpec>;
    readonly put: (spec: AnySpec) => void;
    readonly ns: string;
    readonly say: Say;
  },
): void {
  if (shelf.has(keyOf(spec, ns))) {
    const message = `${KIND_WORDS[spec.kind]} \`${spec.ident}\` is there already, and this takes its place; with \`mode="change"\` it would keep what is not named here, and \`mode="replace"\` says that this is meant`;
    say("odd/already-there", spec.place, message, { actual: spec.ident });
  }
  put(spec);
}

/** What replaces a thing belongs to the same module. */
function replaced(old: AnySpec, spec: AnySpec): AnySpec {
  return { ...spec, module: spec.module ?? old.module };
}

/** Which thing a change is about: one of the same namespace, else the only one of the name. */
function keyFor({ spec }: Declaration, shelf: ReadonlyMap<string, AnySpec>, ns: string): string | undefined {
  const exact = keyOf(spec, ns);
  if (shelf.has(exact)) return exact;
  if (spec.kind !== "element") return undefined;
  const alike = [...shelf].filter(([, each]) => each.kind === "element" && each.ident === spec.ident);
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}

function keyOf(spec: AnySpec, ns: string): string {
  const own = spec.kind === "element" ? (spec.ns ?? ns) : "";
  return `${nameOf(spec)} ${own === TEI_NAMESPACE ? "" : own}`;
}

function nameOf({ kind, ident }: AnySpec): string {
  return `${kind} ${ident}`;
}

function adds(directive: Directive, { spec }: Declaration): boolean {
  return (
    directive.type === "declaration" &&
    directive.declaration.mode === "add" &&
    nameOf(directive.declaration.spec) === nameOf(spec)
  );
}

/** Whether a thing would be in the schema if it were not deleted. */
function isTaken(
  { spec }: Declaration,
  {
    modules,
    refs,
    catalogueOf,
    declarations,
  }: Pick<Material, "catalogueOf"> & {
    readonly modules: readonly ModuleDirective[];
    readonly refs: readonly RefDirective[];
    readonly declarations: readonly Declaration[];
  },
): boolean {
  return (
    declarations.some(({ mode, spec: other }) => mode === "add" && nameOf(other) === nameOf(spec)) ||
    refs.some(({ kind, key }) => kind === spec.kind && key === spec.ident) ||
    modules.some((each) =>
      catalogueOf(each)
        ?.inModule(each.key)
        .some(
          ({ kind, ident }) =>
            kind === spec.kind && ident === spec.ident && (kind !== "element" || isSelected(ident, each)),
        ),
    )
  );
}

function sayUnknown(
  { spec, mode }: Declaration,
  { names, say }: { readonly names: readonly string[]; readonly say: Say },
): void {
  const message = `there is no ${KIND_WORDS[spec.kind]} \`${spec.ident}\` to ${mode}${suggestion(spec.ident, names)}`;
  say("odd/unknown-name", spec.place, message, { actual: spec.ident });
}

function sayAbsent(
  { spec, mode }: Declaration,
  { say }: { readonly isKnown: boolean; readonly say: Say; readonly shelf: ReadonlyMap<string, AnySpec> },
): void {
  const done = mode === "delete" ? "so there is nothing to delete" : `so there is nothing to ${mode}; take it in first`;
  const message = `${KIND_WORDS[spec.kind]} \`${spec.ident}\` is in the source, but not in this schema, ${done}`;
  say("odd/no-effect", spec.place, message, { actual: spec.ident });
}
