/** HTML under way: texts are escaped when it is written, so that no text becomes markup. */
export type Html = string | HtmlElement | readonly Html[] | undefined;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Html[];
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of HTML. */
export function h(name: string, attributes: Attributes, ...children: readonly Html[]): HtmlElement {
  return { name, attributes, children };
}

/** HTML as text. */
export function render(html: Html): string {
  const parts: string[] = [];
  write(html, parts);
  return parts.join("");
}

/** Whether there is anything to show. */
export function isEmpty(html: Html): boolean {
  if (html === undefined || html === "") return true;
  return Array.isArray(html) && html.every(isEmpty);
}

const VOID = new Set(["meta", "link", "input", "br"]);

function write(html: Html, parts: string[]): void {
  if (html === undefined) return;
  if (typeof html === "string") parts.push(escaped(html));
  else if (isList(html)) for (const each of html) write(each, parts);
  else {
    parts.push(`<${html.name}`);
    for (const [name, value] of Object.entries(html.attributes)) {
      if (value !== undefined) parts.push(` ${name}="${escaped(value)}"`);
    }
    parts.push(">");
    if (VOID.has(html.name)) return;
    for (const each of html.children) write(each, parts);
    parts.push(`</${html.name}>`);
  }
}

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
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
