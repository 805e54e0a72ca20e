import { markupText } from "../markup.js";
import { readPage } from "../page.js";
import type { Report } from "../report.js";
import { codesIn } from "../summary.js";
import { markdownIn } from "./markdown.js";

/** The pages about the codes that occur, so that nothing need be looked up elsewhere. */
export function* explanationsIn({ told, pageOf }: Report): Iterable<string> {
  const pages = codesIn(told).flatMap(([code]) => {
    const page = pageOf(code);
    return page === undefined ? [] : [{ code, ...readPage(code, page) }];
  });
  if (pages.length === 0) return;
  yield `<section aria-labelledby="meaning"><h2 id="meaning">What the messages mean</h2>\n`;
  for (const { code, title, body } of pages) {
    yield `<section class="explanation" id="${explanationId(code)}"><h3><code>${markupText(code)}</code> ${markupText(title)}</h3>
${markdownIn(body)}</section>
`;
  }
  yield "</section>\n";
}

/** Where the page about a code stands. */
export function explanationId(code: string): string {
  return `code-${code.replace(/[^A-Za-z0-9]+/g, "-")}`;
}
