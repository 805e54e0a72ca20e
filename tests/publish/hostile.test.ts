import { describe, expect, it } from "vitest";
import { publish } from "../../src/publish/index.js";
import { contextOf, documentOf, letter } from "./editions.js";
import { faultsOf, piecesOf, valuesOf } from "./html.js";

const SCRIPT = "&lt;script&gt;alert(1)&lt;/script&gt;";
const ADDRESSES = [
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java&#9;script:alert(1)",
  "&#10;javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "//evil.example/x",
  "&#1571;javascript:x",
];

describe("a hostile document", () => {
  const links = ADDRESSES.map(
    (each) =>
      `<ref target="${each}">link</ref><ptr target="${each}"/><graphic url="${each}"/><rs ref="${each}">name</rs>`,
  );
  const document = documentOf(
    "hostile.xml",
    letter({
      title: `${SCRIPT}" onload="x`,
      profile: `<creation><date when='"&gt;${SCRIPT}'>1955</date></creation>`,
      standOff: `<listPerson><person xml:id="p"><persName>${SCRIPT}</persName><idno>javascript:alert(1)</idno><note>${SCRIPT}</note></person></listPerson>`,
      body: `<p rend='"&gt;${SCRIPT}' type="a&quot; onclick=&quot;x"><persName ref="#p">${SCRIPT}</persName> ${links.join(" ")}
<email>x" onclick="y</email><hi rend="x:y;z">${SCRIPT}</hi></p><note place="margin" type='"&gt;${SCRIPT}'>x</note>`,
    }),
  );

  it("puts no script into any page", async () => {
    const { value, diagnostics } = await publish({ documents: [document], authority: [] }, contextOf());
    expect(diagnostics).toEqual([]);
    for (const { path, content } of value.filter((each) => each.path.endsWith(".html"))) {
      expect(faultsOf(content), path).toEqual([]);
      for (const [, data = ""] of content.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        expect(data).not.toMatch(/[<>]/);
        expect(JSON.parse(data)["@context"]).toBe("https://schema.org");
      }
      for (const piece of piecesOf(content)) {
        if (piece.kind !== "open") continue;
        if (piece.name === "script") {
          expect(piece.attributes.get("type") ?? piece.attributes.get("src")).toMatch(
            /^(application\/ld\+json|[\w-]+\.js)$/,
          );
        }
        for (const name of piece.attributes.keys()) expect(name).not.toMatch(/^(on|style$)/);
      }
    }
  });

  it("links nothing but the web, mail, and the edition", async () => {
    const { value } = await publish({ documents: [document], authority: [] }, contextOf());
    const hrefs = value
      .filter((each) => each.path.endsWith(".html"))
      .flatMap(({ content }) => [...valuesOf(content, "href"), ...valuesOf(content, "src")]);
    expect(
      hrefs.filter(
        (each) =>
          !/^(https?:|mailto:|data:,$|[\w.-]*(\.html|\.txt|\.xml|\.css|\.js|\.bib|\.ris|\.csl\.json)?(#|$))/.test(each),
      ),
    ).toEqual(["//evil.example/x", "//evil.example/x", "//evil.example/x"]);
  });
});
