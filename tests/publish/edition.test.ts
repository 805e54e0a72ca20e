import { describe, expect, it } from "vitest";
import { type OutputFile, publish } from "../../src/publish/index.js";
import { contextOf, documentOf, letter } from "./editions.js";
import { faultsOf, textOfClasses, valuesOf } from "./html.js";

const MEMO = letter({
  title: 'Memo on <persName ref="#pers-kask">Kask</persName>',
  profile: `<creation><date when="1955-04-19">19 April 1955</date></creation><correspDesc><correspAction type="sent">
<persName ref="#pers-kask">A. Kask</persName></correspAction><correspAction type="received"><orgName>The Council</orgName></correspAction></correspDesc>`,
  standOff: `<listPerson><person xml:id="pers-kask"><persName type="full"><forename>Anna</forename> <surname>Kask</surname></persName>
<persName type="candidate" cert="low">Anu Kask</persName><occupation cert="medium">clerk</occupation><note type="todo">Find her dates.</note></person></listPerson>`,
  body: '<p><persName ref="#pers-kask">Kask</persName> and <persName ref="#pers-kask">she</persName> in <placeName ref="#pl-riga">Riga</placeName>.</p>',
});
const NOTE = letter({
  title: "A note",
  profile: '<creation><date when="1931">1931</date></creation>',
  standOff: `<listPerson><person xml:id="pers-kask"><persName>Kask</persName><occupation>clerk</occupation></person></listPerson>
<listEvent><event xml:id="ev-fire"><label>The fire</label></event></listEvent>`,
  body: '<p>To <persName ref="persons.xml#pers-kask">Kask</persName>.</p>',
});
const UNDATED = letter({ title: "Undated" });
const PLACES = letter({
  standOff: '<listPlace><place xml:id="pl-riga"><placeName>Riga</placeName></place></listPlace>',
});

const documents = [
  documentOf("tei/undated.xml", UNDATED),
  documentOf("tei/memo.xml", MEMO),
  documentOf("tei/note.xml", NOTE),
];
const authority = [documentOf("tei/authority/places.xml", PLACES)];
const context = contextOf({ title: "Letters & notes", description: "A few.", publisher: "The Office" });

/** The files of an edition by path; that of the documents above is made once for all tests that only look at it. */
async function built(input = usual, world = context): Promise<ReadonlyMap<string, string>> {
  if (input !== usual || world !== context) return making(input, world);
  made ??= making(usual, context);
  return made;
}

const usual = { documents, authority };
let made: Promise<ReadonlyMap<string, string>> | undefined;

async function making(input: typeof usual, world: typeof context): Promise<ReadonlyMap<string, string>> {
  const { value } = await publish(input, world);
  return new Map(value.map(({ path, content }: OutputFile) => [path, content]));
}

describe("an edition", () => {
  it("says on its about page how most documents were made, in their words", async () => {
    const stating = (...practice: readonly string[]): string =>
      letter().replace(
        "<profileDesc>",
        `<encodingDesc><editorialDecl>${practice.join("")}</editorialDecl></encodingDesc><profileDesc>`,
      );
    const rule = "<correction><p>Slips of the pen\n  are <sic>keept</sic>.</p></correction>";
    const documents = [
      documentOf("tei/a.xml", stating(rule, "<p>Only here.</p>")),
      documentOf("tei/b.xml", stating(rule, "<p>Notes:<list><item>none</item></list></p>")),
      documentOf("tei/c.xml", letter()),
    ];
    const about = (await built({ documents, authority: [] })).get("about.html") ?? "";
    expect(about).toContain('<h2 id="practice">Editorial practice</h2><p>Slips of the pen are keept.</p></section>');
  });

  it("has a page, a text, the TEI and the citations of each document, and the pages that lead to them", async () => {
    const { value, diagnostics } = await publish({ documents, authority }, context);
    expect(diagnostics).toEqual([]);
    const files = ["bib", "csl.json", "html", "ris", "txt", "xml"];
    expect(value.map((each) => each.path)).toEqual(
      [
        ...["404.html", "about.html", "chronology.html", "correspondents.html", "index.html", "names.html"],
        ...["edition.css", "edition.js", "search-00.js", "search-parts.js", "search.html", "search.js"],
        ...[
          "events.html",
          "persons.html",
          "places.html",
          "name-ev-fire.html",
          "name-pers-kask.html",
          "name-pl-riga.html",
        ],
        ...["letters-pers-kask--The-Council.html"],
        ...["memo", "note", "undated"].flatMap((id) => files.map((suffix) => `${id}.${suffix}`)),
      ].sort(),
    );
  });

  it("gives the TEI as it was written", async () => {
    expect((await built()).get("memo.xml")).toBe(MEMO);
  });

  it("is valid, and each of its own links leads somewhere", async () => {
    const files = await built();
    const idsOf = new Map([...files].map(([path, content]) => [path, new Set(valuesOf(content, "id"))]));
    for (const [path, content] of files) {
      if (!path.endsWith(".html")) continue;
      expect(faultsOf(content), path).toEqual([]);
      // An icon that is none keeps browsers from asking for one.
      for (const href of valuesOf(content, "href").filter((each) => each !== "data:,")) {
        const [file = "", id] = href.split("#");
        expect(files.has(file || path), `${path} links ${href}`).toBe(true);
        if (id !== undefined) expect(idsOf.get(file || path)?.has(id), `${path} links ${href}`).toBe(true);
      }
    }
  });

  it("has no script in a page, but for those in files of its own", async () => {
    for (const [path, content] of await built()) {
      if (!path.endsWith(".html")) continue;
      expect(
        content.replace(/<script (?:src="[\w.-]+" defer|type="application\/ld\+json")[^>]*>/g, ""),
        path,
      ).not.toMatch(/<script|\son\w+=|javascript:/i);
      expect(content, path).toContain("default-src 'none'; script-src 'self'");
    }
  });

  it("lists the documents by date, the undated last, with whatever is known of them", async () => {
    const index = (await built()).get("index.html") ?? "";
    expect(valuesOf(index, "href").filter((href) => /^(memo|note|undated)\.html$/.test(href))).toEqual([
      "note.html",
      "memo.html",
      "undated.html",
    ]);
    expect(index).toContain("A. Kask → The Council");
    expect(textOfClasses(index, ["counts"], []).replace(/\s+/g, " ")).toBe("3 Documents1 Persons1 Places1 Events");
    expect(index).toContain("Letters &amp; notes");
  });

  it("makes one entry of those with one id: what each says is kept, the first speaks first", async () => {
    const page = (await built()).get("name-pers-kask.html") ?? "";
    const text = page
      .slice(page.indexOf("<main"))
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    // The note is older, so it comes first; its name is plain, so it is sorted as it stands.
    expect(text).toContain("also Anna Kask perhaps Anu Kask (certainty: low)");
    expect(text).toContain("clerk Find her dates.");
    expect((await built()).get("persons.html")).toContain('<a href="name-pers-kask.html">Kask</a>');
  });

  it("shows every mention in its context, and leads to its place", async () => {
    const files = await built();
    const page = files.get("name-pers-kask.html") ?? "";
    const places = valuesOf(page, "href").filter((href) => href.startsWith("memo.html#"));
    expect(places).toEqual(["memo.html#mention-1", "memo.html#mention-2", "memo.html#mention-3"]);
    for (const place of places) expect(files.get("memo.html")).toContain(`id="${place.split("#")[1]}"`);
    const quoted = [...page.matchAll(/<p class="quoted">(.*?)<\/p>/g)].map((match) =>
      match[1]?.replace(/<[^>]*>/g, ""),
    );
    expect(quoted).toEqual(["To Kask.", "title: Memo on Kask", "Kask and she in Riga.", "Kask and she in Riga."]);
    expect(page).toContain("19 April 1955, sender");
  });

  it("leads names to entries of other files too, and leaves names without an entry alone", async () => {
    const files = await built();
    expect(files.get("note.html")).toContain('href="name-pers-kask.html"');
    expect(files.get("memo.html")).toContain('href="name-pl-riga.html"');
    expect((await built({ documents, authority: [] })).get("memo.html")).not.toContain("pl-riga.html");
  });

  it("leads to an entry that only another document describes", async () => {
    const other = documentOf(
      "tei/other.xml",
      letter({ body: '<p><persName ref="memo.xml#pers-kask">K.</persName></p>' }),
    );
    const files = await built({ documents: [...documents, other], authority });
    expect(files.get("other.html")).toContain('href="name-pers-kask.html"');
  });

  it("has a page for letters from one to another, and the years of dates that are named", async () => {
    const dated = documentOf(
      "tei/dated.xml",
      letter({ body: '<p>On <date when="1917-11-07">the day</date> itself.</p>' }),
    );
    const files = await built({ documents: [...documents, dated], authority });
    expect(files.get("letters-pers-kask--The-Council.html")).toContain('<a href="memo.html">Memo on Kask</a>');
    expect(files.get("correspondents.html")).toContain("letters-pers-kask--The-Council.html");
    expect(files.get("year-1917.html")).toContain('On <a href="dated.html#date-1">the day</a> itself.');
    expect(files.get("dated.html")).toContain('id="date-1"');
  });

  it("leads from each document to those before and after it", async () => {
    const files = await built();
    const neighbours = (path: string) =>
      [...(files.get(path) ?? "").matchAll(/<a rel="(\w+)" href="([^"]+)">/g)].map(([, rel, href]) => [rel, href]);
    expect(neighbours("note.html")).toEqual([["next", "memo.html"]]);
    expect(neighbours("memo.html")).toEqual([
      ["prev", "note.html"],
      ["next", "undated.html"],
    ]);
  });

  it("names what an editor has still to decide", async () => {
    const page = (await built()).get("memo.html") ?? "";
    const questions = page.slice(
      page.indexOf('class="questions"'),
      page.indexOf("</section>", page.indexOf('class="questions"')),
    );
    expect(questions).toContain("Find her dates.");
    expect(questions).toContain("Anu Kask");
    expect(questions).toContain("low");
  });

  it("is the same in every run, whatever the order of the documents", async () => {
    const first = [...(await built())];
    expect([...(await built({ documents: documents.toReversed(), authority }))]).toEqual(first);
    expect([...(await making(usual, context))]).toEqual(first);
  });

  it("speaks the language of the configuration, and English for one it does not know", async () => {
    const german = await built(undefined, contextOf({ language: "de-AT" }));
    expect(german.get("index.html")).toContain('<html xmlns="http://www.w3.org/1999/xhtml" lang="de-AT">');
    expect(german.get("index.html")).toContain("Chronologie");
    expect(german.get("index.html")).toContain("Dokumente");
    expect(german.get("memo.txt")).toContain("Datum:");
    expect((await built(undefined, contextOf({ language: "et" }))).get("index.html")).toContain("Documents");
  });
});

describe("page names", () => {
  const idsOf = async (paths: readonly string[]): Promise<readonly string[]> => {
    const { value, diagnostics } = await publish(
      { documents: paths.map((path) => documentOf(path, UNDATED)), authority: [] },
      context,
    );
    const pages = value.map((each) => each.path).filter((path) => path.endsWith(".txt"));
    return [...pages, ...diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`)];
  };

  it("do not clash, not even in case", async () => {
    expect(await idsOf(["a/x.xml", "b/X.xml", "c/x-2.xml"])).toEqual([
      "X-2.txt",
      "x-2-2.txt",
      "x.txt",
      "publish/id-taken b/X.xml: the page name `X` is taken by `a/x.xml`; the page of this document is `X-2`",
      "publish/id-taken c/x-2.xml: the page name `x-2` is taken by `b/X.xml`; the page of this document is `x-2-2`",
    ]);
  });

  it("leave the edition its own", async () => {
    expect(await idsOf(["Index.xml"])).toEqual([
      "Index-2.txt",
      "publish/id-taken Index.xml: the page name `Index` is taken by the edition itself; the page of this document is `Index-2`",
    ]);
  });

  it("cannot leave the site, nor confuse an address", async () => {
    expect(await idsOf(["..\\..\\x.xml", "a/...xml", "a/b c#d?e%2f.xml", "a/Żółć.xml", "a/.xml"])).toEqual([
      "b-c-d-e-2f.txt",
      "document.txt",
      "x.txt",
      "xml.txt",
      "Żółć.txt",
    ]);
  });
});

describe("documents that cannot be published", () => {
  it("are left out and named", async () => {
    const other = documentOf("a.xml", "<html/>");
    const bare = documentOf("b.xml", '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>');
    const { value, diagnostics } = await publish({ documents: [other, bare, ...documents], authority: [] }, context);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["publish/no-header", "a.xml"],
      ["publish/no-header", "b.xml"],
    ]);
    expect(value.map((each) => each.path)).not.toContain("a.html");
    expect(value.filter((each) => each.path.endsWith(".xml"))).toHaveLength(3);
  });

  it("make no edition when there are none", async () => {
    const { value, diagnostics } = await publish({ documents: [], authority }, context);
    expect([value, diagnostics.map((each) => each.code)]).toEqual([[], ["publish/no-documents"]]);
  });

  it("do not take the others with them when they nest too deep", async () => {
    const deep = `<p>${"<seg>".repeat(6000)}${"</seg>".repeat(6000)}</p>`;
    const { value, diagnostics } = await publish(
      { documents: [documentOf("deep.xml", letter({ body: deep })), ...documents], authority },
      context,
    );
    expect([...new Set(diagnostics.map(({ code, path }) => `${code} ${path}`))]).toEqual([
      "publish/stylesheet deep.xml",
    ]);
    expect(value.map((each) => each.path)).not.toContain("deep.html");
    expect(value.filter((each) => each.path.endsWith(".xml"))).toHaveLength(3);
  });
});
