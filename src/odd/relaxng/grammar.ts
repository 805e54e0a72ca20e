import type { ClassSpec, DataSpec, ElementSpec, MacroSpec, Specification } from "../model.js";
import { XSD_DATATYPES } from "../names.js";
import { descriptionOf, nameInDocuments } from "../wording.js";
import { classAttributes, elementAttributes } from "./attributes.js";
import { contentPattern, memberPattern, valuesPattern, WRAPPERS } from "./content.js";
import { grammarDivision } from "./grammars.js";
import { type GrammarScope, meantBy, patternName, scopeFor } from "./scope.js";
import { choiceOf, documentation, EMPTY, groupOf, isRng, NOT_ALLOWED, type RngElement, ref, rng } from "./tree.js";

/** The grammar that a specification makes, without its rules in Schematron. */
export function grammarOf(specification: Specification): RngElement {
  const extra = new Map<string, RngElement>();
  const scope = scopeFor(specification, extra);
  const definitions = [
    ...[...specification.macros, ...specification.datatypes].map((each) => macroDefinition(each, scope)),
    ...specification.classes.flatMap((each) =>
      each.type === "atts" ? classAttributes(each, scope) : modelDefinitions(each, scope),
    ),
    ...elementDefinitions(specification, scope),
  ];
  const own = new Set(definitions.flatMap(nameOf));
  const divisions = specification.grammars.map((each) =>
    grammarDivision(each, { rename: (name) => meantBy(name, scope), kept: own }),
  );
  const anyElements = [...extra].map(([name, pattern]) => rng("define", { name }, [pattern]));
  const all = [...divisions, ...anyElements, ...definitions];
  const start = startOf(scope);
  const used = namesUsed([start, ...all]);
  return rng("grammar", { ns: specification.ns, datatypeLibrary: XSD_DATATYPES }, [
    ...all.filter((each) => !isSpare(each, used)),
    start,
  ]);
}

/** A class has patterns that only few schemas refer to. */
function isSpare(definition: RngElement, used: ReadonlySet<string>): boolean {
  const [name] = nameOf(definition);
  return name !== undefined && !used.has(name) && !isRng(definition.children[0], "element");
}

function nameOf(definition: RngElement): readonly string[] {
  if (!isRng(definition, "define")) return [];
  return definition.attributes.flatMap(([key, value]) => (key === "name" ? [value] : []));
}

function namesUsed(roots: readonly RngElement[]): ReadonlySet<string> {
  const used = new Set<string>();
  const byName = new Map<string, RngElement[]>();
  for (const each of roots) for (const name of nameOf(each)) byName.set(name, [...(byName.get(name) ?? []), each]);
  // Elements and what is taken in stay whether or not they can be reached.
  const pending = roots.filter((each) => nameOf(each).length === 0 || isRng(each.children[0], "element"));
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isRng(next, "ref")) {
      const name = next.attributes[0]?.[1] ?? "";
      if (used.has(name)) continue;
      used.add(name);
      pending.push(...(byName.get(name) ?? []));
    }
    for (const child of next.children) if (typeof child === "object") pending.push(child);
  }
  return used;
}

function startOf(scope: GrammarScope): RngElement {
  const refs = scope.specification.start.flatMap((each) => {
    const name = meantBy(each, scope);
    return name === undefined ? [] : [ref(name)];
  });
  return rng("start", {}, [choiceOf(refs) ?? NOT_ALLOWED]);
}

function macroDefinition(spec: MacroSpec | DataSpec, scope: GrammarScope): RngElement {
  const pattern =
    spec.values?.type === "closed" ? valuesPattern(spec.values, scope) : contentPattern(spec.content, scope);
  return rng("define", { name: patternName(spec, scope) }, [pattern ?? EMPTY]);
}

/** The patterns of a class: one of its members, or all of them in a row. */
function modelDefinitions(spec: ClassSpec, scope: GrammarScope): readonly RngElement[] {
  const name = patternName(spec, scope);
  const members = scope.lookup.members(spec.ident);
  const choice = choiceOf(members.map((each) => memberPattern(each, spec.ident, scope))) ?? NOT_ALLOWED;
  const alternation = choiceOf(members.map((each) => suffixed(each, "alternation", { spec, scope }))) ?? NOT_ALLOWED;
  const rows = Object.entries(WRAPPERS).map(([suffix, wrapper]) => {
    const row = members.map((each) => {
      const member = suffixed(each, suffix, { spec, scope });
      return wrapper === undefined ? member : rng(wrapper, {}, [member]);
    });
    const nothing = suffix === "sequenceRepeatable" ? NOT_ALLOWED : EMPTY;
    return rng("define", { name: `${name}_${suffix}` }, row.length === 0 ? [nothing] : [groupOf(row)]);
  });
  return [rng("define", { name }, [choice]), rng("define", { name: `${name}_alternation` }, [alternation]), ...rows];
}

function suffixed(
  member: ElementSpec | ClassSpec,
  suffix: string,
  { spec, scope }: { readonly spec: ClassSpec; readonly scope: GrammarScope },
): RngElement {
  if (member.kind === "class") return ref(`${patternName(member, scope)}_${suffix}`);
  return memberPattern(member, spec.ident, scope);
}

function elementDefinitions({ elements }: Specification, scope: GrammarScope): readonly RngElement[] {
  const counts = new Map<string, number>();
  for (const each of elements) {
    const name = patternName(each, scope);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return elements.map((each) => {
    const name = patternName(each, scope);
    // Elements of one name in several namespaces stand for each other.
    const combine = (counts.get(name) ?? 0) > 1 ? "choice" : undefined;
    return rng("define", { name, combine }, [elementPattern(each, scope)]);
  });
}

function elementPattern(spec: ElementSpec, scope: GrammarScope): RngElement {
  const { specification } = scope;
  const content =
    spec.values?.type === "closed"
      ? (valuesPattern(spec.values, scope) ?? EMPTY)
      : (contentPattern(spec.content, scope) ?? EMPTY);
  if (isRng(content, "notAllowed")) return NOT_ALLOWED;
  const name = nameInDocuments(spec, specification);
  return rng("element", { name, ns: spec.ns === specification.ns ? undefined : spec.ns }, [
    documentation(descriptionOf(spec.docs, specification)),
    content,
    ...elementAttributes(spec, scope),
  ]);
}
