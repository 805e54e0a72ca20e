import { escapeText as escapedText, escapeValue as escapedValue } from "../core/xml-text.js";

/** An element as text; attributes that are undefined are left out, and so are children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeValue(value)}"`]))
    .join("");
  const content = children.flatMap((each) => each ?? []).join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text with what has a meaning in XML escaped, and without what may not stand there. */
export function escapeText(text: string): string {
  return escapedText(allowed(text));
}

/** The value of an attribute, as `escapeText`. */
export function escapeValue(text: string): string {
  return escapedValue(allowed(text));
}

/** A text without the characters that XML 1.0 does not allow. */
function allowed(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
}
