import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { type CanonicalOptions, canonical, relativeNamespace } from "../../src/core/canonical.js";
import { decode } from "../../src/core/decode.js";
import type { XmlDocument } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import { xmlEngine } from "../xml-engine.js";

function documentOf(text: string): XmlDocument {
  const { value } = xmlEngine.parse(new Source("a.xml", text));
  if (!value) throw new Error("no document");
  return value;
}

function form(text: string, options?: CanonicalOptions): string {
  return canonical(documentOf(text), options);
}

describe("canonical XML", () => {
  it("keeps instructions about the root on lines of their own, and comments where they are wanted", () => {
    const text =
      '<?xml version="1.0"?>\n\n<?sheet href="a"\n  type="b"?>\n<!DOCTYPE r SYSTEM "r.dtd">\n<r>x<!--1--></r>\n\n<?none?>\n\n<!--2-->\n\n<!--3-->';
    expect(form(text)).toBe('<?sheet href="a"\n  type="b"?>\n<r>x</r>\n<?none?>');
    expect(form(text, { comments: true })).toBe(
      '<?sheet href="a"\n  type="b"?>\n<r>x<!--1--></r>\n<?none?>\n<!--2-->\n<!--3-->',
    );
    expect(form("<!--0--><r/>", { comments: true })).toBe("<!--0-->\n<r></r>");
  });

  it("writes start and end tags in one way", () => {
    expect(form('<r><e   />\n<e  n = \'x"y\'   a="1"></e  ></r>')).toBe('<r><e></e>\n<e a="1" n="x&quot;y"></e></r>');
  });

  it("sorts attributes by namespace and local name, by code points, and declarations by prefix", () => {
    const text =
      '<r b:z="1" a:z="2" n="3" xml:id="i" b:a="4" \u{10000}="5" \uFDF0="6" xmlns:a="http://w" xmlns:b="http://c" xmlns="http://z"/>';
    expect(form(text)).toBe(
      '<r xmlns="http://z" xmlns:a="http://w" xmlns:b="http://c" n="3" \uFDF0="6" \u{10000}="5" b:a="4" b:z="1" a:z="2" xml:id="i"></r>',
    );
  });

  it("declares a namespace once, and takes back the default where it ends", () => {
    const text =
      '<r><a xmlns="urn:a" xmlns:p="urn:p"><b xmlns="urn:a" xmlns:p="urn:p"><c xmlns=""><d xmlns=""/><p:e xmlns:p="urn:q"/></c></b></a><f xmlns=""/></r>';
    expect(form(text)).toBe(
      '<r><a xmlns="urn:a" xmlns:p="urn:p"><b><c xmlns=""><d></d><p:e xmlns:p="urn:q"></p:e></c></b></a><f></f></r>',
    );
  });

  it("replaces references and CDATA, and escapes what must be", () => {
    const text =
      '<!DOCTYPE r [<!ENTITY e "&#38;lt;<i/>"><!ATTLIST r d CDATA "dflt" t NMTOKENS #IMPLIED>]><r t=" 1  2 " v="&#9;&#10;&#13;&lt;>\'"><![CDATA[<&>"]]>&e;&#13;\r\n\t</r>';
    expect(form(text)).toBe('<r d="dflt" t="1 2" v="&#x9;&#xA;&#xD;&lt;>\'">&lt;&amp;&gt;"&lt;<i></i>&#xD;\n\t</r>');
  });

  it("declares namespaces in the exclusive form where they are used", () => {
    const text = '<r xmlns="urn:d" xmlns:a="urn:a" xmlns:b="urn:b"><a:x b:y="1"><z xmlns=""/></a:x><a:w/></r>';
    expect(form(text, { exclusive: true })).toBe(
      '<r xmlns="urn:d"><a:x xmlns:a="urn:a" xmlns:b="urn:b" b:y="1"><z xmlns=""></z></a:x><a:w xmlns:a="urn:a"></a:w></r>',
    );
    expect(form(text, { exclusive: true, inclusivePrefixes: ["b", "none"] })).toBe(
      '<r xmlns="urn:d" xmlns:b="urn:b"><a:x xmlns:a="urn:a" b:y="1"><z xmlns=""></z></a:x><a:w xmlns:a="urn:a"></a:w></r>',
    );
    const inner = '<p:r xmlns:p="urn:p" xmlns="urn:d"><p:a><b/></p:a></p:r>';
    expect(form(inner, { exclusive: true })).toBe('<p:r xmlns:p="urn:p"><p:a><b xmlns="urn:d"></b></p:a></p:r>');
    expect(form(inner, { exclusive: true, inclusivePrefixes: ["#default"] })).toBe(
      '<p:r xmlns="urn:d" xmlns:p="urn:p"><p:a><b></b></p:a></p:r>',
    );
  });

  it("finds a namespace that is a relative address", () => {
    expect(relativeNamespace(documentOf('<r xmlns="urn:a"><a/><b xmlns:p="letters"/></r>'))?.attribute.name).toBe(
      "xmlns:p",
    );
    expect(relativeNamespace(documentOf('<r xmlns="urn:a"><a xmlns=""/></r>'))).toBeUndefined();
  });

  it("nests as deep as documents do", () => {
    const deep = `${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`;
    expect(form(deep)).toBe(deep);
  });
});

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
const corpora = join(shared, "corpora");
const present = existsSync(corpora) && hasXmllint();
if (!present) console.log("canonical forms are not compared: the corpora or xmllint are absent");

function hasXmllint(): boolean {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.runIf(present)("beside xmllint", () => {
  it.each([
    ["--c14n", { comments: true }],
    ["--c14n11", { comments: true }],
    ["--exc-c14n", { comments: true, exclusive: true }],
  ] as const)("%s gives the same bytes for real documents", { timeout: 120_000 }, (option, options) => {
    const files = readdirSync(corpora, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => relative(corpora, join(each.parentPath, each.name)))
      .filter((each) => /\.(?:xml|tei|odd|rng)$/.test(each))
      .sort();
    let compared = 0;
    const differing: string[] = [];
    for (const file of files) {
      const path = join(corpora, file);
      const source = decode(file, readFileSync(path)).value;
      const { value, diagnostics } = source ? xmlEngine.parse(source) : { value: undefined, diagnostics: [] };
      if (!value || diagnostics.length > 0 || relativeNamespace(value)) continue;
      let expected: string;
      try {
        expected = execFileSync("xmllint", [option, "--nonet", path], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
          maxBuffer: 1 << 28,
        });
      } catch {
        continue;
      }
      compared++;
      if (canonical(value, options) !== expected) differing.push(file);
    }
    console.log(`${option}: ${compared - differing.length} of ${compared} documents alike`);
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
