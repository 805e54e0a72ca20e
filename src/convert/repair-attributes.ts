import { addAttribute, attributeNamed, dropAttribute } from "./change.js";
import { type DraftAttribute, type DraftElement, localOf } from "./draft.js";
import { attributesLike } from "./rules.js";

/** An attribute that may not stand on its element: its value moves to one that may, or it goes. */
export function moveAttribute(element: DraftElement, attribute: DraftAttribute, allowed: ReadonlySet<string>): void {
  const isOurs = attribute.from === undefined && attribute.name === element.keptIn;
  const may = (
    isOurs ? ["n", "rend"] : [...attributesLike(attribute.name), ...attributesLike(attribute.from ?? "")]
  ).filter(
    (each) =>
      allowed.has(each) &&
      each !== attribute.name &&
      !attributeNamed(element, each) &&
      !element.tried.has(`${attribute.from ?? "type"} in ${each}`),
  );
  const [to] = may;
  if (to !== undefined && (to !== "type" || isWord(attribute.value))) {
    element.tried.add(`${attribute.from ?? "type"} in ${to}`);
    attribute.name = to;
    if (isOurs) element.keptIn = to;
    return;
  }
  dropAttribute(element, attribute);
  if (isOurs) element.keptIn = undefined;
}

/** A value that its attribute may not have: spelt in the schema's way if that is all, else moved or gone. */
export function mendValue(element: DraftElement, attribute: DraftAttribute): void {
  const mended = [attribute.value.trim().replace(/\s+/g, " "), attribute.value.trim().replace(/\s+/g, "_")];
  for (const value of mended) {
    const isSafe = /^[\p{L}\p{N}_.:#/ -]+$/u.test(value);
    const key = `${attribute.name} = ${value}`;
    if (value === attribute.value || value === "" || !isSafe || element.tried.has(key)) continue;
    if (value.includes("_") && !WORDS.has(attribute.name)) continue;
    element.tried.add(key);
    attribute.value = value;
    attribute.written = value;
    return;
  }
  moveAttribute(element, attribute, new Set(["type", "subtype", "n"]));
}

/** Attributes that hold one word. */
const WORDS: ReadonlySet<string> = new Set([
  "type",
  "subtype",
  "unit",
  "role",
  "place",
  "reason",
  "function",
  "status",
]);

/** Gives an element an attribute that it must have, where it is known what it says; tells whether it was. */
export function supplyAttribute(element: DraftElement, names: readonly string[], nextId: () => string): boolean {
  for (const name of names) {
    const value = valueFor(name, element, nextId);
    if (value === undefined || element.tried.has(`supply ${name}`)) continue;
    element.tried.add(`supply ${name}`);
    addAttribute(element, name, value);
    if ((name === "type" || name === "unit") && element.keptIn === undefined && isRenamed(element))
      element.keptIn = name;
    return true;
  }
  return false;
}

function valueFor(name: string, element: DraftElement, nextId: () => string): string | undefined {
  switch (name) {
    case "xml:id":
      return nextId();
    case "xml:lang":
      return inherited(name, element) ?? "und";
    case "type":
    case "unit":
      return isRenamed(element) ? localOf(element.origin?.name ?? element.name) : "unspecified";
    default:
      return undefined;
  }
}

function inherited(name: string, element: DraftElement): string | undefined {
  for (let each: DraftElement | undefined = element; each; each = each.parent) {
    const value = attributeNamed(each, name)?.value;
    if (value) return value;
  }
  return undefined;
}

function isRenamed({ origin, name }: DraftElement): boolean {
  return origin !== undefined && localOf(origin.name) !== localOf(name);
}

function isWord(value: string): boolean {
  return /^[^\s\p{C}\p{Z}]+$/u.test(value);
}
