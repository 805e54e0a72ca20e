import type { ValueItem, ValueList } from "../model.js";
import type { Say } from "../saying.js";
import { changedDocs } from "./docs.js";

/** The values of an attribute after a change of them; undefined where there are none any more. */
export function changeValues(old: ValueList | undefined, next: ValueList | undefined, say: Say): ValueList | undefined {
  if (!next) return old;
  if (next.mode === "delete") return undefined;
  if (next.mode !== "change" || !old) return { ...next, mode: undefined, items: next.items.map(asAdded) };
  const known = new Set(old.items.map(({ ident }) => ident));
  for (const item of next.items) {
    if (item.mode !== "change" && item.mode !== "delete") continue;
    if (known.has(item.ident)) continue;
    const may = [...known].map((each) => `\`${each}\``).join(", ");
    const message = `there is no value \`${item.ident}\` to ${item.mode}${may === "" ? "" : `; there are ${may}`}`;
    say("odd/unknown-name", item.place, message, { actual: item.ident });
  }
  const kept = old.items.flatMap((item) =>
    changeItem(
      item,
      next.items.find(({ ident }) => ident === item.ident),
    ),
  );
  const added = next.items.filter(
    ({ ident, mode }) => mode === "replace" || ((mode === "add" || mode === undefined) && !known.has(ident)),
  );
  return { ...next, type: next.type ?? old.type, mode: undefined, items: [...kept, ...added.map(asAdded)] };
}

function changeItem(old: ValueItem, next: ValueItem | undefined): readonly ValueItem[] {
  if (!next) return [old];
  if (next.mode === "delete" || next.mode === "replace") return [];
  return [
    {
      ...old,
      altIdents: next.altIdents.length > 0 ? next.altIdents : old.altIdents,
      docs: changedDocs(old.docs, next.docs),
      validUntil: next.validUntil ?? old.validUntil,
      parameters: next.parameters.length > 0 ? next.parameters : old.parameters,
    },
  ];
}

function asAdded(item: ValueItem): ValueItem {
  return { ...item, mode: undefined };
}
