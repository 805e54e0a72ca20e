import type { XmlElement, XmlNode } from "../core/document.js";
import type { AlternativeName, Documentation, Prose, Specification } from "./model.js";

/** Which languages are wanted. */
export type Languages = Pick<Specification, "docLang" | "targetLang">;

/** The pieces of prose in the wanted language: else in English, else in the language that comes first. */
export function inLanguage(prose: readonly Prose[], { docLang }: Pick<Languages, "docLang">): readonly Prose[] {
  for (const wanted of [...docLang, "en"]) {
    const found = prose.filter(({ lang }) => isIn(lang, wanted));
    if (found.length > 0) return found;
  }
  const plain = prose.filter(({ lang }) => lang === undefined);
  return plain.length > 0 ? plain : prose.filter(({ lang }) => lang === prose[0]?.lang);
}

/** Whether a language is the wanted one, or one kind of it: `pt-br` is `pt`. */
function isIn(lang: string | undefined, wanted: string): boolean {
  if (!lang?.startsWith(wanted)) return false;
  return lang.length === wanted.length || lang[wanted.length] === "-";
}

/** What is said of a thing, as one line of plain text: the gloss in brackets, then the description; empty where nothing is. */
export function descriptionOf({ glosses, descriptions }: Documentation, languages: Languages): string {
  const gloss = plainText(inLanguage(glosses, languages));
  const description = plainText(inLanguage(descriptions, languages));
  return [gloss === "" ? "" : `(${gloss})`, description].filter((each) => each !== "").join(" ");
}

/** Prose as one line of plain text. */
export function plainText(prose: readonly Prose[]): string {
  if (prose.length === 1 && prose[0]) return lineOf(prose[0].element);
  return prose
    .map(({ element }) => lineOf(element))
    .filter((each) => each !== "")
    .join(" ");
}

function lineOf(element: XmlElement): string {
  const known = LINES.get(element) ?? element.children.map(wordsOf).join("").replace(/\s+/g, " ").trim();
  LINES.set(element, known);
  return known;
}

/** Schema, JSON, search and pages show the same. */
const LINES = new WeakMap<XmlElement, string>();

function wordsOf(node: XmlNode): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const inner = node.children.map(wordsOf).join("");
  return MARKS[node.local]?.(inner.trim(), node) ?? inner;
}

const MARKS: Readonly<Record<string, (text: string, element: XmlElement) => string>> = {
  gi: (text) => `<${text}>`,
  tag: (text) => `<${text}>`,
  att: (text) => `@${text}`,
  val: (text) => `"${text}"`,
  mentioned: (text) => `“${text}”`,
  q: (text) => `“${text}”`,
  soCalled: (text) => `‘${text}’`,
  ptr: (_, element) => element.attributes.find(({ name }) => name === "target")?.value ?? "",
};

/** The name that a thing has in documents: another one where it has one for the wanted language or for all. */
export function nameInDocuments(
  { ident, altIdents }: { readonly ident: string; readonly altIdents: readonly AlternativeName[] },
  { targetLang }: Pick<Languages, "targetLang">,
): string {
  const own = altIdents.find(({ lang }) => lang !== undefined && lang === targetLang);
  return (own ?? altIdents.find(({ lang }) => lang === undefined))?.name ?? ident;
}
