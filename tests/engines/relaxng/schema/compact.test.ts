import { describe, expect, it } from "vitest";
import { readTexts } from "./read.js";

/** Texts of the compact syntax that are right, or wrong, as jing has it. */
const RIGHT = [
  "element foo { ## doc\n 'x' }",
  "element foo { empty \\x{7d}",
  'element foo { \\x{22}a" }',
  "element foo {\\x{A}empty }",
  'element foo { "a\\x{A}b" }',
  "element foo { '\\xxx{41}' }",
  'element foo { "\\x {41}" }',
  "#c\n###x\nelement foo { empty }",
  "element foo { (empty >> x[]) }",
  "element foo { empty >> x[] }",
  "namespace a = 'b' [a:x = 'y'] element foo { [a:x = 'y'] 'v' }",
  "element foo { xsd:string { ## x\n length = '1' } }",
  "element ## d\n foo { empty }",
  "element ([x[]] foo) { empty }",
  "element foo { string - 'a' >> x[] }",
  "namespace element = 'x' element element:foo { empty }",
  "default namespace = 'x' default namespace = 'y' element foo { empty }",
  "datatypes d = 'http://www.w3.org/2001/XMLSchema-datatypes' element foo { d:int }",
  "datatypes xsd = 'x:y' element foo { empty }",
  "element \\empty { empty }",
  "element empty { empty }",
  "start = element foo { \\text } \\text = empty",
  "start = foo\nfoo = element foo {empty} \n[x[]] div { }",
  "start = element foo {empty} >> y [] foo = empty",
  'element foo { \'a\' ~ """b"c""" ~ \'d\' }',
  "element (* - a) | c { empty }",
  "element xml:foo { empty }",
  "namespace a = 'http://relaxng.org/ns/structure/1.0' [ b [ a:c [ d = 'e' ] ] ] element foo { empty }",
  "element foo { [ xsd [] ] empty }",
  "\ufeffelement foo { empty }",
];

const WRONG = [
  "element foo {\\x{D}empty }",
  "element foo { empty } >> x[]",
  "element foo { [x = 'y'] empty }",
  "element foo+ { empty }",
  "element foo { (empty)?* }",
  "element foo { string - 'a'* }",
  "element foo { (string - 'a')+ }",
  "element foo { string - ('a' | 'b') | 'c' }",
  "element foo { (string) - 'a' }",
  "element foo { string 'a' - 'b' }",
  "start = element foo { empty } start |= notAllowed start &= notAllowed",
  "namespace = 'x' element foo { empty }",
  "start = element foo { empty } text []",
  "element foo { empty } start = empty",
  "",
  "start = element foo { text } text = empty",
  "element foo { attribute b { text }, attribute b {text} }",
  "namespace x = 'http://www.w3.org/2000/xmlns' element foo { attribute x:b { text } }",
  "## x\n>> y [] start = element foo {empty}",
  'element foo { """a"""" }',
  "element foo:bar { empty }",
  "element * - (a | b) | c { empty }",
  "element foo { element (*) - a { empty } }",
  "element foo { grammar { start = parent x } }",
  "element foo { mixed { element x { empty } ## f\n } }",
  "namespace a = 'u' [ a:b = '1' c = '2' ] element foo { empty }",
  "[ c [] a:b = '1' ] element foo { empty }",
  "include 'x' { include 'y' }",
  "start = element foo { list { parent } }",
  "element foo { a:b }",
  "element foo { 'x'* , empty & text }",
  // What stands in an annotation before a value would be a child of it, which has none; jing lets it pass.
  "element foo { [x[]] 'v' }",
];

describe("the compact syntax", () => {
  it.each(RIGHT)("has %j", async (text) => {
    expect((await readTexts({ "main.rnc": text })).diagnostics).toEqual([]);
  });

  it.each(WRONG)("has not %j", async (text) => {
    const { value, diagnostics } = await readTexts({ "main.rnc": text });
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { range } of diagnostics) expect(range).toBeDefined();
  });
});
