import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSchema, listSchemas, openProject, validate, verifySchemas } from "../../src/pipeline.js";
import { redirect, serve, type TestServer, text } from "../server.js";

const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
const SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
const SMALL = `<element xmlns="${RELAX_NG}" name="TEI" ns="http://www.tei-c.org/ns/1.0"><text/></element>`;
const ruled = (content: string): string => `<schema xmlns="${SCHEMATRON}">${content}</schema>`;

let server: TestServer;
let home = "";
let place = "";
let parts = { a: "" };

beforeAll(async () => {
  server = await serve({
    "/small.rng": text(SMALL),
    "/plain/small": text(SMALL, "application/octet-stream"),
    "/small.rng?v=2": text(SMALL),
    "/small.rnc": text("element TEI { text }", "text/plain"),
    "/latest.rng": redirect("/v1/small.rng"),
    "/v1/small.rng": text(SMALL),
    "/main/main.rng": (request, response) => {
      const grammar = `<grammar xmlns="${RELAX_NG}"><include href="a.rng"/><include href="../b%20c.rng"/>
        <include href="http://${request.headers.host}/moved.rng"/><start><ref name="a"/></start></grammar>`;
      response.writeHead(200).end(grammar);
    },
    "/main/a.rng": (_, response) => response.writeHead(200).end(parts.a),
    "/b%20c.rng": text(`<grammar xmlns="${RELAX_NG}"><define name="b"><empty/></define></grammar>`),
    "/moved.rng": redirect("/far/c.rng"),
    "/far/c.rng": text(`<grammar xmlns="${RELAX_NG}"><include href="d.rng"/></grammar>`),
    "/far/d.rng": text(`<grammar xmlns="${RELAX_NG}"><define name="d"><empty/></define></grammar>`),
    "/other.rng": text(
      `<grammar xmlns="${RELAX_NG}"><include href="main/a.rng"/><start><ref name="a"/></start></grammar>`,
    ),
    "/missing-part.rng": text(`<grammar xmlns="${RELAX_NG}"><include href="nowhere.rng"/></grammar>`),
    "/file-part.rng": text(`<externalRef xmlns="${RELAX_NG}" href="file:///etc/passwd"/>`),
    "/loop1.rng": text(`<grammar xmlns="${RELAX_NG}"><include href="loop2.rng"/></grammar>`),
    "/loop2.rng": redirect("/loop3.rng"),
    "/loop3.rng": text(`<grammar xmlns="${RELAX_NG}"><include href="loop2.rng"/></grammar>`),
    "/page.rng": text("<!DOCTYPE html>\n<html><body><br>An error occurred</body></html>", "text/html"),
    "/xhtml.rng": text('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'),
    "/wrong.rng": text(`<element xmlns="${RELAX_NG}" name="a"><ref name="b"/></element>`),
    "/x.odd": text('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>'),
    "/x.xsd": text('<schema xmlns="http://www.w3.org/2001/XMLSchema"/>'),
    "/binary.rng": (_, response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0xd8, 0x00, 0x00])),
    "/rules.sch": text(ruled('<include href="sub/more.sch#p"/><extends href="sub/base.sch"/>')),
    "/sub/more.sch": text(`<pattern xmlns="${SCHEMATRON}" id="p"><include href="deep.sch"/></pattern>`),
    "/sub/deep.sch": text(`<rule xmlns="${SCHEMATRON}" context="*"/>`),
    "/sub/base.sch": text(ruled("")),
    "/missing.sch": text(ruled('<include href="nowhere.sch"/>')),
  });
});
afterAll(() => server.close());

beforeEach(() => {
  parts = {
    a: `<grammar xmlns="${RELAX_NG}"><define name="a"><element name="TEI"><text/></element></define></grammar>`,
  };
  home = mkdtempSync(join(tmpdir(), "teiwright-"));
  place = join(home, "project");
  mkdirSync(place);
});
afterEach(() => rmSync(home, { recursive: true }));

describe("a schema from the network", () => {
  it("is kept where its address says, pinned by its bytes, and noted in a steady order", async () => {
    const { value, diagnostics } = await add("/small.rng");
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: "small",
      changed: ["schemas/pinned/HOST/small.rng"],
      unused: [],
      sharedWith: [],
    });
    expect(kept()).toEqual([".gitattributes", "HOST/small.rng"]);
    expect(lock()).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "schemas": {
          "small": {
            "kind": "relaxng",
            "path": "schemas/pinned/HOST/small.rng",
            "url": "http://HOST/small.rng",
            "files": [
              {
                "path": "schemas/pinned/HOST/small.rng",
                "sha256": "c7f979901c8ff7410358347a4a3cad9582499fbb2a373aaf0deab5c40da9d984",
                "url": "http://HOST/small.rng"
              }
            ]
          }
        }
      }
      "
    `);
    const first = readFileSync(join(place, "teiwright.lock.json"));
    expect((await add("/small.rng")).value).toMatchObject({ changed: [] });
    expect(readFileSync(join(place, "teiwright.lock.json"))).toEqual(first);
  });

  it("is found by its address, also with `http`, and by its name", async () => {
    await add("/small.rng", "mine");
    for (const schema of [`${server.url}/small.rng`, `${server.url.replace("http:", "https:")}/small.rng`, "mine"]) {
      expect(await judged(schema)).toEqual({ valid: true, schemas: ["schemas/pinned/HOST/small.rng"], codes: [] });
    }
    expect(await judged("small")).toMatchObject({ valid: false, codes: ["relaxng/schema-unusable"] });
  });

  it("comes with all that it takes in, from wherever it is, and is read without the network", async () => {
    const { value } = await add("/main/main.rng");
    expect(kept()).toEqual([
      ".gitattributes",
      "HOST/b c.rng",
      "HOST/far/c.rng",
      "HOST/far/d.rng",
      "HOST/main/a.rng",
      "HOST/main/main.rng",
    ]);
    expect(value?.schema.files.find((each) => each.path.endsWith("c.rng") && each.resolved)).toMatchObject({
      url: `${server.url}/moved.rng`,
      resolved: `${server.url}/far/c.rng`,
    });
    const before = server.asked.length;
    expect(await judged("main", "<TEI>x</TEI>")).toMatchObject({ valid: true, codes: [] });
    expect(server.asked.length).toBe(before);
  });

  it("is known by the address it was asked for and by the one that led on to", async () => {
    await add("/latest.rng");
    for (const path of ["/latest.rng", "/v1/small.rng"]) {
      expect(await judged(server.url + path)).toMatchObject({
        valid: true,
        schemas: ["schemas/pinned/HOST/v1/small.rng"],
      });
    }
  });

  it.each([
    ["/plain/small", undefined, "small", "HOST/plain/small"],
    ["/small.rng?v=2", undefined, "small", "HOST/small.rng%3Fv=2"],
    ["/small.rnc", "compact", "compact", "HOST/small.rnc"],
  ])("at %s may have any type and suffix", async (path, name, expected, file) => {
    const { value, diagnostics } = await add(path, name);
    expect([value?.name, diagnostics]).toEqual([expected, []]);
    expect(kept()).toEqual([".gitattributes", file]);
    expect((await judged(expected)).codes.filter((each) => each.includes("schema"))).toEqual([]);
  });

  it("in Schematron comes with what it includes and extends", async () => {
    const { value } = await add("/rules.sch");
    expect(value?.schema.kind).toBe("schematron");
    expect(kept()).toEqual([
      ".gitattributes",
      "HOST/rules.sch",
      "HOST/sub/base.sch",
      "HOST/sub/deep.sch",
      "HOST/sub/more.sch",
    ]);
  });

  it.each([
    ["/nowhere.rng", "config/fetch", "is not there (404)"],
    ["/missing-part.rng", "relaxng/schema-unreadable", "/nowhere.rng` is not there (404)"],
    ["/file-part.rng", "relaxng/schema-unreadable", "`file:///etc/passwd` is neither a file nor an address on the web"],
    ["/loop1.rng", "relaxng/schema-reference", "leads back to itself"],
    ["/page.rng", "config/unknown-schema", "this is no schema: the file is an HTML page"],
    ["/xhtml.rng", "config/unknown-schema", "element `html` is the root of no schema"],
    ["/x.odd", "config/unknown-schema", "element `TEI` is the root of no schema"],
    ["/x.xsd", "config/unknown-schema", "in the language XML Schema, which cannot be pinned"],
    ["/wrong.rng", "relaxng/schema-reference", "`b`"],
    ["/binary.rng", "config/fetch", "cannot be read"],
    ["/missing.sch", "config/unknown-schema", "/nowhere.sch` is not there (404)"],
  ])("at %s is refused, and nothing is written", async (path, code, words) => {
    const { value, diagnostics } = await add(path);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(readdirSync(place)).toEqual([]);
  });

  it("takes the place of another only where its name is given", async () => {
    await add("/small.rng");
    const refused = await add("/v1/small.rng");
    expect(refused.diagnostics[0]).toMatchObject({
      code: "config/lock",
      message: expect.stringContaining("`small` is pinned already"),
    });
    const { value } = await add("/v1/small.rng", "small");
    expect(value).toMatchObject({
      changed: ["schemas/pinned/HOST/v1/small.rng"],
      unused: ["schemas/pinned/HOST/small.rng"],
    });
  });

  it("that shares a file with another brings the other up to date, and says so", async () => {
    await add("/main/main.rng");
    await add("/other.rng");
    parts.a = parts.a.replace("<text/>", "<empty/>");
    const { value } = await add("/other.rng");
    expect(value).toMatchObject({ changed: ["schemas/pinned/HOST/main/a.rng"], sharedWith: ["main"] });
    expect((await verify()).diagnostics).toEqual([]);
    expect(await judged("main", "<TEI>x</TEI>")).toMatchObject({ codes: ["relaxng/text-not-allowed"] });
  });

  it.each(["1", "", "a b", "../x", "-x"])("cannot be named %j", async (name) => {
    expect((await add("/small.rng", name)).diagnostics[0]).toMatchObject({ code: "config/lock" });
    expect(readdirSync(place)).toEqual([]);
  });

  it("is not pinned where the lock file is broken", async () => {
    write("teiwright.lock.json", "<<<<<<< HEAD");
    expect((await add("/small.rng")).diagnostics[0]).toMatchObject({ code: "config/lock" });
    expect(readFileSync(join(place, "teiwright.lock.json"), "utf8")).toBe("<<<<<<< HEAD");
  });
});

describe("a schema from a file", () => {
  it("of the project stays where it is, with what it takes in", async () => {
    write("schemas/main.rng", `<externalRef xmlns="${RELAX_NG}" href="parts/small.rng"/>`);
    write("schemas/parts/small.rng", SMALL);
    const { value } = await addAt("schemas/main.rng");
    expect(value?.schema.files.map((each) => each.path)).toEqual(["schemas/main.rng", "schemas/parts/small.rng"]);
    expect(kept()).toEqual([]);
    expect(await judged("main")).toMatchObject({ valid: true });
    write("schemas/parts/small.rng", SMALL.replace("TEI", "tei"));
    expect(await judged("main")).toMatchObject({ valid: false, codes: ["relaxng/schema-unreadable"] });
    expect((await verify()).diagnostics).toMatchObject([
      { code: "config/pin-changed", path: "schemas/parts/small.rng" },
    ]);
    await addAt("schemas/main.rng");
    expect((await verify()).diagnostics).toEqual([]);
  });

  it("from outside is copied, with what it takes in, and they keep their places to each other", async () => {
    write("../shared/deep/main.rng", `<externalRef xmlns="${RELAX_NG}" href="../common/small.rng"/>`);
    write("../shared/common/small.rng", SMALL);
    await addAt("../shared/deep/main.rng");
    expect(kept()).toEqual([".gitattributes", "main/common/small.rng", "main/deep/main.rng"]);
    rmSync(join(home, "shared"), { recursive: true });
    expect(await judged("main")).toMatchObject({ valid: true, schemas: ["schemas/pinned/main/deep/main.rng"] });
  });

  it("of the project may take in nothing from outside, by path or by link", async () => {
    write("../outside.rng", SMALL);
    write("main.rng", `<externalRef xmlns="${RELAX_NG}" href="../outside.rng"/>`);
    write("linked.rng", `<externalRef xmlns="${RELAX_NG}" href="link.rng"/>`);
    symlinkSync(join(home, "outside.rng"), join(place, "link.rng"));
    for (const path of ["main.rng", "linked.rng"]) {
      expect((await addAt(path)).diagnostics[0]).toMatchObject({
        message: expect.stringContaining("is outside the project"),
      });
      expect(await judged(path)).toMatchObject({ valid: false, codes: ["relaxng/schema-unreadable"] });
    }
    expect(await judged("../outside.rng")).toMatchObject({ valid: true });
  });

  it("must be there", async () => {
    expect((await addAt("nowhere.rng")).diagnostics[0]).toMatchObject({
      code: "config/fetch",
      message: "`nowhere.rng` is not there",
    });
    expect((await addAt(".")).diagnostics[0]).toMatchObject({ message: "`.` is a folder" });
  });
});

describe("pinned schemas", () => {
  it("are verified: changed, gone, none", async () => {
    expect((await verify()).diagnostics).toMatchObject([{ code: "config/lock" }]);
    await add("/main/main.rng");
    expect(await verify()).toMatchObject({ schemas: 1, files: 5, diagnostics: [] });
    write(`schemas/pinned/${host()}/main/a.rng`, "");
    rmSync(join(place, `schemas/pinned/${host()}/far/d.rng`));
    const { diagnostics } = await verify();
    expect(diagnostics.map(({ code, message }) => [code, anonymous(message)])).toMatchInlineSnapshot(`
      [
        [
          "config/pin-changed",
          "\`schemas/pinned/HOST/far/d.rng\`, a file of the schema \`main\`, is pinned and not there; bring it back from version control, or run \`teiwright schema add http://HOST/main/main.rng --as main\` to pin it as it is now",
        ],
        [
          "config/pin-changed",
          "\`schemas/pinned/HOST/main/a.rng\`, a file of the schema \`main\`, is not as it was when it was pinned; bring it back from version control, or run \`teiwright schema add http://HOST/main/main.rng --as main\` to pin it as it is now",
        ],
      ]
    `);
    expect(await judged("main")).toMatchObject({
      valid: false,
      codes: ["relaxng/schema-unreadable", "relaxng/schema-unreadable"],
    });
  });

  it("are listed with the other names, sorted", async () => {
    await add("/small.rng");
    const { value } = await listSchemas(await context({ aliases: { zoo: "a.rng", b: "small" } }));
    expect(value.map(({ name, by, kind }) => [name, by, kind])).toEqual([
      ["archival", "shipped", "relaxng"],
      ["archival", "shipped", "schematron"],
      ["b", "alias", undefined],
      ["small", "pinned", "relaxng"],
      ["zoo", "alias", undefined],
    ]);
  });
});

describe("the network", () => {
  it("is used for what documents name only where it is allowed, and then each address is asked once", async () => {
    const schema = `${server.url}/main/main.rng`;
    const before = server.asked.length;
    expect(await judged(schema, "<TEI>x</TEI>")).toMatchObject({ valid: false, codes: ["config/not-pinned"] });
    expect(server.asked.length).toBe(before);
    expect(await judged(schema, "<TEI>x</TEI>", { remote: true })).toMatchObject({
      valid: true,
      schemas: ["http://HOST/main/main.rng"],
    });
    expect(server.asked.length).toBe(before + 6);
    expect(readdirSync(place)).toEqual([]);
  });

  it.each([
    ["/nowhere.rng", "config/fetch"],
    ["/page.rng", "xml/not-well-formed"],
    ["/xhtml.rng", "relaxng/schema-syntax"],
    ["/missing-part.rng", "relaxng/schema-unreadable"],
    ["/file-part.rng", "relaxng/schema-unreadable"],
    ["/loop1.rng", "relaxng/schema-reference"],
  ])("giving %s makes no document valid", async (path, code) => {
    expect(await judged(server.url + path, "<TEI/>", { remote: true })).toMatchObject({ valid: false, codes: [code] });
  });
});

describe("symbolic links", () => {
  it("make nothing be written outside the project", async () => {
    mkdirSync(join(home, "elsewhere"));
    mkdirSync(join(place, "schemas"));
    symlinkSync(join(home, "elsewhere"), join(place, "schemas/pinned"));
    expect((await add("/small.rng")).diagnostics).toMatchObject([{ code: "config/lock" }]);
    expect(readdirSync(join(home, "elsewhere"))).toEqual([]);
  });

  it("make no document read outside the project", async () => {
    write("../outside/small.rng", SMALL);
    symlinkSync(join(home, "outside/small.rng"), join(place, "small.rng"));
    symlinkSync(join(home, "outside"), join(place, "folder"));
    for (const href of ["small.rng", "folder/small.rng"]) {
      expect(await judgedOwn(href)).toMatchObject({ valid: false, codes: ["config/no-schema"] });
      // The user may.
      expect(await judged(href)).toMatchObject({ valid: true });
    }
  });

  it("to the project itself change nothing", async () => {
    write("small.rng", SMALL);
    symlinkSync(place, join(home, "link"));
    place = join(home, "link");
    expect(await judgedOwn("small.rng")).toMatchObject({ valid: true });
  });

  it("within the project lead on", async () => {
    write("schemas/small.rng", SMALL);
    symlinkSync(join(place, "schemas/small.rng"), join(place, "small.rng"));
    expect(await judgedOwn("small.rng")).toMatchObject({ valid: true });
  });
});

const host = (): string => new URL(server.url).host.replace(":", "+");
const anonymous = (text: string): string =>
  text.replaceAll(host(), "HOST").replaceAll(new URL(server.url).host, "HOST");

async function context(config: object = {}, remote = false) {
  write("teiwright.config.json", JSON.stringify(config));
  const { value } = await openProject({ folder: place, engines: { remote } });
  rmSync(join(place, "teiwright.config.json"));
  if (!value) throw new Error("there is no project");
  return value.context;
}

async function add(path: string, name?: string) {
  return addAt(server.url + path, name);
}

async function addAt(address: string, name?: string) {
  const { value, diagnostics } = await addSchema({ address, ...(name !== undefined && { name }) }, await context());
  const plain: typeof value = value && {
    ...value,
    changed: value.changed.map(anonymous),
    unused: value.unused.map(anonymous),
  };
  return { value: plain, diagnostics };
}

async function verify() {
  return verifySchemas(await context());
}

/** A document against a schema that is given, as on the command line. */
async function judged(
  schema: string,
  content = '<TEI xmlns="http://www.tei-c.org/ns/1.0">x</TEI>',
  { remote = false } = {},
) {
  return told(content, schema, remote);
}

/** A document against the schema that it names itself. */
async function judgedOwn(href: string) {
  return told(`<?xml-model href="${href}"?><TEI xmlns="http://www.tei-c.org/ns/1.0">x</TEI>`, undefined, false);
}

async function told(content: string, schema: string | undefined, remote: boolean) {
  const bytes = new TextEncoder().encode(content);
  const given = schema === undefined ? {} : { schema };
  const { value, diagnostics } = await validate(
    { sources: [{ path: "a.xml", bytes }], ...given },
    await context({}, remote),
  );
  const [document] = value.documents;
  return {
    valid: document?.valid,
    schemas: document?.schemas.map(anonymous),
    codes: diagnostics.map((each) => each.code),
  };
}

function kept(): readonly string[] {
  const folder = join(place, "schemas/pinned");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => /\.[a-z]+(?:%3F.*)?$|small$/.test(each.replace(host(), "")))
    .map(anonymous)
    .sort();
}

function lock(): string {
  return anonymous(readFileSync(join(place, "teiwright.lock.json"), "utf8"));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), content);
}
