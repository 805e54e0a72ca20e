import { describe, expect, it } from "vitest";
import { compareGrammars, type SchemaDifference, tellDifference } from "../../../src/schemas/index.js";
import { readTexts } from "../../engines/relaxng/schema/read.js";

async function compared(a: string, b: string): Promise<SchemaDifference> {
  const [first, second] = await Promise.all([readTexts({ "a.rnc": a }), readTexts({ "b.rnc": b })]);
  if (!first.value || !second.value) {
    throw new Error([...first.diagnostics, ...second.diagnostics].map((each) => each.message).join("; "));
  }
  return compareGrammars(first.value, second.value);
}

async function said(a: string, b: string): Promise<readonly string[]> {
  const { sections, open } = tellDifference(await compared(a, b));
  return [...sections.flatMap((each) => each.changes.map(({ mark, sentence }) => `${mark} ${sentence}`)), ...open];
}

/** A schema of a document with one element, whose content is given. */
const doc = (content: string): string =>
  `start = element doc { ${content} } x = element x { empty } y = element y { text }`;

describe("schemas that allow the same", () => {
  it.each([
    ["content in another order of alternatives", doc("x | y | empty"), doc("y? | x")],
    ["a repetition written out", doc("x+"), doc("x, x*")],
    ["a repetition of repetitions", doc("(x* | y)*"), doc("(x | y)*")],
    ["factored content", doc("(x, y) | (x, x)"), doc("x, (y | x)")],
    ["mixed content", doc("mixed { x* }"), doc("(text | x)*")],
    ["interleave as orders", doc("x & y"), doc("(x, y) | (y, x)")],
    [
      "attributes in another order",
      doc("attribute a { text }, attribute b { text }?"),
      doc("attribute b { text }?, attribute a { text }"),
    ],
    ["attributes after content", doc("attribute a { text }, x"), doc("x, attribute a { text }")],
    ["any text", doc("attribute a { text }"), doc("attribute a { xsd:string | 'x' }")],
    [
      "a value that its datatype takes",
      doc("attribute a { xsd:token { pattern = '[a-z]+' } | 'abc' }"),
      doc("attribute a { xsd:token { pattern = '[a-z]+' } }"),
    ],
    ["values in another order", doc("attribute a { 'x' | 'y' }"), doc("attribute a { 'y' | 'x' | 'y' }")],
    ["truth as values", doc("attribute a { xsd:boolean }"), doc("attribute a { 'true' | 'false' | '0' | '1' }")],
    ["what cannot be complete", `${doc("x | element z { z } ")} z = element z { z }`, doc("x")],
    [
      "other names of definitions",
      "start = a a = element doc { a* }",
      "start = element doc { b } b = c* c = element doc { b }",
    ],
    [
      "unfolded definitions",
      "start = a a = element doc { a? }",
      "start = element doc { element doc { b }? } b = element doc { b }?",
    ],
    [
      "names of two definitions for one",
      "start = element doc { x | z } x = element x { y } z = element x { y } y = element y { empty }",
      "start = element doc { x } x = element x { y } y = element y { empty }",
    ],
    [
      "two contents in one place",
      "start = element doc { a, b } a = element p { text } b = element p { empty }",
      "start = element doc { c, d } d = element p { empty } c = element p { text }",
    ],
    ["name classes", doc("element (p | q) { empty }*"), doc("(element p { empty } | element q { empty })*")],
    ["a wildcard with its names", doc("element * { empty }*"), doc("(element * { empty } | x)*")],
  ])("%s", async (_, a, b) => {
    expect(await said(a, b)).toEqual([]);
    expect(await compared(a, b)).toMatchObject({ isEqual: true, keepsDocuments: true });
  });
});

describe("what is told", () => {
  it.each([
    ["a child", doc("x*"), doc("(x | y)*"), ["+ `y` is new; it may stand in `doc`"]],
    [
      "a child that is known",
      doc("x, y"),
      doc("x, y").replace("element x { empty }", "element x { y? }"),
      ["+ `y` may now stand in `x`"],
    ],
    ["a child less", doc("x, y?"), doc("x"), ["- `y` is gone; it stood in `doc`"]],
    [
      "a child that must stand",
      doc("x?"),
      doc("x"),
      [
        "- `x` must now stand in `doc`",
        "- `doc` may no longer be empty",
        "- how often and in which order things stand in `doc` has changed; no longer right: nothing",
      ],
    ],
    [
      "order",
      doc("x, y"),
      doc("y, x"),
      [
        "~ how often and in which order things stand in `doc` has changed; now right: `y` `x`; no longer right: `x` `y`",
      ],
    ],
    [
      "number",
      doc("x?"),
      doc("x*"),
      [
        "+ `x` may now stand more than once in `doc`",
        "+ how often and in which order things stand in `doc` has changed; now right: `x` `x`",
      ],
    ],
    ["text", doc("x*"), doc("mixed { x* }"), ["+ text may now stand in `doc`"]],
    ["an attribute", doc("empty"), doc("attribute a { text }?"), ["+ `@a` may now stand on `doc`: any text"]],
    [
      "an attribute that must stand",
      doc("attribute a { text }?"),
      doc("attribute a { text }"),
      ["- `@a` must now stand on `doc`"],
    ],
    [
      "an attribute that is new and must stand",
      doc("empty"),
      doc("attribute a { 'v' }"),
      ["~ `@a` must now stand on `doc`: `v`"],
    ],
    [
      "values",
      doc("attribute a { 'x' | 'y' }"),
      doc("attribute a { 'x' | 'z' }"),
      ["+ `@a` of `doc` may now be `z`", "- `@a` of `doc` may no longer be `y`"],
    ],
    [
      "values in lists",
      doc("attribute a { list { ('x' | 'y')+ } }"),
      doc("attribute a { list { ('x')+ } }"),
      ["- `@a` of `doc` may no longer be `y`"],
    ],
    [
      "the places of lists",
      doc("attribute a { list { ('x' | 'y'), 'z' } }"),
      doc("attribute a { list { 'x', ('y' | 'z') } }"),
      ["~ `@a` of `doc` holds a list of 2, each `x`, `y`, `z`; before it was a list of 2, each `x`, `y`, `z`"],
    ],
    [
      "a datatype",
      doc("attribute a { xsd:date }"),
      doc("attribute a { xsd:date | xsd:gYear }"),
      ["+ `@a` of `doc` holds `date`, `gYear`; before it was `date`"],
    ],
    [
      "values for any text",
      doc("attribute a { text }"),
      doc("attribute a { 'x' }"),
      ["- `@a` of `doc` holds `x`; before it was any text"],
    ],
    [
      "attributes that excluded each other",
      doc("attribute a { text } | attribute b { text }"),
      doc("attribute a { text }?, attribute b { text }?"),
      ["+ which attributes of `doc` stand together has changed; now right: none of them, or `a` and `b`"],
    ],
    [
      "content that goes with an attribute",
      doc("(attribute a { 'v' }, x) | y"),
      doc("attribute a { 'v' }?, (x | y)"),
      ["+ which attributes of `doc` stand together has changed; now right: none of them with `x`, or `a` with `y`"],
    ],
    [
      "the root",
      "start = element a { empty } | element b { empty }",
      "start = element b { empty }",
      ["- `a` may no longer be the root element", "- `a` is gone"],
    ],
    [
      "a namespace",
      doc("x"),
      doc("x").replace("element x", "element ns:x").replace("start", 'namespace ns = "urn:n" start'),
      [
        "~ `{urn:n}x` must now stand in `doc`",
        "+ `{urn:n}x` is new; it may stand in `doc`",
        "- `x` is gone; it stood in `doc`",
      ],
    ],
  ])("%s", async (_, a, b, expected) => {
    const told = await said(a, b);
    expect([...told].sort()).toEqual([...expected].sort());
    expect((await compared(a, b)).isEqual).toBe(false);
  });

  it("of contexts says where a change holds", async () => {
    const a = `start = element doc { a, b } a = element a { element p { text } } b = element b { element p { empty } }`;
    const b = `start = element doc { a, b } a = element a { element p { text } } b = element b { element p { attribute n { text } } }`;
    expect(await said(a, b)).toEqual(["~ `@n` must now stand on `p` (in `b`): any text"]);
  });

  it("of many elements is one sentence", async () => {
    const names = ["a", "b", "c", "d"];
    const schema = (more: string) =>
      `start = element doc { ${names.join(", ")} } ${names.map((each) => `${each} = element ${each} { ${more} }`).join(" ")}`;
    expect(await said(schema("empty"), schema("attribute n { text }?"))).toEqual([
      "+ `@n` may now stand on `a`, `b`, `c` and `d`: any text",
    ]);
  });

  it("says of contents that were compared as one that they were", async () => {
    const a = `start = element doc { p1, p2 } p1 = element p { element x { empty } } p2 = element p { element y { empty } }`;
    const b = `start = element doc { p2, p1 } p1 = element p { element x { empty } } p2 = element p { element y { empty } }`;
    const { isEqual, keepsDocuments, open } = await compared(a, b);
    expect({ isEqual, keepsDocuments, open }).toEqual({
      isEqual: false,
      keepsDocuments: undefined,
      open: ["the places of `p` in `doc`, where it has several contents, may differ"],
    });
  });

  it("keeps within bounds where contents have states without end", async () => {
    const many = Array.from({ length: 18 }, (_, i) => `element e${i} { empty }*`).join(" & ");
    const other = Array.from({ length: 18 }, (_, i) => `element e${i} { empty }*`).join(", ");
    const { isEqual } = await compared(doc(many), doc(other));
    expect(isEqual).toBe(false);
  });
});
