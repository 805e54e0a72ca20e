import type { AnySpec, Place } from "../model.js";
import type { Directive } from "../read/directives.js";

/** Where an ODD names a thing; undefined for what only comes along with a module. */
export type OriginOf = (spec: Pick<AnySpec, "kind" | "ident">) => Place | undefined;

/** The places where an ODD names things: where it specifies them, takes them in by name, or includes them of a module. */
export function originsOf(directives: readonly Directive[]): OriginOf {
  const places = new Map<string, Place>();
  const add = (kind: AnySpec["kind"], ident: string, place: Place): void => {
    if (!places.has(`${kind} ${ident}`)) places.set(`${kind} ${ident}`, place);
  };
  for (const each of directives) {
    if (each.type !== "declaration" || each.declaration.mode === "delete") continue;
    const { spec } = each.declaration;
    add(spec.kind, spec.ident, spec.place);
  }
  for (const each of directives) if (each.type === "ref") add(each.kind, each.key, each.place);
  for (const each of directives)
    if (each.type === "module") for (const ident of each.include ?? []) add("element", ident, each.place);
  return ({ kind, ident }) => places.get(`${kind} ${ident}`);
}
