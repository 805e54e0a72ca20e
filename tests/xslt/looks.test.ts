import { beforeAll, describe, expect, it } from "vitest";
import { stylesheetsOf } from "../../src/publish/stylesheets.js";
import { contextOf, documentOf } from "../publish/editions.js";
import { valuesOf } from "../publish/html.js";

const RENDITIONS: readonly (readonly [declarations: string, rule: string])[] = [
  ["color: #a00; font-style: italic", "color: #a00;font-style: italic"],
  ["background: url(https://evil.example/x); letter-spacing: 0.1em", "letter-spacing: 0.1em"],
  ["position: fixed; text-indent: 2em", "text-indent: 2em"],
  ["color: red} body {display: none", ""],
  ["color: red&lt;/style&gt;&lt;script&gt;", ""],
  ["width: expression(alert(1)); @import 'x'; content: 'x'", ""],
  ["color: r\\65 d", ""],
];
const document = documentOf(
  "looks.xml",
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Looks</title></titleStmt></fileDesc><encodingDesc><tagsDecl>
${RENDITIONS.map(([declarations], i) => `<rendition xml:id="r${i}">${declarations}</rendition>`).join("\n")}
<rendition selector="emph, script{}">font-weight: bold</rendition><rendition xml:id="x" scheme="xslfo">color: red</rendition></tagsDecl></encodingDesc></teiHeader>
<facsimile><surface xml:id="s1"><graphic url="https://iiif.example.org/a/full/full/0/default.jpg"/></surface></facsimile>
<text><body><div><p rendition="#r0" style="font-size: 2em; behavior: url(x)">text <pb n="1" facs="#s1"/> <graphic url="javascript:alert(1)"/><graphic url="https://example.org/b.png"/></p></div></body></text></TEI>`,
);

describe("the looks that a document asks for", () => {
  const pages = { linked: "", shown: "" };
  beforeAll(async () => {
    for (const [kind, images] of [["linked", false] as const, ["shown", true] as const]) {
      const { value: stylesheets } = await stylesheetsOf(contextOf({ images }));
      pages[kind] = (await stylesheets?.page(document, {}))?.value ?? "";
    }
  });

  it.each(RENDITIONS.map(([declarations, rule], i) => ({ declarations, rule, i })))(
    "let in of `$declarations` only what sets letters and space",
    ({ rule, i }) => {
      const found = new RegExp(`^\\.text \\.rendition-r${i}\\{(.*)\\}$`, "m").exec(styleOf(pages.linked))?.[1] ?? "";
      expect(found).toBe(rule);
    },
  );

  it("reach elements by their names, and styles of their own by a class", () => {
    const style = styleOf(pages.linked);
    expect(style).toContain(".text .tei-emph{font-weight: bold}");
    expect(style).not.toContain("script");
    expect(style).not.toContain("rendition-x");
    expect(style).toContain(".text .style-1{font-size: 2em}");
    expect(pages.linked).toContain('class="tei-p rendition-r0 style-1"');
    expect(pages.linked).not.toMatch(/ style="/);
  });

  it("load no picture, unless the project wants them", () => {
    expect(valuesOf(pages.linked, "src").filter((each) => !each.endsWith(".js"))).toEqual([]);
    expect(valuesOf(pages.linked, "href")).toContain("https://iiif.example.org/a/full/full/0/default.jpg");
    expect(pages.linked).toContain("img-src 'self' data:;");
    expect(valuesOf(pages.shown, "src").filter((each) => !each.endsWith(".js"))).toEqual([
      "https://iiif.example.org/a/full/!600,900/0/default.jpg",
      "https://example.org/b.png",
      "https://iiif.example.org/a/full/!600,900/0/default.jpg",
    ]);
    expect(pages.shown).toContain("img-src 'self' data: https:;");
    expect(pages.shown).not.toContain("javascript:");
  });
});

function styleOf(page: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
}
