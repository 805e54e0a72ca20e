/** A transcription that no archive would write: pieces that mean something to the encoder, in any order. */
export function strangeText(random: () => number): string {
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => pick(random, PIECES) + pick(random, SPACES)).join("");
}

/** The same as a page. */
export function strangePage(random: () => number): string {
  const length = 1 + Math.floor(random() * 20);
  const parts = Array.from({ length }, () => {
    const words = `${pick(random, PIECES)} ${pick(random, PIECES)}`.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return pick(random, FRAMES).replace("*", () => words);
  });
  return `<html><body>${parts.join("\n")}</body></html>`;
}

/** The same as Markdown: its marks stand wherever they like. */
export function strangeMarkdown(random: () => number): string {
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => pick(random, random() < 0.5 ? PIECES : MARKS) + pick(random, SPACES)).join("");
}

function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

const SPACES = [" ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\n\n\n\n", "\r\n", ""];

const FRAMES = [
  "<p>*</p>",
  "<p><em>*</em><br>",
  "<div class=summary>*</div>",
  "<h1>*</h1>",
  "<h3>*</h3>",
  "<nav>*</nav>",
  "<dt>*</dt>",
  "<dd>*</dd>",
  "<b>*",
  "* ",
  "<ul><li>*<li>*<ol start=3><li>*</ol></ul>",
  "<ul>*</ul>",
  "<table><caption>*</caption><tr><th>*<td colspan=2>*<tr><td><td>*</table>",
  "<table><tr><td>*</table>",
  "<table>*<tr>*</table>",
  "<blockquote>*<p>*<blockquote>*</blockquote></blockquote>",
  "<p>*<sup><a href='#n1'>1</a></sup> <a href='http://example.org/ *'>*</a> <a href='javascript:x'>*</a>",
  "<ol><li id=n1>*</ol>",
  "<p id=n1>*</p>",
  "<p>*<img src='a b.png' alt='x [y] z'>*<img src='b.png'><br><br>*",
  "<h2>*<hr>*</h2>",
  "<hr>",
  "<pre>*\n  *</pre>",
  "<div hidden>*</div>",
  "<aside>*</aside>",
  "<main>*</main>",
  "<article>*</article>",
  "<form>*<textarea>*</textarea></form>",
  "<s>*<p>*</s>",
  "<!-- * -->",
];

// biome-ignore format: one piece a line would hide what they are.
const PIECES = [
  "[", "]", "[[", "]]", "[illegible]", "[[illegible signature]]", "[signature]", "/s/", "(signed)", "[sic]", "[?]",
  "[word?]", "[Stamp: TOP SECRET]", "[p. 3]", "[page IV]", "[handwritten in the left margin: x",
  "[handwritten in the margin: x]", "[in the right margin: ", "[Omitted here is x.]", "[3 words illegible]",
  "[less than 1 line not declassified]", "[blank]", "[in]", "S[ain]t", "Karl Holm", "Mr. Berg", "Capt. Holm",
  "A. M. Berg", "the Society", "this Board", "Board of the Harbour Society", "Harbour Society Office", "Visby",
  "the autumn meeting of the Harbour Society", "Visby Council of Trade", "19 April 1955", "April 19, 1955",
  "the end of 1954", "in 1954", "1953-1957", "from 1911 to 1914", "To: Visby", "From: K. Holm", "Subject: x",
  "MEMORANDUM FOR: Holm", "TELEGRAM", "No. 57", "Dear Mr. Holm,", "Yours faithfully,", "Sincerely,", "cc: Berg",
  "Enclosure", "Enclosure 2", "Enclosure: one", "P.S. more", "Skip to content", "Document Information", "Record ID",
  "Summary", "TSA, f. 5, op. 28, d. 347. Papers, 1953-1957, microfilm, reel 83. Translated by C D.",
  "This memo is about a boat.", "Some documents may be subject to copyright.", "[email\u00a0protected]",
  "Memo from Karl Holm regarding Visby", "Letter to Visby on x", "<b>&amp;]]>", "\u00a0", "é", "𝒳", "Visby, 3 May 1924",
  "1803.", "[translator's note: y]", "[Editor: z]", "word", "and then", "end.", "Head of a section of the",
  "[signature] (K. Holm)", "Mr.", "31 February 1950", "\t",
];

// biome-ignore format: one piece a line would hide what they are.
const MARKS = [
  "# ", "## ", "\n# Head\n", "\n===\n", "\n---\n", "> ", ">> ", "\n> ", "- ", "\n- ", "\n  - ", "\n1. ", "\n12) ", "* ", "+ ",
  "*", "**", "_", "__", "~~", "~", "`", "``", "```", "\n```js\n", "\n~~~\n", "[^1]", "\n[^1]: ", "\n\n[^n]: note\n\n    more\n\n",
  "[a](b)", "[a](<b c> \"t\")", "![i](j.png)", "![i [x]](j.png 't')", "[r][d]", "[d]", "\n[d]: http://e.org 'T'\n", "<http://x.org>",
  "<u>", "</u>", "<br>", "<br/>", "<b>", "</b>", "<div>", "\n<div>x</div>\n", "<!-- c -->", "\n<!-- c -->\n", "<!--", "-->", "&amp;", "&eacute;",
  "&#65;", "&nosuch;", "\\*", "\\[", "\\\\", "\\\n", "  \n", "\n| a | b |\n|---|:-:|\n| c \\| d | `e \\| f` |\n", "|", "\n    code\n", "\t",
  "http://www.example.com", "- [ ] task", "- [x] done", "---\ntitle: x\n---\n", "+++", ":", "\\", "&", "<", ">", "=", "!", "^", "a*b*c", "\n\n",
];
