import type { AttributeDef, Constraint, Specification, ValueItem } from "../model.js";
import { definitionsIn } from "../resolve/attributes.js";
import type { Subject } from "./context.js";

/** Rules with what they are about. */
export interface CollectedConstraint {
  readonly constraint: Constraint;
  readonly subject: Subject;
}

/** All rules in Schematron that a specification has for its readers, in its order. */
export function constraintsOf(specification: Specification): readonly CollectedConstraint[] {
  const found: CollectedConstraint[] = [];
  const add = (constraints: readonly Constraint[], subject: Subject): void => {
    for (const constraint of constraints) {
      if (isSchematron(constraint) && isForReaders(constraint, specification)) found.push({ constraint, subject });
    }
  };
  for (const spec of specification.specs) {
    const owner = spec.kind === "element" || spec.kind === "class" ? spec : undefined;
    add(spec.constraints, { spec: owner, attribute: undefined });
    for (const attribute of owner ? definitionsIn(owner.attributes) : []) {
      if (attribute.mode !== "delete") add(attribute.constraints, { spec: owner, attribute });
    }
  }
  add(specification.constraints, { spec: undefined, attribute: undefined });
  return found;
}

function isSchematron({ scheme }: Constraint): boolean {
  return scheme === "schematron" || scheme === "isoschematron";
}

/** Rules may be written once for each language; those without one are for all. */
function isForReaders({ lang }: Constraint, { docLang }: Specification): boolean {
  if (lang === undefined) return true;
  return (docLang.length > 0 ? docLang : ["en"]).some((wanted) => lang === wanted || lang.startsWith(`${wanted}-`));
}

/** Something that is no longer to be used from a day on. */
export interface Deprecated {
  readonly validUntil: string;
  readonly subject: Subject;
  readonly value: ValueItem | undefined;
}

/** The elements, attributes and values of a specification that are on their way out. */
export function deprecatedIn({ specs }: Specification): readonly Deprecated[] {
  return specs.flatMap((spec): readonly Deprecated[] => {
    if (spec.kind !== "element" && spec.kind !== "class") return [];
    const own: readonly Deprecated[] =
      spec.kind === "element" && spec.validUntil !== undefined
        ? [{ validUntil: spec.validUntil, subject: { spec, attribute: undefined }, value: undefined }]
        : [];
    return [...own, ...definitionsIn(spec.attributes).flatMap((each) => deprecatedAt(each, { spec, attribute: each }))];
  });
}

function deprecatedAt({ validUntil, values, mode }: AttributeDef, subject: Subject): readonly Deprecated[] {
  if (mode === "delete") return [];
  const own = validUntil === undefined ? [] : [{ validUntil, subject, value: undefined }];
  const ofValues = (values?.items ?? []).flatMap((value) =>
    value.validUntil === undefined ? [] : [{ validUntil: value.validUntil, subject, value }],
  );
  return [...own, ...ofValues];
}
