import { markupText } from "../markup.js";

/** The Markdown of the pages about codes as HTML: headings, paragraphs, lists and code; what it does not know stays as it is written. */
export function markdownIn(markdown: string): string {
  const blocks: string[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at);
    if (block.html !== "") blocks.push(block.html);
    at = block.next;
  }
  return blocks.map((each) => `${each}\n`).join("");
}

interface Block {
  readonly html: string;
  /** The first line after it. */
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number): Block {
  const line = lines[at] ?? "";
  if (line.trim() === "") return { html: "", next: at + 1 };
  if (line.startsWith("```")) return codeAt(lines, at);
  const heading = /^#+ (.*)/.exec(line);
  if (heading) return { html: `<h4>${inline(heading[1] ?? "")}</h4>`, next: at + 1 };
  if (BULLET.test(line)) return listAt(lines, at, BULLET, "ul");
  if (NUMBER.test(line)) return listAt(lines, at, NUMBER, "ol");
  const next = endOf(lines, at);
  return { html: `<p>${inline(lines.slice(at, next).join(" "))}</p>`, next };
}

const BULLET = /^[-*] /;
const NUMBER = /^\d+\. /;

function codeAt(lines: readonly string[], at: number): Block {
  const found = lines.findIndex((line, i) => i > at && line.startsWith("```"));
  const end = found < 0 ? lines.length : found;

  return {
    html: `<pre tabindex="0"><code>${markupText(lines.slice(at + 1, end).join("\n"))}</code></pre>`,
    next: end + 1,
  };
}

function listAt(lines: readonly string[], at: number, marker: RegExp, name: string): Block {
  const items: string[] = [];
  let next = at;
  while (next < lines.length && marker.test(lines[next] ?? "")) {
    const end = endOf(lines, next);
    items.push(`<li>${inline(lines.slice(next, end).join(" ").replace(marker, ""))}</li>`);
    next = end;
  }
  return { html: `<${name}>\n${items.join("\n")}\n</${name}>`, next };
}

/** Where a paragraph or an item ends: before an empty line, another item, a heading or code. */
function endOf(lines: readonly string[], at: number): number {
  const found = lines.findIndex((line, i) => i > at && (line.trim() === "" || /^(?:[-*] |\d+\. |#|```)/.test(line)));
  return found < 0 ? lines.length : found;
}

/** Code, emphasis and links within a line; a link leads nowhere offline, so its words stand alone unless it is an address. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? `<code>${markupText(part.slice(1, -1))}</code>` : words(part)))
    .join("");
}

function words(text: string): string {
  return markupText(text.replace(/\s+/g, " "))
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>")
    .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1");
}
