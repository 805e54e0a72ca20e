import type { AttributeDef, AttributeItem, AttributeList } from "../model.js";
import { type Say, suggestion } from "../saying.js";
import { changedDocs } from "./docs.js";
import { changeValues } from "./values.js";

/** All definitions of attributes in a list, those of lists in it included. */
export function definitionsIn(list: AttributeList): readonly AttributeDef[] {
  const known = DEFINITIONS.get(list);
  if (known) return known;
  const found = list.items.flatMap((item): readonly AttributeDef[] =>
    item.type === "attribute" ? [item] : item.type === "list" ? definitionsIn(item) : [],
  );
  DEFINITIONS.set(list, found);
  return found;
}

/** A class is looked into for every element that is of it. */
const DEFINITIONS = new WeakMap<AttributeList, readonly AttributeDef[]>();

/**
 * The attributes of an element or class after a change of them. What the change says of attributes that are not its own stays
 * in the list of an element: it is about attributes that the element has from classes.
 */
export function changeAttributes(
  old: AttributeList,
  next: AttributeList,
  { say, isClass }: { readonly say: Say; readonly isClass: boolean },
): AttributeList {
  const changes = new Map<string, AttributeDef>();
  for (const each of definitionsIn(next)) changes.set(each.ident, each);
  if (changes.size === 0 && next.items.length === 0) return old;
  const own = new Set(definitionsIn(old).map(({ ident }) => ident));
  const settle = (list: AttributeList): AttributeList => ({
    ...list,
    items: list.items.flatMap((item): readonly AttributeItem[] => {
      if (item.type === "list") return [settle(item)];
      if (item.type === "ref") return [item];
      const change = changes.get(item.ident);
      if (!change) return [item];
      return changeOwn(item, change, { say, isClass });
    }),
  });
  const added = (list: AttributeList): readonly AttributeItem[] =>
    list.items.flatMap((item): readonly AttributeItem[] => {
      if (item.type === "ref") return [item];
      if (item.type === "list") {
        const items = added(item);
        return items.length === 0 ? [] : [{ ...item, items }];
      }
      if (own.has(item.ident)) return [];
      if (isClass && (item.mode === "delete" || item.mode === "change")) return [];
      if (isClass && item.mode === "replace") return [{ ...item, mode: undefined }];
      return [item.mode === "add" ? { ...item, mode: undefined } : item];
    });
  if (isClass) sayUnknown([...changes.values()], own, say);
  const items = added(next);
  const kept = settle(old);
  // A choice is between its own items only.
  if (kept.org === "choice" && items.length > 0) return { type: "list", org: "group", items: [...items, kept] };
  const org = next.org === "choice" && own.size === 0 ? "choice" : kept.org;
  return { type: "list", org, items: [...items, ...kept.items] };
}

/** A class has no attributes but its own that could be changed. */
function sayUnknown(changes: readonly AttributeDef[], own: ReadonlySet<string>, say: Say): void {
  for (const { ident, mode, place } of changes) {
    if (mode === undefined || mode === "add" || own.has(ident)) continue;
    const message = `the class has no attribute \`${ident}\` to ${mode}${suggestion(ident, own)}`;
    say("odd/unknown-name", place, message, { actual: ident });
  }
}

function changeOwn(
  old: AttributeDef,
  change: AttributeDef,
  { say, isClass }: { readonly say: Say; readonly isClass: boolean },
): readonly AttributeDef[] {
  switch (change.mode) {
    case "delete":
      // An element may have the attribute from a class as well.
      return isClass ? [] : [change];
    case "change":
      return [{ ...changeAttribute(old, change, say), mode: old.mode }];
    default:
      return [{ ...change, mode: undefined }];
  }
}

/** An attribute with what a change says of it. */
export function changeAttribute(old: AttributeDef, next: AttributeDef, say: Say): AttributeDef {
  return {
    ...old,
    ns: next.ns ?? old.ns,
    altIdents: next.altIdents.length > 0 ? next.altIdents : old.altIdents,
    docs: changedDocs(old.docs, next.docs),
    usage: next.usage ?? old.usage,
    datatype: next.datatype ?? old.datatype,
    defaultValue: next.defaultValue ?? old.defaultValue,
    values: changeValues(old.values, next.values, say),
    constraints: next.constraints.length > 0 ? next.constraints : old.constraints,
    valueDescriptions: next.valueDescriptions.length > 0 ? next.valueDescriptions : old.valueDescriptions,
    validUntil: next.validUntil ?? old.validUntil,
    place: next.place,
  };
}
