import { createColors } from "picocolors";

/** A page of the documentation for a screen with colours: headings bold, examples set in, code coloured, no marks of Markdown. */
export function pageOnScreen(markdown: string): string {
  const lines: string[] = [];
  let example: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const fence = /^```\w*\s*(\w*)/.exec(line);
    if (fence) example = example === undefined ? (fence[1] ?? "") : undefined;
    else lines.push(example === undefined ? proseOf(line) : exampleOf(line, example));
  }
  return lines.join("\n");
}

const style = createColors(true);

/** What is marked as wrong or right has that colour. */
function exampleOf(line: string, kind: string): string {
  const paint = kind === "wrong" ? style.red : kind === "right" ? style.green : style.cyan;
  return line === "" ? "" : `    ${paint(line)}`;
}

function proseOf(line: string): string {
  const heading = /^#+ (.*)/.exec(line)?.[1];
  if (heading !== undefined) return style.bold(heading.replaceAll("`", ""));
  const linked = line.replace(/\[([^\]]+)\]\((?:(https:[^)]+)|[^)]+)\)/g, (_, words: string, url?: string) =>
    url === undefined ? words : `${words} (${url})`,
  );
  return inline(linked);
}

/** Code is taken first: a star in it is a star. */
const TOKEN = /`([^`]+)`|\*\*((?:`[^`]+`|[^*`])+)\*\*|\*((?:`[^`]+`|[^*`])+)\*/g;

function inline(text: string): string {
  return text.replace(TOKEN, (_, code?: string, strong?: string, soft = "") => {
    if (code !== undefined) return style.cyan(code);
    return strong !== undefined ? style.bold(inline(strong)) : style.underline(inline(soft));
  });
}
