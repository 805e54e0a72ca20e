import { escapeInvisible } from "./escape.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text for the content of an element in XML or HTML; what XML has no characters for is made visible. */
export function markupText(text: string): string {
  return escapeInvisible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A text for an attribute between quotes; line ends and tabs are kept. */
export function markupValue(text: string): string {
  return markupText(text).replace(/[\n\t]/g, (sign) => (sign === "\n" ? "&#10;" : "&#9;"));
}

/** The attributes of a start tag, each with a blank before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${markupValue(`${value}`)}"`))
    .join("");
}
