import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import type { EncodeInput } from "../../src/encode/index.js";
import { encoded } from "./encode.js";

const letter = new Source("letters/a.txt", "The boat is late.");
const other = new Source("letters/b.txt", "The boat is early.");

/** The headers of the two letters, and what is said. */
async function headers(
  metadata: EncodeInput["metadata"],
): Promise<{ readonly made: readonly string[]; readonly said: readonly string[] }> {
  const { documents, diagnostics } = await encoded([letter, other], [], metadata && { metadata });
  return {
    made: documents.map(({ tei }) => tei.slice(0, tei.indexOf("<text "))),
    said: diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`),
  };
}

const given = (path: string, text: string): EncodeInput["metadata"] => {
  const source = new Source(path, text);
  return { given: source, sidecars: [source] };
};

describe("metadata", () => {
  it("for all transcriptions stand in YAML or JSON", async () => {
    const yaml = await headers(given("all.yaml", "repository: City Archive\nauthor:\n  - A\n  - B\n"));
    const json = await headers(given("all.json", '{ "archive": "City Archive", "authors": "A; B" }'));
    expect(yaml.said).toEqual([]);
    expect(yaml.made[0]).toContain("<repository>City Archive</repository>");
    expect(yaml.made[1]).toContain("<author>A</author>");
    expect(yaml.made[1]).toContain("<author>B</author>");
    expect(json).toEqual(yaml);
  });

  it("for one transcription each stand in rows of CSV, or in a list", async () => {
    const csv = await headers(given("all.csv", 'file;title\r\na;"Boat; ""late"""\r\nletters/b.txt;Early\r\n'));
    const list = await headers(
      given("all.yml", "- {file: a, title: 'Boat; \"late\"'}\n- {file: b.txt, title: Early}\n"),
    );
    expect(csv.made[0]).toContain('<title type="main">Boat; "late"</title>');
    expect(csv.made[1]).toContain('<title type="main">Early</title>');
    expect(list).toEqual(csv);
  });

  it("beside a transcription come before those for all", async () => {
    const all = new Source("all.yaml", "title: All\nplace: Visby\n");
    const own = new Source("letters/a.yaml", "title: Own\n");
    const { made } = await headers({ given: all, sidecars: [all, own] });
    expect(made[0]).toContain('<title type="main">Own</title>');
    expect(made[0]).toContain("<placeName>Visby</placeName>");
    expect(made[1]).toContain('<title type="main">All</title>');
  });

  it("give dates a value only where the calendar has one", async () => {
    const dates = ["1924-03-14", "1924", "1924/1926-05", "14 March 1924", "1924-02-31", "some day"];
    const made = await Promise.all(
      dates.map(async (date) => (await headers(given("m.yaml", `date: ${date}`))).made[0]),
    );
    expect(made.map((tei) => /<creation>\s*(<date[^>]*>)/.exec(tei ?? "")?.[1])).toEqual([
      '<date when="1924-03-14">',
      '<date when="1924">',
      '<date from="1924" to="1926-05">',
      '<date when="1924-03-14">',
      "<date>",
      "<date>",
    ]);
  });

  it("name a key that there is not, and what it is like", async () => {
    const { said, made } = await headers(given("m.yaml", "titel: A\nshoe size: 43\n"));
    expect(said[0]).toBe("encode/metadata-key m.yaml: there is no key `titel`; did you mean `title`?");
    expect(said[1]).toContain("encode/metadata-key m.yaml: there is no key `shoe size`; `title`, ");
    expect(made).toHaveLength(2);
  });

  it("speak of transcriptions that there are", async () => {
    const { said } = await headers(given("m.csv", "file,title\na.txt,A\nc.txt,C\n"));
    expect(said).toEqual(["encode/metadata-unused m.csv: no transcription that is encoded here is called `c.txt`"]);
  });

  it.each([
    ["m.yaml", "a: [1", /is neither YAML nor JSON/],
    ["m.json", "true", /holds no metadata/],
    ["m.json", "title: A", /is no JSON from here on/],
    ["m.json", '{ "title": "A", }', /is no JSON from here on/],
    ["m.json", '{ "title": 007 }', /is no JSON from here on/],
    ["m.json", '{ "title": "A" } "B"', /is no JSON from here on/],
    ["m.json", '[{ "title": "A" ', /is no JSON from here on/],
    ["m.csv", "title,author\nA,B\n", /has no column `file`/],
  ])("that cannot be read stop the work: %s %j", async (path, text, message) => {
    const { said, made } = await headers(given(path, text));
    expect(said.join()).toMatch(message);
    expect(made).toEqual([]);
  });

  it("in JSON keep numbers as they are written, and take `null` for nothing", async () => {
    const { said, made } = await headers(
      given(
        "m.json",
        '[{ "file": "a", "shelfmark": 12345678901234567890, "author": null, "source": { "place": "Visby" } }, {}, []]',
      ),
    );
    expect(said).toEqual([]);
    expect(made[0]).toContain("12345678901234567890");
    expect(made[0]).toContain("<placeName>Visby</placeName>");
    expect(made[0]).not.toContain("<author");
  });

  it("in JSON have their places", async () => {
    const text = '[\n  { "title": "\\u00c5", "titel": "A" }\n]';
    const all = new Source("m.json", text);
    const { diagnostics } = await encoded([letter], [], { metadata: { given: all, sidecars: [all] } });
    expect(diagnostics.map(({ range }) => text.slice(range?.start, range?.end))).toEqual(['"titel"']);
    const broken = new Source("m.json", '{ "title": "A" "author": "B" }');
    const said = (await encoded([letter], [], { metadata: { given: broken, sidecars: [broken] } })).diagnostics;
    expect(said.map(({ range }) => range?.start)).toEqual([15]);
  });

  it("carry no character that XML forbids", async () => {
    const { said, made } = await headers(given("m.json", '{ "title": "a\\u0001b", "author": "]]> & <x>" }'));
    expect(said.join()).toContain("a character that may not stand in XML");
    expect(made[0]).toContain("<author>]]&gt; &amp; &lt;x></author>");
  });
});
