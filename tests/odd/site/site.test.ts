import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { compileOdd, type SiteFile } from "../../../src/odd/index.js";
import { openProject } from "../../../src/pipeline.js";
import { SHARED } from "../../engines/relaxng/schema/read.js";

const root = join(import.meta.dirname, "../../..");

async function siteOf(odd: string, { tei, lang }: { readonly tei?: string; readonly lang?: string } = {}) {
  const { value: open } = await openProject({ folder: root });
  if (!open) throw new Error("there is no project");
  const source = tei === undefined ? undefined : new Source("p5subset.xml", tei);
  const { value, diagnostics } = await compileOdd({ odd: new Source("test.odd", odd), source }, open.context);
  if (!value) throw new Error(diagnostics.map((each) => each.message).join("; "));
  return value.documentation(lang);
}

const pageIn = (files: readonly SiteFile[], path: string): string =>
  files.find((each) => each.path === path)?.content ?? "";

/** A small ODD whose names and texts are those of somebody who wants to do harm. */
const HOSTILE = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
    <titleStmt><title>&lt;/title>&lt;script>alert(1)&lt;/script></title></titleStmt>
    <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
  <text><body><div xml:id="a"><head>&lt;img src=x onerror=alert(1)></head>
    <p>See <ref target="javascript:alert(1)">this</ref>, <ref target=" JaVaScRiPt:alert(1)">that</ref>,
      <ref target="data:text/html,x">more</ref>, <ref target="https://example.org/">a page</ref>,
      <ref target="#doc">an element</ref>, <ref target="#a">here</ref>, <ref target="#nowhere">nowhere</ref>.</p>
    <p rend="&quot; onclick=&quot;alert(1)" xml:id="x&quot;>y">Text</p>
    <egXML xmlns="http://www.tei-c.org/ns/Examples"><script>alert(1)</script><a href='"' b="&lt;&amp;"/></egXML></div>
  <schemaSpec ident="bad" start="doc" ns=""><elementSpec ident="doc" module="m" mode="add">
    <gloss>&lt;/h1></gloss><desc>&lt;script>alert("&amp;")&lt;/script> \u2028 &lt;/script></desc><content><textNode/></content>
    <attList><attDef ident="kind"><desc>"'&lt;b></desc><valList type="closed">
      <valItem ident="&quot;>&lt;script>"><desc>x</desc></valItem></valList></attDef></attList></elementSpec>
    <elementSpec ident="Doc" module="m" mode="add"><content><elementRef key="doc"/></content></elementSpec>
    <constraintSpec ident="r" scheme="schematron"><constraint>
      <sch:rule xmlns:sch="http://purl.oclc.org/dsdl/schematron" context="doc[. &lt; 1]">
        <sch:assert test="'&lt;/script>'">&lt;script>alert(1)&lt;/script></sch:assert></sch:rule></constraint></constraintSpec>
  </schemaSpec></body></text></TEI>`;

describe("the site of a hostile ODD", () => {
  let files: readonly SiteFile[] = [];
  beforeAll(async () => {
    files = await siteOf(HOSTILE);
  });

  it("runs no script but its own", () => {
    for (const { path, content } of files.filter((each) => each.path.endsWith(".html"))) {
      expect(content.match(/<script[^>]*>/g), path).toEqual([
        '<script src="search-data.js">',
        '<script src="search.js">',
      ]);
      expect(content, path).not.toMatch(/<img|<[^>]* on\w+=|href="\s*(?:javascript|data):/i);
    }
    expect(pageIn(files, "search-data.js")).not.toMatch(/[<>\u2028]/);
  });

  it("shows texts as they are", () => {
    expect(pageIn(files, "element-doc.html")).toContain("&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;");
    expect(pageIn(files, "guidelines-1.html")).toContain('<span class="tag">&lt;script</span>');
  });

  it("keeps links that show something", () => {
    const page = pageIn(files, "guidelines-1.html");
    expect(page).toContain('<a href="https://example.org/" rel="noreferrer">a page</a>');
    expect(page).toContain('<a href="element-doc.html">an element</a>');
    expect(page).toContain("nowhere.");
  });
});

describe("the site of archival.odd", () => {
  let files: readonly SiteFile[] = [];
  beforeAll(async () => {
    files = await siteOf(readFileSync(join(root, "schemas/archival.odd"), "utf8"));
  });

  it("has a page for everything that has a name", () => {
    const names = [
      "index",
      "attributes",
      "rules",
      "values",
      "element-persName",
      "class-att.global",
      "macro-macro.prose",
    ];
    for (const name of names) expect(pageIn(files, `${name}.html`), name).toContain("<main");
    expect(new Set(files.map((each) => each.path.toLowerCase())).size).toBe(files.length);
  });

  it("has no link that leads nowhere, and no id twice", () => {
    expect(brokenLinks(files)).toEqual([]);
  });

  it("asks nothing of the network", () => {
    for (const { content, path } of files)
      expect(content.match(/(?:src|href|url)[=(]"?https?:[^"]*\.(?:js|css|png)/g), path).toBeNull();
  });

  it("is the same each time", async () => {
    expect(await siteOf(readFileSync(join(root, "schemas/archival.odd"), "utf8"))).toEqual(files);
  });

  it("tells of an element what an editor asks", () => {
    const page = pageIn(files, "element-gap.html")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    expect(page).toContain("Text of the source that is not here");
    expect(page).toMatch(/@reason required Why the text is not here\. data\.reason/);
    expect(page).toMatch(/illegible It cannot be read\./);
    expect(page).toMatch(/May contain \( desc \| certainty \)\*/);
    expect(page).toContain("the gap does not say how much is missing");
    expect(page).toContain("&lt;gap reason= &quot;illegible&quot;");
  });
});

const lite = join(SHARED, "suites/odd/odd/tei_lite.odd");

describe.runIf(existsSync(lite))("the site of tei_lite", () => {
  const tei = existsSync(lite) ? readFileSync(join(SHARED, "suites/odd/p5subset.xml"), "utf8") : "";

  it("has no link that leads nowhere, and speaks the language that is wanted", { timeout: 60_000 }, async () => {
    const files = await siteOf(readFileSync(lite, "utf8"), { tei, lang: "fr" });
    expect(brokenLinks(files)).toEqual([]);
    const page = pageIn(files, "element-p.html");
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain("Peut contenir");
    expect(page).toMatch(/marque les paragraphes/);
    console.log(`tei_lite: ${files.length} files`);
  });
});

it.runIf(!existsSync(lite))("the suite of ODDs is not there", () => console.log("suites/odd: not there, did not run"));

/** Links to pages or parts of pages that are not there, and ids that a page has twice. */
function brokenLinks(files: readonly SiteFile[]): readonly string[] {
  const idsOf = new Map(
    files.map(({ path, content }) => [path, [...content.matchAll(/ id="([^"]*)"/g)].map((each) => each[1])]),
  );
  const links = files
    .filter((each) => each.path.endsWith(".html"))
    .flatMap(({ path, content }) => [...content.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => ({ path, href })));
  const broken = links.filter(({ path, href }) => {
    if (/^(?:https?|mailto):/.test(href)) return false;
    const [page = "", id] = href.split("#");
    const ids = idsOf.get(page === "" ? path : page);
    return !ids || (id !== undefined && !ids.includes(id));
  });
  const doubled = [...idsOf].flatMap(([path, ids]) =>
    ids.filter((each, i) => ids.indexOf(each) !== i).map((id) => `${path} has ${id} twice`),
  );
  return [...new Set(broken.map(({ path, href }) => `${path}: ${href}`)), ...doubled].slice(0, 20);
}
