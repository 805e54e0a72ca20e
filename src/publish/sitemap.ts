import { withSlash } from "./citation/index.js";
import type { OutputFile } from "./draft.js";
import { escaped } from "./xml.js";

/** The map of the site for search engines. */
export function sitemapOf(pages: readonly string[], address: string): OutputFile {
  const lines = pages
    .toSorted()
    .map((path) => `<url><loc>${escaped(new URL(encodeURIComponent(path), withSlash(address)).href)}</loc></url>\n`);
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("")}</urlset>\n`;
  return { path: "sitemap.xml", content };
}
