import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExchangeConfig } from "../../../src/core/config.js";
import { attributeOf, childrenNamed, elementsOf, textOf, type XmlElement } from "../../../src/core/document.js";
import type { Validator } from "../../../src/core/engines.js";
import { Source } from "../../../src/core/source.js";
import { exportCorpus, oaiHandler } from "../../../src/exchange/index.js";
import { xmlEngine } from "../../xml-engine.js";
import { CORPORA, corpusOf, type Opened, sharedCorpus, some, textOfFile } from "../corpora.js";
import { type Ask, ask, harvest } from "./harvester.js";

let validator: Validator;
let folder = "";
let opened: Opened;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "teiwright-oai-"));
  for (let i = 0; i < 250; i++) {
    const path = join(folder, i % 2 === 0 ? "letters/early" : "letters/late", `l${String(i).padStart(3, "0")}.xml`);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, letter(i));
  }
  opened = await corpusOf(folder, { exchange: { url: "https://edition.example.org", email: "editor@example.org" } });
  const schema = new Source("oai.rnc", readFileSync(join(import.meta.dirname, "schema.rnc"), "utf8"));
  const compiled = await opened.context.engines.relaxng.compile(schema);
  expect(compiled.diagnostics).toEqual([]);
  if (!compiled.value) throw new Error("the schema cannot be used");
  validator = compiled.value;
});
afterAll(() => rmSync(folder, { recursive: true }));

function letter(i: number): string {
  const day = String((i % 28) + 1).padStart(2, "0");
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letter ${i} &amp; more</title></titleStmt>
<publicationStmt><publisher>P</publisher></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>
<revisionDesc><change when="2020-0${(i % 9) + 1}-${day}">x</change></revisionDesc></teiHeader><text><body><p>${"Text. ".repeat(3000)}</p></body></text></TEI>`;
}

const repository =
  ({ corpus, context }: Opened, method = "GET"): Ask =>
  async (given) => {
    const query = new URLSearchParams(given).toString();
    const headers: Record<string, string> =
      method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {};
    const sent = method === "POST" ? { search: "", body: query } : { search: query };
    const answer = await oaiHandler(corpus, context)({ method, path: "/oai", query: new Map(), headers, ...sent });
    expect(answer?.status).toBe(200);
    expect(answer?.headers["content-type"]).toBe("text/xml; charset=utf-8");
    return String(answer?.body ?? "");
  };

/** Whether metadata names the XML Schema of its namespace (OAI-PMH 2.5). */
function namesSchema({ uri, attributes }: XmlElement): boolean {
  const location = attributes.find((each) => each.uri === "http://www.w3.org/2001/XMLSchema-instance");
  return location?.local === "schemaLocation" && location.value.split(/\s+/).indexOf(uri) % 2 === 0;
}

/** The rules of static repositories (3.2 of their specification) that a schema cannot say. */
function rulesBrokenIn(text: string): readonly string[] {
  const root = xmlEngine.parse(new Source("oai.xml", text)).value?.root;
  if (root?.name !== "Repository") return ["no static repository"];
  const texts = (of: XmlElement, name: string): readonly string[] =>
    [...elementsOf(of)].filter((each) => each.name === `oai:${name}`).map(textOf);
  const [formats = root] = childrenNamed(root, "ListMetadataFormats");
  const prefixes = texts(formats, "metadataPrefix");
  const namespaces = texts(formats, "metadataNamespace");
  const lists = childrenNamed(root, "ListRecords");
  const listed = lists.map((each) => attributeOf(each, "metadataPrefix") ?? "");
  const broken: string[] = [];
  if (!prefixes.includes("oai_dc")) broken.push("Dublin Core is not among the formats");
  if (listed.toSorted().join() !== prefixes.toSorted().join()) broken.push("not one list of records for each format");
  const [earliest = ""] = texts(root, "earliestDatestamp");
  for (const [i, list] of lists.entries()) {
    const records = childrenNamed(list, "record");
    const identifiers = records.flatMap((each) => texts(each, "identifier"));
    if (new Set(identifiers).size !== identifiers.length) broken.push("an identifier stands twice in a list");
    if (records.flatMap((each) => texts(each, "datestamp")).some((each) => each < earliest))
      broken.push("a record is older than the earliest");
    const wanted = namespaces[prefixes.indexOf(listed[i] ?? "")];
    const holds = (record: XmlElement): boolean =>
      childrenNamed(record, "metadata").every((each) => {
        const held = each.children.filter((child) => child.type === "element");
        return held.length === 1 && held.every((one) => one.uri === wanted && namesSchema(one));
      });
    if (!records.every(holds)) broken.push("a record is not in the format of its list");
  }
  if ([...elementsOf(root)].some((each) => ["setSpec", "resumptionToken"].includes(each.local) && each.uri === OAI))
    broken.push("sets or tokens");
  return broken;
}

const OAI = "http://www.openarchives.org/OAI/2.0/";

async function faultsOf(answers: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const text of answers) {
    const { value, diagnostics } = xmlEngine.parse(new Source("answer.xml", text));
    faults.push(...diagnostics.map((each) => each.message));
    if (value) faults.push(...(await validator.validate(value)).map((each) => each.message));
  }
  return faults;
}

describe("an OAI-PMH repository", () => {
  it("answers the six verbs by the schema", async () => {
    const asked = repository(opened);
    const identifier = "oai:edition.example.org:l007";
    const answers = await Promise.all(
      [
        { verb: "Identify" },
        { verb: "ListMetadataFormats" },
        { verb: "ListMetadataFormats", identifier },
        { verb: "ListSets" },
        { verb: "GetRecord", identifier, metadataPrefix: "oai_dc" },
        { verb: "GetRecord", identifier, metadataPrefix: "tei" },
        { verb: "ListIdentifiers", metadataPrefix: "oai_dc", set: "late" },
        { verb: "ListRecords", metadataPrefix: "oai_dc", from: "2020-03-01", until: "2020-03-31" },
      ].map(asked),
    );
    expect(await faultsOf(answers)).toEqual([]);
    expect(answers[0]).toContain("<earliestDatestamp>2020-01-01</earliestDatestamp>");
    expect(answers[3]).toContain("<setSpec>early</setSpec>");
    expect(answers[4]).toContain("<dc:title>Letter 7 &amp; more</dc:title>");
  });

  it.each(["GET", "POST"])("gives every record once, in parts: %s", async (method) => {
    for (const metadataPrefix of ["oai_dc", "tei"]) {
      const { records, answers } = await harvest(repository(opened, method), { verb: "ListRecords", metadataPrefix });
      expect(answers.length).toBeGreaterThan(2);
      expect(new Set(records.map((each) => each.identifier)).size).toBe(250);
      expect(await faultsOf(answers)).toEqual([]);
    }
  });

  it("harvests by dates and sets", async () => {
    const all = (await harvest(repository(opened), { verb: "ListIdentifiers", metadataPrefix: "oai_dc" })).records;
    const wish = {
      verb: "ListIdentifiers",
      metadataPrefix: "tei",
      from: "2020-02-10",
      until: "2020-04-20",
      set: "early",
    };
    const some_ = (await harvest(repository(opened), wish)).records;
    const wanted = all.filter(
      (each) => each.datestamp >= "2020-02-10" && each.datestamp <= "2020-04-20" && each.sets.includes("early"),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(some_).toEqual(wanted);
  });

  it("takes the day of a record from version control, where it knows it", async () => {
    const dated = await corpusOf(folder, { most: 3, history: { "letters/early/l002.xml": "2025-12-24" } });
    const { records } = await ask(repository(dated), { verb: "ListIdentifiers", metadataPrefix: "oai_dc" });
    expect(records.map((each) => each.datestamp)).toEqual(["2020-01-01", "2025-12-24", "2020-05-05"]);
  });

  const identifier = "oai:edition.example.org:l007";
  it.each([
    [{}, "badVerb"],
    [{ verb: "Steal" }, "badVerb"],
    [{ verb: "toString" }, "badVerb"],
    [{ verb: "Identify", x: "1" }, "badArgument"],
    [{ verb: "ListRecords" }, "badArgument"],
    [{ verb: "GetRecord", identifier }, "badArgument"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", from: "2020" }, "badArgument"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", from: "2020-02-31" }, "badArgument"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", from: "2020-01-01T00:00:00Z" }, "badArgument"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", from: "2021-01-01", until: "2020-01-01" }, "badArgument"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", resumptionToken: "x" }, "badArgument"],
    [{ verb: "ListRecords", resumptionToken: "x" }, "badResumptionToken"],
    [{ verb: "ListRecords", resumptionToken: "" }, "badResumptionToken"],
    [{ verb: "ListRecords", resumptionToken: `${"A".repeat(3000)}.${"0".repeat(32)}` }, "badResumptionToken"],
    [{ verb: "ListSets", resumptionToken: "x" }, "badResumptionToken"],
    [{ verb: "ListRecords", metadataPrefix: "marc" }, "cannotDisseminateFormat"],
    [{ verb: "GetRecord", identifier, metadataPrefix: "../../etc/passwd" }, "badArgument"],
    [{ verb: "GetRecord", identifier: "a b", metadataPrefix: "tei" }, "badArgument"],
    [{ verb: "GetRecord", identifier: "../../etc/passwd", metadataPrefix: "tei" }, "idDoesNotExist"],
    [{ verb: "ListMetadataFormats", identifier: "oai:none" }, "idDoesNotExist"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", from: "2999-01-01" }, "noRecordsMatch"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", set: "none" }, "noRecordsMatch"],
    [{ verb: "ListRecords", metadataPrefix: "oai_dc", set: "none<&>" }, "badArgument"],
  ])("%j is %s", async (given, code) => {
    const answer = await ask(repository(opened), given as Readonly<Record<string, string>>);
    expect(answer.code).toBe(code);
    expect(await faultsOf([answer.text])).toEqual([]);
  });

  it("refuses arguments that are given twice, and tokens of another list, state or hand", async () => {
    const service = oaiHandler(opened.corpus, opened.context);
    const twice = await service({
      method: "GET",
      path: "/oai",
      query: new Map(),
      search: "verb=Identify&verb=Identify",
      headers: {},
    });
    expect(twice?.body).toContain('code="badVerb"');
    const { token = "" } = await ask(repository(opened), { verb: "ListRecords", metadataPrefix: "oai_dc" });
    expect((await ask(repository(opened), { verb: "ListRecords", resumptionToken: token })).code).toBeUndefined();
    expect((await ask(repository(opened), { verb: "ListIdentifiers", resumptionToken: token })).code).toBe(
      "badResumptionToken",
    );
    const fewer = await corpusOf(folder, { most: 249, exchange: opened.corpus.settings });
    expect((await ask(repository(fewer), { verb: "ListRecords", resumptionToken: token })).code).toBe(
      "badResumptionToken",
    );
    const forged = `${Buffer.from(JSON.stringify(["ListRecords", "oai_dc", "", "", "", 240])).toString("base64url")}.${token.split(".")[1]}`;
    expect((await ask(repository(opened), { verb: "ListRecords", resumptionToken: forged })).code).toBe(
      "badResumptionToken",
    );
  });

  it("has no sets where all documents lie in one folder", async () => {
    const flat = await corpusOf(join(folder, "letters/early"), { most: 2 });
    expect((await ask(repository(flat), { verb: "ListSets" })).code).toBe("noSetHierarchy");
    const wish = { verb: "ListRecords", metadataPrefix: "oai_dc", set: "early" };
    expect((await ask(repository(flat), wish)).code).toBe("noSetHierarchy");
  });
});

/** The file of a static repository. */
async function fileOf({ corpus, context }: Opened): Promise<string> {
  const texts: string[] = [];
  for await (const file of exportCorpus(corpus, "oai", context).files) texts.push(await textOfFile(file));
  return texts.join("");
}

describe("a static repository", () => {
  it("keeps to the schema and the rules of its specification", async () => {
    const text = await fileOf(opened);
    expect(await faultsOf([text])).toEqual([]);
    expect(rulesBrokenIn(text)).toEqual([]);
    expect(text.match(/<oai:record>/g)).toHaveLength(500);
  });

  it.each([
    ["a set", /<oai:datestamp>[^<]*<\/oai:datestamp>/, "$&<oai:setSpec>early</oai:setSpec>"],
    ["a deletion", /<oai:header>/, '<oai:header status="deleted">'],
    ["finer times", "YYYY-MM-DD<", "YYYY-MM-DDThh:mm:ssZ<"],
    ["deleted records", "<oai:deletedRecord>no", "<oai:deletedRecord>transient"],
    ["no format", /<ListRecords metadataPrefix="tei">/, "<ListRecords>"],
    ["a list too many", /<ListRecords metadataPrefix="tei">/, '<ListRecords metadataPrefix="mods">'],
    ["a record of another format", /<ListRecords metadataPrefix="oai_dc">/, '<ListRecords metadataPrefix="tei">'],
    ["a record twice", /oai:edition.example.org:l001</, "oai:edition.example.org:l000<"],
    ["an older record", /<oai:datestamp>[^<]*</, "<oai:datestamp>1999-12-31<"],
    ["no list", /<ListRecords metadataPrefix="oai_dc">[\s\S]*<\/ListRecords>/, ""],
  ])("with %s is found out", async (_, wrong, other) => {
    const text = (await fileOf(opened)).replace(wrong, other);
    expect([...(await faultsOf([text])), ...rulesBrokenIn(text)]).not.toEqual([]);
  });

  it("has the address of its gateway before its own", async () => {
    const of = (exchange: ExchangeConfig): Promise<string> => corpusOf(folder, { most: 1, exchange }).then(fileOf);
    expect(await of({ url: "https://example.org/e/", gateway: "https://gate.example.org/oai/" })).toContain(
      "<oai:baseURL>https://gate.example.org/oai/example.org/e/oai.xml</oai:baseURL>",
    );
    expect(await of({ url: "https://example.org/e" })).toContain("<oai:baseURL>https://example.org/e/oai.xml<");
  });
});

describe("repositories of the corpora", () => {
  it.each(CORPORA)("%s is harvested whole", async (name) => {
    const place = sharedCorpus(name);
    if (place === undefined) return;
    const corpus = await corpusOf(place, { ...some, exchange: { url: "https://example.org/e" } });
    for (const metadataPrefix of ["oai_dc", "tei"]) {
      const { records, answers } = await harvest(repository(corpus), { verb: "ListRecords", metadataPrefix });
      expect(records.length).toBe(corpus.corpus.documents.length);
      expect(await faultsOf(answers)).toEqual([]);
    }
    const text = await fileOf(corpus);
    expect(await faultsOf([text])).toEqual([]);
    expect(rulesBrokenIn(text)).toEqual([]);
  });
});
