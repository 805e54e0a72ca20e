import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, buildEdition, openProject } from "../../src/index.js";
import { letter } from "./editions.js";

const ANY =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';
const person = (id: string, name: string): string =>
  `<listPerson><person xml:id="${id}"><persName>${name}</persName></person></listPerson>`;
const sent = (from: string, to: string, when: string): string =>
  `<correspDesc><correspAction type="sent"><persName ref="#${from}">${from}</persName><date when="${when}"/></correspAction>
<correspAction type="received"><persName ref="#${to}">${to}</persName></correspAction></correspDesc>`;

/** Letters that mention each other's persons, lead to each other, and stand in an order. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  ["a", "b", "c", "d", "e", "f"].map((name, i) => [
    `tei/${name}.xml`,
    letter({
      title: `Letter ${name}`,
      profile: sent("kask", i % 2 === 0 ? "tamm" : "own", `190${i}-05-0${i + 1}`),
      standOff: name === "a" ? person("own", "Own, Olga") : "",
      body: `<p>To <persName ref="../authority/persons.xml#kask">Kask</persName> of <persName ref="#own">her</persName>,
see <ref target="${name === "f" ? "a" : "f"}.xml">there</ref>.</p><p>In <date when="1899-0${i + 1}-01">that year</date>.</p>`,
    }),
  ]),
);

describe("whatever changes, an edition that is built again", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "teiwright-again-"));
  const at = (path: string): string => join(folder, path);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const change = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(at(path), "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`there is no ${from} in ${path}`);
    writeFileSync(at(path), changed);
  };
  const configure = (edition: object): void =>
    write(
      "teiwright.config.json",
      JSON.stringify({
        documents: ["tei/*.xml"],
        authority: ["authority/*.xml"],
        schema: "any.rng",
        edition: { title: "Again", css: ["own.css"], labels: "labels.xml", pages: ["pages/*.md"], ...edition },
      }),
    );
  const build = async (wish: object = {}): Promise<Built & { readonly said: readonly string[] }> => {
    const { value } = await openProject({ folder });
    if (!value) throw new Error("there is no project");
    const paths = await value.context.host.glob(["tei/*.xml"]);
    const { value: built, diagnostics } = await buildEdition({ paths, force: true, jobs: 1, ...wish }, value.context);
    return { ...built, said: diagnostics.map((each) => `${each.path} ${each.code} ${each.message}`) };
  };
  const filesIn = (output: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(at(output))
        .toSorted()
        .map((path) => [path, readFileSync(at(`${output}/${path}`), "utf8")]),
    );
  const kept = (): readonly string[] =>
    readdirSync(at("cache"))
      .filter((name) => /^(?:edition|drafts)-/.test(name))
      .map((name) => at(`cache/${name}`));
  const site = "dist/edition";
  const before = process.env.TEIWRIGHT_CACHE;
  beforeAll(async () => {
    process.env.TEIWRIGHT_CACHE = at("cache");
    configure({});
    write("any.rng", ANY);
    write("own.css", "body { color: black }");
    write("labels.xml", '<labels><language code="en"><label key="previous">Before</label></language></labels>');
    write("pages/why.md", "# Why\n\nBecause.");
    write("authority/persons.xml", letter({ standOff: person("kask", "Kask, A.") }));
    for (const [path, text] of Object.entries(LETTERS)) write(path, text);
    expect((await build()).remade).toBe(6);
  }, 120_000);
  afterAll(() => {
    if (before === undefined) delete process.env.TEIWRIGHT_CACHE;
    else process.env.TEIWRIGHT_CACHE = before;
    rmSync(folder, { recursive: true });
  });

  /** What is changed, and how many documents are to be made anew for it. */
  const CHANGES: readonly (readonly [what: string, change: () => void, remade: number])[] = [
    ["nothing", () => {}, 0],
    ["one word of a letter", () => change("tei/b.xml", "that year", "this year"), 1],
    ["a word that no page but its own shows", () => change("tei/b.xml", "Made for", "Made in"), 1],
    ["the title of a letter", () => change("tei/c.xml", "Letter c", "Brief c"), 1],
    ["the date of a letter, and so the order of all", () => change("tei/a.xml", /1900-05-01/, "1903-01-01"), 1],
    ["whom a letter mentions", () => change("tei/d.xml", 'ref="#own"', 'ref="#nobody"'), 1],
    // She is described in one letter and named in the others.
    ["a name that a letter describes", () => change("tei/a.xml", "Own, Olga", "Own, Ottilie"), 6],
    ["a name in an authority file", () => change("authority/persons.xml", "Kask, A.", "Kask, Anna"), 6],
    [
      "an entry that has come to the authority files",
      () => write("authority/more.xml", letter({ standOff: person("nn", "N") })),
      0,
    ],
    ["an authority file that is gone", () => rmSync(at("authority/more.xml")), 0],
    ["a word of the project's labels", () => change("labels.xml", "Before", "Earlier"), 6],
    ["a style sheet", () => change("own.css", "black", "blue"), 0],
    ["a page of the project", () => change("pages/why.md", "Because", "Therefore"), 0],
    ["a page of the project that has come", () => write("pages/how.md", "# How"), 0],
    ["a page of the project that is gone", () => rmSync(at("pages/how.md")), 0],
    ["the description in the configuration", () => configure({ description: "All letters" }), 6],
    ["the title in the configuration", () => configure({ title: "Letters" }), 6],
    ["the language in the configuration", () => configure({ language: "de" }), 6],
    // The letter that leads to it, and those that mention whom it wrote to.
    ["a letter that has come", () => write("tei/g.xml", LETTERS["tei/b.xml"] ?? ""), 1],
    ["a letter that has another name", () => renameSync(at("tei/g.xml"), at("tei/h.xml")), 1],
    ["a letter that is gone", () => rmSync(at("tei/h.xml")), 0],
    ["a letter that is gone, which others lead to", () => rmSync(at("tei/f.xml")), 5],
    ["a letter that is there again", () => write("tei/f.xml", LETTERS["tei/f.xml"] ?? ""), 6],
    ["a letter that is broken", () => change("tei/e.xml", "</TEI>", ""), 1],
    ["a letter that is mended", () => appendFileSync(at("tei/e.xml"), "</TEI>"), 1],
    [
      "only the time of a letter",
      () => {
        const { atime, mtimeMs } = statSync(at("tei/e.xml"));
        utimesSync(at("tei/e.xml"), atime, new Date(mtimeMs + 5000));
      },
      0,
    ],
    [
      "a letter whose size and time stay",
      () => {
        const { atime, mtime } = statSync(at("tei/e.xml"));
        change("tei/e.xml", "that year", "this year");
        utimesSync(at("tei/e.xml"), atime, mtime);
      },
      1,
    ],
    ["a page that somebody has changed", () => appendFileSync(at(`${site}/b.html`), "<!-- mine -->"), 1],
    ["a page that somebody has taken away", () => rmSync(at(`${site}/c.html`)), 1],
    ["a page of an entry that somebody has taken away", () => rmSync(at(`${site}/name-kask.html`)), 0],
    ["a part of the search that somebody has changed", () => appendFileSync(at(`${site}/search-00.js`), "//"), 0],
    ["the list of files that somebody has taken away", () => rmSync(at(`${site}/.teiwright.json`)), 0],
    ["the edition that somebody has taken away", () => rmSync(at(site), { recursive: true }), 6],
    [
      "what was kept, which was cut short",
      () => {
        for (const each of kept()) truncateSync(each, Math.floor(statSync(each).size / 2));
      },
      6,
    ],
    [
      "what was kept, which is gone",
      () => {
        for (const each of kept()) rmSync(each);
      },
      6,
    ],
  ];

  it.each(CHANGES)("is as one that is made from nothing: %s", async (_, make, remade) => {
    make();
    const built = await build();
    const fresh = await build({ output: "dist/fresh", clean: true });
    expect(filesIn(site)).toEqual(filesIn("dist/fresh"));
    expect(built.said).toEqual(fresh.said);
    expect(built.remade).toBe(remade);
    const again = await build();
    expect(again.remade).toBe(0);
    expect(again.said).toEqual(fresh.said);
    expect(again.files).toEqual(built.files);
  });

  it("touches no file where nothing has changed", async () => {
    const stamps = (): readonly string[] =>
      readdirSync(at(site)).map((path) => {
        const { ino, ctimeMs } = statSync(at(`${site}/${path}`));
        return `${path} ${ino} ${ctimeMs}`;
      });
    const first = stamps();
    const what = kept().map((path) => statSync(path).ctimeMs);
    await build();
    expect(stamps()).toEqual(first);
    expect(kept().map((path) => statSync(path).ctimeMs)).toEqual(what);
  });
});
