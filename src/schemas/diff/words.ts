import { XML_NAMESPACE } from "../../core/document.js";
import { ANY, partsOfKey } from "./atoms.js";
import { TEXT, VALUE } from "./side.js";

/** How names are said: those of the schemas' own namespace without it. */
export interface Words {
  readonly namespace: string;
}

/** A name in words. */
export function sayKey({ namespace }: Words, key: string, of: "element" | "attribute"): string {
  if (key.includes(" or "))
    return key
      .split(" or ")
      .map((each) => sayKey({ namespace }, each, of))
      .join(" or ");
  const { uri, local } = partsOfKey(key);
  if (local === ANY) {
    if (uri === ANY) return "any other name";
    return uri === "" ? "any other name without a namespace" : `any other name in ${uri}`;
  }
  if (uri === XML_NAMESPACE) return `xml:${local}`;
  if (of === "element" ? uri === namespace : uri === "") return local;
  return `{${uri}}${local}`;
}

/** A row of what stands in an element, in words. */
export function saySymbols(words: Words, symbols: readonly string[]): string {
  if (symbols.length === 0) return "nothing";
  const names = symbols.map((each) => {
    if (each === TEXT) return "text";
    return each === VALUE ? "a value" : `\`${sayKey(words, each, "element")}\``;
  });
  return names.join(" ");
}
