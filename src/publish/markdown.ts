import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** A page in Markdown as HTML in which nothing can run, with its title. */
export function markdownOf(text: string, fallback: string): { readonly title: string; readonly html: string } {
  const { title, body } = withoutFrontMatter(text);
  const html = String(processor.processSync(body));
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, "");
  return { title: title ?? (heading === undefined ? fallback : decoded(heading)), html };
}

// Images are those of the site: no page asks another one for anything.
const SCHEMA = {
  ...defaultSchema,
  clobberPrefix: "",
  protocols: { ...defaultSchema.protocols, src: [] },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { clobberPrefix: "note-" })
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify);

/** The title that a page begins with between two lines of `---`, and the rest. */
function withoutFrontMatter(text: string): { readonly title: string | undefined; readonly body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) return { title: undefined, body: text };
  const title = /^title:\s*(.+?)\s*$/m.exec(match[1] ?? "")?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
  return { title, body: text.slice(match[0].length) };
}

function decoded(html: string): string {
  const named: Readonly<Record<string, string>> = {
    "&#x26;": "&",
    "&#x3C;": "<",
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
  };
  return html.replace(/&[#\w]+;/g, (each) => named[each] ?? each);
}
