import type {
  AnySpec,
  ClassSpec,
  DataSpec,
  Documentation,
  ElementSpec,
  MacroSpec,
  Membership,
  Spec,
} from "../model.js";
import type { Declaration } from "../read/spec.js";
import type { Say } from "../saying.js";
import { changeAttributes } from "./attributes.js";
import { changeConstraints } from "./constraints.js";
import { changedDocs } from "./docs.js";

/** A thing after what a customisation changes in it. Parts that it does not name stay as they are. */
export function changeSpec(old: AnySpec, { spec: next, given, classesMode }: Declaration, say: Say): AnySpec {
  const general = changeGeneral(old, next, say);
  if (old.kind === "element" && next.kind === "element") {
    const changed: ElementSpec = {
      ...old,
      ...general,
      ns: next.ns ?? old.ns,
      classes: given.has("classes") ? changeClasses(old.classes, next.classes, { classesMode, say }) : old.classes,
      content: given.has("content") ? next.content : old.content,
      values: given.has("valList") ? withoutDeleted(next.values) : given.has("content") ? undefined : old.values,
      attributes: changeAttributes(old.attributes, next.attributes, { say, isClass: false }),
      models: given.has("model") ? next.models : old.models,
    };
    return changed;
  }
  if (old.kind === "class" && next.kind === "class") {
    const changed: ClassSpec = {
      ...old,
      ...general,
      classes: given.has("classes") ? changeClasses(old.classes, next.classes, { classesMode, say }) : old.classes,
      attributes: changeAttributes(old.attributes, next.attributes, { say, isClass: true }),
    };
    return changed;
  }
  if ((old.kind === "macro" && next.kind === "macro") || (old.kind === "data" && next.kind === "data")) {
    const changed: MacroSpec | DataSpec = {
      ...old,
      ...general,
      content: given.has("content") || given.has("dataRef") ? next.content : old.content,
      values: given.has("valList") ? withoutDeleted(next.values) : old.values,
    };
    return changed;
  }
  return old;
}

function changeGeneral(old: Spec, next: Spec, say: Say): Spec {
  const docs: Documentation = changedDocs(old.docs, next.docs);
  return {
    ident: old.ident,
    module: old.module,
    prefix: next.prefix ?? old.prefix,
    altIdents: next.altIdents.length > 0 ? next.altIdents : old.altIdents,
    docs,
    constraints: changeConstraints(old.constraints, next.constraints, say),
    validUntil: next.validUntil ?? old.validUntil,
    place: next.place,
  };
}

function withoutDeleted(values: ElementSpec["values"]): ElementSpec["values"] {
  return values?.mode === "delete" ? undefined : values;
}

function changeClasses(
  old: readonly Membership[],
  next: readonly Membership[],
  { classesMode, say }: Pick<Declaration, "classesMode"> & { readonly say: Say },
): readonly Membership[] {
  const wanted = next.filter(({ mode }) => mode !== "delete").map((each) => ({ ...each, mode: undefined }));
  if (classesMode === "replace") return wanted;
  const named = new Set(next.map(({ key }) => key));
  for (const { key, mode, place } of next) {
    if (mode !== "delete" || old.some((each) => each.key === key)) continue;
    const words = old.map((each) => `\`${each.key}\``).join(", ");
    const message = `it is no member of \`${key}\` that could be taken out${words === "" ? "" : `; it is one of ${words}`}`;
    say("odd/no-effect", place, message, { actual: key });
  }
  return [...wanted, ...old.filter(({ key }) => !named.has(key))];
}
