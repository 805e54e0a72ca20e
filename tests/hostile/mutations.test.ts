import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hasErrors } from "../../src/core/diagnostic.js";
import { openProject, validate } from "../../src/pipeline.js";
import { randomFrom } from "../random.js";

/** How many altered projects are tried; more with `TEIWRIGHT_MUTATIONS`, when something has been changed. */
const ROUNDS = Number(process.env.TEIWRIGHT_MUTATIONS ?? 40);
const SEED = Number(process.env.TEIWRIGHT_SEED ?? 1);

const place = mkdtempSync(join(tmpdir(), "teiwright-"));
afterAll(() => rmSync(place, { recursive: true }));

const TEI = "http://www.tei-c.org/ns/1.0";
const FILES: Readonly<Record<string, string>> = {
  "teiwright.config.json":
    '{ "documents": ["*.xml"], "catalogs": ["c/catalog.xml"], "aliases": { "own": "s/a.rng" },\n "schemas": [{ "documents": "b*.xml", "schema": "own", "schematron": ["s/a.sch"] }], "schema": "s/b.rnc", "rules": { "tei/pointer-bare": "off" }, "validate": { "xsd": true, "dtd": true, "xinclude": true } }\n',
  "c/catalog.xml":
    '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" prefer="public"><uri name="urn:x" uri="../s/a.rng"/><rewriteURI uriStartString="http://e.org/" rewritePrefix="../s/"/><nextCatalog catalog="more.xml"/><public publicId="-//P//D//E" uri="../s/a.dtd"/></catalog>\n',
  "c/more.xml":
    '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><system systemId="x" uri="../s/a.dtd"/></catalog>\n',
  "teiwright.lock.json": `{ "version": 1, "schemas": { "p": { "kind": "relaxng", "path": "s/p.rng", "url": "https://e.org/p.rng", "files": [{ "path": "s/p.rng", "sha256": "${"0".repeat(64)}", "url": "https://e.org/p.rng" }] } } }\n`,
  "s/a.rng": `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="${TEI}" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><include href="i.rng"><define name="q"><text/></define></include><start><element name="TEI"><interleave><zeroOrMore><ref name="p"/></zeroOrMore><optional><attribute name="n"><data type="date"><param name="minInclusive">1900-01-01</param><except><value>1950-01-01</value></except></data></attribute></optional></interleave></element></start><define name="p"><element><choice><name>p</name><nsName><except><anyName><except><name>x</name></except></anyName></except></nsName></choice><mixed><zeroOrMore><choice><ref name="p"/><attribute name="xml:id"><data type="ID"/></attribute></choice></zeroOrMore></mixed></element></define></grammar>\n`,
  "s/i.rng": '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="q"><empty/></define></grammar>\n',
  "s/b.rnc": `default namespace = "${TEI}"\nnamespace a = "urn:a"\nstart = element TEI { attribute n { xsd:string { pattern = "[a-z]{1,3}(\\\\p{L}|[^\\\\d-[x]])*" } }?, (p | a:q)* }\np = element p { mixed { (p | element a:* { list { xsd:integer+ } })* }, attribute xml:id { xsd:ID }? }\na.q = notAllowed >> a:doc [ "x" ]\n`,
  "s/a.sch": `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><ns prefix="t" uri="${TEI}"/><let name="l" value="//t:p"/><pattern abstract="true" id="ab"><rule context="$x"><assert test="count(.//t:p) lt 3 or matches(@n, '[a-z]+')">a <name/> of <value-of select="string-join(for $p in $l return name($p), ',')"/></assert></rule></pattern><pattern is-a="ab"><param name="x" value="t:TEI"/></pattern></schema>\n`,
  "s/a.dtd":
    "<!ELEMENT TEI (p|q)*><!ATTLIST TEI n CDATA #IMPLIED><!ELEMENT p (#PCDATA|p)*><!ENTITY % e \"<!ENTITY u 'v'>\"> %e;\n",
  "a.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-model href="http://e.org/a.rng"?>\n<!DOCTYPE TEI PUBLIC "-//P//D//E" "x" [<!ENTITY w "<p>x</p>"><!ATTLIST p n CDATA "1">]>\n<TEI xmlns="${TEI}" n="1901-02-03"><p xml:id="a">t&w;&#65;<!-- c --><![CDATA[x]]></p><p corresp="#a b.xml#b http://x/"/></TEI>\n`,
  "b.xml": `<TEI xmlns="${TEI}" xmlns:xi="http://www.w3.org/2001/XInclude" n="abc"><xi:include href="part.xml" xpointer="element(/1/1)"><xi:fallback/></xi:include><p xml:id="b" xml:lang="de-x-y" when="1900">ü</p></TEI>\n`,
  "part.xml": `<div xmlns="${TEI}"><p xml:id="c">c</p></div>\n`,
};

describe("a project with altered bytes", () => {
  it(`is told about and never throws, ${ROUNDS} times from seed ${SEED}`, {
    timeout: 60_000 + ROUNDS * 2000,
  }, async () => {
    const next = randomFrom(SEED);
    const random = (below: number): number => Math.floor(next() * below);
    let told = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const folder = join(place, String(round));
      const altered = write(folder, random);
      try {
        told += await judged(folder);
      } catch (error) {
        const reason = error instanceof Error ? error.stack : String(error);
        throw new Error(
          `round ${round} of seed ${SEED}, ${altered} altered: ${reason}\n${readFileSync(join(folder, altered), "latin1")}`,
        );
      }
      rmSync(folder, { recursive: true });
    }
    // Most alterations are slips: where nothing was told, nothing was read.
    expect(told).toBeGreaterThan(ROUNDS / 2);
  });
});

/** 1 where something is wrong with the project. */
async function judged(folder: string): Promise<number> {
  const { value, diagnostics } = await openProject({ folder, engines: { cached: false } });
  if (!value || diagnostics.length > 0) return 1;
  const paths = await value.context.host.glob(["*.xml"]);
  const found = await validate({ paths, schematron: ["s/a.sch"], jobs: 1 }, value.context);
  return hasErrors(found.diagnostics) ? 1 : 0;
}

/** Writes the project with one file altered, and gives the path of that file. */
function write(folder: string, random: (below: number) => number): string {
  const names = Object.keys(FILES);
  const chosen = names[random(names.length)] ?? "";
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, name === chosen ? alter(Buffer.from(text), random) : text);
  }
  return chosen;
}

function alter(bytes: Buffer, random: (below: number) => number): Buffer {
  let all = bytes;
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(all.length + 1);
    const to = Math.min(all.length, at + 1 + random(12));
    const word = Buffer.from(WORDS[random(WORDS.length)] ?? "", "latin1");
    switch (random(6)) {
      case 0:
        all = Buffer.concat([all.subarray(0, at), word, all.subarray(at)]);
        break;
      case 1:
        all = Buffer.concat([all.subarray(0, at), all.subarray(to)]);
        break;
      case 2:
        all = Buffer.concat([all.subarray(0, at), word, all.subarray(to)]);
        break;
      case 3:
        all = Buffer.concat([all.subarray(0, to), all.subarray(at, to), all.subarray(to)]);
        break;
      case 4:
        all = all.subarray(0, at);
        break;
      default:
        all = Buffer.concat([all.subarray(0, at), Buffer.from([random(256)]), all.subarray(to)]);
    }
  }
  return all;
}

const WORDS = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\0",
  "\xff\xfe",
  "\xef\xbb\xbf",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "<?",
  "?>",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "*",
  "&&",
  "|",
  "$",
  "\\",
  "../",
  "//",
  "http://127.0.0.1:9/",
  "%",
  "%zz",
  "#",
  ":",
  "__proto__",
  "constructor",
  "1e999",
  "-1",
  "null",
  "true",
  "[]",
  "{}",
  "<!DOCTYPE x [",
  '<!ENTITY % a "%a;">',
  "&lt;",
  "&#0;",
  "&#x110000;",
  "xmlns:a=''",
  "xml:base='::'",
  " ",
  "\n",
  "\t",
  "include",
  "external",
  "grammar",
  "parent",
  "element",
  "mixed",
  "list",
  "text",
  "empty",
  "notAllowed",
  "xsd:",
  "\\x{D800}",
  "\\x{41}",
  "<ref name='p'/>",
  "<externalRef href='a.rng'/>",
  "<value/>",
  "<except/>",
  "<data type='QName'/>",
  "every $x in",
  "1 to 99",
  "xs:date('x')",
];
