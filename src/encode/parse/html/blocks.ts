import type { Element } from "hast";
import type { Hint } from "../../tree.js";
import { propertyOf } from "./nodes.js";

/** What the page says of an element by its name, or by a word in its class or id. */
export function hintOf(element: Element): Hint | undefined {
  const named = NAMED[element.tagName];
  if (named) return named;
  const words = `${propertyOf(element, "className")} ${propertyOf(element, "id")}`.toLowerCase();
  return HINT_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** How deep a heading lies in others; the first of a page is its title. */
export function depthOf(tagName: string): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Math.max(0, Number(level) - 2);
}

const NAMED: Readonly<Record<string, Hint | undefined>> = {
  dd: "value",
  dt: "label",
  h1: "title",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
};

const HINT_WORDS: readonly (readonly [RegExp, Hint])[] = [
  [/\b(?:skip|menu|nav|breadcrumbs?|share|social|cookie|banner)\b/, "furniture"],
  [/\b(?:abstract|summary)\b/, "abstract"],
  [/\b(?:citation|source)\b/, "citation"],
  [/\b(?:rights|copyright)\b/, "rights"],
];

/** Elements that part what they hold from what stands around. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  "article",
  "aside",
  "div",
  "dl",
  "fieldset",
  "figure",
  "header",
  "main",
  "section",
]);

/** Elements that begin and end a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...CONTAINERS,
  "address",
  "blockquote",
  "body",
  "button",
  "caption",
  "center",
  "dd",
  "details",
  "dt",
  "figcaption",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hgroup",
  "html",
  "legend",
  "li",
  "nav",
  "ol",
  "option",
  "p",
  "pre",
  "select",
  "summary",
  "table",
  "td",
  "textarea",
  "th",
  "tr",
  "ul",
]);
