import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { letter, PARTS, type Parts } from "./documents.js";
import { archival, invalid, root, shared } from "./files.js";
import { firedBy, readRules } from "./rules.js";

const rules = await readRules(readFileSync(join(root, "schemas/archival.sch"), "utf8"));
const asserts = rules.rules.flatMap((rule) => rule.asserts);

/** What meets an assertion, and what does not; both are parts of a letter that meets all the others. */
interface Case {
  readonly good: Parts;
  readonly bad: Parts;
}

const p = (content: string): Parts => ({ body: `<p xml:id="first">${content}</p>` });
const sent = (content: string): Parts => ({
  profile: PARTS.profile.replace(/<correspAction .*<\/correspAction>/s, content),
});
const shelfmark = (content: string): Parts => ({
  source: `<msDesc><msIdentifier><idno type="shelfmark">${content}</idno></msIdentifier></msDesc>`,
});
const status = (value: string, parts: Parts): Parts => ({
  ...parts,
  revision: PARTS.revision.replace("draft", value),
});
const name = '<persName ref="#kozlov">Kozlov</persName>';

const CASES: Readonly<Record<string, Case>> = {
  "title-main": {
    good: { title: "<title>A letter</title>" },
    bad: { title: '<title type="sub">A letter</title>' },
  },
  "language-stated": {
    good: { language: 'xml:lang="en"' },
    bad: { language: "" },
  },
  "language-declared": {
    good: p('<foreign xml:lang="en-GB">colour</foreign>'),
    bad: p('<foreign xml:lang="fr-CH">coup</foreign>'),
  },
  "category-kind": {
    good: { profile: `${PARTS.profile}<textClass><catRef target="#kind-letter"/></textClass>` },
    bad: { profile: `${PARTS.profile}<textClass><catRef target="#kinds"/></textClass>` },
  },
  "opis-after-fond": {
    good: shelfmark('<idno type="fond">5</idno>, <idno type="opis">28</idno>'),
    bad: shelfmark('<idno type="opis">28</idno>, <idno type="fond">5</idno>'),
  },
  "delo-after-opis": {
    good: shelfmark('<idno type="fond">5</idno>, <idno type="opis">28</idno>, <idno type="delo">347</idno>'),
    bad: shelfmark('<idno type="fond">5</idno>, <idno type="delo">347</idno>'),
  },
  "todo-in-draft": {
    good: p('Who?<note type="todo">Find out.</note>'),
    bad: status("withdrawn", p('Who?<note type="todo">Find out.</note>')),
  },
  "status-confirmed": {
    good: status("published", p('<persName ref="#kozlov" cert="high" resp="#editor">Kozlov</persName>')),
    bad: status("published", p('<persName ref="#kozlov" cert="high" resp="#encoder">Kozlov</persName>')),
  },
  "cert-has-resp": {
    good: p('<date when="1954" cert="low" resp="#editor">then</date> <unclear cert="low">fifth</unclear>'),
    bad: p('<date when="1954" cert="low">then</date>'),
  },
  "candidate-has-cert": {
    good: p('<persName type="candidate" cert="low" resp="#encoder">Imam</persName>'),
    bad: p('<persName type="candidate" resp="#encoder">Imam</persName>'),
  },
  "resp-kind": {
    good: p('<note type="editorial" resp="#editor #kozlov https://example.org/me">[sic]</note>'),
    bad: p('<note type="editorial" resp="#baku">[sic]</note>'),
  },
  "letter-sent": {
    good: { div: 'type="report"', ...sent("<note>Not known.</note>") },
    bad: sent("<note>Not known.</note>"),
  },
  "action-has-agent": {
    good: sent('<correspAction type="sent"><note>Unsigned.</note></correspAction>'),
    bad: sent('<correspAction type="sent"><placeName>Baku</placeName></correspAction>'),
  },
  "sent-when-created": {
    good: sent(`<correspAction type="sent">${name}<date when="1955-04-19T08:00:00">19 April</date></correspAction>`),
    bad: sent(`<correspAction type="sent">${name}<date when="1955-04-20">20 April</date></correspAction>`),
  },
  "dateline-when-created": {
    good: { body: '<opener><dateline><date when="1955-04-19">19 April</date></dateline></opener><p>Text.</p>' },
    bad: { body: '<opener><dateline><date when="1955-04-18">18 April</date></dateline></opener><p>Text.</p>' },
  },
  "not-before-not-after": {
    good: p('<date notBefore="1954-10" notAfter="1954">the end of 1954</date>'),
    bad: p('<date notBefore="1954-12-31" notAfter="1954-10-01">the end of 1954</date>'),
  },
  "from-to": {
    good: p('<date from="1953" to="1957">1953-1957</date> <bibl><biblScope from="9" to="10">9-10</biblScope></bibl>'),
    bad: p('<date from="1957" to="1953">1953-1957</date>'),
  },
  "when-alone": {
    good: p('<date when="1954">1954</date>'),
    bad: p('<date when="1954" from="1953">1954</date>'),
  },
  "date-has-value": {
    good: { body: '<opener><dateline><date notAfter="1956">spring</date></dateline></opener><p>Text.</p>' },
    bad: { body: "<opener><dateline><date>spring</date></dateline></opener><p>Text.</p>" },
  },
  "name-not-empty": {
    good: p('<persName><gap reason="illegible" quantity="1" unit="word"/></persName>'),
    bad: p('<persName ref="#kozlov"> </persName>'),
  },
  "person-kind": {
    good: p('<persName ref="#kozlov persons.xml#azari">Kozlov</persName>'),
    bad: p('<persName ref="#ministry">Kozlov</persName>'),
  },
  "org-kind": {
    good: p('<orgName ref="#ministry">the Ministry</orgName>'),
    bad: p('<orgName ref="#baku">the Ministry</orgName>'),
  },
  "place-kind": {
    good: p('<settlement ref="#baku">Baku</settlement>'),
    bad: p('<settlement ref="#kozlov">Baku</settlement>'),
  },
  "rs-kind": {
    good: p('<rs type="event" ref="#congress">it</rs> <rs type="work" ref="#kozlov">his book</rs>'),
    bad: p('<rs type="event" ref="#kozlov">it</rs>'),
  },
  "hand-kind": {
    good: p('<add hand="#hand" place="above">and</add>'),
    bad: p('<add hand="#kozlov" place="above">and</add>'),
  },
  "facs-kind": {
    good: p('<pb n="1" facs="#side"/>'),
    bad: p('<pb n="1" facs="#first"/>'),
  },
  "quantity-has-unit": {
    good: p('<gap reason="redacted" quantity="3" unit="line"/>'),
    bad: p('<gap reason="redacted" quantity="3"/>'),
  },
  "gap-has-extent": {
    good: p('<gap reason="illegible" extent="half a page"/> <gap reason="editorial"/>'),
    bad: p('<gap reason="illegible"/>'),
  },
  "page-has-number": {
    good: p('<pb n="2"/>'),
    bad: p("<pb/>"),
  },
  "marginalia-has-place": {
    good: p('<note type="marginalia" place="margin left">to the archive</note>'),
    bad: p('<note type="marginalia">to the archive</note>'),
  },
  "footnote-has-ref": {
    good: p('Text<ref target="#one">1</ref><note type="footnote" xml:id="one">More.</note>'),
    bad: p('Text<ref>1</ref><note type="footnote" xml:id="one">More.</note>'),
  },
};

describe("archival.sch", () => {
  it("has an id, a role and a message for every assertion", () => {
    expect(new Set(asserts.map(({ id }) => id)).size).toBe(asserts.length);
    for (const { id, role, message } of asserts) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(["error", "warning"]).toContain(role);
      expect(message, id).toMatch(/^normalize-space\(concat\('[`a-z]/);
      expect(message, id).not.toMatch(/\.', ''\)\)$/);
    }
  });

  it("has one rule a pattern", () => {
    expect(new Set(rules.rules.map(({ pattern }) => pattern)).size).toBe(rules.rules.length);
  });

  it("has a case for every assertion", () => {
    expect(Object.keys(CASES).sort()).toEqual(asserts.map(({ id }) => id).sort());
  });

  it("has cases that meet the grammar", async () => {
    const documents = Object.entries(CASES).flatMap(([id, { good, bad }]) => [
      { fileName: `${id}-good.xml`, contents: letter(good) },
      { fileName: `${id}-bad.xml`, contents: letter(bad) },
    ]);
    expect(await invalid(documents, archival)).toEqual([]);
  });

  it("says nothing of the letter that all cases start from", async () => {
    expect(await firedBy(rules, letter())).toEqual([]);
  });

  it.each(Object.entries(CASES))("%s", async (id, { good, bad }) => {
    expect(await firedBy(rules, letter(good))).toEqual([]);
    const fired = await firedBy(rules, letter(bad));
    expect(fired.map((line) => line.split(":")[0])).toEqual([id]);
    expect(fired).toMatchSnapshot();
  });

  it("says nothing of the models and samples", async () => {
    const models = existsSync(join(shared, "seed")) ? [join(shared, "seed/memo-1955-04-19.model.xml")] : [];
    if (models.length === 0) console.log("no shared folder: the model of the memo is not checked");
    const samples = ["tei/authority", "tei/documents"].map((folder) => join(root, folder)).filter(existsSync);
    const documents = samples.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((file) => join(folder, file)),
    );
    for (const path of [...models, ...documents]) {
      expect(await firedBy(rules, readFileSync(path, "utf8")), path.slice(root.length)).toEqual([]);
    }
  });
});
