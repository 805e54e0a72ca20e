// Schemas and documents of a shape that makes a careless validator slow, as large as asked for. `bench/adversarial.mjs` times
// them; a test of the RELAX NG engine looks whether their verdicts are right.

/**
 * A shape at a size: a schema in the compact syntax, a document, and how many errors it has; -1 where there are some.
 * @typedef {{ readonly schema: string, readonly document: string, readonly errors: number }} Instance
 */

/**
 * The shapes: each has a name, the size that the benchmark starts from, and what it is at a size. Where the schema has no
 * limit to what differs from element to element, it grows too, and then the work may grow as the product (`schemaGrows`).
 * @type {readonly { readonly name: string, readonly from: number, readonly schemaGrows?: boolean, readonly at: (n: number) => Instance }[]}
 */
export const shapes = [
  // Many attributes on one element.
  {
    name: "attributes, each with a name of its own",
    from: 2500,
    at: (n) => valid(`element a { ${members(n, (i) => `attribute a${i} { text }?`)} }`, withAttributes(n)),
  },
  {
    name: "attributes, all required",
    from: 2500,
    at: (n) => valid(`element a { ${members(n, (i) => `attribute a${i} { text }`)} }`, withAttributes(n)),
  },
  {
    name: "attributes of any name",
    from: 2500,
    at: (n) => valid("element a { attribute * { text }* }", withAttributes(n)),
  },
  {
    name: "attributes of any name but some",
    from: 2500,
    at: (n) => valid(`element a { attribute * - (${names(200, "b")}) { text }* }`, withAttributes(n)),
  },
  {
    name: "attributes of one large choice of names",
    from: 1250,
    schemaGrows: true,
    at: (n) => valid(`element a { attribute (${names(n, "a")}) { text }+ }`, withAttributes(n)),
  },
  {
    name: "attributes, interleaved with elements",
    from: 1250,
    at: (n) =>
      valid(
        `element a { ${members(n, (i) => `attribute a${i} { text }?`, " & ")} & element b { empty }? }`,
        withAttributes(n),
      ),
  },
  {
    name: "attributes, in choices of two",
    from: 250,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { ${members(n, (i) => `(attribute a${i} { text } | attribute b${i} { text })`)} }`,
        withAttributes(n),
      ),
  },
  {
    name: "attributes, in pairs",
    from: 250,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { ${members(n / 2, (i) => `(attribute a${2 * i} { text }, attribute a${2 * i + 1} { text })?`)} }`,
        withAttributes(n),
      ),
  },
  {
    name: "attributes, in a choice of groups",
    from: 250,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { (${members(n, (i) => `attribute a${i} { text }?`)}) | (${members(n, (i) => `attribute a${i} { xsd:int }?`)}) }`,
        withAttributes(n),
      ),
  },
  {
    name: "attributes of an element that is defined twice",
    from: 1250,
    at: (n) =>
      valid(
        `element r { element a { ${members(n, (i) => `attribute a${i} { text }?`)}, element b { empty }? } | element a { ${members(n, (i) => `attribute a${i} { text }?`)}, element c { empty }? } }`,
        `<r>${withAttributes(n)}</r>`,
      ),
  },
  {
    name: "attributes that are not allowed",
    from: 2500,
    at: (n) => ({
      schema: `element a { ${members(20, (i) => `attribute b${i} { text }?`)} }`,
      document: withAttributes(n),
      errors: n,
    }),
  },
  {
    name: "attributes with bad values",
    from: 2500,
    at: (n) => ({
      schema: `element a { ${members(n, (i) => `attribute a${i} { xsd:int }?`)} }`,
      document: withAttributes(n, "x"),
      errors: n,
    }),
  },
  {
    name: "attributes of any name with bad values",
    from: 2500,
    at: (n) => ({
      schema: "element a { attribute * { xsd:int }* }",
      document: withAttributes(n, "x"),
      errors: n,
    }),
  },
  {
    name: "attributes that are missing",
    from: 2500,
    at: (n) => ({
      schema: `element a { ${members(n, (i) => `attribute a${i} { text }`)} }`,
      document: "<a/>",
      errors: n,
    }),
  },
  // Depth.
  {
    name: "elements in one another",
    from: 25_000,
    at: (n) => valid("a = element a { a? }\nstart = a", `${"<a>".repeat(n)}${"</a>".repeat(n)}`),
  },
  {
    name: "elements in one another, of two definitions",
    from: 25_000,
    at: (n) =>
      valid(
        "a = element a { (a | b)?, element c { empty }? }\nb = element a { a?, element d { empty }? }\nstart = a",
        `${"<a>".repeat(n)}${"</a>".repeat(n)}`,
      ),
  },
  {
    name: "elements in one another, each in a namespace of its own prefix",
    from: 5000,
    at: (n) =>
      valid(
        'a = element a { attribute q { xsd:QName "x" }, a? }\nstart = a',
        `${repeated(n, (i) => `<a xmlns:p${i}="u" q="x">`)}${"</a>".repeat(n)}`,
      ),
  },
  {
    name: "elements in one another, the innermost wrong",
    from: 10_000,
    at: (n) => ({
      schema: "a = element a { a? }\nstart = a",
      document: `${"<a>".repeat(n)}<wrong/>${"</a>".repeat(n)}`,
      errors: 1,
    }),
  },
  {
    name: "elements in one another, each of them wrong",
    from: 5000,
    at: (n) => ({
      schema: "a = element a { b? }\nb = element b { a? }\nstart = a",
      document: `${"<a>".repeat(n)}${"</a>".repeat(n)}`,
      errors: n - 1,
    }),
  },
  {
    name: "values in one another, each of them wrong",
    from: 5000,
    at: (n) => ({
      schema: "start = element a { xsd:int }",
      document: `${"<a>x".repeat(n)}${"</a>".repeat(n)}`,
      errors: 2 * n - 1,
    }),
  },
  {
    name: "patterns as deep as they may be",
    from: 120,
    schemaGrows: true,
    at: (n) =>
      valid(
        `b = element b { empty }\nc = element c { empty }\nd = element d { empty }\nstart = element a { ${"(b?, (c | ".repeat(n / 2)}d${"))".repeat(n / 2)} }`,
        `<a>${"<b/>".repeat(n / 2)}<d/></a>`,
      ),
  },
  // Content models.
  {
    name: "members of an interleave in any order",
    from: 50,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { ${members(n, (i) => `element b${i} { empty }?`, " & ")} }`,
        `<a>${shuffled(n)
          .map((i) => `<b${i}/>`)
          .join("")}</a>`,
      ),
  },
  {
    name: "members of an interleave, repeated, in any order",
    from: 50,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { ${members(n, (i) => `element b${i} { empty }*`, " & ")} }`,
        `<a>${shuffled(n * 20)
          .map((i) => `<b${i % n}/>`)
          .join("")}</a>`,
      ),
  },
  {
    name: "an element that two members of an interleave may hold",
    from: 1000,
    at: (n) =>
      valid(
        "element a { (element b { empty }, element c { empty })* & element d { empty }* }",
        `<a>${"<b/><d/><c/><d/>".repeat(n)}</a>`,
      ),
  },
  {
    name: "optional members of a group",
    from: 500,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { ${members(n, (i) => `element b${i} { empty }?`)} }`,
        `<a>${repeated(n, (i) => `<b${i}/>`)}</a>`,
      ),
  },
  {
    name: "the same optional member again and again",
    from: 50,
    schemaGrows: true,
    at: (n) => valid(`element a { ${members(n, () => "element b { empty }?")} }`, `<a>${"<b/>".repeat(n)}</a>`),
  },
  {
    name: "(a | b)*, a, (a | b) n times",
    from: 8,
    at: (n) =>
      valid(
        `a = element a { empty }\nb = element b { empty }\nstart = element r { (a | b)*, a, ${members(n, () => "(a | b)")} }`,
        `<r>${repeated(n * 200, (i) => ((i * i + (i >> 3)) % 3 === 0 ? "<a/>" : "<b/>"))}<a/>${"<b/>".repeat(n)}</r>`,
      ),
  },
  {
    name: "a model that needs more states than there is room for",
    from: 25_000,
    at: (n) =>
      valid(
        `a = element a { empty }\nb = element b { empty }\nstart = element r { (a | b)*, a, ${members(19, () => "(a | b)")} }`,
        `<r>${letters(n)
          .map((each) => `<${each}/>`)
          .join("")}<a/>${"<b/>".repeat(19)}</r>`,
      ),
  },
  {
    name: "a list whose model needs more states than there is room for",
    from: 25_000,
    at: (n) =>
      valid(
        `start = element r { list { ("a" | "b")*, "a", ${members(19, () => '("a" | "b")')} } }`,
        `<r>${letters(n).join(" ")} a ${"b ".repeat(19)}</r>`,
      ),
  },
  {
    name: "a choice of many elements",
    from: 1250,
    schemaGrows: true,
    at: (n) =>
      valid(
        `element a { (${members(n, (i) => `element b${i} { empty }`, " | ")})* }`,
        `<a>${shuffled(n)
          .map((i) => `<b${i}/>`)
          .join("")}</a>`,
      ),
  },
  {
    name: "a choice of many groups that begin alike",
    from: 250,
    schemaGrows: true,
    at: (n) =>
      valid(
        `b = element b { empty }\nstart = element a { (${members(n, (i) => `(b, element c${i} { empty })`, " | ")})* }`,
        `<a>${shuffled(n)
          .map((i) => `<b/><c${i}/>`)
          .join("")}</a>`,
      ),
  },
  {
    name: "a choice of many values",
    from: 2500,
    at: (n) =>
      valid(
        `element a { element b { attribute v { ${members(n, (i) => `"${i}"`, " | ")} } }* }`,
        `<a>${repeated(200, (i) => `<b v="${(i * 7919) % n}"/>`)}</a>`,
      ),
  },
  {
    name: "elements in a long row",
    from: 50_000,
    at: (n) => valid("element a { element b { empty }* }", `<a>${"<b/>".repeat(n)}</a>`),
  },
  {
    name: "names that come once each",
    from: 5000,
    at: (n) => valid("element a { element * { empty }* }", `<a>${repeated(n, (i) => `<b${i}/>`)}</a>`),
  },
  // Text.
  {
    name: "a list of many tokens",
    from: 250_000,
    at: (n) => valid("element a { list { xsd:int* } }", `<a>${"12 ".repeat(n)}</a>`),
  },
  {
    name: "a list of many tokens of two kinds",
    from: 50_000,
    at: (n) =>
      valid(
        'element a { attribute v { list { ("x", xsd:int)* , ("y" | "z")* } } }',
        `<a v="${"x 12 ".repeat(n)} y z y"/>`,
      ),
  },
  {
    name: "a list with a long model",
    from: 250,
    schemaGrows: true,
    at: (n) =>
      valid(`element a { list { ${members(n, (i) => `"t${i}"?`)} } }`, `<a>${repeated(n, (i) => `t${i} `)}</a>`),
  },
  {
    name: "a list that is an interleave of groups",
    from: 5000,
    at: (n) => valid("element a { list { (xsd:int, xsd:NCName)* , xsd:int? } }", `<a>${"1 b ".repeat(n)}</a>`),
  },
  {
    name: "a long text",
    from: 1_000_000,
    at: (n) => valid("element a { text }", `<a>${"x".repeat(n)}</a>`),
  },
  {
    name: "a long value in pieces",
    from: 20_000,
    at: (n) => valid("element a { xsd:string }", `<a>${"x<!-- -->".repeat(n)}</a>`),
  },
  {
    name: "text between comments and elements",
    from: 20_000,
    at: (n) => valid("element a { mixed { element b { empty }* } }", `<a>${"x<!-- -->y<b/>".repeat(n)}</a>`),
  },
  {
    name: "a value against an expression that others go back in",
    from: 20_000,
    at: (n) =>
      valid('element a { attribute v { xsd:string { pattern = "(a*)*(a|aa)+b?" } } }', `<a v="${"a".repeat(n)}"/>`),
  },
  {
    name: "a value that just fails such an expression",
    from: 20_000,
    at: (n) => ({
      schema: 'element a { attribute v { xsd:string { pattern = "((a+)+)+b" } } }',
      document: `<a v="${"a".repeat(n)}c"/>`,
      errors: 1,
    }),
  },
  {
    name: "a value against an expression with large counts",
    from: 5000,
    at: (n) =>
      valid(
        'element a { attribute v { xsd:string { pattern = "(a|b)*a(a|b){200}" } } }',
        `<a v="${repeated(n, (i) => ((i * i) % 7 < 3 ? "a" : "b"))}a${"b".repeat(200)}"/>`,
      ),
  },
  {
    name: "a number of many digits",
    from: 100_000,
    at: (n) => valid('element a { xsd:decimal { minInclusive = "1" } }', `<a>${"1".repeat(n)}.${"5".repeat(n)}</a>`),
  },
  // What is wrong again and again.
  {
    name: "elements that may not stand there",
    from: 10_000,
    at: (n) => ({
      schema: "element a { element b { element c { empty }? }, element d { empty }? }",
      document: `<a><b/>${"<c/>".repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "elements that the schema does not have",
    from: 10_000,
    at: (n) => ({
      schema: `element a { ${members(200, (i) => `element b${i} { empty }?`)} }`,
      document: `<a>${repeated(n, (i) => `<unknown${i % 10}/>`)}</a>`,
      errors: n,
    }),
  },
  {
    name: "unknown elements, each with a name of its own",
    from: 2500,
    at: (n) => ({
      schema: `element a { ${members(200, (i) => `element b${i} { empty }?`)} }`,
      document: `<a>${repeated(n, (i) => `<wrong${i}/>`)}</a>`,
      errors: n,
    }),
  },
  {
    name: "misspelt elements",
    from: 2500,
    at: (n) => ({
      schema: `element a { (${members(200, (i) => `element paragraph${i} { empty }`, " | ")})* }`,
      document: `<a>${repeated(n, (i) => `<pargraph${i % 200}/>`)}</a>`,
      errors: n,
    }),
  },
  {
    name: "elements with a wrong attribute",
    from: 10_000,
    at: (n) => ({
      schema: `element a { element b { ${members(100, (i) => `attribute b${i} { text }?`)} }* }`,
      document: `<a>${'<b c="1"/>'.repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "elements with an attribute missing",
    from: 10_000,
    at: (n) => ({
      schema: `element a { element b { attribute x { text }, ${members(100, (i) => `attribute b${i} { text }?`)} }* }`,
      document: `<a>${"<b/>".repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "misspelt attributes that are missing",
    from: 2500,
    at: (n) => ({
      schema: "element a { element b { attribute target { text } }* }",
      document: `<a>${'<b tarqet="1"/>'.repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "elements with a wrong value of many",
    from: 2500,
    at: (n) => ({
      schema: `element a { element b { attribute v { ${members(300, (i) => `"value${i}"`, " | ")} } }* }`,
      document: `<a>${'<b v="valeu7"/>'.repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "elements that are not complete",
    from: 10_000,
    at: (n) => ({
      schema: `element a { element b { element c { empty } }* }`,
      document: `<a>${"<b/>".repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "elements that come too early",
    from: 5000,
    at: (n) => ({
      schema: `element a { (element b { empty }, element c { empty }, element d { empty })* }`,
      document: `<a>${"<b/><d/>".repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "text between elements",
    from: 10_000,
    at: (n) => ({
      schema: "element a { element b { element c { empty }? }* }",
      document: `<a>${"<b>x</b>".repeat(n)}</a>`,
      errors: n,
    }),
  },
  {
    name: "a long text that may not stand there",
    from: 250_000,
    at: (n) => ({
      schema: "element a { empty }",
      document: `<a>${"x ".repeat(n)}</a>`,
      errors: 1,
    }),
  },
  {
    name: "a long value that is wrong",
    from: 100_000,
    at: (n) => ({
      schema: `element a { attribute v { ${members(100, (i) => `"value${i}"`, " | ")} } }`,
      document: `<a v="${"x".repeat(n)}"/>`,
      errors: 1,
    }),
  },
  {
    name: "a list of many tokens with a wrong one",
    from: 100_000,
    at: (n) => ({
      schema: 'element a { attribute v { list { ("x" | "y")* } } }',
      document: `<a v="${"x y ".repeat(n)}z"/>`,
      errors: 1,
    }),
  },
  {
    name: "a text with many tags in it, as a value",
    from: 10_000,
    at: (n) => ({
      schema: "element a { xsd:int }",
      document: `<a>${"x<b/>".repeat(n)}</a>`,
      errors: -1,
    }),
  },
  {
    name: "names of elements with long names",
    from: 1000,
    at: (n) => ({
      schema: `element a { element ${"b".repeat(n)} { empty }?, element c { empty } }`,
      document: `<a><${"b".repeat(n - 1)}c/><c/></a>`,
      errors: 1,
    }),
  },
  // IDs.
  {
    name: "elements with an ID",
    from: 10_000,
    at: (n) =>
      valid(
        "element a { element b { attribute id { xsd:ID }, attribute to { xsd:IDREF } }* }",
        `<a>${repeated(n, (i) => `<b id="i${i}" to="i${n - 1 - i}"/>`)}</a>`,
      ),
  },
  {
    name: "references to no ID",
    from: 1000,
    at: (n) => ({
      schema: "element a { element b { attribute id { xsd:ID }, attribute to { xsd:IDREF } }* }",
      document: `<a>${repeated(n, (i) => `<b id="i${i}" to="somewhere${i}"/>`)}</a>`,
      errors: n,
    }),
  },
  {
    name: "one ID again and again",
    from: 10_000,
    at: (n) => ({
      schema: "element a { element b { attribute id { xsd:ID } }* }",
      document: `<a>${'<b id="i"/>'.repeat(n)}</a>`,
      errors: n - 1,
    }),
  },
];

function valid(schema, document) {
  return { schema, document, errors: 0 };
}

function repeated(n, make) {
  return Array.from({ length: n }, (_, i) => make(i)).join("");
}

function members(n, make, sign = ", ") {
  return Array.from({ length: n }, (_, i) => make(i)).join(sign);
}

function names(n, letter) {
  return members(n, (i) => `${letter}${i}`, " | ");
}

function withAttributes(n, value = "1") {
  return `<a ${repeated(n, (i) => `a${i}="${value}" `)}/>`;
}

/** The numbers below n in an order that is the same each time. */
function shuffled(n) {
  const numbers = Array.from({ length: n }, (_, i) => i);
  let state = 7;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [numbers[i], numbers[j]] = [numbers[j], numbers[i]];
  }
  return numbers;
}

/** The letters a and b without an order, the same each time. */
function letters(n) {
  let state = 11;
  return Array.from({ length: n }, () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return (mixed ^ (mixed >>> 14)) & 64 ? "a" : "b";
  });
}
