import { attributeOf, elementsOf, textOf, type XmlElement } from "../../core/document.js";

/** The text of an element in one line, without white space about it. */
export function wordsOf(element: XmlElement): string {
  return oneLine(textOf(element));
}

/** A text in one line, without white space about it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().normalize("NFC");
}

/** The child elements with one of some local names, in document order. */
export function childrenOf(element: XmlElement, ...locals: readonly string[]): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child.type === "element" && locals.includes(child.local),
  );
}

/** The elements that a path of local names leads to, from one element down. */
export function at(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, step) => found.flatMap((each) => childrenOf(each, step)),
    [element],
  );
}

/** The elements below one that have a local name, in document order. */
export function below(element: XmlElement, local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const each of elementsOf(element)) if (each !== element && each.local === local) found.push(each);
  return found;
}

/** An attribute without white space about it; undefined where it is absent or empty. */
export function given(element: XmlElement, name: string): string | undefined {
  return attributeOf(element, name)?.trim() || undefined;
}

/** The language that holds for an element, as `xml:lang` says; undefined where nothing says it. */
export function languageOf(element: XmlElement): string | undefined {
  for (let each: XmlElement | undefined = element; each; each = each.parent) {
    const language = given(each, "xml:lang");
    if (language !== undefined) return isLanguage(language) ? language : undefined;
  }
  return undefined;
}

/** Whether a text has the form of a language tag (BCP 47). */
export function isLanguage(tag: string): boolean {
  return /^(?:[A-Za-z]{2,8}|[xX])(?:-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= 60;
}

/** The heading of a part of a text, in one line and not too long; undefined where there is none. */
export function headOf(element: XmlElement): string | undefined {
  const head = childrenOf(element, "head")
    .map(wordsOf)
    .find((each) => each !== "");
  return head === undefined || head.length <= 200 ? head : `${head.slice(0, 199)}…`;
}

/** Each value once, in the order in which it first stands there. */
export function distinct<T>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)];
}
