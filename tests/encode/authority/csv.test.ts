import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { readAuthority } from "../../../src/encode/authority/read.js";
import { xmlEngine } from "../../xml-engine.js";
import { bodyOf, encoded } from "../encode.js";

function read(text: string) {
  const source = new Source("names.csv", text);
  const { value, diagnostics } = readAuthority([source], xmlEngine);
  const said = diagnostics.map(
    ({ code, message, range }) => `${source.point(range?.start ?? 0).line} ${code} ${message}`,
  );
  const entries = [...value.entries.values()].map(({ id, kind, names }) => [
    id,
    kind,
    ...names.map((name) => name.text),
  ]);
  return { entries, said };
}

describe("a table of names", () => {
  it("gives entries with ids of their own, in any order of columns", () => {
    const { entries, said } = read(
      'kind,name,variants,surname,forename,id\n,,,Holm,Karl,\norg,"Board, Harbour",HB|Harbour Board,,,org-hb\nplace,Visby,,,,\n,,,Holm,Karl,\n',
    );
    expect(said).toEqual([]);
    expect(entries).toEqual([
      ["pers-karl-holm", "person", "Karl Holm"],
      ["org-hb", "org", "Board, Harbour", "HB", "Harbour Board"],
      ["pl-visby", "place", "Visby"],
      ["pers-karl-holm-2", "person", "Karl Holm"],
    ]);
  });

  it.each([";", "\t"])("may have %j between its fields, and a byte order mark", (mark) => {
    expect(read(`\uFEFFname${mark}kind\r\nVisby${mark}place\r\n`).entries).toEqual([["pl-visby", "place", "Visby"]]);
  });

  it("may be a list of abbreviations: bodies and states are entries, other things are not", () => {
    const { entries } = read(
      'abbr,expan\nNSC,National Security Council\nABM,anti-ballistic missile\nUAR,"United Arab Republic (Egypt)"\n',
    );
    expect(entries).toEqual([
      ["org-nsc", "org", "NSC", "National Security Council"],
      ["pl-uar", "place", "UAR", "United Arab Republic"],
    ]);
  });

  it("says with the line what is wrong, and keeps the other lines", () => {
    const { entries, said } = read(
      'id,name,kind,status,remark\n1a,Holm,,,\n,,,,\np,"Ek\nAnna",persn,,\nq,Alm,,maybe,\nr,Ek,person,,\nr,Ek,person,,\n',
    );
    expect(entries).toEqual([["r", "person", "Ek"]]);
    expect(said).toEqual([
      expect.stringMatching(/^1 encode\/authority-column there is no column `remark`, so it is not read; /),
      "2 encode/authority-line `1a` cannot be an `xml:id`; it must begin with a letter and hold letters, digits, `-`, `_` and `.` only",
      "3 encode/authority-line this line has no name; `name` or `surname` must be filled in",
      "4 encode/authority-line there is no kind `persn`; `person`, `org`, `place` or `event` may stand there",
      "6 encode/authority-line there is no status `maybe`; `candidate`, `confirmed` or `rejected` may stand there",
      "8 encode/authority-duplicate the authority files hold a second entry `r`; only the first is used",
    ]);
  });

  it("without a heading, or broken off in quotation marks, gives nothing and says so", () => {
    expect(read("Holm,Karl\n")).toMatchObject({
      entries: [],
      said: [/unused/, /unused/, /no column `name`/].map(() => expect.any(String)),
    });
    const { entries, said } = read('name\n"Holm\n');
    expect(entries).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/encode\/authority-line the table breaks off inside quotation marks/)]);
  });

  it("links names as TEI lists do, and is carried into the document", async () => {
    const table = new Source("names.csv", "id,surname,forename,note,sex\npers-holm,Holm,Karl,Harbour master,m\n");
    const { documents } = await encoded([new Source("a.txt", "Karl Holm came.\n\nMr. Holm left.\n")], [table]);
    expect(bodyOf(documents[0]?.tei ?? "")).toContain('<persName ref="#pers-holm">Karl Holm</persName>');
    expect(documents[0]?.tei).toContain("<note>Harbour master</note>");
  });
});
