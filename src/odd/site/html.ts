/** HTML under way: what is not markup of `h` is text, and is escaped when it is taken in, so that no text becomes markup. */
export type Html = string | HtmlElement | readonly Html[] | undefined;

/** An element of HTML, as it is written. */
export interface HtmlElement {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of HTML. It is written at once: a page is some thousands of them, and nobody looks into one again. */
export function h(name: string, attributes: Attributes, ...children: readonly Html[]): HtmlElement {
  let markup = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) markup += ` ${key}="${escaped(value)}"`;
  }
  if (VOID.has(name)) return { markup: `${markup}>` };
  markup += ">";
  for (const each of children) markup += render(each);
  return { markup: `${markup}</${name}>` };
}

/** HTML as text. */
export function render(html: Html): string {
  if (html === undefined) return "";
  if (typeof html === "string") return escaped(html);
  if (!isList(html)) return html.markup;
  let markup = "";
  for (const each of html) markup += render(each);
  return markup;
}

/** Whether there is anything to show. */
export function isEmpty(html: Html): boolean {
  if (html === undefined || html === "") return true;
  return Array.isArray(html) && html.every(isEmpty);
}

const VOID = new Set(["meta", "link", "input", "br"]);

function isList(html: HtmlElement | readonly Html[]): html is readonly Html[] {
  return Array.isArray(html);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
