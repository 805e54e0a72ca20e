import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openProject } from "../../src/pipeline.js";
import { validate } from "../../src/validate/index.js";
import { codesIn, pathsIn, SCHEMA, type TestProject, tei, testProject } from "./scale-project.js";

const CONFIG = { documents: ["docs/*.xml"], schema: "schema/main.rnc", authority: ["persons.xml"] };
let project: TestProject;

beforeEach(() => {
  project = testProject({
    ...SCHEMA,
    "teiwright.config.json": JSON.stringify(CONFIG),
    "persons.xml": tei('<listPerson><person xml:id="anna"><persName>Anna</persName></person></listPerson>'),
    "docs/a.xml": tei('<p n="1">a <ref target="../persons.xml#anna">Anna</ref></p>'),
    "docs/b.xml": tei('<p n="one">ä</p><ref target="../persons.xml#berta">Berta</ref>'),
    "docs/c.xml": tei('<xi:include href="../parts/c.xml"/>'),
    "docs/d.xml": tei("<p>", ""),
    "parts/c.xml": '<p xmlns="http://www.tei-c.org/ns/1.0" n="5">c</p>',
  });
});
afterEach(() => project.end());

/** How many documents a run puts together, which is what judging begins with, and for which files. */
async function judged(): Promise<readonly string[]> {
  const { value } = await openProject({ folder: project.folder, engines: { cached: true } });
  if (!value) throw new Error("there is no project");
  const { host, engines, config } = value.context;
  const paths: string[] = [];
  const xml: typeof engines.xml = {
    ...engines.xml,
    assemble: (source, access) => {
      paths.push(source.path);
      return engines.xml.assemble(source, access);
    },
  };
  await validate({ paths: await host.glob(config.documents) }, { ...value.context, engines: { ...engines, xml } });
  return paths.sort();
}

/** The report of a run that remembers, which must be that of one that does not. */
async function told(args: readonly string[] = []): Promise<string> {
  const remembering = await project.report(args);
  expect(remembering).toBe(await project.report([...args, "--no-cache"]));
  return remembering;
}

describe("a second run", () => {
  it("says the same, byte for byte, without judging a document", async () => {
    const first = await told();
    expect(await told()).toBe(first);
    expect(codesIn(first)).toEqual([
      "docs/b.xml relaxng/value-not-allowed",
      "docs/b.xml tei/pointer-dangling",
      "docs/d.xml xml/unclosed-element",
    ]);
    // Not even for the places of what is found between documents.
    expect(await judged()).toEqual([]);
  });

  it("judges what has changed, and only that", async () => {
    await told();
    project.write("docs/a.xml", tei('<p n="x">a</p>'));
    const now = await told();
    expect(codesIn(now)).toContain("docs/a.xml relaxng/value-not-allowed");
    project.write("docs/a.xml", tei('<p n="y">a</p>'));
    expect(await judged()).toContain("docs/a.xml");
    project.write("docs/a.xml", tei('<p n="z">a</p>'));
    expect(await judged()).not.toContain("docs/c.xml");
  });

  it("keeps nothing with --no-cache", async () => {
    await project.report(["--no-cache"]);
    expect(() => readdirSync(join(project.folder, "../cache"))).toThrow();
  });
});

describe("a document that changes while it is being checked", () => {
  it("is told of, since places in it can no longer be shown", async () => {
    const { value } = await openProject({ folder: project.folder, engines: { cached: false } });
    if (!value) throw new Error("there is no project");
    const { context } = value;
    const now = new TextEncoder().encode(tei("<ref>Berta</ref>"));
    let reads = 0;
    const host: typeof context.host = {
      ...context.host,
      read: async (path) => (path === "docs/b.xml" && ++reads > 1 ? now : context.host.read(path)),
    };
    const paths = ["docs/a.xml", "docs/b.xml"];
    const { value: validation } = await validate({ paths }, { ...context, host });
    const [, changed] = validation.documents;
    expect(reads).toBeGreaterThan(1);
    expect(changed?.valid).toBe(false);
    expect(changed?.diagnostics.map((each) => `${each.code} ${each.message}`)).toContain(
      "config/unreadable `docs/b.xml` was changed while it was being checked, so not all can be said of it; run the command again",
    );
  });
});

describe("what is said of catalogs and of schemas that are missing", () => {
  it("is said again of documents that are not judged again, once, by the first of them", async () => {
    const wish = '<?xml-model href="../schema/none.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>';
    for (const name of ["a", "b", "c"]) project.write(`docs/${name}.xml`, tei("<p>x</p>", wish));
    project.write(
      "teiwright.config.json",
      JSON.stringify({ ...CONFIG, schema: undefined, catalogs: ["catalog.xml"], documents: ["docs/[abc].xml"] }),
    );
    project.write(
      "catalog.xml",
      '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="x"/></catalog>',
    );
    const first = await told();
    expect(first.match(/named in `docs\/[abc]\.xml`/g)).toEqual(["named in `docs/a.xml`"]);
    expect(await told()).toBe(first);
    project.write("docs/b.xml", tei("<p>y</p>", wish));
    expect(await told()).toBe(first);
    project.write("schema/none.sch", '<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>');
    expect(await told()).not.toBe(first);
  });
});

/** What findings rest on, each with a change of it and what is to be said then. */
const CHANGES: Readonly<Record<string, { readonly change: () => void; readonly code: string }>> = {
  "the schema": {
    change: () => project.write("schema/main.rnc", (SCHEMA["schema/main.rnc"] ?? "").replace("block*", "empty")),
    code: "docs/a.xml relaxng/element-not-allowed",
  },
  "a file that the schema takes in": {
    change: () => project.write("schema/parts.rnc", (SCHEMA["schema/parts.rnc"] ?? "").replace("xsd:integer", '"2"')),
    code: "docs/a.xml relaxng/value-not-allowed",
  },
  "a file that XInclude takes in": {
    change: () => project.write("parts/c.xml", '<p xmlns="http://www.tei-c.org/ns/1.0" n="five">c</p>'),
    code: "docs/c.xml relaxng/value-not-allowed",
  },
  "a file that XInclude takes in, which goes": {
    change: () => project.remove("parts/c.xml"),
    code: "docs/c.xml xinclude/unresolved",
  },
  "an authority file": {
    change: () =>
      project.write("persons.xml", tei('<listPerson><person xml:id="x"><persName>X</persName></person></listPerson>')),
    code: "docs/a.xml tei/pointer-dangling",
  },
  "the configuration": {
    change: () =>
      project.write("teiwright.config.json", JSON.stringify({ ...CONFIG, rules: { "tei/pointer-dangling": "off" } })),
    code: "docs/b.xml relaxng/value-not-allowed",
  },
  "a document that comes": {
    change: () => project.write("docs/e.xml", tei('<p n="e">e</p>')),
    code: "docs/e.xml relaxng/value-not-allowed",
  },
};

describe("what is remembered does not hold after a change of", () => {
  it.each(Object.entries(CHANGES))("%s", async (_, { change, code }) => {
    const before = await told();
    change();
    const after = await told();
    expect(after).not.toBe(before);
    expect(codesIn(after)).toContain(code);
    expect(await told()).toBe(after);
  });

  it("a file that was looked for and is there now", async () => {
    project.remove("parts/c.xml");
    expect(codesIn(await told())).toContain("docs/c.xml xinclude/unresolved");
    project.write("parts/c.xml", '<p xmlns="http://www.tei-c.org/ns/1.0">c</p>');
    expect(codesIn(await told()).filter((each) => each.startsWith("docs/c.xml"))).toEqual([]);
  });

  it("a schema that a document names, which was missing", async () => {
    project.write(
      "docs/a.xml",
      tei("<p/>", '<?xml-model href="../own.rnc" type="application/relax-ng-compact-syntax"?>'),
    );
    const before = await told();
    expect(before).toContain("relaxng/schema-unusable");
    project.write("own.rnc", "start = element x { empty }");
    expect(codesIn(await told())).toContain("docs/a.xml relaxng/element-unknown");
  });

  it("a catalog", async () => {
    const name = "https://example.org/letters.rnc";
    project.write("docs/a.xml", tei("<p/>", `<?xml-model href="${name}" type="application/relax-ng-compact-syntax"?>`));
    const before = await told();
    const catalog = (to: string): string =>
      `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="${name}" uri="${to}"/></catalog>`;
    project.write("catalog.xml", catalog("schema/main.rnc"));
    const found = await told();
    expect(found).not.toBe(before);
    expect(codesIn(found).filter((each) => each.startsWith("docs/a.xml"))).toEqual([]);
    project.write("own.rnc", "start = element x { empty }");
    project.write("catalog.xml", catalog("own.rnc"));
    expect(codesIn(await told())).toContain("docs/a.xml relaxng/element-unknown");
  });

  it("a catalog that is faulty, which is said each time", async () => {
    project.write("catalog.xml", "<catalog");
    project.write("docs/a.xml", tei("<p/>", '<?xml-model href="urn:x:y" type="application/relax-ng-compact-syntax"?>'));
    expect(await told()).toBe(await told());
  });

  it("the lock file", async () => {
    const before = await told();
    project.write("teiwright.lock.json", "no JSON");
    const after = await told();
    expect(after).not.toBe(before);
    expect(await told()).toBe(after);
  });
});

describe("what is kept", () => {
  const kept = (): string => {
    const folder = join(project.folder, "../cache");
    const name = readdirSync(folder).find((each) => each.startsWith("judged-"));
    if (name === undefined) throw new Error("nothing is kept");
    return join(folder, name);
  };

  it.each(["", "{", "[]", '{"entries":7}', '{"entries":[["docs/a.xml"]],"files":[],"kinds":[]}'])(
    "is no use as %j, and is made anew",
    async (text) => {
      const first = await told();
      writeFileSync(kept(), text);
      expect(await told()).toBe(first);
      expect(readFileSync(kept(), "utf8")).not.toBe(text);
      expect((await judged()).filter((each) => each !== "docs/b.xml")).toEqual([]);
    },
  );

  it("is not shared between options, projects or versions", async () => {
    await told();
    expect(await told(["--no-xinclude"])).not.toBe(await told());
    expect(await told(["--schema", "schema/parts.rnc"])).not.toBe(await told());
  });

  it("holds nothing of a document that is gone", async () => {
    await told();
    project.remove("docs/b.xml");
    const now = await told();
    expect(pathsIn(now)).not.toContain("docs/b.xml");
    expect(now).not.toContain("docs/b.xml");
  });
});
