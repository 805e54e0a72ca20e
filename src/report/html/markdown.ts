import { markupText } from "../markup.js";

/** The Markdown of the pages about codes as HTML: headings, paragraphs, lists, tables and code; what it does not know stays as it is written. */
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
  if (line.startsWith("|")) return tableAt(lines, at);
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
    html: `<pre><code>${markupText(lines.slice(at + 1, end).join("\n"))}</code></pre>`,
    next: end + 1,
  };
}

function tableAt(lines: readonly string[], at: number): Block {
  const end = lines.findIndex((line, i) => i > at && !line.startsWith("|"));
  const next = end < 0 ? lines.length : end;
  const [head = [], , ...rows] = lines.slice(at, next).map(cellsOf);
  const row = (cells: readonly string[], open: string, close: string): string =>
    `<tr>${cells.map((each) => `<${open}>${inline(each)}</${close}>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells, "td", "td")).join("\n");
  return { html: `<table><thead>${row(head, 'th scope="col"', "th")}</thead>\n<tbody>${body}</tbody></table>`, next };
}

/** The cells of a row; a bar within code parts none. */
function cellsOf(row: string): readonly string[] {
  const parts = row.match(/(?:`[^`]*`|[^|`])+/g) ?? [];
  return parts.map((each) => each.trim()).filter((each) => each !== "");
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

const TOKEN =
  /`(?<code>[^`]+)`|\*\*(?<strong>(?:`[^`]+`|[^*`])+)\*\*|\*(?<em>(?:`[^`]+`|[^*`])+)\*|\[(?<words>(?:`[^`]+`|[^\]`])+)\]\((?<to>[^)\s]+)\)/g;

/** Code, emphasis and links within a line; offline only an address leads anywhere, so the words of other links stand alone. */
function inline(text: string): string {
  let html = "";
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const { code, strong, em, words = "", to = "" } = found.groups ?? {};
    html += plain(text.slice(at, found.index));
    if (code !== undefined) html += `<code>${markupText(code)}</code>`;
    else if (strong !== undefined) html += `<strong>${inline(strong)}</strong>`;
    else if (em !== undefined) html += `<em>${inline(em)}</em>`;
    else html += to.startsWith("https:") ? `<a href="${markupText(to)}">${inline(words)}</a>` : inline(words);
    at = found.index + found[0].length;
  }
  return html + plain(text.slice(at));
}

function plain(text: string): string {
  return markupText(text.replace(/\s+/g, " "));
}
